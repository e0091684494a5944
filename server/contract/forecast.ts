import { z } from 'zod';
import { Who } from './chosen-survey.ts';
import { Instant } from './paging.ts';
import { Sample, Segment } from './sampling.ts';
import { Zone } from './settings.ts';
import { Ledger, Period } from './wave.ts';

/** A schedule that is not saved yet; what is left out is as it is saved. */
export const ForecastWish = z.strictObject({
  rule: z.string().trim().max(80).optional(),
  zone: Zone.optional(),
  who: Who.optional(),
  sample: Sample.nullable().optional(),
  segment: Segment.nullable().optional(),
});
export type ForecastWish = z.infer<typeof ForecastWish>;

/** What the wave of one month would do, if nobody came, left, bounced or unsubscribed until then. */
export const ForecastMonth = z.strictObject({ period: Period, at: Instant, ledger: Ledger });
export type ForecastMonth = z.infer<typeof ForecastMonth>;

/** The values of a property that a segment may ask for, the most frequent first. */
const Values = z.array(z.strictObject({ value: z.string(), people: z.number().int() }));

export const Forecast = z.strictObject({
  /** Everyone a wave decides on. */
  people: z.number().int(),
  months: z.array(ForecastMonth),
  values: z.strictObject({
    plan: Values,
    sector: Values,
    size: Values,
    lifecycle: Values,
    role: Values,
    locale: Values,
  }),
});
export type Forecast = z.infer<typeof Forecast>;
