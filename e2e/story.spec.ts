import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import request from 'supertest';
import type { Id } from '../server/contract/ids.ts';
import { CaughtMails, type CaughtMail } from '../server/platform/mail/caught-mails.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';

/** One customer's voice, from a file of names to "you asked, we shipped". Each chapter goes on where the last one ended. */
let rumo: TestApp;
let owner: Browser;
let survey: { id: string; rev: number };
let january: { id: string };
let exporting: Id<'theme'>;
let darkMode: Id<'theme'>;

const HER_WORDS = 'I wish we could export all invoices at once';
const HIS_WORDS = 'Preciso baixar todas as faturas de uma vez só';
const CLARA = 'clara@lighthouse.example';
const BRUNO = 'bruno@padaria.example';

beforeAll(async () => {
  rumo = await startApp('story');
});
afterAll(() => rumo?.close());

/** What a worker would do in the meantime. */
async function timePasses(until: string): Promise<void> {
  rumo.clock.set(until);
  const stages = ['waves.tick', 'waves.close', 'waves.plan', 'delivery.queue', 'delivery.send', 'reports.sum'];
  const later = ['requests.lift', 'themes.place', 'ballots.invite', 'ballots.close', 'roadmap.rank', 'delivery.send'];
  for (const task of [...stages, ...later]) await rumo.tasks.run(task);
}

async function mailsTo(address: string): Promise<CaughtMail[]> {
  const mails = rumo.app.get(CaughtMails);
  const { items } = await mails.list({ search: address, limit: 200 });
  return Promise.all(items.map(async ({ _id }) => (await mails.get(_id))!));
}

async function latestMailTo(address: string): Promise<CaughtMail> {
  const [latest] = await mailsTo(address);
  return latest!;
}

const linkIn = (mail: CaughtMail, room: 'r' | 'b') => new RegExp(`/${room}/[\\w-]{23}`).exec(mail.text)![0];
const theme = async (id: string) => (await owner.get(`/api/themes/${id}`).expect(200)).body;
const contactOf = async (email: string) =>
  (await owner.get(`/api/contacts?search=${email}`).expect(200)).body.items[0] as {
    id: string;
    account: { id: string };
  };

/** A form as a person sends it: with the cookie of their browser, from a page that they looked at for half a minute. */
function sendForm(path: string, shown: string, fields: Record<string, string>, cookie = '') {
  return request(rumo.url)
    .post(path)
    .set('cookie', cookie)
    .type('form')
    .send({ at: shown, ...fields });
}

const halfAMinuteAgo = () => Date.now() - 30_000;
const shownAnswer = (invitation: string) => rumo.app.get(Tokens).sign('page', `${invitation}|${halfAMinuteAgo()}`);
function shownBallot(path: string): string {
  const tokens = rumo.app.get(Tokens);
  return tokens.sign('ballot-shown', `${tokens.hash(path.slice('/b/'.length))}|${halfAMinuteAgo()}`);
}

it('December: a small company sets Rumo up, brings its customers in a file, and switches the survey on', async () => {
  rumo.clock.set('2026-12-28T15:00:00Z');
  owner = await setUp(rumo, { locale: 'en' });
  const file = [
    'Company,MRR,Name,E-mail,Language',
    `Lighthouse,500.00,Clara Hall,${CLARA},en`,
    `Padaria do Bairro,300.00,Bruno Reis,${BRUNO},pt-BR`,
    'Nimbus,900.00,Nora Nimbus,nora@nimbus.example,en',
  ].join('\n');
  const started = await owner
    .post('/api/imports')
    .set('content-type', 'application/octet-stream')
    .send(Buffer.from(file))
    .expect(202);
  let status = started.body;
  while (status.state === 'running') {
    await sleep(20);
    status = (await owner.get(`/api/imports/${status.id}`).expect(200)).body;
  }
  expect(status.report).toMatchObject({ rows: 3, created: 3, refused: 0 });

  survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  await owner
    .patch(`/api/surveys/${survey.id}/schedule`)
    .send({ rev: survey.rev, rule: 'first workday at 09:00', enabled: true, who: 'everyone' })
    .expect(200);
});

it('January: the wave opens by itself, and everyone gets a mail in their language', async () => {
  await timePasses('2027-01-04T12:00:00Z');
  await timePasses('2027-01-07T14:29:00Z');
  [january] = (await owner.get('/api/waves').expect(200)).body.items;
  expect((await owner.get(`/api/waves/${january.id}`)).body).toMatchObject({
    period: '2027-01',
    ledger: { invited: 3 },
  });
  expect((await latestMailTo(CLARA)).html).toContain('How likely are you to recommend Maré');
  expect((await latestMailTo(BRUNO)).html).toContain('qual a probabilidade de você recomendar Maré');
});

