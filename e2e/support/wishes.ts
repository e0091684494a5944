import { randomBytes } from 'node:crypto';
import { idFrom, type Id } from '../../server/contract/ids.ts';
import type { Need } from '../../server/contract/need.ts';
import type { RequestNeed } from '../../server/contract/request.ts';
import { needValues } from '../../server/contract/need.ts';
import type { Contact } from '../../server/features/audience/audience.ts';
import type { CustomerRequest } from '../../server/features/requests/customer-request.ts';
import type { Theme } from '../../server/features/themes/theme.ts';
import type { TestApp } from './app.ts';
import { themeCalled } from './theme-called.ts';

let number = 0;

/** A theme as grouping or a human would have left it: for tests whose subject comes later in the stream. */
export async function addTheme(rumo: TestApp, given: Partial<Omit<Theme, '_id'>> & { name: string }): Promise<Theme> {
  const theme: Theme = {
    ...themeCalled(given.name),
    _id: idFrom('theme', randomBytes(13)),
    number: (number += 1),
    nameBy: 'human',
    createdAt: rumo.clock.now(),
    ...given,
  };
  await rumo.mongo.collection<Theme>('themes').insertOne(theme);
  return theme;
}

/** Wishes of people for a theme, each in words of their own. */
export async function addRequests(
  rumo: TestApp,
  themeId: Id<'theme'>,
  wishes: readonly {
    by: Pick<Contact, '_id' | 'accountId'>;
    need?: RequestNeed | null;
    quote?: string;
    at?: Date;
  }[],
): Promise<void> {
  const requests = wishes.map(({ by, need = null, quote = 'please add it', at }): CustomerRequest => {
    return {
      _id: idFrom('request', randomBytes(13)),
      source: { kind: 'typed', staffId: 'stf_a' },
      accountId: by.accountId,
      contactId: by._id,
      quote,
      searchKey: quote,
      language: 'en',
      need,
      state: 'open',
      sure: true,
      textChanged: false,
      themeId,
      placedBy: 'human',
      pending: false,
      score: null,
      embedder: null,
      suggestions: [],
      nearestQuote: null,
      answerScore: null,
      at: at ?? rumo.clock.now(),
      rev: 1,
    };
  });
  if (requests.length > 0) await rumo.mongo.collection<CustomerRequest>('requests').insertMany(requests);
}

/** Counted answers with nothing but a score. */
export async function addScores(
  rumo: TestApp,
  scores: readonly { by: Pick<Contact, '_id' | 'accountId'>; score: number }[],
): Promise<void> {
  const at = rumo.clock.now();
  const answers = scores.map(({ by, score }) => ({
    _id: `wav_a:${by._id}`,
    waveId: 'wav_a',
    respondent: { contactId: by._id, accountId: by.accountId },
    cluster: by.accountId ?? by._id,
    metric: 'nps',
    score,
    values: {},
    status: 'counted',
    answeredAt: at,
    updatedAt: at,
    liftedAt: at,
    summedAt: at,
  }));
  if (answers.length > 0) await rumo.mongo.collection<{ _id: string }>('answers').insertMany(answers);
}

/** A closed and counted ballot in which these people voted. */
export async function addClosedBallot(
  rumo: TestApp,
  votes: readonly { by: Pick<Contact, '_id' | 'accountId'>; needs: Readonly<Record<string, Need>> }[],
): Promise<void> {
  const ballotId = idFrom('ballot', randomBytes(13));
  const at = rumo.clock.now();
  const themeIds = [...new Set(votes.flatMap(({ needs }) => Object.keys(needs)))];
  await rumo.mongo.collection<{ _id: string }>('ballots').insertOne({
    _id: ballotId,
    groupId: 'grp_a',
    question: 'Which of these do you need?',
    themeIds,
    labels: [],
    maxCritical: 3,
    status: 'closed',
    createdAt: at,
    openedAt: at,
    closesAt: at,
    closedAt: at,
    memberIds: [],
    invitedAt: at,
    result: { voters: votes.length, accounts: votes.length, quorumReached: null, rows: [] },
    rev: 1,
  } as never);
  await rumo.mongo.collection<{ _id: string }>('votes').insertMany(
    votes.map(({ by, needs }) => ({
      _id: `${ballotId}:${by._id}`,
      ballotId,
      contactId: by._id,
      accountId: by.accountId,
      needs: Object.fromEntries(Object.entries(needs).map(([theme, need]) => [theme, needValues[need]])),
      at,
      revisions: [],
    })) as never[],
  );
}
