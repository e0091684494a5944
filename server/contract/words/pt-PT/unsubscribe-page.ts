import type { Translation } from '../../words.ts';
import type { unsubscribePage as en } from '../en/unsubscribe-page.ts';

export const unsubscribePage: Translation<typeof en> = {
  askTitle: 'Deixar de receber estes e-mails?',
  askBody: '{organisation} não lhe enviará mais perguntas, nem notícias sobre o que pediu. Tem efeito imediato.',
  askButton: 'Deixar de receber',
  address: 'Para {address}.',
  doneTitle: 'Já não receberá estes e-mails',
  doneBody: '{organisation} não lhe enviará mais e-mails. O que disse antes fica guardado.',
  mistake: 'Foi um engano?',
  resumeButton: 'Voltar a receber',
  resumedTitle: 'É bom contar consigo de novo',
  resumedBody: '{organisation} poderá voltar a perguntar, de vez em quando.',
};
