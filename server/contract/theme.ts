import { z } from 'zod';
import { Change } from './change.ts';
import { idSchema } from './ids.ts';
import { PageQuery, Instant, pageOf } from './paging.ts';
import { TableQuery } from './table-file.ts';

export const themeStatuses = ['open', 'planned', 'doing', 'shipped', 'declined'] as const;
export const ThemeStatus = z.enum(themeStatuses);
export type ThemeStatus = z.infer<typeof ThemeStatus>;

const name = z.string().trim().min(1).max(120);
const rev = z.number().int();
export const ThemeId = z.strictObject({ id: idSchema('theme') });

/** A theme as far as naming it goes. */
export const ThemeRef = z.strictObject({ id: idSchema('theme'), number: z.number().int(), name: z.string() });
export type ThemeRef = z.infer<typeof ThemeRef>;

/** Counts are null where they would tell a viewer about fewer than three accounts. */
const Count = z.number().int().nullable();

export const ThemeRow = ThemeRef.extend({
  status: ThemeStatus,
  public: z.boolean(),
  requests: Count,
  accounts: Count,
  /** Requests that were grouped here automatically and that nobody has looked at. */
  waiting: Count,
  newestAt: Instant.nullable(),
  rev,
});
export type ThemeRow = z.infer<typeof ThemeRow>;

export const ThemeQuery = PageQuery.extend({
  status: ThemeStatus.optional(),
  sort: z.enum(['requests', 'newest', 'name']).default('requests'),
});
export type ThemeQuery = z.infer<typeof ThemeQuery>;
export const ThemeFileQuery = ThemeQuery.omit({ after: true, limit: true }).extend(TableQuery.shape);
export type ThemeFileQuery = z.infer<typeof ThemeFileQuery>;
export const ThemePage = pageOf(ThemeRow);
export type ThemePage = z.infer<typeof ThemePage>;

export const ThemeQuote = z.strictObject({ requestId: idSchema('request'), quote: z.string() });

/** An account that asked for a theme. */
export const Asker = z.strictObject({
  account: z.strictObject({ id: idSchema('account'), name: z.string() }),
  /** Minor units a month. */
  mrr: z.number().int().nullable(),
  /** The newest score of its people in 12 months, their mean. */
  score: z.number().nullable(),
  requests: z.number().int(),
});
export type Asker = z.infer<typeof Asker>;

export const Likeness = z.strictObject({
  theme: ThemeRef.extend({ rev }),
  /** How many requests lie near both. */
  requests: z.number().int(),
  /** Cosine of the nearest of them. */
  score: z.number(),
});
export type Likeness = z.infer<typeof Likeness>;

export const ThemeDetail = ThemeRow.extend({
  nameBy: z.enum(['auto', 'human']),
  description: z.string(),
  quotes: z.array(ThemeQuote),
  /** Null for viewers: rows by name are for owners and editors. */
  askers: z.array(Asker).nullable(),
  /** Requests of people without an account. */
  withoutAccount: Count,
  likenesses: z.array(Likeness),
  history: z.array(Change),
});
export type ThemeDetail = z.infer<typeof ThemeDetail>;

export const ChangeTheme = z.strictObject({
  rev,
  name: name.optional(),
  description: z.string().trim().max(2_000).optional(),
  public: z.boolean().optional(),
});
export type ChangeTheme = z.infer<typeof ChangeTheme>;

/** This theme becomes part of `into`, whose name stays. */
export const MergeTheme = z.strictObject({ rev, into: idSchema('theme'), intoRev: rev });
export type MergeTheme = z.infer<typeof MergeTheme>;

export const SeparateThemes = z.strictObject({ rev, other: idSchema('theme') });
export type SeparateThemes = z.infer<typeof SeparateThemes>;
