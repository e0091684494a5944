import type { Translation } from '../../words.ts';
import type { themeMoves as en } from '../en/theme-moves.ts';

export const themeMoves: Translation<typeof en> = {
  sameStatus: 'O tema já tem este estado.',
  onlyRelease: 'Um tema é lançado por um lançamento: inclua-o num e publique-o.',
  reopenFirst: 'Este tema está encerrado. Reabra-o primeiro e altere depois o estado.',
  declinedInRelease: 'Um tema recusado não pode ser lançado. Reabra-o primeiro.',
  alreadyShipped: 'Este tema já foi lançado. Reabra-o primeiro, se for para o lançar de novo.',
};
