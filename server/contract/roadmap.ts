import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { Confidence, Effort, Impact, RankSettings } from './rank-file.ts';
import { ThemeStatus } from './theme.ts';
import type { WordKey } from './words.ts';

const Count = z.number().int();
const rev = z.number().int();

/** Where a theme stands: ranked, asked for but not estimated, asked for by nobody, or finished (shipped or declined). */
export const roadmapStates = ['ranked', 'needs-estimate', 'not-asked', 'finished'] as const;
export const RoadmapState = z.enum(roadmapStates);
export type RoadmapState = z.infer<typeof RoadmapState>;

/** What a product manager says of a theme. Confidence null: as the evidence suggests, also when that changes. */
export const Estimate = z.strictObject({
  impact: Impact,
  effort: Effort,
  confidence: Confidence.nullable(),
  reason: z.string().nullable(),
  /** Null when the person is gone or a key wrote it. */
  by: z.string().nullable(),
  at: Instant,
  rev,
});
export type Estimate = z.infer<typeof Estimate>;

/** `rev` 0 for a theme without an estimate. A confidence other than the suggested one needs a reason. */
export const WriteEstimate = z.strictObject({
  rev,
  impact: Impact,
  effort: Effort,
  confidence: Confidence.nullable().default(null),
  reason: z.string().trim().max(500).nullable().default(null),
});
export type WriteEstimate = z.infer<typeof WriteEstimate>;

/** The factors of a score, and whose they are. */
export const RoadmapParts = z.strictObject({
  accounts: Count,
  /** Weighted accounts, by how much they need it; their sum is the demand. */
  demand: z.number(),
  demandBy: z.strictObject({ critical: z.number(), important: z.number(), nice: z.number() }),
  impact: z.number().nullable(),
  evidence: z.number(),
  /** Asking accounts with a score, and the detractors among them. */
  scored: Count,
  detractors: Count,
  confidence: z.number(),
  suggestedConfidence: Confidence,
  effortWeeks: z.number().nullable(),
});
export type RoadmapParts = z.infer<typeof RoadmapParts>;

const Between = z.strictObject({ low: z.number(), high: z.number(), level: z.number() });
export const RankBadgeName = z.enum(['thin evidence', 'changes if revenue counts', 'revenue missing']);

export const RoadmapRow = z.strictObject({
  id: idSchema('theme'),
  number: Count,
  label: z.string(),
  status: ThemeStatus,
  public: z.boolean(),
  state: RoadmapState,
  rank: Count.nullable(),
  score: z.number().nullable(),
  /** Null for a viewer where it would tell about fewer than three accounts. */
  parts: RoadmapParts.nullable(),
  rankRange: Between.nullable(),
  scoreRange: Between.nullable(),
  pFirst: z.number().nullable(),
  tier: z.string().nullable(),
  badges: z.array(RankBadgeName),
  /** The arithmetic in words. */
  sentence: z
    .strictObject({
      key: z.string() as unknown as z.ZodType<WordKey, string>,
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  estimate: Estimate.nullable(),
  /** The theme's. */
  rev,
});
export type RoadmapRow = z.infer<typeof RoadmapRow>;

export const RoadmapQuery = PageQuery.extend({
  state: RoadmapState.optional(),
  status: ThemeStatus.optional(),
});
export type RoadmapQuery = z.infer<typeof RoadmapQuery>;

export const RoadmapPage = pageOf(RoadmapRow).extend({
  counts: z.strictObject({ ranked: Count, 'needs-estimate': Count, 'not-asked': Count, finished: Count }),
  /** When the ranking was computed; null before the first time. */
  rankedAt: Instant.nullable(),
});
export type RoadmapPage = z.infer<typeof RoadmapPage>;

/** The rev is the theme's. `public`: whether visitors see it; unless told, they do once it leaves `open`. */
export const ChangeThemeStatus = z.strictObject({ rev, status: ThemeStatus, public: z.boolean().optional() });
export type ChangeThemeStatus = z.infer<typeof ChangeThemeStatus>;

/** How scores are computed. */
export const RankingSettings = RankSettings.extend({ rev });
export type RankingSettings = z.infer<typeof RankingSettings>;

/** By what name visitors see a theme, a language each; null for a language without one. Its rev is 0 before the first. */
export const PublicTitle = z.strictObject({
  en: z.string().nullable(),
  'pt-BR': z.string().nullable(),
  'pt-PT': z.string().nullable(),
  rev,
});
export type PublicTitle = z.infer<typeof PublicTitle>;

const title = z
  .string()
  .trim()
  .max(120)
  .nullable()
  .transform((text) => text || null);
export const WritePublicTitle = z.strictObject({ rev, en: title, 'pt-BR': title, 'pt-PT': title });
export type WritePublicTitle = z.infer<typeof WritePublicTitle>;
