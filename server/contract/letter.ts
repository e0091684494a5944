import { z } from 'zod';
import { DeliveryCounts } from './delivery.ts';
import { idSchema } from './ids.ts';
import { Locale } from './locale.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { Month } from './report.ts';

const Count = z.number().int();

/** What a letter tells, in this order; a part about which there is nothing to say is left out. */
export const letterParts = ['changed', 'satisfaction', 'requests', 'shipped', 'call', 'next'] as const;
export const LetterPartName = z.enum(letterParts);
export type LetterPartName = z.infer<typeof LetterPartName>;

/** One line: what it is about, and what stands softer behind it; an empty text where there is nothing more. */
export const LetterLine = z.strictObject({ lead: z.string(), rest: z.string() });
export type LetterLine = z.infer<typeof LetterLine>;

/** A letter as it is read in one language. Once written it never changes, whatever the program says later. */
export const LetterText = z.strictObject({
  title: z.string(),
  /** The answer in one sentence. */
  headline: z.string(),
  /** How sure that is and how many stand behind it. */
  basis: z.array(z.string()),
  /** `note` closes a part; null where there is nothing to add. */
  parts: z.array(
    z.strictObject({
      name: LetterPartName,
      heading: z.string(),
      lines: z.array(LetterLine),
      note: z.string().nullable(),
    }),
  ),
  /** What the pictures show, and what the bars of the last one are. */
  captions: z.strictObject({
    ruler: z.string(),
    trend: z.string(),
    funnel: z.string(),
    steps: z.strictObject({ invited: z.string(), delivered: z.string(), answered: z.string(), commented: z.string() }),
  }),
  /** At the foot of each sheet. */
  foot: z.string(),
});
export type LetterText = z.infer<typeof LetterText>;

/** What the pictures of a letter are drawn from. Nothing that a small group could be read from. */
export const LetterFigures = z.strictObject({
  /** The window that the sentence tells, from −100 to 100; null bounds where nothing tells how others would answer. */
  score: z.strictObject({ nps: z.number(), low: z.number().nullable(), high: z.number().nullable() }).nullable(),
  /** Twelve months that end with the letter's; a score of null is a gap. */
  trend: z.array(
    z.strictObject({
      month: Month,
      score: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      answers: Count,
    }),
  ),
  funnel: z.strictObject({ invited: Count, delivered: Count, answered: Count, commented: Count }).nullable(),
});
export type LetterFigures = z.infer<typeof LetterFigures>;

/** Somebody whom the letter asks to be called. Who was erased since is not among them. */
export const LetterPerson = z.strictObject({
  contactId: idSchema('contact'),
  name: z.string(),
  account: z.string().nullable(),
});
export type LetterPerson = z.infer<typeof LetterPerson>;

export const Letter = z.strictObject({
  month: Month,
  /** The language it is told in. */
  locale: Locale,
  organisation: z.string(),
  /** When it was written; null for one that is only a preview of the month so far. */
  writtenAt: Instant.nullable(),
  text: LetterText,
  figures: LetterFigures,
  /** Whom to call: names for owners and editors; null for viewers, to whom the text tells how many. */
  people: z.array(LetterPerson).nullable(),
  /** Where its mails stand; null for a preview. */
  mails: DeliveryCounts.nullable(),
});
export type Letter = z.infer<typeof Letter>;

export const LetterRow = z.strictObject({ month: Month, headline: z.string(), writtenAt: Instant });
export type LetterRow = z.infer<typeof LetterRow>;
export const LetterPage = pageOf(LetterRow);
export type LetterPage = z.infer<typeof LetterPage>;

export const LetterMonth = z.strictObject({ month: Month });
/** The reader's own language unless told. */
export const LetterQuery = z.strictObject({ locale: Locale.optional() });
export const LettersQuery = PageQuery.omit({ search: true }).extend({ locale: Locale.optional() });
export type LettersQuery = z.infer<typeof LettersQuery>;

export const SendLetter = z.strictObject({ staffId: idSchema('staff') });
/** To whom a letter is on its way, and under which number: 1 is the one that everybody got, then 2, 3 … */
export const SentLetter = z.strictObject({ to: z.string(), seq: Count });
export type SentLetter = z.infer<typeof SentLetter>;
