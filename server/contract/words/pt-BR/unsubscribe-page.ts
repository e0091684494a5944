import type { Translation } from '../../words.ts';
import type { unsubscribePage as en } from '../en/unsubscribe-page.ts';

export const unsubscribePage: Translation<typeof en> = {
  askTitle: 'Parar de receber estes e-mails?',
  askBody: '{organisation} não enviará mais perguntas a você, nem notícias sobre o que você pediu. Vale imediatamente.',
  askButton: 'Cancelar o recebimento',
  address: 'Para {address}.',
  doneTitle: 'Pronto: cancelado',
  doneBody: '{organisation} não enviará mais e-mails a você. O que você disse antes fica guardado.',
  mistake: 'Foi um engano?',
  resumeButton: 'Voltar a receber',
  resumedTitle: 'Que bom ter você de volta',
  resumedBody: '{organisation} poderá perguntar de novo, de vez em quando.',
};
