import type { Confidence } from '../../contract/rank-file.ts';

/**
 * The confidence that the evidence suggests: 0.5 below 5 accounts or from one kind of source only; 0.8 from 5 accounts
 * and 2 kinds of source; 1 from 15 accounts, when the impact was tested as well (prototype, usage data, interviews).
 */
export function suggestConfidence(basis: {
  readonly accounts: number;
  readonly sources: number;
  readonly impactTested: boolean;
}): Confidence {
  if (basis.accounts < 5 || basis.sources < 2) return 0.5;
  return basis.accounts >= 15 && basis.impactTested ? 1 : 0.8;
}
