/** A mail that may have brought a person's link. */
export interface LinkMail {
  readonly id: string;
  /** Nobody knows whether it arrived. */
  readonly uncertain: boolean;
  /** When it was handed to the mail server, in milliseconds; null when it never was, or was refused. */
  readonly handedOverAt: number | null;
}

/**
 * The uncertain mail that must have arrived because its link was used first at `firstUse`: the only one that can have
 * brought it by then. Null when there is none, or when another mail had the same link in it.
 * @param firstUse milliseconds, on about the same clock as the mails.
 */
export function arrivedMail(mails: readonly LinkMail[], firstUse: number): string | null {
  const before = mails.filter(({ handedOverAt }) => handedOverAt !== null && handedOverAt <= firstUse);
  const [only, ...more] = before;
  return only?.uncertain === true && more.length === 0 ? only.id : null;
}
