import type { Ledger } from '../../../../server/contract/wave.ts';
import { say } from '../../lib/words.svelte.ts';
import type { LedgerPart } from '../../ui/LedgerBar.svelte';

/** A ledger as parts of a bar: the invited first, then each reason in its fixed order. */
export function ledgerParts({ invited, skipped }: Ledger, invitedLabel: string): LedgerPart[] {
  return [
    { key: 'invited', label: invitedLabel, count: invited, tone: 'accent' },
    ...skipped.map(({ reason, count }) => ({ key: reason, label: say(`skips.${reason}`), count })),
  ];
}
