import type { Translation } from '../../words.ts';
import type { live as en } from '../en/live.ts';

export const live: Translation<typeof en> = {
  follows: 'Novas respostas aparecem aqui sozinhas.',
  justNow: 'Atualizado agora mesmo',
  at: 'Atualizado em {moment}',
};
