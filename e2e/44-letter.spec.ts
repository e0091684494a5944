import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { createApp } from '../server/app.ts';
import type { Env } from '../server/config/env.ts';
import { idFrom, type Id } from '../server/contract/ids.ts';
import type { Letter } from '../server/contract/letter.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import type { Contact } from '../server/features/audience/audience.ts';
import type { StoredLetter } from '../server/features/letters/letters.store.ts';
import type { StoredRelease } from '../server/features/releases/releases.store.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { DELIVERIES } from '../server/platform/outbox/outbox-indexes.ts';
import { ENV } from '../server/platform/symbols.ts';
import { Tasks } from '../server/platform/tasks/tasks.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { addRequests, addTheme } from './support/wishes.ts';
import { insertWave } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;
let surveyId: Id<'survey'>;
let surveyVersionId: Id<'surveyVersion'>;
const people: Contact[] = [];
const themes: Theme[] = [];

beforeAll(async () => {
  rumo = await startApp('letter');
  rumo.clock.set('2026-12-15T12:00:00Z');
  owner = await setUp(rumo);
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  for (let i = 0; i < 12; i += 1) {
    const account = await addAccount(rumo, { name: `Account ${i}` });
    for (const name of [`Ana ${i} <Canary>`, `Rui ${i} Canary`])
      people.push(await addContact(rumo, { name, email: `p${people.length}@a.example`, accountId: account._id }));
  }
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  surveyId = survey.id;
  surveyVersionId = (await rumo.mongo.db.collection('surveys').findOne({ _id: survey.id }))!['versionId'];
  for (const name of ['Bulk <b>export</b>', 'SSO', 'Dark mode', 'Filters', 'Mobile app', 'Webhooks'])
    themes.push(await addTheme(rumo, { name }));
  for (const [at, theme] of themes.entries())
    await addRequests(
      rumo,
      theme._id,
      people.slice(0, 2 * (6 - at)).map((by) => ({ by })),
    );
  for (const theme of themes)
    await editor
      .put(`/api/roadmap/${theme._id}/estimate`)
      .send({ rev: 0, impact: 1, effort: [1, 2, 3] })
      .expect(200);
});
afterAll(() => rumo?.close());

async function ask(period: string, scores: readonly number[]): Promise<StoredWave> {
  const openedAt = new Date(`${period}-04T12:00:00Z`);
  const given = { surveyId, surveyVersionId, surveyName: 'NPS mensal', period, openedAt };
  const wave = await insertWave(rumo, { ...given, status: 'closed' });
  const answers = scores.map((score, at): StoredAnswer => {
    const { _id: contactId, accountId } = people[at]!;
    return {
      _id: `${wave._id}:${contactId}`,
      waveId: wave._id,
      surveyId,
      surveyVersionId,
      respondent: { contactId, accountId },
      cluster: accountId ?? contactId,
      locale: 'en',
      metric: 'nps',
      score,
      values: { score },
      status: 'counted',
      evidence: null,
      revisions: [],
      answeredAt: new Date(openedAt.getTime() + 3_600_000),
      updatedAt: rumo.clock.now(),
      rev: 1,
      liftedAt: null,
      summedAt: null,
    };
  });
  if (answers.length > 0) await rumo.mongo.collection<StoredAnswer>('answers').insertMany(answers);
  await rumo.tasks.run('reports.sum');
  return wave;
}

const run = async () => {
  for (const task of ['letters.write', 'delivery.send']) await rumo.tasks.run(task);
};
const deliveries = (month: string) =>
  rumo.mongo.collection<Delivery>(DELIVERIES).find({ kind: 'letter', source: month }).sort({ _id: 1 }).toArray();
const letters = () => rumo.mongo.collection<StoredLetter>('letters').find().sort({ _id: 1 }).toArray();
const mailsAbout = async (month: string) => {
  const ids = new Set((await deliveries(month)).map(({ _id }) => _id));
  const { items } = await rumo.app.get(CaughtMails).list({ limit: 200 });
  const rows = items.filter(({ deliveryId }) => ids.has(deliveryId));
  return Promise.all(rows.map(async ({ _id }) => (await rumo.app.get(CaughtMails).get(_id))!));
};
const letter = async (month: string, browser = owner, locale?: string): Promise<Letter> =>
  (await browser.get(`/api/letters/${month}${locale ? `?locale=${locale}` : ''}`).expect(200)).body;
