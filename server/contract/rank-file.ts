import { z } from 'zod';
import { Need } from './need.ts';

/** A day, or an instant whose day is taken as it is written. */
const Day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}(T\S+)?$/, 'must be a day such as 2027-01-31')
  .refine((text) => !Number.isNaN(Date.parse(text)), 'must be a day such as 2027-01-31');
const Name = z.string().min(1).max(200);
const Weeks = z.number().min(0).max(10_000);

/** What one account gains: RICE's minimal, low, medium, high, massive. */
export const impacts = [0.25, 0.5, 1, 2, 3] as const;
export const Impact = z.literal(impacts, { error: 'must be one of 0.25, 0.5, 1, 2, 3' });
export type Impact = z.infer<typeof Impact>;

/** How far impact and demand can be trusted. */
export const confidences = [0.5, 0.8, 1] as const;
export const Confidence = z.literal(confidences, { error: 'must be one of 0.5, 0.8, 1' });
export type Confidence = z.infer<typeof Confidence>;

/** Person-weeks: at best, most likely, at worst. */
export const Effort = z
  .tuple([Weeks, Weeks, Weeks])
  .refine(([best, likely, worst]) => best <= likely && likely <= worst, 'must rise: at best, most likely, at worst');
export type Effort = z.infer<typeof Effort>;

/** One person's wish for a theme, or their answer in a ballot; `source` is "ballot" for the latter. */
export const RankSignal = z.strictObject({
  account: Name,
  /** Null when nobody knows who it was: all such signals of an account count as one person. */
  person: Name.nullable().default(null),
  need: Need.nullable().default(null),
  source: Name,
  at: Day,
});
export type RankSignal = z.infer<typeof RankSignal>;

export const RankAccount = z.strictObject({
  id: Name,
  active: z.boolean().default(true),
  mrr: z.number().min(0).nullable().default(null),
  segment: z.string().nullable().default(null),
  /** Mean of its people's latest scores, 0 to 10. */
  score: z.number().min(0).max(10).nullable().default(null),
});
export type RankAccount = z.infer<typeof RankAccount>;

export const RankTheme = z.strictObject({
  id: Name,
  label: z.string().optional(),
  impact: Impact.default(1),
  /** Null: not estimated, so not ranked. */
  effort: Effort.nullable().default(null),
  /** Null: as the evidence suggests. */
  confidence: Confidence.nullable().default(null),
  signals: z.array(RankSignal).default([]),
});
export type RankTheme = z.infer<typeof RankTheme>;

const evidence = {
  use: z.boolean(),
  strength: z.number().min(0).max(100),
  /** Answers that the base weighs as much as. */
  prior: z.number().min(0).max(10_000),
  /** Share of detractor accounts to compare with; null: that of all active accounts with a score. */
  base: z.number().min(0).max(1).nullable(),
};
const settings = {
  /** 0: all accounts count alike; 1: by revenue. */
  revenueExponent: z.number().min(0).max(2),
  /** The largest weight revenue may give, in accounts of median revenue. */
  revenueCap: z.number().positive().max(1_000_000),
  segmentWeights: z.record(z.string(), z.number().min(0).max(1000)),
  /** Older signals do not count. */
  signalMonths: z.int().min(1).max(120),
};

export const RankSettings = z.strictObject({
  revenueExponent: settings.revenueExponent.default(0),
  revenueCap: settings.revenueCap.default(10),
  segmentWeights: settings.segmentWeights.default({}),
  signalMonths: settings.signalMonths.default(12),
  evidence: z
    .strictObject({
      use: evidence.use.default(true),
      strength: evidence.strength.default(2),
      prior: evidence.prior.default(10),
      base: evidence.base.default(null),
    })
    .prefault({}),
});
export type RankSettings = z.infer<typeof RankSettings>;

/** What a scenario changes; the rest stays as in the settings. */
export const RankScenario = z.strictObject({ ...settings, evidence: z.strictObject(evidence).partial() }).partial();
export type RankScenario = z.infer<typeof RankScenario>;

/** What `rumo rank` reads: accounts, themes with their signals and estimates, settings. */
export const RankFile = z
  .strictObject({
    asOf: Day,
    accounts: z.array(RankAccount),
    themes: z.array(RankTheme),
    settings: RankSettings.prefault({}),
    scenarios: z.record(z.string(), RankScenario).default({}),
  })
  .superRefine(({ accounts, themes }, context) => {
    const complain = (path: PropertyKey[], message: string) => context.addIssue({ code: 'custom', path, message });
    const known = new Set<string>();
    accounts.forEach(({ id }, index) => {
      if (known.has(id)) complain(['accounts', index, 'id'], `"${id}" is there twice`);
      known.add(id);
    });
    const seen = new Set<string>();
    themes.forEach(({ id, signals }, index) => {
      if (seen.has(id)) complain(['themes', index, 'id'], `"${id}" is there twice`);
      seen.add(id);
      signals.forEach(({ account }, place) => {
        if (known.has(account)) return;
        complain(['themes', index, 'signals', place, 'account'], `"${account}" is not among the accounts`);
      });
    });
  });
export type RankFile = z.infer<typeof RankFile>;
