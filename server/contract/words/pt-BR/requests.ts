import type { Translation } from '../../words.ts';
import type { requests as en } from '../en/requests.ts';

export const requests: Translation<typeof en> = {
  undoneAlready: 'Isto já foi desfeito.',
  cannotBeUndone: 'Isto não pode ser desfeito: outras pessoas já foram avisadas.',
  laterChange: 'Isto não pode mais ser desfeito: uma mudança posterior depende dela. Desfaça essa primeiro.',
  withdrawnAlready: 'O cliente retirou estas palavras. Restaure o pedido primeiro.',
  sureAlready: 'Alguém já decidiu sobre este.',
  dismissedAlready: 'Este já não é um pedido aberto.',
  openAlready: 'Este já é um pedido aberto.',
  nothingToConfirm: 'Um destes não tem tema para confirmar.',
  unknownAccount: 'Esta conta não existe.',
  otherAccount: 'Esta pessoa não pertence à conta.',
};