it('Clara clicks a 4 and says what she misses', async () => {
  const path = linkIn(await latestMailTo(CLARA), 'r');
  const { id } = await contactOf(CLARA);
  const shown = shownAnswer(`${january.id}:${id}`);
  expect((await request(rumo.url).get(`${path}/4`).expect(200)).text).toContain('value="4" required checked');
  const why = await sendForm(path, shown, { step: 'score', score: '4' });
  expect(why.text).toContain('What gets in your way?');
  const thanks = await sendForm(path, shown, { step: 'words', score: '4', wish: HER_WORDS });
  expect(thanks.status).toBe(200);

  await timePasses('2027-01-08T12:00:00Z');
  const { items } = (await owner.get('/api/requests?view=open').expect(200)).body;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ source: 'answer', answerScore: 4, account: { name: 'Lighthouse' } });
  expect(HER_WORDS).toContain(items[0].quote);
  exporting = items[0].theme.id;
  const report = (await owner.get(`/api/surveys/${survey.id}/report`).expect(200)).body;
  expect(report.ofMonth).toMatchObject({ answers: 1, detractors: 1 });
});

it('February: Bruno asks the same on the phone, in Portuguese; a human sees that it is the same', async () => {
  await timePasses('2027-02-01T12:00:00Z');
  const bruno = await contactOf(BRUNO);
  const nora = await contactOf('nora@nimbus.example');
  const typed = { text: HIS_WORDS, accountId: bruno.account.id, contactId: bruno.id, need: 'important' };
  const his = (await owner.post('/api/requests').send(typed).expect(201)).body;
  const dark = { text: 'A dark mode for the evening', accountId: nora.account.id, contactId: nora.id, need: 'nice' };
  const hers = (await owner.post('/api/requests').send(dark).expect(201)).body;
  await timePasses('2027-02-01T12:05:00Z');
  const themeOf = async (id: string) => (await owner.get(`/api/requests/${id}`).expect(200)).body.theme.id;
  const other = await themeOf(his.requestId);
  darkMode = await themeOf(hers.requestId);
  expect(other).not.toBe(exporting);

  const into = await theme(exporting);
  const merge = { rev: (await theme(other)).rev, into: exporting, intoRev: into.rev };
  await owner.post(`/api/themes/${other}/merge`).send(merge).expect(200);
  const merged = await theme(exporting);
  expect(merged).toMatchObject({ requests: 2, accounts: 2 });
  // The old address still leads there.
  expect((await theme(other)).id).toBe(exporting);
  const name = { rev: merged.rev, name: 'Export all invoices at once' };
  await owner.patch(`/api/themes/${exporting}`).send(name).expect(200);
});

it('the user group votes: Clara calls it critical', async () => {
  const [clara, bruno] = [await contactOf(CLARA), await contactOf(BRUNO)];
  const group = (await owner.post('/api/groups').send({ name: 'Council', description: '' }).expect(201)).body;
  await owner
    .post(`/api/groups/${group.id}/members`)
    .send({ rev: group.rev, add: [clara.id, bruno.id] })
    .expect(200);
  const draft = (
    await owner
      .post('/api/ballots')
      .send({
        groupId: group.id,
        question: 'What shall we build next?',
        themeIds: [exporting, darkMode],
        closes: { day: '2027-02-10', time: '18:00' },
      })
      .expect(201)
  ).body;
  await owner.post(`/api/ballots/${draft.id}/opening`).send({ rev: draft.rev }).expect(200);
  await timePasses('2027-02-02T12:00:00Z');

  const path = linkIn(await latestMailTo(CLARA), 'b');
  const opened = await sendForm(path, shownBallot(path), { do: 'open' });
  const cookie = ([] as string[])
    .concat(opened.headers['set-cookie'] ?? [])
    .join(';')
    .split(';')[0]!;
  const needs = { [`need.${exporting}`]: 'critical', [`need.${darkMode}`]: 'nice' };
  expect((await sendForm(path, shownBallot(path), { do: 'vote', ...needs }, cookie)).text).toContain(
    'Your vote is saved',
  );
  // Nobody learns of it before the ballot closes.
  expect((await owner.get(`/api/ballots/${draft.id}`).expect(200)).body.result).toBeNull();

  await timePasses('2027-02-10T21:01:00Z');
  const { result } = (await owner.get(`/api/ballots/${draft.id}`).expect(200)).body;
  expect(result).toMatchObject({ voters: 1, accounts: 1 });
  expect(result.rows[0]).toMatchObject({ themeId: exporting, score: 2, needs: { critical: 1 } });
});

