import { z } from 'zod';
import { AnswerStatus } from './answer.ts';
import { SuppressionReason } from './audience.ts';
import { DeliveryStatus } from './delivery.ts';
import { Ending } from './followup.ts';
import { idSchema } from './ids.ts';
import { Need } from './need.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { Month } from './report.ts';
import { RequestNeed, RequestState } from './request.ts';
import { metrics } from './survey.ts';
import { ThemeRef, ThemeStatus } from './theme.ts';

const Count = z.number().int();
export const ScoreMetric = z.enum(metrics).nullable();

/** A score on the scale of its survey's metric, whether it counts or not. */
export const GivenScore = z.strictObject({
  surveyName: z.string(),
  metric: ScoreMetric,
  month: Month,
  score: Count,
  status: AnswerStatus,
  at: Instant,
});
export type GivenScore = z.infer<typeof GivenScore>;

/** A theme as it stands today. */
export const ThemeStanding = ThemeRef.extend({ status: ThemeStatus });
export type ThemeStanding = z.infer<typeof ThemeStanding>;

/** What became of a request, one thing after the other; `at` is null where nobody noted the day. */
export const RequestStep = z.discriminatedUnion('kind', [
  /** Others ask for the same: how many open requests besides this one. */
  z.strictObject({ kind: z.literal('grouped'), at: z.null(), others: Count }),
  /** The person said in a ballot how much they need it. */
  z.strictObject({ kind: z.literal('voted'), at: Instant, ballotId: idSchema('ballot'), need: Need }),
  z.strictObject({ kind: z.literal('status'), at: Instant, status: ThemeStatus }),
  /** It came with a release. */
  z.strictObject({ kind: z.literal('released'), at: Instant, releaseId: idSchema('release'), title: z.string() }),
  /** The person was told by mail. */
  z.strictObject({ kind: z.literal('told'), at: Instant, releaseId: idSchema('release') }),
]);
export type RequestStep = z.infer<typeof RequestStep>;

export const SaidRequest = z.strictObject({
  id: idSchema('request'),
  quote: z.string(),
  state: RequestState,
  need: RequestNeed.nullable(),
  theme: ThemeStanding.nullable(),
  steps: z.array(RequestStep),
});
export type SaidRequest = z.infer<typeof SaidRequest>;

/** Whom an entry is about; null for someone who was erased, and for a request of an account as such. */
const Person = z.strictObject({ id: idSchema('contact'), name: z.string() }).nullable();
const entry = { id: z.string(), at: Instant, person: Person };

/** One line of a history. */
export const HistoryEntry = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    ...entry,
    surveyId: idSchema('survey'),
    ...GivenScore.pick({ surveyName: true, metric: true, month: true, score: true, status: true }).shape,
    comments: z.array(z.strictObject({ question: z.string(), text: z.string() })),
    /** Lifted from the comments. */
    requests: z.array(SaidRequest),
    /** Whether somebody gets back to the person about it; null when nobody has to. */
    followUp: z.strictObject({ state: z.enum(['open', 'done']), outcome: Ending.nullable() }).nullable(),
  }),
  /** Typed in by staff, or brought in as a file. */
  z.strictObject({ kind: z.literal('request'), ...entry, imported: z.boolean(), request: SaidRequest }),
  /** In a ballot that is closed; an open one tells nobody who voted what. */
  z.strictObject({
    kind: z.literal('vote'),
    ...entry,
    ballotId: idSchema('ballot'),
    question: z.string(),
    needs: z.array(z.strictObject({ theme: ThemeRef, need: Need })),
  }),
  z.strictObject({
    kind: z.literal('mail'),
    ...entry,
    /** invite, reminder, ballot, release … */
    mail: z.string(),
    /** What it was about, in the organisation's language; null where nothing tells. */
    about: z.string().nullable(),
    waveId: idSchema('wave').nullable(),
    releaseId: idSchema('release').nullable(),
    ballotId: idSchema('ballot').nullable(),
    status: DeliveryStatus,
    bounced: z.boolean(),
    complained: z.boolean(),
  }),
  /** What ended mail to a person. */
  z.strictObject({ kind: z.literal('mark'), ...entry, mark: SuppressionReason }),
]);
export type HistoryEntry = z.infer<typeof HistoryEntry>;
export type AnswerEntry = Extract<HistoryEntry, { kind: 'answer' }>;

/** `said`: answers, requests, votes, the news of a release, and the end of mail; `mail`: every mail, and the end of mail. */
export const HistoryQuery = PageQuery.omit({ search: true }).extend({
  show: z.enum(['said', 'mail']).default('said'),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

/** Open requests and what became of their themes. */
export const RequestTally = z.strictObject({ total: Count, coming: Count, shipped: Count });
export type RequestTally = z.infer<typeof RequestTally>;

export const PersonSummary = z.strictObject({
  name: z.string(),
  /** Of all surveys, the oldest first. */
  scores: z.array(GivenScore),
  /** Surveys that the person was asked in. */
  asked: Count,
  requests: RequestTally,
});
export type PersonSummary = z.infer<typeof PersonSummary>;

/** The mean of the latest counted scores of an account's people in twelve months. */
export const AccountPoint = z.strictObject({ month: Month, mean: z.number(), people: Count });
export type AccountPoint = z.infer<typeof AccountPoint>;

export const AccountSummary = z.strictObject({
  name: z.string(),
  /** By metric, a point for each month in which somebody answered, the oldest first. */
  series: z.array(z.strictObject({ metric: ScoreMetric.unwrap(), points: z.array(AccountPoint) })),
  people: z.array(
    z.strictObject({
      id: idSchema('contact'),
      name: z.string(),
      role: z.string().nullable(),
      archived: z.boolean(),
      /** The newest counted one, of NPS where there is one; null for who has not answered. */
      latest: GivenScore.nullable(),
      answers: Count,
    }),
  ),
  /** How many people were asked in twelve months, and how many of these answered. */
  coverage: z.strictObject({ people: Count, asked: Count, answered: Count }),
  requests: RequestTally,
  /** Most asked for first. */
  themes: z.array(z.strictObject({ theme: ThemeStanding, requests: Count, people: Count, newestAt: Instant })),
});
export type AccountSummary = z.infer<typeof AccountSummary>;

/** The newest entry first; `summary` comes with the first page only. */
export const PersonHistory = pageOf(HistoryEntry).extend({ summary: PersonSummary.nullable() });
export type PersonHistory = z.infer<typeof PersonHistory>;
export const AccountHistory = pageOf(HistoryEntry).extend({ summary: AccountSummary.nullable() });
export type AccountHistory = z.infer<typeof AccountHistory>;
