import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sampleCollections } from '../server/features/sample/sample-removal.store.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;

beforeAll(async () => {
  rumo = await startApp('sample');
  owner = await setUp(rumo, { locale: 'en' });
  rumo.clock.set('2027-01-26T12:00:00Z');
});
afterAll(() => rumo?.close());

const state = async () => (await owner.get('/api/sample').expect(200)).body;
const count = (name: string, filter: object = {}) => rumo.mongo.db.collection(name).countDocuments(filter);

it('is offered while there are no customers, and only an owner may load it', async () => {
  expect(await state()).toEqual({ state: 'none', offered: true, progress: null });
  const editor = await joinAs(owner, rumo.url, 'editor');
  await editor.post('/api/sample').expect(403);
  expect((await editor.get('/api/sample').expect(200)).body.offered).toBe(true);
});

it('is loaded by a job that can be watched', async () => {
  const begun = (await owner.post('/api/sample').expect(202)).body;
  expect(begun).toMatchObject({ state: 'loading', offered: false, progress: { done: 0 } });
  await owner.post('/api/sample').expect(409);
  await rumo.tasks.run('sample.work');
  expect(await state()).toEqual({ state: 'loaded', offered: false, progress: null });
});

it('brings customers and fourteen closed months whose ledgers add up', async () => {
  const contacts = await count('contacts');
  expect(await count('accounts')).toBeGreaterThan(50);
  expect(contacts).toBeGreaterThan(250);
  const [nps, stars] = (await owner.get('/api/surveys').expect(200)).body.items;
  const all = (await owner.get('/api/waves').expect(200)).body.items;
  const waves = all.filter(({ surveyId }: { surveyId: string }) => surveyId === nps.id);
  expect(all.filter(({ surveyId }: { surveyId: string }) => surveyId === stars.id)).toHaveLength(6);
  expect(waves.map((wave: { period: string }) => wave.period)).toEqual([
    '2026-12',
    '2026-11',
    '2026-10',
    '2026-09',
    '2026-08',
    '2026-07',
    '2026-06',
    '2026-05',
    '2026-04',
    '2026-03',
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-11',
  ]);
  for (const { id, status } of all) {
    expect(status).toBe('closed');
    const { ledger } = (await owner.get(`/api/waves/${id}`).expect(200)).body;
    const skipped = ledger.skipped.reduce((sum: number, row: { count: number }) => sum + row.count, 0);
    expect(ledger.invited + skipped).toBe(contacts);
    const mails = (await owner.get(`/api/waves/${id}/delivery`).expect(200)).body;
    expect(mails.sent + mails.failed).toBe(ledger.invited);
    expect(await count('answers', { waveId: id })).toBeGreaterThan(20);
  }
  const reasons = (await owner.get(`/api/waves/${waves[0].id}`)).body.ledger.skipped;
  expect(reasons.map((row: { reason: string }) => row.reason)).toEqual(['no_address', 'bounced', 'asked_recently']);
});

it('shows a score that follows from the answers', async () => {
  const [{ id: surveyId }] = (await owner.get('/api/surveys').expect(200)).body.items;
  const report = (await owner.get(`/api/surveys/${surveyId}/report`).expect(200)).body;
  const answers = await rumo.mongo.db
    .collection('answers')
    .find({ waveId: (await owner.get('/api/waves')).body.items[0].id })
    .toArray();
  const share = (from: number, to: number) =>
    answers.filter(({ score }) => score >= from && score <= to).length / answers.length;
  expect(report.month).toBe('2026-12');
  expect(report.ofMonth.answers).toBe(answers.length);
  expect(report.ofMonth.nps).toBe(Math.round(100 * (share(9, 10) - share(0, 6))));
});

it('shows stars that follow from the answers, asked beside the score and of other people', async () => {
  const { items } = (await owner.get('/api/surveys').expect(200)).body;
  expect(items.map(({ metric, goal }: { metric: string; goal: number | null }) => [metric, goal])).toEqual([
    ['nps', null],
    ['stars', 4.5],
  ]);
  const report = (await owner.get(`/api/surveys/${items[1].id}/stars-report`).expect(200)).body;
  const answers = await rumo.mongo.db.collection('answers').find({ surveyId: items[1].id, metric: 'stars' }).toArray();
  const waves = (await owner.get(`/api/waves?surveyId=${items[1].id}`).expect(200)).body.items;
  const last = answers.filter(({ waveId }) => waveId === waves[0].id);
  expect(report).toMatchObject({ month: '2026-12', ofMonth: { answers: last.length } });
  const mean = last.reduce((sum, { score }) => sum + score, 0) / last.length;
  expect(Math.abs(report.ofMonth.mean - mean)).toBeLessThan(0.0501);
  expect(report.ofQuarter.answers).toBeGreaterThan(80);
  expect(await count('requests', { answerMetric: 'stars' })).toBeGreaterThan(20);
});

it('shows whom to get back to, and whom somebody got back to in the months before', async () => {
  const { open, overdue, mine } = (await owner.get('/api/follow-up/counts').expect(200)).body;
  expect([open, overdue, mine]).toEqual([3, 1, 1]);
  expect(await count('followUps', { state: 'done', sample: true })).toBeGreaterThan(20);
  const [{ id: surveyId }] = (await owner.get('/api/surveys').expect(200)).body.items;
  const { medianHours, inTime } = (await owner.get(`/api/surveys/${surveyId}/resolution/2026-11`).expect(200)).body;
  expect(medianHours).toBeGreaterThan(0);
  expect(inTime.of).toBeGreaterThanOrEqual(inTime.count);
});

