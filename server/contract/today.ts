import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant } from './paging.ts';
import type { WordKey } from './words.ts';
import { Period, WavePause, WaveStatus } from './wave.ts';

const Key = z.string() as unknown as z.ZodType<WordKey, string>;
const Count = z.number().int();
/** A page of the staff app, below `/app`. */
const Link = z.string().regex(/^\//, 'must begin with /');

/** A sentence not yet spoken. */
export const TodayMessage = z.strictObject({
  key: Key,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type TodayMessage = z.infer<typeof TodayMessage>;

/** `now`: something is wrong; `soon`: someone waits; `later`: it would be good to. */
export const Urgency = z.enum(['now', 'soon', 'later']);
export type Urgency = z.infer<typeof Urgency>;

/** One thing to do, said in a sentence, with the one button that leads there. */
export const TodayLine = z.strictObject({
  /** The same for the same thing, however often it is asked. */
  key: z.string(),
  message: TodayMessage,
  /** What the button says. */
  action: Key,
  link: Link,
  urgency: Urgency,
});
export type TodayLine = z.infer<typeof TodayLine>;

/** What makes a new deployment work, in this order. */
export const todaySteps = ['customers', 'survey', 'test', 'schedule'] as const;
export const TodayStep = z.strictObject({ step: z.enum(todaySteps), done: z.boolean(), link: Link });
export type TodayStep = z.infer<typeof TodayStep>;

/** How far a wave is: invited are waiting, sent, failed, uncertain or cancelled. */
export const TodayWave = z.strictObject({
  id: idSchema('wave'),
  surveyName: z.string(),
  period: Period,
  status: WaveStatus,
  closesAt: Instant,
  invited: Count,
  waiting: Count,
  sent: Count,
  failed: Count,
  uncertain: Count,
  cancelled: Count,
  /** False when the sum does not come out. */
  holds: z.boolean(),
  /** Counted answers: suspect and late ones are not among them. */
  answered: Count,
  /** How many can have read their mail: invited, less those whose mail bounced or never left. */
  asked: Count,
  /** answered / asked, 0 to 1; null when nobody can have read one. */
  rate: z.number().nullable(),
  pause: WavePause.nullable(),
});
export type TodayWave = z.infer<typeof TodayWave>;

/** What someone who opens Rumo for ten minutes should know and do. */
export const Today = z.strictObject({
  /** The score of the latest month in a sentence; null before the first wave. */
  score: TodayMessage.nullable(),
  /** Whether the last three months differ from those before; null when there is nothing to compare. */
  change: TodayMessage.nullable(),
  /** The open waves, else the last one. */
  waves: z.array(TodayWave),
  nextWave: z.strictObject({ surveyId: idSchema('survey'), surveyName: z.string(), at: Instant }).nullable(),
  steps: z.array(TodayStep),
  lines: z.array(TodayLine),
});
export type Today = z.infer<typeof Today>;
