import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let survey: { id: string; rev: number };

beforeAll(async () => {
  rumo = await startApp('waves');
  owner = await setUp(rumo);
  rumo.clock.set('2026-12-20T12:00:00Z');
  await addPeople();
  survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
});
afterAll(() => rumo?.close());

/** Three people of one company in three languages, one alone, one without an address, one of a customer that left. */
async function addPeople() {
  const acme = await addAccount(rumo, { name: 'Acme', plan: 'Pro' });
  const gone = await addAccount(rumo, { name: 'Gone', lifecycle: 'churned' });
  await addContact(rumo, { name: 'Ana Souza', email: 'ana@acme.example', locale: 'pt-BR', accountId: acme._id });
  await addContact(rumo, { name: 'Bea Lopes', email: 'bea@acme.example', locale: 'pt-PT', accountId: acme._id });
  await addContact(rumo, { name: 'Carl Jones', email: 'carl@acme.example', locale: 'en', accountId: acme._id });
  await addContact(rumo, { name: 'Dora Alone', email: 'dora@alone.example' });
  await addContact(rumo, { name: 'Eve Nowhere', email: null, accountId: acme._id });
  await addContact(rumo, { name: 'Finn Gone', email: 'finn@gone.example', accountId: gone._id });
}

async function send() {
  for (const task of ['waves.tick', 'waves.plan', 'delivery.queue', 'delivery.send']) await rumo.tasks.run(task);
}

const caught = async () => (await rumo.app.get(CaughtMails).list({ limit: 200 })).items;

it('shows what opening now would do, and does nothing yet', async () => {
  const opening = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
  expect(opening).toMatchObject({ period: '2026-12', openWaveId: null, suggested: 'everyone' });
  expect(opening.everyone).toEqual({
    invited: 4,
    skipped: [
      { reason: 'no_address', count: 1 },
      { reason: 'account_inactive', count: 1 },
    ],
  });
  expect(await rumo.mongo.db.collection('decisions').countDocuments()).toBe(0);
});

it('opens the month by itself at the hour of the schedule, once, with a decision for everyone', async () => {
  const changed = await owner
    .patch(`/api/surveys/${survey.id}/schedule`)
    .send({ rev: survey.rev, rule: 'first workday at 09:00', enabled: true, who: 'everyone' })
    .expect(200);
  expect(changed.body.schedule).toMatchObject({
    words: 'first workday at 09:00',
    nextWaveAt: '2027-01-04T12:00:00.000Z',
  });

  rumo.clock.set('2027-01-04T11:59:00Z');
  await send();
  expect((await owner.get('/api/waves').expect(200)).body.items).toHaveLength(0);

  rumo.clock.set('2027-01-04T12:00:00Z');
  await Promise.all([rumo.tasks.run('waves.tick'), rumo.tasks.run('waves.tick')]);
  await send();
  const [wave, ...more] = (await owner.get('/api/waves').expect(200)).body.items;
  expect(more).toHaveLength(0);
  expect(wave).toMatchObject({ period: '2027-01', status: 'open' });
  const detail = (await owner.get(`/api/waves/${wave.id}`).expect(200)).body;
  expect(
    detail.ledger.invited + detail.ledger.skipped.reduce((sum: number, row: { count: number }) => sum + row.count, 0),
  ).toBe(6);
  const skipped = (await owner.get(`/api/waves/${wave.id}/decisions?reason=account_inactive`).expect(200)).body;
  expect(skipped).toMatchObject({
    total: 1,
    items: [{ name: 'Finn Gone', outcome: 'skipped', reason: 'account_inactive' }],
  });
});

it('spreads the mails over the mornings of three business days', async () => {
  expect((await caught()).length).toBeLessThan(4);
  rumo.clock.set('2027-01-07T14:29:00Z');
  await send();
  expect(await caught()).toHaveLength(4);
  await send();
  expect((await caught()).flatMap((mail) => mail.receivedAt)).toHaveLength(4);
});

it('writes to each in their own language, with links for every number and a way out', async () => {
  const mails = rumo.app.get(CaughtMails);
  const of = async (address: string) => {
    const row = (await caught()).find((mail) => mail.to.address === address)!;
    return (await mails.get(row._id))!;
  };
  const [ana, bea, carl] = [await of('ana@acme.example'), await of('bea@acme.example'), await of('carl@acme.example')];
  expect(ana.html).toContain('lang="pt-BR"');
  expect(bea.html).toContain('lang="pt-PT"');
  expect(carl.text).toContain('How likely are you to recommend Maré');
  for (const mail of [ana, bea, carl]) {
    const header = (name: string) => mail.headers.find((one) => one.name === name)?.value;
    for (let score = 0; score <= 10; score += 1) expect(mail.html).toMatch(new RegExp(`/r/[\\w-]{23}/${score}"`));
    expect(mail.html).toContain('Rua do Porto 1');
    expect(header('List-Unsubscribe')).toMatch(/^<http:\/\/[^>]+\/u\/[\w-]{23}>$/);
    expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    expect(header('Auto-Submitted')).toBe('auto-generated');
    expect(header('Message-ID')).not.toContain('acme');
  }
});

