import type { Id } from '../../contract/ids.ts';
import { drawWeighted } from '../../domain/sample/draw.ts';
import { seededRandom } from '../../domain/statistics/random.ts';
import { newId } from '../../platform/ids.ts';
import type { Contact } from '../audience/audience.ts';
import { voterId, type NeedValue, type StoredBallot, type StoredVote, type StoredVoter } from '../ballots/ballots.ts';

const DAY = 24 * 3_600_000;
const MAX_CRITICAL = 3;
const sample = true as const;

export interface BallotWish {
  readonly groupId: Id<'group'>;
  readonly question: string;
  readonly labels: StoredBallot['labels'];
  readonly members: readonly Contact[];
}

/** A ballot that was open for two weeks and whose time is over; Rumo itself counts it. */
export function pastBallot(wish: BallotWish, openedAt: Date): StoredBallot {
  const closesAt = new Date(openedAt.getTime() + 14 * DAY);
  return { ...ballot(wish, openedAt, closesAt), invitedAt: openedAt };
}

/** A ballot opened just now; Rumo itself writes to the members. */
export function openBallot(wish: BallotWish, now: Date): StoredBallot {
  return ballot(wish, now, new Date(now.getTime() + 10 * DAY));
}

function ballot({ groupId, question, labels, members }: BallotWish, openedAt: Date, closesAt: Date): StoredBallot {
  return {
    _id: newId('ballot'),
    groupId,
    question,
    themeIds: labels.map(({ themeId }) => themeId),
    labels,
    maxCritical: MAX_CRITICAL,
    quorum: null,
    status: 'open',
    createdAt: openedAt,
    openedAt,
    closesAt,
    closedAt: null,
    closedEarly: null,
    memberIds: members.map(({ _id }) => _id),
    invitedAt: null,
    result: null,
    rev: 2,
    sample,
  };
}

/** Who was asked; those at every fourth place did not vote. */
export function pastVoters({ _id: ballotId, openedAt }: StoredBallot, members: readonly Contact[]): StoredVoter[] {
  return members.map(({ _id: contactId, accountId, locale }, place) => ({
    _id: voterId(ballotId, contactId),
    ballotId,
    contactId,
    accountId,
    locale: locale ?? 'en',
    leftOut: null,
    links: 1,
    votedAt: openedAt && place % 4 !== 3 ? new Date(openedAt.getTime() + (place + 1) * 7 * 3_600_000) : null,
    sealed: false,
    sample,
  }));
}

/** What they said, within the rules of the ballot; what stands first on it is needed most. */
export function pastVotes({ themeIds, maxCritical }: StoredBallot, voters: readonly StoredVoter[]): StoredVote[] {
  const random = seededRandom(11);
  return voters.flatMap(({ _id, ballotId, contactId, accountId, votedAt }) => {
    if (votedAt === null) return [];
    let criticals = 0;
    const needs = themeIds.map((themeId, place): [string, NeedValue] => {
      const drawn = drawWeighted(random, [
        [0, 1 + place],
        [0.5, 3],
        [1, 4],
        [2, Math.max(4 - place, 1)],
      ] as const);
      const need = drawn === 2 && criticals >= maxCritical ? 1 : drawn;
      if (need === 2) criticals += 1;
      return [themeId, need];
    });
    const said = Object.fromEntries(needs);
    return [
      {
        _id,
        ballotId,
        contactId,
        accountId,
        needs: said,
        at: votedAt,
        revisions: [{ at: votedAt, needs: said }],
        sample,
      },
    ];
  });
}
