import { type Ledger, skipReasons } from '../../contract/wave.ts';
import type { Decision } from './decide.ts';

/** How many are invited, and how many are not by reason, in the order of the reasons; reasons nobody has are left out. */
export function countDecisions(decisions: readonly Pick<Decision, 'skipped'>[]): Ledger {
  const counts = new Map<Decision['skipped'], number>();
  for (const { skipped } of decisions) counts.set(skipped, (counts.get(skipped) ?? 0) + 1);
  return {
    invited: counts.get(null) ?? 0,
    skipped: skipReasons.flatMap((reason) => {
      const count = counts.get(reason) ?? 0;
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}
