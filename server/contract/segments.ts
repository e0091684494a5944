import { z } from 'zod';
import { Cut, CUT_PROPERTIES } from './cut.ts';
import { idSchema } from './ids.ts';
import { Month, ReportMessage, ScoreView } from './report.ts';

const Count = z.number().int();

export const SegmentState = z.enum(['lower', 'higher', 'no-real-difference', 'cant-tell-yet', 'too-few-answers']);
export type SegmentState = z.infer<typeof SegmentState>;

/** A segment against all others of its property. */
export const SegmentAgainstRest = z.strictObject({
  state: SegmentState,
  /** The segment less the rest, of the adjusted scores, with its bounds at 95 %, in points; null where it cannot be bounded. */
  difference: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  /** Adjusted for all segments of the reply (Benjamini and Hochberg); null where nothing was compared. */
  pAdjusted: z.number().nullable(),
  /** For `cant-tell-yet`: about how many more answers would settle it; null when none would. */
  moreAnswers: Count.nullable(),
});
export type SegmentAgainstRest = z.infer<typeof SegmentAgainstRest>;

/** The answers that share one value of a property, as it was on the day of asking. */
export const Segment = z.strictObject({
  /** As a cut names it; empty: not known. */
  value: z.string(),
  /** −100 to 100, with as many `decimals`; null for a single answer, and where hidden. */
  nps: z.number().nullable(),
  decimals: ScoreView.shape.decimals,
  low: z.number().nullable(),
  high: z.number().nullable(),
  answers: Count,
  accounts: Count,
  note: ReportMessage.nullable(),
  /** Why the result is not shown to this reader; null when it is. */
  hidden: ReportMessage.nullable(),
  /** Null where hidden. */
  againstRest: SegmentAgainstRest.nullable(),
});
export type Segment = z.infer<typeof Segment>;

export const SegmentWindow = z.enum(['month', 'quarter']);

/** How the answers of a month, or of the three that end with it, differ by what people were. */
export const Segments = z.strictObject({
  surveyId: idSchema('survey'),
  month: Month.nullable(),
  window: SegmentWindow,
  cut: Cut,
  /** All answers of the cut together. */
  whole: ScoreView,
  /** Properties that the cut does not name and that two values or more are known of. */
  properties: z.array(z.strictObject({ property: z.enum(CUT_PROPERTIES), segments: z.array(Segment) })),
});
export type Segments = z.infer<typeof Segments>;