const me = async (browser: Browser) => (await browser.get('/api/session').expect(200)).body;
const linesOf = (told: Letter, name: string) => told.text.parts.find((part) => part.name === name)?.lines ?? [];

describe('who gets one', () => {
  it('is owners, unless somebody says otherwise', async () => {
    expect([(await me(owner)).letter, (await me(editor)).letter, (await me(viewer)).letter]).toEqual([
      true,
      false,
      false,
    ]);
    await viewer.patch('/api/session').send({ letter: true, locale: 'pt-PT' }).expect(200);
    expect((await me(viewer)).letter).toBe(true);
    const { id } = await me(editor);
    await editor.patch(`/api/staff/${id}`).send({ letter: true }).expect(403);
    const changed = (await owner.patch(`/api/staff/${id}`).send({ letter: true }).expect(200)).body;
    expect(changed).toMatchObject({ letter: true, role: 'editor', active: true });
  });
});

describe('a month in which nobody was asked and nothing shipped', () => {
  it('has no letter, and nobody is told so', async () => {
    rumo.clock.set('2026-12-20T12:00:00Z');
    await run();
    expect(await letters()).toEqual([]);
    expect(await deliveries('2026-11')).toEqual([]);
    await owner.get('/api/letters/2026-11').expect(404);
  });
});

