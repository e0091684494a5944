import { type Ledger, skipReasons, type SkipReason } from '../../contract/wave.ts';
import { codeOf } from './roster.ts';

/** How many are invited, and how many are not by reason, in the order of the reasons; reasons nobody has are left out. */
export function countDecisions(decisions: readonly { readonly skipped: SkipReason | null }[]): Ledger {
  const counts = new Float64Array(skipReasons.length + 1);
  for (const { skipped } of decisions) counts[codeOf(skipped)]! += 1;
  return ledgerOf(counts);
}

/** The same of counts by code: the invited first, then each reason in its order. */
export function ledgerOf(counts: ArrayLike<number>): Ledger {
  return {
    invited: counts[0] ?? 0,
    skipped: skipReasons.flatMap((reason) => {
      const count = counts[codeOf(reason)] ?? 0;
      return count === 0 ? [] : [{ reason, count }];
    }),
  };
}
