import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import type { AccountHistory, HistoryEntry, PersonHistory } from '../server/contract/history.ts';
import { idFrom, type Id } from '../server/contract/ids.ts';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import type { Account, Contact } from '../server/features/audience/audience.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import type { StoredBallot, StoredVote } from '../server/features/ballots/ballots.ts';
import type { StoredRelease } from '../server/features/releases/releases.store.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import type { StoredDecision } from '../server/features/waves/decisions.store.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { Outbox } from '../server/platform/outbox/outbox.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { addTheme } from './support/wishes.ts';
import { insertWave } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let account: Account;
let other: Account;
let ana: Contact;
let rui: Contact;
let shipped: Theme;
let planned: Theme;
let surveyId: Id<'survey'>;
let surveyVersionId: Id<'surveyVersion'>;
const waves = new Map<string, StoredWave>();
let releaseId: Id<'release'>;
let closed: Id<'ballot'>;
let open: Id<'ballot'>;

const day = (text: string) => new Date(`${text}T12:00:00Z`);

beforeAll(async () => {
  rumo = await startApp('people');
  owner = await setUp(rumo, { locale: 'en' });
  account = await addAccount(rumo, { name: 'Aurora', mrr: 120_000, plan: 'Pro' });
  other = await addAccount(rumo, { name: 'Boreal' });
  ana = await addContact(rumo, { name: 'Ana Souza', email: 'ana@aurora.example', accountId: account._id });
  rui = await addContact(rumo, { name: 'Rui <b>Alves</b>', email: 'rui@aurora.example', accountId: account._id });
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  surveyId = survey.id;
  surveyVersionId = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!['versionId'];
  for (const period of ['2026-08', '2026-11']) await addWave(period);
  shipped = await addTheme(rumo, { name: 'Offline mode' });
  planned = await addTheme(rumo, { name: 'Bulk export' });
  await answer(ana, '2026-08', 8);
  const told = await answer(ana, '2026-11', 4, 'I wish the app worked offline');
  await answer(rui, '2026-11', 9, '', { answeredAt: day('2026-11-09') });
  await request(ana, shipped, 'I wish the app worked offline', '2026-11-10', told);
  await request(ana, planned, 'Export everything at once', '2026-11-20', null);
  await request(rui, shipped, 'Offline, please', '2026-11-11', null);
  await request(rui, planned, 'never mind', '2026-11-12', null, 'not-a-request');
  await plan(planned, '2026-11-21');
  await plan(shipped, '2026-11-21');
  releaseId = await release(shipped, '2026-11-22');
  await mail('release', releaseId, ana, '2026-11-22');
  await mail('invite', waves.get('2026-08')!._id, ana, '2026-08-04');
  await mail('invite', waves.get('2026-11')!._id, ana, '2026-11-04');
  closed = await ballot('closed', [[ana, { [planned._id]: 2 }]]);
  open = await ballot('open', [[ana, { [planned._id]: 1 }]]);
  rumo.clock.set(day('2026-11-26'));
});
afterAll(() => rumo?.close());

const insert = <Stored extends { _id: string }>(collection: string, one: Stored) =>
  rumo.mongo.collection<{ _id: string }>(collection).insertOne(one);

async function addWave(period: string): Promise<void> {
  const openedAt = day(`${period}-04`);
  const wave = await insertWave(rumo, { surveyId, surveyVersionId, period, openedAt, status: 'closed' });
  waves.set(period, wave);
  for (const contact of [ana, rui])
    await insert('decisions', {
      _id: `${wave._id}:${contact._id}`,
      waveId: wave._id,
      surveyId,
      waveOpenedAt: openedAt,
      contactId: contact._id,
      accountId: contact.accountId,
      outcome: contact === ana || period === '2026-11' ? 'invited' : 'skipped',
    } as unknown as StoredDecision);
}

