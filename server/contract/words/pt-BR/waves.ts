import type { Translation } from '../../words.ts';
import type { waves as en } from '../en/waves.ts';

export const waves: Translation<typeof en> = {
  openedMeanwhile: 'A rodada de {period} foi aberta enquanto isso. Carregue a página de novo.',
  pausedAlready: 'A rodada já está pausada.',
  notPaused: 'A rodada não está pausada.',
};
