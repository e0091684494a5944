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

export const Languages = z.enum(['en', 'pt']);

/** What the counts of a year say; null where they carry nothing. */
export const ThemeTrend = z.enum(['new', 'growing', 'steady', 'quiet']);
export type ThemeTrend = z.infer<typeof ThemeTrend>;

export const ThemeRow = ThemeRef.extend({
  /** The language of the name when nobody asked in the reader's; null for theirs, and for a name given by a person. */
  nameLanguage: Languages.nullable(),
  status: ThemeStatus,
  public: z.boolean(),
  requests: Count,
  accounts: Count,
  /** Requests that were grouped here automatically and that nobody has looked at. */
  waiting: Count,
  /** How many requests are in each language. */
  languages: z.strictObject({ en: z.number().int(), pt: z.number().int() }).nullable(),
  trend: ThemeTrend.nullable(),
  newestAt: Instant.nullable(),
  rev,
});
export type ThemeRow = z.infer<typeof ThemeRow>;

export const ThemeQuery = PageQuery.extend({
  status: ThemeStatus.optional(),
  /** Asked for in this language, by somebody at least. */
  language: Languages.optional(),
  trend: ThemeTrend.optional(),
  sort: z.enum(['requests', 'accounts', 'newest', 'name']).default('requests'),
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

/** How often a theme was asked for in a month, `YYYY-MM`. */
export const ThemeMonth = z.strictObject({ month: z.string(), requests: z.number().int(), accounts: z.number().int() });
export type ThemeMonth = z.infer<typeof ThemeMonth>;

/** What the trend was judged by: requests of the recent three months and the nine before, of this theme and of all. */
export const TrendBasis = z.strictObject({
  recent: z.number().int(),
  before: z.number().int(),
  allRecent: z.number().int(),
  allBefore: z.number().int(),
});

/** Some sentences that a language model wrote from quotes of a theme. */
export const ThemeSummary = z.strictObject({
  text: z.string(),
  model: z.string(),
  quotes: z.number().int(),
  at: Instant,
});
export type ThemeSummary = z.infer<typeof ThemeSummary>;

export const ThemeDetail = ThemeRow.extend({
  nameBy: z.enum(['auto', 'human']),
  description: z.string(),
  /** What sets it apart, beyond what its name says. */
  keywords: z.array(z.string()),
  /** Twelve months, the current one last; null where it would tell a viewer about fewer than three accounts. */
  months: z.array(ThemeMonth).nullable(),
  trendBasis: TrendBasis.nullable(),
  summary: ThemeSummary.nullable(),
  quotes: z.array(ThemeQuote),
  /** Null for viewers: rows by name are for owners and editors. */
  askers: z.array(Asker).nullable(),
  /** Requests of people without an account. */
  withoutAccount: Count,
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

/** What a cosine says: surely the same, close enough to be grouped, near, or only the nearest there is. */
const Closeness = z.enum(['same', 'close', 'near', 'far']);

/** Why a request stands in its theme. */
export const Placement = z.strictObject({
  requestId: idSchema('request'),
  quote: z.string(),
  placedBy: z.enum(['auto', 'human']),
  /** Cosine with the others of the theme; null when a person placed it, and for the first of a theme. */
  score: z.number().nullable(),
  closeness: Closeness.nullable(),
  nearestQuote: z.string().nullable(),
  /** The theme it would stand in otherwise. */
  runnerUp: z.strictObject({ theme: ThemeRef, score: z.number(), closeness: Closeness }).nullable(),
});
export type Placement = z.infer<typeof Placement>;
export const PlacementQuery = PageQuery.omit({ search: true });
export type PlacementQuery = z.infer<typeof PlacementQuery>;
export const PlacementPage = pageOf(Placement);
export type PlacementPage = z.infer<typeof PlacementPage>;

/** Another theme whose requests may belong to this one. */
export const OfferedTheme = z.strictObject({
  theme: ThemeRow,
  /** How alike the two are, a cosine. */
  score: z.number(),
  closeness: Closeness,
  /** Its request that is nearest to this theme. */
  quote: z.string(),
});
export type OfferedTheme = z.infer<typeof OfferedTheme>;
export const OffersQuery = z.strictObject({ limit: z.coerce.number().int().min(1).max(50).default(8) });
/** The nearest first. What is decided is no longer among them. */
export const Offers = z.strictObject({
  items: z.array(OfferedTheme),
  /** Whether there are more than were asked for. */
  more: z.boolean(),
});
export type Offers = z.infer<typeof Offers>;