describe('the letter of December', () => {
  beforeAll(async () => {
    await ask('2026-11', [10, 9, 9, 8, 7, 9, 10, 9, 3, 9, 9, 8, 10, 9, 9, 2]);
    await ask('2026-12', [9, 9, 9, 8, 7, 9, 0, 9, 3, 9, 9, 8, 10, 9, 6, 2, 9, 10]);
    await rumo.tasks.run('roadmap.rank');
  });

  it('waits for eight o’clock of the first workday: 1 January is a holiday, then comes a weekend', async () => {
    for (const early of ['2027-01-01T12:00:00Z', '2027-01-03T12:00:00Z', '2027-01-04T10:59:00Z']) {
      rumo.clock.set(early);
      await run();
      expect((await letters()).map(({ _id }) => _id)).not.toContain('2026-12');
    }
    rumo.clock.set('2027-01-04T11:00:00Z');
    await run();
    expect((await letters()).map(({ _id }) => _id)).toEqual(['2026-12']);
  });

  it('goes once to each who wants it, however often the worker looks', async () => {
    await run();
    await Promise.all([rumo.tasks.run('letters.write'), rumo.tasks.run('letters.write')]);
    await run();
    const sent = await deliveries('2026-12');
    const ids = await Promise.all([owner, editor, viewer].map(async (one) => (await me(one)).id as string));
    expect(sent.map(({ _id }) => _id).sort()).toEqual(ids.map((id) => `letter:2026-12:${id}:1`).sort());
    expect(sent.every(({ status }) => status === 'sent')).toBe(true);
    const mails = await mailsAbout('2026-12');
    expect(mails).toHaveLength(3);
    expect(mails.every(({ receivedAt }) => receivedAt.length === 1)).toBe(true);
  });

  it('queues what a broken-off run left, and nobody twice', async () => {
    const before = await deliveries('2026-12');
    await rumo.mongo.collection<Delivery>(DELIVERIES).deleteOne({ _id: before[0]!._id });
    await rumo.mongo.collection<StoredLetter>('letters').updateOne({ _id: '2026-12' }, { $set: { queuedAt: null } });
    await run();
    expect((await deliveries('2026-12')).map(({ _id }) => _id)).toEqual(before.map(({ _id }) => _id));
    const others = (await mailsAbout('2026-12')).filter(({ deliveryId }) => deliveryId !== before[0]!._id);
    expect(others.every(({ receivedAt }) => receivedAt.length === 1)).toBe(true);
    expect((await letters())[0]!.queuedAt).not.toBeNull();
  });

  it('speaks the language of each, on paper of the organisation', async () => {
    const mails = await mailsAbout('2026-12');
    const to = async (browser: Browser) => {
      const { email } = await me(browser);
      return mails.find((mail) => mail.to.address === email)!;
    };
    expect((await to(owner)).subject).toBe('Maré: dezembro de 2026 em resumo');
    expect((await to(owner)).text).toContain('O que os clientes mais pedem');
    expect((await to(editor)).text).toContain('What customers ask for most');
    expect((await to(viewer)).text).toContain('Ler a carta completa');
    for (const { html, text } of mails) {
      expect(html).toContain('/app/letters/2026-12');
      expect(text).toContain('/app/letters/2026-12');
      expect(html).not.toContain('<b>export</b>');
      expect(html).toContain('Bulk &lt;b&gt;export&lt;/b&gt;');
      expect(html).not.toMatch(/<img|<script/);
    }
  });

  it('says the sentence, how many stand behind every number, and the five most wanted', async () => {
    const told = await letter('2026-12', editor);
    expect(told.locale).toBe('en');
    expect(told.text.title).toBe('Letter of December 2026');
    expect(told.text.headline).toMatch(/^NPS −?\d+/);
    expect(told.text.basis.join(' ')).toMatch(/\d+ answers from \d+ accounts/);
    const requests = linesOf(told, 'requests');
    expect(requests).toHaveLength(5);
    expect(requests[0]).toEqual({
      lead: '1. Bulk <b>export</b>',
      rest: expect.stringMatching(/^6 accounts; rank 1( to \d|$)/),
    });
    expect(told.figures.score).toMatchObject({ nps: expect.any(Number), low: expect.any(Number) });
    expect(told.figures.trend.at(-1)!.month).toBe('2026-12');
    expect(told.mails).toMatchObject({ total: 3, sent: 3 });
  });

  it('says the same on the page for ever, whatever happens later', async () => {
    const before = await letter('2026-12');
    await rumo.mongo
      .collection<StoredAnswer>('answers')
      .updateMany({}, { $set: { score: 0, values: { score: 0 }, summedAt: null, updatedAt: new Date() } });
    await rumo.tasks.run('reports.sum');
    await rumo.mongo
      .collection<Theme>('themes')
      .updateOne({ _id: themes[1]!._id }, { $set: { name: 'Single sign-on' } });
    await run();
    const after = await letter('2026-12');
    expect({ ...after, mails: null }).toEqual({ ...before, mails: null });
    const text = (await mailsAbout('2026-12')).find(({ to }) => to.address === 'olivia@rumo.example')!.text;
    for (const line of [after.text.headline, ...after.text.basis]) expect(text).toContain(line);
  });

  it('is caught up within the month by a process that was away on its day, and written once by two at a time', async () => {
    await ask('2027-01', [9, 9, 9, 8, 7, 9, 0, 9, 3, 9, 9, 8, 10, 9, 6, 2]);
    rumo.clock.set('2027-02-26T22:00:00Z');
    const env = rumo.app.get<Env & { mongodbUri: string }>(ENV);
    const restarted = await createApp(env, { clock: rumo.clock });
    try {
      const tasks = [rumo.tasks, restarted.get(Tasks)];
      await Promise.all(tasks.map((one) => one.run('letters.write')));
      await Promise.all(tasks.map((one) => one.run('delivery.send')));
    } finally {
      await restarted.close();
    }
    expect((await mailsAbout('2027-01')).map(({ receivedAt }) => receivedAt.length)).toEqual([1, 1, 1]);
    expect((await letters()).map(({ _id }) => _id)).toEqual(['2026-12', '2027-01']);
    expect((await deliveries('2027-01')).length).toBe(3);
  });

  it('is not written any more once its month is over', async () => {
    await ask('2027-02', [9, 9, 9, 8, 7, 9, 0, 9, 3, 9, 9, 8, 10, 9, 6, 2]);
    rumo.clock.set('2027-04-20T12:00:00Z');
    await run();
    expect((await letters()).map(({ _id }) => _id)).toEqual(['2026-12', '2027-01']);
  });
});

describe('what is hidden', () => {
  it('keeps names from viewers, on the page and in their mail', async () => {
    await rumo.mongo
      .collection<StoredLetter>('letters')
      .updateOne({ _id: '2027-01' }, { $set: { contactIds: [people[0]!._id, people[1]!._id] } });
    expect((await letter('2027-01', viewer)).people).toBeNull();
    expect((await letter('2027-01', editor)).people).toEqual([
      { contactId: people[0]!._id, name: 'Ana 0 <Canary>', account: 'Account 0' },
      { contactId: people[1]!._id, name: 'Rui 0 Canary', account: 'Account 0' },
    ]);
    expect(JSON.stringify(await letter('2027-01', viewer))).not.toContain('Canary');
    for (const browser of [owner, editor, viewer]) await browser.post('/api/letters/2027-01/to-me').expect(202);
    await rumo.tasks.run('delivery.send');
    const viewerMail = (await me(viewer)).email;
    const again = (await mailsAbout('2027-01')).filter(({ deliveryId }) => deliveryId.endsWith(':2'));
    expect(again).toHaveLength(3);
    for (const { to, html, text } of again.filter((mail) => mail.to.address === viewerMail)) {
      expect(to.address).toBe(viewerMail);
      expect(html + text).not.toContain('Canary');
    }
  });

  it('forgets whoever is erased', async () => {
    await rumo.mongo.collection<Contact>('contacts').deleteOne({ _id: people[0]!._id });
    expect((await letter('2027-01', owner)).people?.map(({ name }) => name)).toEqual(['Rui 0 Canary']);
  });

  it('shows no score of a month that a few people answered', async () => {
    await ask('2027-07', [0, 10]);
    rumo.clock.set('2027-08-02T12:00:00Z');
    await run();
    const told = await letter('2027-07', owner, 'en');
    expect(told.figures.score).toBeNull();
    expect(told.figures.trend.at(-1)).toMatchObject({ month: '2027-07', score: null, low: null, high: null });
    expect(told.text.headline).not.toMatch(/NPS −?\d/);
  });
});