it('groups the wishes by itself, and ranks what has an estimate', async () => {
  expect(await count('requests', { pending: true })).toBe(0);
  expect(await count('answers', { liftedAt: null })).toBe(0);
  const themes = (await owner.get('/api/themes').expect(200)).body.items;
  expect(themes.length).toBeGreaterThan(10);
  const by = (status: string) => themes.filter((theme: { status: string }) => theme.status === status).length;
  const all = await rumo.mongo.db.collection('themes').find({ redirectTo: null }).toArray();
  const statuses = (status: string) => all.filter((theme) => theme['status'] === status).length;
  expect([statuses('planned'), statuses('doing'), statuses('shipped')]).toEqual([2, 1, 2]);
  expect(by('open')).toBeGreaterThan(5);
  const roadmap = (await owner.get('/api/roadmap').expect(200)).body;
  expect(roadmap.counts.ranked).toBeGreaterThan(4);
  expect(roadmap.counts['needs-estimate']).toBeGreaterThan(2);
  expect(roadmap.items[0]).toMatchObject({ rank: 1, state: 'ranked' });
  expect((await rumo.anonymous().get('/roadmap').expect(200)).text).toContain('<h1');
});

it('has a counted ballot, an open one that members got by mail, and a release that wrote to nobody', async () => {
  const ballots = (await owner.get('/api/ballots').expect(200)).body.items;
  expect(ballots.map((ballot: { status: string }) => ballot.status).sort()).toEqual(['closed', 'open']);
  const closed = ballots.find((ballot: { status: string }) => ballot.status === 'closed');
  const { result } = (await owner.get(`/api/ballots/${closed.id}`).expect(200)).body;
  expect(result.voters).toBeGreaterThan(8);
  await rumo.tasks.run('delivery.send');
  const mails = await rumo.app.get(CaughtMails).list({ limit: 200 });
  expect(mails.total).toBeGreaterThan(9);
  expect(new Set(mails.items.map(({ to }) => to.address.split('.').at(-1)))).toEqual(new Set(['example']));
  const [release] = (await owner.get('/api/releases').expect(200)).body.items;
  expect(release).toMatchObject({ status: 'published', themes: 2 });
});

it('goes away with all that came of it, and leaves everything else', async () => {
  const mine = await addAccount(rumo, { name: 'A real customer' });
  const contact = (await owner.get('/api/contacts').expect(200)).body.items.find(
    ({ email }: { email: string | null }) => email,
  );
  // Someone looking around types in a wish of a made-up customer, and one of a real one.
  const [theme] = (await owner.get('/api/themes').expect(200)).body.items;
  const typed = { text: 'Please export everything to a spreadsheet', to: { themeId: theme.id } };
  await owner
    .post('/api/requests')
    .send({ ...typed, accountId: contact.account?.id ?? contact.accountId })
    .expect(201);
  const { requestId } = (
    await owner
      .post('/api/requests')
      .send({ ...typed, accountId: mine._id })
      .expect(201)
  ).body;

  expect((await owner.delete('/api/sample').expect(202)).body.state).toBe('removing');
  await rumo.tasks.run('sample.work');
  expect(await state()).toEqual({ state: 'none', offered: false, progress: null });

  for (const { name } of await rumo.mongo.db.listCollections().toArray())
    expect([name, await count(name, { sample: true })]).toEqual([name, 0]);
  expect(await count('accounts')).toBe(1);
  expect(await rumo.mongo.db.collection('requests').distinct('_id')).toEqual([requestId]);
  expect(await count('requestVectors')).toBeLessThanOrEqual(1);
  // The theme that a real customer asked for stays, and nothing else.
  expect(await rumo.mongo.db.collection('themes').distinct('_id', { redirectTo: null })).toEqual([theme.id]);
  const empty = sampleCollections.filter(
    (name) => !['accounts', 'requests', 'requestVectors', 'changes', 'publicTitles', 'estimates'].includes(name),
  );
  // The mail that invited a colleague is nobody's sample.
  const others = { _id: { $not: /^staff:/ } };
  for (const name of empty)
    expect([name, await count(name, { ...others, deliveryId: { $not: /^staff:/ } })]).toEqual([name, 0]);
  await owner.delete('/api/sample').expect(409);
  await owner.post('/api/sample').expect(409);
});

it('begins anew where a loading was interrupted, and stops one that is no longer wanted', async () => {
  await rumo.mongo.db.collection('accounts').deleteMany({});
  await owner.post('/api/sample').expect(202);
  // As if the process had died after it had written customers.
  await addAccount(rumo, { name: 'Half a company', sample: true });
  await rumo.mongo.db.collection<{ _id: string }>('sampleJobs').updateOne({ _id: 'company' }, { $set: { done: 1 } });
  await rumo.tasks.run('sample.work');
  expect((await state()).state).toBe('loaded');
  expect(await count('accounts', { name: 'Half a company' })).toBe(0);
  await owner.delete('/api/sample').expect(202);
  await rumo.tasks.run('sample.work');
  await owner.post('/api/sample').expect(202);
  await owner.delete('/api/sample').expect(202);
  await rumo.tasks.run('sample.work');
  expect(await count('accounts')).toBe(0);
  expect(await state()).toEqual({ state: 'none', offered: true, progress: null });
});
