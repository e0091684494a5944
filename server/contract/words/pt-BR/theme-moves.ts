import type { Translation } from '../../words.ts';
import type { themeMoves as en } from '../en/theme-moves.ts';

export const themeMoves: Translation<typeof en> = {
  sameStatus: 'O tema já tem este status.',
  onlyRelease: 'Um tema é entregue por uma entrega: inclua-o em uma e publique-a.',
  reopenFirst: 'Este tema está encerrado. Reabra-o primeiro e depois mude o status.',
  declinedInRelease: 'Um tema recusado não pode ser entregue. Reabra-o primeiro.',
  alreadyShipped: 'Este tema já foi entregue. Reabra-o primeiro se for entregá-lo de novo.',
};
