import { z } from 'zod';

export const SampleStage = z.enum(['none', 'loading', 'loaded', 'removing']);
export type SampleStage = z.infer<typeof SampleStage>;

/** How far the sample company is. */
export const SampleState = z.strictObject({
  state: SampleStage,
  /** Whether it may be loaded now: only while there are no customers. */
  offered: z.boolean(),
  /** Steps done of those to do; null when nothing is under way. */
  progress: z.strictObject({ done: z.number().int(), total: z.number().int() }).nullable(),
});
export type SampleState = z.infer<typeof SampleState>;
