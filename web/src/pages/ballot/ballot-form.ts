import type { BallotDetail, ChangeBallot } from '../../../../server/contract/ballot.ts';

export type DraftTheme = BallotDetail['themes'][number];

/** A draft as its form holds it: texts, as fields have them. */
export interface BallotForm {
  question: string;
  themes: readonly DraftTheme[];
  day: string;
  time: string;
  maxCritical: string;
  quorum: string;
}

const DAY = 24 * 3_600_000;
/** Where nothing is chosen yet: two weeks from now, at the end of a working day. */
const SUGGESTED = { days: 14, time: '18:00' };

/** @param now an instant in UTC, of the deployment's clock */
export function draftOf({ question, themes, closes, rules }: BallotDetail, now: string): BallotForm {
  return {
    question,
    themes,
    day: closes?.day ?? new Date(Date.parse(now) + SUGGESTED.days * DAY).toISOString().slice(0, 10),
    time: closes?.time ?? SUGGESTED.time,
    maxCritical: String(rules.maxCritical),
    quorum: rules.quorum === null ? '' : String(rules.quorum),
  };
}

/** What is sent of a draft; a day without a time, or a time without a day, is no moment yet. */
export function bodyOf({ question, themes, day, time, maxCritical, quorum }: BallotForm): Omit<ChangeBallot, 'rev'> {
  return {
    question,
    themeIds: themes.map(({ id }) => id),
    closes: day && time ? { day, time: time.slice(0, 5) } : null,
    // A field of numbers may hold its value as a number or as a text.
    maxCritical: Number(maxCritical),
    quorum: quorum === '' || quorum === null ? null : Number(quorum),
  };
}