async function answer(
  { _id, accountId }: Contact,
  period: string,
  score: number,
  wish = '',
  more: Partial<StoredAnswer> = {},
): Promise<string> {
  const wave = waves.get(period)!;
  const id = `${wave._id}:${_id}`;
  await insert('answers', {
    _id: id,
    waveId: wave._id,
    surveyId,
    surveyVersionId,
    respondent: { contactId: _id, accountId },
    cluster: accountId ?? _id,
    locale: 'en',
    metric: 'nps',
    score,
    values: wish === '' ? { score } : { score, wish },
    status: 'counted',
    evidence: null,
    revisions: [],
    answeredAt: day(`${period}-10`),
    updatedAt: day(`${period}-10`),
    rev: 1,
    liftedAt: day(`${period}-10`),
    summedAt: day(`${period}-10`),
    ...more,
  } as StoredAnswer);
  return id;
}

function request(
  by: Contact,
  theme: Theme,
  quote: string,
  at: string,
  answerId: string | null,
  state: CustomerRequest['state'] = 'open',
) {
  return insert('requests', {
    _id: idFrom('request', randomBytes(13)),
    source: answerId
      ? { kind: 'answer', answerId, questionId: 'wish', from: 0, to: quote.length }
      : { kind: 'typed', staffId: 'stf_a' },
    accountId: by.accountId,
    contactId: by._id,
    quote,
    need: null,
    state,
    sure: true,
    textChanged: false,
    themeId: theme._id,
    placedBy: 'human',
    pending: false,
    at: day(at),
    rev: 1,
  } as unknown as CustomerRequest);
}

async function plan(theme: Theme, at: string): Promise<void> {
  rumo.clock.set(day(at));
  const { rev } = (await rumo.mongo.collection<Theme>('themes').findOne({ _id: theme._id }))!;
  await owner.put(`/api/roadmap/${theme._id}/status`).send({ rev, status: 'planned' }).expect(200);
}

async function release(theme: Theme, at: string): Promise<Id<'release'>> {
  const _id = idFrom('release', randomBytes(13));
  const texts = { en: 'Autumn release', 'pt-BR': null, 'pt-PT': null };
  await insert('releases', {
    _id,
    title: texts,
    note: texts,
    themeIds: [theme._id],
    status: 'published',
    createdAt: day(at),
    publishedAt: day(at),
    publishedBy: null,
    rev: 1,
  } as StoredRelease);
  await rumo.mongo.collection<Theme>('themes').updateOne({ _id: theme._id }, { $set: { status: 'shipped' } });
  return _id;
}

async function mail(kind: 'release' | 'invite', source: string, to: Contact, at: string): Promise<void> {
  const outbox = rumo.app.get(Outbox, { strict: false });
  const letter = { kind, source, recipient: to._id, contactId: to._id, email: to.email!, locale: 'en' };
  await outbox.enqueue([{ ...letter, dueAt: day(at), expiresAt: day('2028-01-01') }], day(at));
  await rumo.mongo
    .collection<{ _id: string }>('deliveries')
    .updateOne({ _id: `${kind}:${source}:${to._id}:1` }, { $set: { status: 'sent', sentAt: day(at) } });
}

async function ballot(status: 'open' | 'closed', votes: [Contact, Record<string, number>][]): Promise<Id<'ballot'>> {
  const _id = idFrom('ballot', randomBytes(13));
  await insert('ballots', {
    _id,
    groupId: 'grp_a',
    question: `Which next (${status})?`,
    themeIds: [planned._id],
    labels: [],
    maxCritical: 3,
    status,
    createdAt: day('2026-11-23'),
    result: status === 'closed' ? { voters: 1, accounts: 1, quorumReached: null, rows: [] } : null,
    rev: 1,
  } as unknown as StoredBallot);
  for (const [by, needs] of votes)
    await insert('votes', {
      _id: `${_id}:${by._id}`,
      ballotId: _id,
      contactId: by._id,
      accountId: by.accountId,
      needs,
      at: day('2026-11-24'),
      revisions: [],
    } as unknown as StoredVote);
  return _id;
}

const ofPerson = async (id: string, query = ''): Promise<PersonHistory> =>
  (await owner.get(`/api/contacts/${id}/history${query}`).expect(200)).body;
const ofAccount = async (id: string, query = ''): Promise<AccountHistory> =>
  (await owner.get(`/api/accounts/${id}/history${query}`).expect(200)).body;
