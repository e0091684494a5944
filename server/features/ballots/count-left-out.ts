import type { LeftOut } from '../../contract/ballot.ts';
import { leftOutReasons, type LeftOutReason } from '../../contract/group.ts';

/** How many are left out for each reason, in the order of the reasons. */
export function countLeftOut(people: readonly { leftOut: LeftOutReason | null }[]): LeftOut[] {
  return leftOutReasons.flatMap((reason) => {
    const count = people.filter(({ leftOut }) => leftOut === reason).length;
    return count > 0 ? [{ reason, count }] : [];
  });
}