describe('a month in which something shipped and nobody was asked', () => {
  it('has a letter, which says so first', async () => {
    const release: StoredRelease = {
      _id: idFrom('release', randomBytes(13)),
      title: { en: 'Export <everything>', 'pt-BR': 'Exportar tudo', 'pt-PT': null },
      note: { en: 'Now.', 'pt-BR': 'Agora.', 'pt-PT': null },
      themeIds: [themes[5]!._id],
      status: 'published',
      // Half past eleven at night of the 31st where the organisation is.
      publishedAt: new Date('2027-09-01T02:30:00Z'),
      createdAt: new Date('2027-08-20T12:00:00Z'),
      publishedBy: null,
      rev: 2,
    };
    await rumo.mongo.collection<StoredRelease>('releases').insertOne(release);
    rumo.clock.set('2027-09-01T12:00:00Z');
    await run();
    const told = await letter('2027-08', owner, 'en');
    expect(told.text.headline).toBe('Nobody was asked in August 2027.');
    expect(linesOf(told, 'shipped')).toEqual([{ lead: 'Export <everything>', rest: 'nobody was told' }]);
    expect(linesOf(await letter('2027-08', owner, 'pt-PT'), 'shipped')[0]!.lead).toBe('Exportar tudo');
    expect((await deliveries('2027-08')).length).toBe(3);
    rumo.clock.set('2027-10-01T12:00:00Z');
    await run();
    expect((await letters()).map(({ _id }) => _id)).not.toContain('2027-09');
  });
});

describe('sending by hand', () => {
  it('sends to oneself, and an owner to one other', async () => {
    const { id, email } = await me(editor);
    const sent = (await owner.post('/api/letters/2026-12/send').send({ staffId: id }).expect(202)).body;
    expect(sent).toEqual({ to: email, seq: 2 });
    await editor.post('/api/letters/2026-12/send').send({ staffId: id }).expect(403);
    await owner
      .post('/api/letters/2026-12/send')
      .send({ staffId: `stf_${'a'.repeat(20)}` })
      .expect(404);
    expect((await editor.post('/api/letters/2026-12/to-me').expect(202)).body.seq).toBe(3);
    await viewer.post('/api/letters/2030-12/to-me').expect(404);
  });

  it('shows what this month’s letter would say, and keeps nothing of it', async () => {
    const count = (await letters()).length;
    const soFar = (await viewer.get('/api/letters/so-far?locale=en').expect(200)).body as Letter;
    expect(soFar).toMatchObject({ month: '2027-10', writtenAt: null, mails: null, people: null });
    expect(soFar.text.title).toBe('October 2027 so far');
    expect(soFar.text.headline).toBe('Nobody was asked in October 2027.');
    expect((await letters()).length).toBe(count);
  });

  it('shows the mail as one gets it, harmless in a frame', async () => {
    const reply = await viewer.get('/api/letters/2026-12/mail?locale=en').expect(200);
    expect(reply.headers['content-security-policy']).toContain('sandbox');
    expect(reply.text).toContain('Letter of December 2026');
  });

  it('lists the letters, the newest first, each with its sentence', async () => {
    const page = (await viewer.get('/api/letters?limit=2&locale=en').expect(200)).body;
    expect(page).toMatchObject({ total: 4, next: '2027-07', items: [{ month: '2027-08' }, { month: '2027-07' }] });
    const rest = (await viewer.get('/api/letters?after=2027-01').expect(200)).body;
    expect(rest.items).toMatchObject([{ month: '2026-12', headline: expect.any(String) }]);
  });
});