it('the product manager estimates, and the roadmap says why it stands first', async () => {
  for (const [id, effort] of [
    [exporting, [1, 2, 3]],
    [darkMode, [2, 4, 6]],
  ] as const)
    await owner.put(`/api/roadmap/${id}/estimate`).send({ rev: 0, impact: 2, effort }).expect(200);
  const { items } = (await owner.get('/api/roadmap').expect(200)).body;
  expect(items[0]).toMatchObject({
    id: exporting,
    rank: 1,
    // Clara's critical vote counts over her unstated wish; Bruno said important.
    parts: { accounts: 2, demand: 3, demandBy: { critical: 2, important: 1, nice: 0 }, detractors: 1 },
    sentence: { key: 'ranking.sentence', params: { count: 2, need: 3, impact: 2, weeks: 2 } },
  });
  const { demand, impact, evidence, confidence, effortWeeks } = items[0].parts;
  expect(items[0].score).toBeCloseTo((demand * impact * evidence * confidence) / effortWeeks, 9);
  expect(items[1]).toMatchObject({ id: darkMode, rank: 2 });
});

it('it is planned, and everyone can read that without signing in', async () => {
  const { rev } = await theme(exporting);
  await owner.put(`/api/roadmap/${exporting}/status`).send({ rev, status: 'planned' }).expect(200);
  const page = (await rumo.anonymous().get('/roadmap').set('accept-language', 'en').expect(200)).text;
  expect(page).toContain('Export all invoices at once');
  for (const secret of ['Clara', 'Lighthouse', HER_WORDS, 'dark mode']) expect(page).not.toContain(secret);
});

it('March: it ships, and both hear of it once, in their language, with their own words', async () => {
  await timePasses('2027-03-01T12:00:00Z');
  const before = new Map([
    [CLARA, (await mailsTo(CLARA)).length],
    [BRUNO, (await mailsTo(BRUNO)).length],
  ]);
  const release = (
    await owner
      .post('/api/releases')
      .send({
        title: { en: 'All invoices in one file', 'pt-BR': 'Todas as faturas em um arquivo' },
        note: { en: 'Choose a year and download it.', 'pt-BR': 'Escolha um ano e baixe tudo.' },
        themeIds: [exporting],
      })
      .expect(201)
  ).body;
  expect((await owner.get(`/api/releases/${release.id}/preview`).expect(200)).body).toMatchObject({ told: 2 });
  await owner.post(`/api/releases/${release.id}/publish`).send({ rev: release.rev }).expect(200);
  await timePasses('2027-03-02T12:00:00Z');
  await timePasses('2027-03-03T12:00:00Z');

  const news = async (address: string) => {
    const mails = await mailsTo(address);
    return mails.slice(0, mails.length - before.get(address)!);
  };
  const [toClara, ...againToClara] = await news(CLARA);
  const [toBruno, ...againToBruno] = await news(BRUNO);
  expect([againToClara, againToBruno]).toEqual([[], []]);
  expect([toClara!.receivedAt.length, toBruno!.receivedAt.length]).toEqual([1, 1]);
  expect(toClara!.subject).toBe('You asked, we shipped: All invoices in one file');
  expect(toClara!.text).toContain('export all invoices at once');
  expect(toClara!.text).not.toContain('faturas');
  expect(toBruno!.subject).toContain('Todas as faturas em um arquivo');
  expect(toBruno!.html).toContain('lang="pt-BR"');
  expect(toBruno!.text).toContain(HIS_WORDS);
  expect(toBruno!.text).not.toContain('Clara');
  expect((await theme(exporting)).status).toBe('shipped');
});

it('meanwhile nobody was asked again; when the quiet time is over, the next wave asks', async () => {
  const periods = async () => (await owner.get('/api/waves').expect(200)).body.items;
  for (const { id, period } of await periods()) {
    const { ledger } = (await owner.get(`/api/waves/${id}`).expect(200)).body;
    if (period === '2027-01') expect(ledger).toEqual({ invited: 3, skipped: [] });
    else expect(ledger).toEqual({ invited: 0, skipped: [{ reason: 'asked_recently', count: 3 }] });
  }
  await timePasses('2027-04-01T12:00:00Z');
  await timePasses('2027-04-06T14:29:00Z');
  const [april] = await periods();
  expect((await owner.get(`/api/waves/${april.id}`)).body).toMatchObject({ period: '2027-04', ledger: { invited: 3 } });
  expect((await latestMailTo(CLARA)).html).toContain('How likely are you to recommend Maré');
});
