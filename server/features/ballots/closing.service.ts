import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { CloseBallot } from '../../contract/ballot.ts';
import type { BallotSheet } from '../../contract/ballot-sheet.ts';
import { Problem } from '../../contract/problem.ts';
import { tally } from '../../domain/voting/tally.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { Tokens } from '../../platform/tokens.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import type { StoredBallot, StoredVote } from './ballots.ts';
import { BallotsStore } from './ballots.store.ts';
import { VotersStore } from './voters.store.ts';
import { VotesStore } from './votes.store.ts';

/** Below this, order is chance and names can be guessed: people are shown, no ranking. */
const RANKED_FROM = 5;

/** Closes ballots, at their time or before it, and counts them once. */
@Injectable()
export class ClosingService implements OnModuleInit {
  constructor(
    private readonly ballots: BallotsStore,
    private readonly voters: VotersStore,
    private readonly votes: VotesStore,
    private readonly delivery: DeliveryService,
    private readonly tasks: Tasks,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'ballots.close', everySeconds: 60, run: (now) => this.closeDue(now) });
  }

  async closeEarly(id: string, { rev, reason }: CloseBallot): Promise<void> {
    const ballot = await this.find(id);
    if (ballot.status !== 'open') throw new Problem('closed', { key: 'ballots.notOpen' });
    const closed = await this.ballots.closeEarly(ballot._id, rev, this.clock.now(), reason);
    if (!closed) throw new Problem('stale');
    await this.count(closed);
  }

  async closeDue(now: Date): Promise<void> {
    for (const ballot of await this.ballots.due(now)) {
      const closed = ballot.status === 'closed' ? ballot : await this.ballots.closeOnTime(ballot);
      if (closed) await this.count(closed);
    }
  }

  /** Everything needed to count again, in an order and under names that tell nobody. */
  async sheet(id: string): Promise<BallotSheet> {
    const ballot = await this.find(id);
    if (!ballot.result) throw new Problem('conflict', { key: 'ballots.stillSealed' });
    const votes = await this.votes.ofBallot(ballot._id);
    const voterNames = this.pseudonyms('v', ballot, votes, ({ contactId }) => contactId);
    const accountNames = this.pseudonyms('a', ballot, votes, ({ accountId }) => accountId);
    const ballots = votes.map(({ contactId, accountId, needs }) => ({
      voter: voterNames.get(contactId)!,
      account: accountId === null ? null : accountNames.get(accountId)!,
      needs: { ...needs },
    }));
    return {
      ballot: {
        id: ballot._id,
        question: ballot.question,
        rules: { maxCritical: ballot.maxCritical, oneAccountOneVoice: true, quorum: ballot.quorum },
        closedAt: ballot.closedAt!.toISOString(),
      },
      themes: ballot.labels.map(({ themeId, label }) => ({ id: themeId, label })),
      ballots: ballots.sort((a, b) => a.voter.localeCompare(b.voter, 'en', { numeric: true })),
      result: ballot.result.rows.map(({ themeId, score, rank }) => ({ theme: themeId, score, rank })),
    };
  }

  /** Sealed first, then read: a vote under way is either in or refused. */
  private async count(ballot: StoredBallot): Promise<void> {
    await this.voters.seal(ballot._id);
    await this.delivery.cancel({ source: ballot._id, kinds: ['ballot'] }, 'closed');
    const votes = await this.votes.ofBallot(ballot._id);
    const { voters, accounts, quorumReached, rows } = tally(
      ballot.labels.map(({ themeId }) => themeId),
      votes.map(({ accountId, needs }) => ({ account: accountId, needs })),
      { oneAccountOneVoice: true, quorum: ballot.quorum },
    );
    await this.ballots.keepResult(ballot._id, {
      voters,
      accounts,
      quorumReached,
      rows: rows.map(({ theme, score, rank, needs }) => ({
        themeId: theme,
        score,
        rank: voters < RANKED_FROM ? null : rank,
        needs,
      })),
    });
  }

  /** `v1`, `v2`, … in the order of a keyed hash: neither names nor the order of joining can be read from them. */
  private pseudonyms(
    letter: string,
    { _id }: StoredBallot,
    votes: readonly StoredVote[],
    of: (vote: StoredVote) => string | null,
  ): Map<string, string> {
    const ids = [...new Set(votes.flatMap((vote) => of(vote) ?? []))];
    const hashed = ids.map((id) => ({ id, hash: this.tokens.fingerprint('ballot-sheet', `${_id}:${id}`) }));
    hashed.sort((a, b) => (a.hash < b.hash ? -1 : 1));
    return new Map(hashed.map(({ id }, at) => [id, `${letter}${at + 1}`]));
  }

  private async find(id: string): Promise<StoredBallot> {
    const ballot = await this.ballots.find(id);
    if (!ballot) throw new Problem('notFound');
    return ballot;
  }
}
