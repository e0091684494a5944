import type { BallotStatus } from '../../contract/ballot.ts';
import type { LeftOutReason } from '../../contract/group.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';

/** A need as a number: not needed 0, nice 0.5, important 1, critical 2. */
export type NeedValue = 0 | 0.5 | 1 | 2;

/** What one person said: only themes that they answered. */
export type Needs = Readonly<Record<string, NeedValue>>;

/** The counted result as it is kept with a closed ballot. */
export interface StoredResult {
  voters: number;
  accounts: number;
  quorumReached: boolean | null;
  rows: {
    themeId: Id<'theme'>;
    score: number | null;
    rank: number | null;
    needs: { notNeeded: number; nice: number; important: number; critical: number };
  }[];
}

export interface StoredBallot {
  _id: Id<'ballot'>;
  groupId: Id<'group'>;
  question: string;
  themeIds: Id<'theme'>[];
  /** The names as the voters saw them, by theme; empty while it is a draft. */
  labels: { themeId: Id<'theme'>; label: string; inLocale: Record<Locale, string> }[];
  maxCritical: number;
  quorum: number | null;
  status: BallotStatus;
  createdAt: Date;
  openedAt: Date | null;
  closesAt: Date | null;
  closedAt: Date | null;
  /** Why staff closed it before its time. */
  closedEarly: string | null;
  /** Who was in the group when it was opened. */
  memberIds: Id<'contact'>[];
  /** When all of them were written down as voters and their mails queued. */
  invitedAt: Date | null;
  /** Null until it is closed and counted. */
  result: StoredResult | null;
  rev: number;
  sample?: true;
}

/** One member of the group on the day the ballot was opened. */
export interface StoredVoter {
  /** `ballot:contact` */
  _id: string;
  ballotId: Id<'ballot'>;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  locale: Locale;
  leftOut: LeftOutReason | null;
  /** How many links were sent or are on their way. */
  links: number;
  votedAt: Date | null;
  /** Set by the closing before the votes are counted: a vote that comes later finds it and is refused. */
  sealed: boolean;
  sample?: true;
}

/** One link of a voter; it opens in one browser only. */
export interface StoredLink {
  /** The hash of its token. */
  _id: string;
  voterId: string;
  ballotId: Id<'ballot'>;
  /** 1 for the link of the first mail. */
  seq: number;
  /** The hash of what the browser's cookie holds; null until someone opens it. */
  browser: string | null;
  /** End of the voter session of that browser. */
  sessionUntil: Date | null;
  /** A later link of the same voter was opened instead. */
  replaced: boolean;
}

export interface StoredVote {
  /** `ballot:contact` */
  _id: string;
  ballotId: Id<'ballot'>;
  contactId: Id<'contact'>;
  accountId: Id<'account'> | null;
  needs: Needs;
  at: Date;
  revisions: { at: Date; needs: Needs }[];
  sample?: true;
}

export function voterId(ballotId: Id<'ballot'>, contactId: Id<'contact'>): string {
  return `${ballotId}:${contactId}`;
}
