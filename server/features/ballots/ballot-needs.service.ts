import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { needs as needNames, needValues, type Need } from '../../contract/need.ts';
import { BallotsStore } from './ballots.store.ts';
import { VotesStore } from './votes.store.ts';

/** What one person said of one theme in the newest closed ballot that asked them. */
export interface BallotNeed {
  /** As the ballot named it: a theme that was merged since has another id today. */
  themeId: Id<'theme'>;
  contactId: Id<'contact'>;
  /** The account on the day the ballot was opened. */
  accountId: Id<'account'> | null;
  need: Need;
  at: Date;
  ballotId: Id<'ballot'>;
}

/** What ballots say to the stages after them. Only closed ones speak: until then nobody learns of a vote. */
@Injectable()
export class BallotNeedsService {
  constructor(
    private readonly ballots: BallotsStore,
    private readonly votes: VotesStore,
  ) {}

  /** Of each person and theme the newest vote; `at` is when it was cast. */
  async needsOf(): Promise<BallotNeed[]> {
    const closed = (await this.ballots.list({ status: 'closed' })).filter(({ result }) => result !== null);
    const newest = new Map<string, BallotNeed>();
    for (const vote of await this.votes.ofBallots(closed.map(({ _id }) => _id))) {
      const { contactId, accountId, at, ballotId } = vote;
      for (const [theme, value] of Object.entries(vote.needs)) {
        const themeId = theme as Id<'theme'>;
        const key = `${contactId}:${themeId}`;
        const held = newest.get(key);
        if (held && held.at >= at) continue;
        newest.set(key, { themeId, contactId, accountId, need: needOf(value), at, ballotId });
      }
    }
    return [...newest.values()];
  }

  /** Who needs one of these themes, by their newest vote: for the mail that says it is there. */
  async votersOf(themeIds: readonly Id<'theme'>[]): Promise<BallotNeed[]> {
    const wanted = new Set<string>(themeIds);
    return (await this.needsOf()).filter(({ themeId, need }) => wanted.has(themeId) && needValues[need] > 0);
  }
}

function needOf(value: number): Need {
  return needNames.find((need) => needValues[need] === value) ?? 'not-needed';
}
