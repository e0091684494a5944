/** What became of everyone who was to be asked, in the terms of AAPOR's Standard Definitions. */
export interface Dispositions {
  readonly complete: number;
  readonly partial: number;
  /** Refused, or opted out after the invitation. */
  readonly refused: number;
  /** Got the mail and did not react. */
  readonly noContact: number;
  readonly other: number;
  /** Nobody knows whether they could have answered: bounced, or delivery unknown. */
  readonly unknown: number;
  /** Share of the unknown ones thought able to answer, 0 to 1. */
  readonly eligibleShare: number;
}

/** The six response rates of AAPOR, 0 to 1. */
export interface ResponseRates {
  readonly rr1: number;
  readonly rr2: number;
  readonly rr3: number;
  readonly rr4: number;
  readonly rr5: number;
  readonly rr6: number;
}

/**
 * Response rates 1 to 6 (AAPOR, Standard Definitions): odd ones count complete answers, even ones partial ones too; the
 * unknown stand in the denominator whole (1, 2), by the share thought eligible (3, 4), or not at all (5, 6).
 * @returns null when nobody was asked; a rate is 0, never null, when nobody answered.
 */
export function responseRates(given: Dispositions): ResponseRates | null {
  const { complete, partial, refused, noContact, other, unknown, eligibleShare } = given;
  const known = complete + partial + refused + noContact + other;
  if (known + unknown === 0) return null;
  const rate = (answered: number, base: number) => (base === 0 ? 0 : answered / base);
  const all = known + unknown;
  const likely = known + eligibleShare * unknown;
  return {
    rr1: rate(complete, all),
    rr2: rate(complete + partial, all),
    rr3: rate(complete, likely),
    rr4: rate(complete + partial, likely),
    rr5: rate(complete, known),
    rr6: rate(complete + partial, known),
  };
}
