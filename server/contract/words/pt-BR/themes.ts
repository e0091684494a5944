import type { Translation } from '../../words.ts';
import type { themes as en } from '../en/themes.ts';

export const themes: Translation<typeof en> = {
  mergeIntoItself: 'Um tema não pode ser unido a si mesmo.',
  splitLeavesNothing: 'Deixe pelo menos um pedido no tema; para mudar o nome, renomeie o tema.',
  separateFromItself: 'Estes dois já são um só tema.',
  separateAlready: 'Estes dois já são mantidos separados.',
  sameStatus: 'O tema já está nesta situação.',
};
