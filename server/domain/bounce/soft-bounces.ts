/** One mail to a person's address: what it was about, when it went, and whether it came back for now. */
export interface MailOut {
  source: string;
  /** Milliseconds since 1970. */
  at: number;
  isSoftBounce: boolean;
}

/** After so many mailings in a row that came back for now, an address counts as gone. */
export const SOFT_BOUNCE_LIMIT = 3;

/**
 * To how many mailings in a row, counted back from the newest that came back softly, the address answered so. The mails of
 * one source (an invitation and its reminder) are one mailing, of the time of its first; a mailing that did not come back
 * ends the row. Newer mailings are not looked at, because their answer may still come. 0 when none came back.
 */
export function softBouncesInARow(mails: readonly MailOut[]): number {
  const mailings = [...Map.groupBy(mails, ({ source }) => source).values()]
    .map((some) => ({
      at: Math.min(...some.map(({ at }) => at)),
      isSoft: some.some(({ isSoftBounce }) => isSoftBounce),
    }))
    .sort((one, other) => other.at - one.at);
  const newest = mailings.findIndex(({ isSoft }) => isSoft);
  if (newest < 0) return 0;
  const back = mailings.slice(newest);
  const end = back.findIndex(({ isSoft }) => !isSoft);
  return end < 0 ? back.length : end;
}
