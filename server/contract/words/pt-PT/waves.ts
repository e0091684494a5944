import type { Translation } from '../../words.ts';
import type { waves as en } from '../en/waves.ts';

export const waves: Translation<typeof en> = {
  openedMeanwhile: 'A ronda de {period} foi entretanto aberta. Carregue a página de novo.',
  pausedAlready: 'A ronda já está em pausa.',
  notPaused: 'A ronda não está em pausa.',
};
