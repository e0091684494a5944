import type { Translation } from '../../words.ts';
import type { stars as en } from '../en/stars.ts';
import { stars as ptBR } from '../pt-BR/stars.ts';

/** The sentences that a letter tells; what stands on the page only stays as in pt-BR. */
export const stars: Translation<typeof en> = {
  ...ptBR,
  goalMet: 'Objetivo acima de {goal}: atingido.',
  goalMissed: 'Objetivo acima de {goal}: não atingido.',
  goalOpen: 'Objetivo acima de {goal}: ainda por comprovar.',
  goalOpenUntil: {
    one: 'Objetivo acima de {goal}: ainda por comprovar; com cerca de mais {count} resposta seria possível saber.',
    other: 'Objetivo acima de {goal}: ainda por comprovar; com cerca de mais {count} respostas seria possível saber.',
  },
};
