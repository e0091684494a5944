import type { ThemeStatus } from '../../contract/theme.ts';
import type { WordKey } from '../../contract/words.ts';

/** What a member of staff may choose next. Shipping is not among them: only a release ships. */
const byHand: Readonly<Record<ThemeStatus, readonly ThemeStatus[]>> = {
  open: ['planned', 'doing', 'declined'],
  planned: ['open', 'doing', 'declined'],
  doing: ['open', 'planned', 'declined'],
  shipped: ['open'],
  declined: ['open'],
};

/** The statuses a member of staff may give a theme now; from shipped and declined only open, which reopens it. */
export function nextStatuses(from: ThemeStatus): readonly ThemeStatus[] {
  return byHand[from];
}

/** Why staff cannot move a theme from one status to another, as a key of the words; null when they can. */
export function moveFault(from: ThemeStatus, to: ThemeStatus): WordKey | null {
  if (byHand[from].includes(to)) return null;
  if (from === to) return 'themeMoves.sameStatus';
  return to === 'shipped' ? 'themeMoves.onlyRelease' : 'themeMoves.reopenFirst';
}

/** Why a release cannot ship a theme of this status, as a key of the words; null when it can. */
export function shipFault(status: ThemeStatus): WordKey | null {
  if (status === 'declined') return 'themeMoves.declinedInRelease';
  return status === 'shipped' ? 'themeMoves.alreadyShipped' : null;
}
