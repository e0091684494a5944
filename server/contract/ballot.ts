import { z } from 'zod';
import { DeliveryCounts } from './delivery.ts';
import { LeftOutReason } from './group.ts';
import { idSchema } from './ids.ts';
import { Instant, pageOf, PageQuery } from './paging.ts';

export const BALLOT_THEMES = { min: 2, max: 20 } as const;
/** How many themes one person may call critical, unless the ballot says otherwise. */
export const MAX_CRITICAL = 3;

const Count = z.number().int();
const Question = z.string().trim().min(1).max(200);
const Themes = z
  .array(idSchema('theme'))
  .max(BALLOT_THEMES.max)
  .refine((ids) => new Set(ids).size === ids.length, 'names a theme twice');

/** A moment as a clock on the organisation's wall shows it. */
export const LocalMoment = z.strictObject({ day: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/) });
export type LocalMoment = z.infer<typeof LocalMoment>;

export const BallotStatus = z.enum(['draft', 'open', 'closed']);
export type BallotStatus = z.infer<typeof BallotStatus>;

export const BallotRules = z.strictObject({
  maxCritical: Count,
  oneAccountOneVoice: z.literal(true),
  /** How many people must vote for the result to bind; null without such a rule. */
  quorum: Count.nullable(),
});
export type BallotRules = z.infer<typeof BallotRules>;

/** A ballot in a list. How many voted is all that is told before it closes. */
export const BallotSummary = z.strictObject({
  id: idSchema('ballot'),
  groupId: idSchema('group'),
  group: z.string(),
  question: z.string(),
  status: BallotStatus,
  themes: Count,
  openedAt: Instant.nullable(),
  closesAt: Instant.nullable(),
  closedAt: Instant.nullable(),
  invited: Count,
  voted: Count,
});
export type BallotSummary = z.infer<typeof BallotSummary>;

/** What one theme got. `score` is the mean over accounts of the mean of their people, 0 to 2. */
export const BallotResultRow = z.strictObject({
  themeId: idSchema('theme'),
  label: z.string(),
  score: z.number().nullable(),
  /** Equal scores share a rank; null where there are too few voters for a ranking. */
  rank: Count.nullable(),
  /** People by what they chose. */
  needs: z.strictObject({ notNeeded: Count, nice: Count, important: Count, critical: Count }),
});
export type BallotResultRow = z.infer<typeof BallotResultRow>;

export const BallotResult = z.strictObject({
  voters: Count,
  accounts: Count,
  /** Null without a quorum. */
  quorumReached: z.boolean().nullable(),
  /** `none`: nobody voted. `few`: too few voters for a ranking. `hidden`: too few for someone who may not see rows by name. */
  note: z.enum(['none', 'few', 'hidden']).nullable(),
  rows: z.array(BallotResultRow),
});
export type BallotResult = z.infer<typeof BallotResult>;

export const LeftOut = z.strictObject({ reason: LeftOutReason, count: Count });
export type LeftOut = z.infer<typeof LeftOut>;

export const BallotDetail = BallotSummary.omit({ themes: true }).extend({
  themes: z.array(z.strictObject({ id: idSchema('theme'), label: z.string() })),
  rules: BallotRules,
  zone: z.string(),
  closes: LocalMoment.nullable(),
  leftOut: z.array(LeftOut),
  mails: DeliveryCounts.nullable(),
  /** Why it was closed before its time. */
  closedEarly: z.string().nullable(),
  /** Null until it is closed and counted. */
  result: BallotResult.nullable(),
  rev: Count,
});
export type BallotDetail = z.infer<typeof BallotDetail>;

const rules = {
  maxCritical: z.number().int().min(0).max(BALLOT_THEMES.max),
  quorum: z.number().int().min(1).max(2000).nullable(),
};

export const CreateBallot = z.strictObject({
  groupId: idSchema('group'),
  question: Question,
  themeIds: Themes.default([]),
  closes: LocalMoment.nullable().default(null),
  maxCritical: rules.maxCritical.default(MAX_CRITICAL),
  quorum: rules.quorum.default(null),
});
export type CreateBallot = z.infer<typeof CreateBallot>;

export const ChangeBallot = z.strictObject({
  rev: Count,
  question: Question.optional(),
  themeIds: Themes.optional(),
  closes: LocalMoment.nullable().optional(),
  maxCritical: rules.maxCritical.optional(),
  quorum: rules.quorum.optional(),
});
export type ChangeBallot = z.infer<typeof ChangeBallot>;

/** What opening would do: who gets a mail, who does not and why. */
export const BallotOpening = z.strictObject({ invited: Count, accounts: Count, leftOut: z.array(LeftOut) });
export type BallotOpening = z.infer<typeof BallotOpening>;

export const CloseBallot = z.strictObject({ rev: Count, reason: z.string().trim().min(1).max(300) });
export type CloseBallot = z.infer<typeof CloseBallot>;

/** One member by name as the ballot was opened: invited, or why not. Whether they voted is not told. */
export const BallotVoter = z.strictObject({
  contactId: idSchema('contact'),
  name: z.string(),
  account: z.string().nullable(),
  leftOut: LeftOutReason.nullable(),
});
export type BallotVoter = z.infer<typeof BallotVoter>;
export const VotersQuery = PageQuery.omit({ search: true }).extend({ leftOut: LeftOutReason.optional() });
export type VotersQuery = z.infer<typeof VotersQuery>;
export const VoterPage = pageOf(BallotVoter);

/** What the page of a ballot sends; answers come as `need.<theme id>`. Foreign fields are passed over. */
export const BallotForm = z
  .looseObject({ do: z.string().max(20).catch(''), at: z.string().max(200).catch('') })
  .default({ do: '', at: '' });
export type BallotForm = z.infer<typeof BallotForm>;