const kindsOf = (items: readonly HistoryEntry[]) => items.map(({ kind }) => kind);

describe('one person', () => {
  it('has their scores, and how often they were asked', async () => {
    const { summary } = await ofPerson(ana._id);
    expect(summary).toMatchObject({ name: 'Ana Souza', asked: 2, requests: { total: 2, coming: 1, shipped: 1 } });
    expect(summary!.scores.map(({ month, score, metric, status }) => [month, score, metric, status])).toEqual([
      ['2026-08', 8, 'nps', 'counted'],
      ['2026-11', 4, 'nps', 'counted'],
    ]);
  });

  it('is told newest first: what they said, and what came of it', async () => {
    const { items, total, next } = await ofPerson(ana._id);
    expect(kindsOf(items)).toEqual(['vote', 'mail', 'request', 'answer', 'answer']);
    expect([total, next]).toEqual([5, null]);
    const [, , typed, said] = items;
    expect(said).toMatchObject({
      surveyName: 'Monthly NPS',
      month: '2026-11',
      score: 4,
      comments: [{ text: 'I wish the app worked offline' }],
      requests: [
        {
          quote: 'I wish the app worked offline',
          theme: { name: 'Offline mode', status: 'shipped' },
          steps: [
            { kind: 'grouped', others: 1 },
            { kind: 'status', status: 'planned' },
            { kind: 'released', releaseId, title: 'Autumn release' },
            { kind: 'told', releaseId },
          ],
        },
      ],
    });
    expect(typed).toMatchObject({
      kind: 'request',
      request: {
        theme: { name: 'Bulk export', status: 'planned' },
        steps: [
          { kind: 'status', status: 'planned', at: day('2026-11-21').toISOString() },
          { kind: 'voted', ballotId: closed, need: 'critical' },
        ],
      },
    });
  });

  it('is not told of a vote before its ballot is closed', async () => {
    const { items } = await ofPerson(ana._id);
    const ballots = items.flatMap((entry) => (entry.kind === 'vote' ? [entry.ballotId] : []));
    expect(ballots).toEqual([closed]);
    expect(JSON.stringify(await ofAccount(account._id))).not.toContain(open);
  });

  it('has all mails on a list of their own, with how they ended', async () => {
    const { items } = await ofPerson(ana._id, '?show=mail');
    expect(items.map((entry) => entry.kind === 'mail' && [entry.mail, entry.status, entry.about])).toEqual([
      ['release', 'sent', 'Autumn release'],
      ['invite', 'sent', 'Monthly NPS'],
      ['invite', 'sent', 'Monthly NPS'],
    ]);
  });

  it('says when mail ended', async () => {
    await rumo.app.get(AudienceService, { strict: false }).suppress(rui.email!, 'unsubscribed', day('2026-11-25'));
    const { items } = await ofPerson(rui._id, '?show=mail');
    expect(items).toMatchObject([{ kind: 'mark', mark: 'unsubscribed', at: day('2026-11-25').toISOString() }]);
    expect(kindsOf((await ofPerson(rui._id)).items)).toEqual(['mark', 'request', 'answer']);
  });

  it('comes in pages without a gap or a repetition', async () => {
    const all = (await ofPerson(ana._id)).items.map(({ id }) => id);
    const read: string[] = [];
    let after: string | null = null;
    do {
      const query: string = after === null ? '?limit=2' : `?limit=2&after=${encodeURIComponent(after)}`;
      const page: PersonHistory = await ofPerson(ana._id, query);
      expect(page.summary === null).toBe(after !== null);
      read.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(read).toEqual(all);
  });

  it('has an empty history without words for who was never asked, and none for who is not there', async () => {
    const new_ = await addContact(rumo, { name: 'New', email: 'new@boreal.example', accountId: other._id });
    expect(await ofPerson(new_._id)).toMatchObject({ items: [], total: 0, next: null, summary: { asked: 0 } });
    await owner.get(`/api/contacts/con_${'a'.repeat(20)}/history`).expect(404);
  });
});

describe('one account', () => {
  it('has its score over time, its people, its wishes and who was heard', async () => {
    const { summary } = await ofAccount(account._id);
    expect(summary).toMatchObject({
      name: 'Aurora',
      series: [
        {
          metric: 'nps',
          points: [
            { month: '2026-08', mean: 8, people: 1 },
            { month: '2026-11', mean: 6.5, people: 2 },
          ],
        },
      ],
      coverage: { people: 2, asked: 2, answered: 2 },
      requests: { total: 3, coming: 1, shipped: 2 },
      themes: [
        { theme: { name: 'Offline mode', status: 'shipped' }, requests: 2, people: 2 },
        { theme: { name: 'Bulk export', status: 'planned' }, requests: 1, people: 1 },
      ],
    });
    expect(summary!.people.map(({ name, latest, answers }) => [name, latest?.score, answers])).toEqual([
      ['Ana Souza', 4, 2],
      ['Rui <b>Alves</b>', 9, 1],
    ]);
  });

  it('tells what its people said, by name', async () => {
    const { items } = await ofAccount(account._id);
    expect(items.map(({ kind, person }) => `${kind} ${person?.name}`)).toEqual([
      'mark Rui <b>Alves</b>',
      'vote Ana Souza',
      'mail Ana Souza',
      'request Ana Souza',
      'request Rui <b>Alves</b>',
      'answer Ana Souza',
      'answer Rui <b>Alves</b>',
      'answer Ana Souza',
    ]);
  });

  it('keeps what people said who have left since', async () => {
    await rumo.mongo.collection<Contact>('contacts').updateOne({ _id: rui._id }, { $set: { accountId: other._id } });
    const left = await ofAccount(account._id);
    expect(left.items.filter(({ person }) => person?.name.startsWith('Rui')).map(({ kind }) => kind)).toEqual([
      'request',
      'answer',
    ]);
    expect(left.summary!.people.map(({ name }) => name)).toEqual(['Ana Souza']);
    expect(left.summary!.series[0]!.points.at(-1)).toEqual({ month: '2026-11', mean: 6.5, people: 2 });
    await rumo.mongo.collection<Contact>('contacts').updateOne({ _id: rui._id }, { $set: { accountId: account._id } });
  });

  it('leaves what does not count out of its score and shows it all the same', async () => {
    await answer(rui, '2026-08', 0, '', { status: 'suspect' });
    const { summary, items } = await ofAccount(account._id);
    expect(summary!.series[0]!.points[0]).toEqual({ month: '2026-08', mean: 8, people: 1 });
    expect(items.some((entry) => entry.kind === 'answer' && entry.status === 'suspect')).toBe(true);
  });
});

it('is exported whole, however many pages it has', async () => {
  const file = await owner.get(`/api/export/contacts/${ana._id}/history?format=json`).expect(200);
  expect(file.body.rows.map(({ kind, themes }: { kind: string; themes: string[] }) => [kind, themes])).toEqual([
    ['vote', []],
    ['mail', []],
    ['request', ['Bulk export']],
    ['answer', ['Offline mode']],
    ['answer', []],
  ]);
  const csv = (await owner.get(`/api/export/accounts/${account._id}/history`).expect(200)).text;
  expect(csv.split('\r\n')[0]).toContain('"at","kind","what","person","survey","month"');
  await owner.get(`/api/export/contacts/con_${'a'.repeat(20)}/history`).expect(404);
});

it('is for editors and owners only', async () => {
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  await viewer.get(`/api/contacts/${ana._id}/history`).expect(403);
  await viewer.get(`/api/accounts/${account._id}/history`).expect(403);
});

it('finds mails and answers by their indexes', async () => {
  const mails = { contactId: { $in: [ana._id], $type: 'string' }, status: { $ne: 'cancelled' } };
  const deliveries = await rumo.mongo.db.collection('deliveries').find(mails).explain('queryPlanner');
  expect(JSON.stringify(deliveries['queryPlanner'].winningPlan)).not.toContain('COLLSCAN');
  const answers = { waveId: { $in: [...waves.values()].map(({ _id }) => _id) }, cluster: account._id };
  const plan = await rumo.mongo.db.collection('answers').find(answers).explain('queryPlanner');
  expect(JSON.stringify(plan['queryPlanner'].winningPlan)).not.toContain('COLLSCAN');
});