it('counts every mail at every moment', async () => {
  const [wave] = (await owner.get('/api/waves')).body.items;
  const counts = (await owner.get(`/api/waves/${wave.id}/delivery`).expect(200)).body;
  expect(counts).toMatchObject({ invited: 4, sent: 4, waiting: 0, failed: 0, uncertain: 0, holds: true });
});

it('asks nobody again within the quiet time', async () => {
  const opening = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
  expect(opening.period).toBe('2027-01+1');
  expect(opening.everyone.invited).toBe(0);
  expect(opening.everyone.skipped).toContainEqual({ reason: 'asked_recently', count: 4 });
});

it('goes on where a planning was interrupted: nobody twice, nobody forgotten', async () => {
  rumo.clock.set('2027-05-03T12:00:00Z');
  const opening = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
  const wave = (
    await owner
      .post(`/api/surveys/${survey.id}/waves`)
      .send({ who: 'everyone', sending: 'now', period: opening.period })
      .expect(201)
  ).body;
  await rumo.tasks.run('waves.plan');
  const decisions = rumo.mongo.db.collection<{ _id: string }>('decisions');
  const invitations = rumo.mongo.db.collection<{ _id: string }>('invitations');
  const all = await decisions.find({ waveId: wave.id } as object).toArray();
  // As if the process had died after some of the writes: two decisions missing, one of them with its invitation written.
  const lost = all.filter((decision) => (decision as unknown as { outcome: string }).outcome === 'invited').slice(0, 2);
  await decisions.deleteMany({ _id: { $in: lost.map(({ _id }) => _id) } });
  await invitations.deleteOne({ _id: lost[0]!._id });
  await rumo.mongo.db.collection('waves').updateOne({ _id: wave.id }, { $set: { status: 'planning' } });
  await send();
  expect(await decisions.countDocuments({ waveId: wave.id } as object)).toBe(all.length);
  expect(await invitations.countDocuments({ waveId: wave.id } as object)).toBe(opening.everyone.invited);
  const counts = (await owner.get(`/api/waves/${wave.id}/delivery`).expect(200)).body;
  expect(counts).toMatchObject({ invited: opening.everyone.invited, sent: opening.everyone.invited, holds: true });
  expect(await caught()).toHaveLength(4 + opening.everyone.invited);
});

it('refuses a second click on "open now"', async () => {
  await owner
    .post(`/api/surveys/${survey.id}/waves`)
    .send({ who: 'everyone', sending: 'now', period: '2027-05' })
    .expect(409);
});

it('opens only the latest month after a long pause', async () => {
  rumo.clock.set('2027-09-02T12:00:00Z');
  await send();
  const periods = (await owner.get('/api/waves')).body.items.map((wave: { period: string }) => wave.period);
  expect(periods).toEqual(['2027-09', '2027-05', '2027-01']);
});

it('unsubscribes by POST only, at once, also what is queued', async () => {
  const [wave] = (await owner.get('/api/waves')).body.items;
  const mail = (await rumo.app
    .get(CaughtMails)
    .get((await caught()).find((one) => one.to.address === 'carl@acme.example')!._id))!;
  const path = new URL(mail.headers.find(({ name }) => name === 'List-Unsubscribe')!.value.slice(1, -1)).pathname;
  const page = await request(rumo.url)
    .get(path)
    .expect(200)
    .expect('content-type', /text\/html/);
  expect(page.text).toContain('<form');
  expect(page.text).not.toContain('carl@acme.example');
  expect(await rumo.mongo.db.collection('suppressions').countDocuments()).toBe(0);

  const stopped = await request(rumo.url).post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' }).expect(200);
  expect(stopped.headers['set-cookie']).toBeUndefined();
  await request(rumo.url).post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' }).expect(200);
  const [suppressed] = await rumo.mongo.db.collection('suppressions').find().toArray();
  expect(JSON.stringify(suppressed)).not.toContain('carl');
  const queued = await rumo.mongo.db
    .collection('deliveries')
    .find({ source: wave.id, email: 'carl@acme.example' })
    .toArray();
  expect(queued.map(({ status, reason }) => ({ status, reason }))).toEqual([
    { status: 'cancelled', reason: 'unsubscribed' },
  ]);

  await request(rumo.url).post(path).type('form').send({ choice: 'resume' }).expect(200);
  expect(await rumo.mongo.db.collection('suppressions').countDocuments()).toBe(0);
});

it('answers every wrong link with the same page', async () => {
  const wrong = await request(rumo.url).get('/u/AAAAAAAAAAAAAAAAAAAAAAa').expect(200);
  const malformed = await request(rumo.url).get('/u/%3Cscript%3E').expect(200);
  expect(malformed.text).toBe(wrong.text);
});

it('sends a survey to oneself', async () => {
  const { to } = (await owner.post(`/api/surveys/${survey.id}/test`).send({ locale: 'en' }).expect(200)).body;
  await rumo.tasks.run('delivery.send');
  const mail = (await caught()).find((one) => one.to.address === to)!;
  expect(mail.subject).toMatch(/^\[?test/i);
});

it('shows caught mails to the owner, with their own looks and nothing that runs', async () => {
  const [first] = (await owner.get('/api/mails?search=carl').expect(200)).body.items;
  const html = await owner.get(`/api/mails/${encodeURIComponent(first.id)}/html`).expect(200);
  expect(html.headers['content-security-policy']).toContain("default-src 'none'");
  expect(html.headers['content-security-policy']).toContain('sandbox');
});
