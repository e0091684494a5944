import { z } from 'zod';
import { Change } from './change.ts';
import { idSchema } from './ids.ts';
import { Need } from './need.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { metrics } from './survey.ts';
import { TableQuery } from './table-file.ts';
import { ThemeRef } from './theme.ts';

/** How much someone who asks needs it; whoever needs it not does not ask. */
export const RequestNeed = Need.exclude(['not-needed']);
export type RequestNeed = z.infer<typeof RequestNeed>;

export const RequestState = z.enum(['open', 'not-a-request', 'withdrawn']);
export type RequestState = z.infer<typeof RequestState>;

/** The most that one correction may be about. */
export const MOST_AT_ONCE = 50;

/**
 * A list of what one correction is about. More than fifty are refused by the service, in a sentence and not as a fault of
 * the form; here stands only what no sensible call exceeds.
 */
export function atOnce<Item extends z.ZodType>(item: Item, least = 1) {
  return z.array(item).min(least).max(5_000).meta({ maxItems: MOST_AT_ONCE });
}

/**
 * What of an open request is not settled. `unsure`: it may be none, and `unplaced`: no theme was found; a person decides on
 * both. `grouping`: its theme is being found. `unseen`: it was grouped and nobody has confirmed that; it counts all the same.
 */
export const Waiting = z.enum(['unsure', 'unplaced', 'grouping', 'unseen']);
export type Waiting = z.infer<typeof Waiting>;

export const RequestLanguage = z.enum(['en', 'pt']);
export type RequestLanguage = z.infer<typeof RequestLanguage>;

const rev = z.number().int();
const Named = <Kind extends 'account' | 'contact'>(kind: Kind) =>
  z.strictObject({ id: idSchema(kind), name: z.string() }).nullable();

export const RequestId = z.strictObject({ id: idSchema('request') });

/** What a cosine says: surely the same, close enough to be grouped, near, or only the nearest there is. */
export const Closeness = z.enum(['same', 'close', 'near', 'far']);
export type Closeness = z.infer<typeof Closeness>;

export const ThemeSuggestion = z.strictObject({
  theme: ThemeRef,
  /** Cosine with the centre of the theme. */
  score: z.number(),
  closeness: Closeness,
});
export type ThemeSuggestion = z.infer<typeof ThemeSuggestion>;

export const RequestRow = z.strictObject({
  id: idSchema('request'),
  quote: z.string(),
  source: z.enum(['answer', 'typed', 'imported']),
  account: Named('account'),
  contact: Named('contact'),
  /** The score given with the comment. */
  answerScore: z.number().int().nullable(),
  /** Its scale; null for a request that was typed in. */
  answerMetric: z.enum(metrics).nullable(),
  need: RequestNeed.nullable(),
  language: RequestLanguage,
  theme: ThemeRef.nullable(),
  placedBy: z.enum(['auto', 'human']),
  state: RequestState,
  waiting: Waiting.nullable(),
  /** How likely it is that this is a request, 0 to 1; null when nobody had to guess. */
  confidence: z.number().nullable(),
  /** The comment no longer says this; someone had looked at it, so it stays. */
  textChanged: z.boolean(),
  at: Instant,
  rev,
});
export type RequestRow = z.infer<typeof RequestRow>;

export const RequestDetail = RequestRow.extend({
  /**
   * The whole comment around the quote, and what it answers (null for a comment of an imported file); null when typed in or
   * imported as it stands, or no longer there.
   */
  comment: z.strictObject({ question: z.string().nullable(), before: z.string(), after: z.string() }).nullable(),
  /** The account's, minor units a month. */
  mrr: z.number().int().nullable(),
  /** Cosine with the other requests of its theme, when grouped automatically; null too when it was the first. */
  score: z.number().nullable(),
  closeness: Closeness.nullable(),
  /** The request of the theme that it resembles most. */
  nearestQuote: z.string().nullable(),
  suggestions: z.array(ThemeSuggestion),
  history: z.array(Change),
});
export type RequestDetail = z.infer<typeof RequestDetail>;

/**
 * `inbox`: what needs the decision of a person (unsure, or without a theme). `unseen`: what was grouped and nobody has
 * confirmed; it counts as it stands, and may stay so.
 */
export const RequestView = z.enum(['inbox', 'unseen', 'open', 'not-a-request', 'withdrawn']);
export type RequestView = z.infer<typeof RequestView>;

/** The three groups of an NPS score, or of stars (up to two, three, four and five). */
export const ScoreGroup = z.enum(['detractor', 'passive', 'promoter']);
export type ScoreGroup = z.infer<typeof ScoreGroup>;

const filters = {
  view: RequestView.default('inbox'),
  /** Only those of which this is not settled. */
  waiting: Waiting.optional(),
  theme: idSchema('theme').optional(),
  account: idSchema('account').optional(),
  language: RequestLanguage.optional(),
  score: ScoreGroup.optional(),
  /** Said on this day or later, in the organisation's zone. */
  from: z.iso.date().optional(),
  /** Said on this day or before. */
  to: z.iso.date().optional(),
};
export const RequestQuery = PageQuery.extend(filters);
export type RequestQuery = z.infer<typeof RequestQuery>;
export const RequestPage = pageOf(RequestRow);
export type RequestPage = z.infer<typeof RequestPage>;

const Count = z.number().int().min(0);
/** How far the requests are gone through. */
export const RequestCounts = z.strictObject({
  /** As many as the view `inbox` has. */
  toDecide: Count,
  /** As many as the view `unseen` has. */
  unseen: Count,
  /** Those whose themes are being found. */
  grouping: Count,
  /** All open ones, these and those that a person has settled. */
  open: Count,
});
export type RequestCounts = z.infer<typeof RequestCounts>;
export const RequestFileQuery = z.strictObject({
  ...filters,
  search: PageQuery.shape.search,
  ...TableQuery.shape,
});
export type RequestFileQuery = z.infer<typeof RequestFileQuery>;

/** An existing theme, or a new one (named after the request unless told). */
export const Destination = z.union([
  z.strictObject({ themeId: idSchema('theme') }),
  z.strictObject({ newTheme: z.strictObject({ name: z.string().trim().min(1).max(120).optional() }) }),
]);
export type Destination = z.infer<typeof Destination>;

/** Typed in by staff, on behalf of a customer. */
export const AddRequest = z.strictObject({
  text: z.string().trim().min(1).max(2_000),
  accountId: idSchema('account'),
  contactId: idSchema('contact').optional(),
  need: RequestNeed.optional(),
  to: Destination.optional(),
});
export type AddRequest = z.infer<typeof AddRequest>;

export const MoveRequest = z.strictObject({ rev, to: Destination });
export type MoveRequest = z.infer<typeof MoveRequest>;

export const SeenRequest = z.strictObject({ rev });

/** A request as it was seen: when it has changed since, nothing is done. */
export const RequestSeen = z.strictObject({ id: idSchema('request'), rev });
export type RequestSeen = z.infer<typeof RequestSeen>;

/** Requests that are corrected together, all or none, in one change. */
export const SeenRequests = z.strictObject({ items: atOnce(RequestSeen) });
export type SeenRequests = z.infer<typeof SeenRequests>;

export const MoveRequests = SeenRequests.extend({ to: Destination });
export type MoveRequests = z.infer<typeof MoveRequests>;
