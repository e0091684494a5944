import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FollowUp, FollowUpPage } from '../server/contract/followup.ts';
import type { Id } from '../server/contract/ids.ts';
import type { Person } from '../server/contract/staff.ts';
import { FollowupService } from '../server/features/followup/followup.service.ts';
import type { StoredFollowUp } from '../server/features/followup/followups.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { addWave, putAnswer, type AskedSurvey } from './support/answers.ts';
import { addAccount, addContact } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;
let me: Person;
let colleague: Person;
let survey: AskedSurvey;
let wave: StoredWave;
const people: { contactId: Id<'contact'>; accountId: Id<'account'> | null }[] = [];

beforeAll(async () => {
  rumo = await startApp('followup');
  rumo.clock.set('2026-11-25T15:00:00Z');
  owner = await setUp(rumo, { locale: 'en', zone: 'America/Sao_Paulo' });
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  me = (await owner.get('/api/session').expect(200)).body;
  colleague = (await editor.get('/api/session').expect(200)).body;
  for (let i = 0; i < 8; i += 1) {
    const account = await addAccount(rumo, { name: `Padaria ${i}`, externalId: `A-${i}` });
    const contact = await addContact(rumo, { name: `Joana ${i}`, email: `j${i}@p.example`, accountId: account._id });
    people.push({ contactId: contact._id, accountId: account._id });
  }
  survey = await choose('monthly-nps', 'nps');
  wave = await addWave(rumo, survey, new Date('2026-11-24T12:00:00Z'));
});
afterAll(() => rumo?.close());

async function choose(catalogueId: string, metric: AskedSurvey['metric']): Promise<AskedSurvey> {
  const { id } = (await owner.post('/api/surveys').send({ catalogueId }).expect(201)).body;
  const stored = await rumo.mongo.db.collection('surveys').findOne({ _id: id });
  return { surveyId: id, surveyVersionId: stored!['versionId'] as AskedSurvey['surveyVersionId'], metric };
}

async function work(...tasks: string[]): Promise<void> {
  for (const task of tasks) await rumo.tasks.run(task);
}
const take = () => work('reports.sum', 'followup.take');
const tell = () => work('followup.tell', 'delivery.send');

const answer = (person: number, given: Parameters<typeof putAnswer>[4], asked = survey, of = wave) =>
  putAnswer(rumo, asked, of, people[person]!, given);
const list = async (query = '', browser = owner): Promise<FollowUpPage> =>
  (await browser.get(`/api/follow-up?${query}`).expect(200)).body;
const one = async (person: number, browser = owner): Promise<FollowUp> =>
  (await browser.get(`/api/follow-up/${wave._id}:${people[person]!.contactId}`).expect(200)).body;
const change = (followUp: FollowUp, body: object, browser = owner) =>
  browser.patch(`/api/follow-up/${followUp.id}`).send({ rev: followUp.rev, ...body });
const stored = () => rumo.mongo.collection<StoredFollowUp>('followUps');
const alerts = () => rumo.mongo.collection<Delivery>('deliveries').find({ source: 'followup' }).toArray();

it('is empty before anybody has answered', async () => {
  expect(await list()).toEqual({ items: [], total: 0, next: null });
  expect((await viewer.get('/api/follow-up/counts').expect(200)).body).toEqual({ open: 0, overdue: 0, mine: 0 });
});

it('lists whoever gave a low score or fell into a lower band, once, the most pressing first', async () => {
  const before = await addWave(rumo, survey, new Date('2026-08-24T12:00:00Z'));
  const inAugust = { answeredAt: new Date('2026-08-24T13:00:00Z') };
  await answer(1, { score: 10, ...inAugust }, survey, before);
  await answer(2, { score: 8, ...inAugust }, survey, before);
  // Long ago: history, and no list of things to do.
  await answer(7, { score: 0, ...inAugust }, survey, before);

  await answer(0, { score: 3, comment: 'It is slow.', locale: 'pt-PT' });
  await answer(1, { score: 8 });
  await answer(2, { score: 7 });
  await answer(3, { score: 9 });
  await answer(4, { score: 6, status: 'suspect' });
  rumo.clock.set('2026-11-27T19:00:00Z');
  await answer(5, { score: 0, status: 'late' });
  await Promise.all([take(), take()]);
  await take();

  const page = await list();
  expect(
    page.items
      .map(({ name, score, reason, previousScore, late }) => [name, score, reason, previousScore, late])
      .sort(([a], [b]) => String(a).localeCompare(String(b))),
  ).toEqual([
    ['Joana 0', 3, 'unhappy', null, false],
    ['Joana 1', 8, 'fell', 10, false],
    ['Joana 5', 0, 'unhappy', null, true],
  ]);
  expect(page.total).toBe(3);
  // 24 hours on workdays: from Wednesday to Thursday, from Friday over the weekend to Monday.
  expect(page.items.map(({ dueAt, overdue }) => [dueAt, overdue])).toEqual([
    ['2026-11-26T15:00:00.000Z', true],
    ['2026-11-26T15:00:00.000Z', true],
    ['2026-11-30T19:00:00.000Z', false],
  ]);
  expect(await one(0)).toMatchObject({
    account: 'Padaria 0',
    comments: ['It is slow.'],
    locale: 'pt-PT',
    draft: {
      to: 'j0@p.example',
      subject: 'A sua resposta a Maré',
      body: 'Olá, Joana,\n\nAgradeço a sua resposta de 25 de novembro. Gostaria de voltar ao que escreveu:\n\n> It is slow.\n\n',
    },
  });
  expect((await viewer.get('/api/follow-up/counts').expect(200)).body).toEqual({ open: 3, overdue: 2, mine: 0 });
});

it('takes stars of one and two as well, and knows the fall of stars from that of the NPS', async () => {
  const stars = await choose('monthly-stars', 'stars');
  const asked = await addWave(rumo, stars, new Date('2026-11-24T12:00:00Z'));
  await answer(3, { score: 2 }, stars, asked);
  // Nine of the NPS before is no fall to three stars.
  await answer(6, { score: 3 }, stars, asked);
  await take();
  const { items } = await list(`survey=${stars.surveyId}`);
  expect(items.map(({ name, metric, score }) => [name, metric, score])).toEqual([['Joana 3', 'stars', 2]]);
  await stored().deleteMany({ surveyId: stars.surveyId });
});

it('says what became of a score, and ends by itself when the answer does not count any more', async () => {
  await answer(0, { score: 8, comment: 'Better now.' });
  await take();
  expect(await one(0)).toMatchObject({ state: 'open', score: 3, changedTo: 8, comments: ['Better now.'] });

  const { rev } = await answer(5, { score: 0, status: 'late' });
  const id = `${wave._id}:${people[5]!.contactId}`;
  await owner.patch(`/api/answers/${id}`).send({ counts: false, rev }).expect(200);
  await take();
  const ended = await one(5);
  expect(ended).toMatchObject({ state: 'done', outcome: 'withdrawn', doneBy: null });
  await change(ended, { outcome: null }).expect(409);
  await owner
    .patch(`/api/answers/${id}`)
    .send({ counts: true, rev: rev + 1 })
    .expect(200);
  await take();
  expect(await one(5)).toMatchObject({ state: 'open', outcome: null, doneAt: null });
});

it('is taken, noted, done and opened again, and never by two who do not know of each other', async () => {
  const before = await one(0);
  const taken: FollowUp = (await change(before, { ownerId: me.id }).expect(200)).body;
  expect(taken.owner).toEqual({ id: me.id, name: me.name });
  await change(before, { ownerId: colleague.id }, editor).expect(409);
  expect((await list('view=mine')).items.map(({ id }) => id)).toEqual([taken.id]);
  expect((await list('view=mine', editor)).total).toBe(0);

  const note = { rev: taken.rev, text: ' Rang at ten. ' };
  const noted: FollowUp = (await owner.post(`/api/follow-up/${taken.id}/notes`).send(note).expect(201)).body;
  expect(noted.notes).toMatchObject([{ number: 1, by: me.name, mine: true, text: 'Rang at ten.' }]);
  await owner.post(`/api/follow-up/${taken.id}/notes`).send(note).expect(409);
  // A note is its author's.
  await editor.delete(`/api/follow-up/${taken.id}/notes/1`).expect(404);

  const done: FollowUp = (await change(noted, { outcome: 'called' }).expect(200)).body;
  expect(done).toMatchObject({ state: 'done', outcome: 'called', doneBy: me.name, overdue: false });
  expect((await list('view=done')).items.map(({ id }) => id)).toEqual([done.id]);
  const again: FollowUp = (await change(done, { outcome: null }).expect(200)).body;
  expect(again).toMatchObject({ state: 'open', outcome: null, doneAt: null, owner: { id: me.id } });
  const without: FollowUp = (await owner.delete(`/api/follow-up/${taken.id}/notes/1`).expect(200)).body;
  expect(without.notes).toEqual([]);
  await change(without, { ownerId: null }).expect(200);

  const outsider = (await viewer.get('/api/session').expect(200)).body as Person;
  await change(await one(0), { ownerId: outsider.id }).expect(409);
});

it('is found by person and account, a page at a time, and leaves as a file', async () => {
  expect((await list('search=joana 1')).items.map(({ name }) => name)).toEqual(['Joana 1']);
  expect((await list('search=padaria 5')).items.map(({ name }) => name)).toEqual(['Joana 5']);
  expect((await list('reason=fell')).items.map(({ name }) => name)).toEqual(['Joana 1']);
  const seen: string[] = [];
  for (let after: string | null = ''; after !== null;) {
    const page: FollowUpPage = await list(`limit=1${after ? `&after=${encodeURIComponent(after)}` : ''}`);
    seen.push(...page.items.map(({ name }) => name!));
    after = page.next;
  }
  expect([...seen].sort()).toEqual(['Joana 0', 'Joana 1', 'Joana 5']);
  const file = await editor.get('/api/export/follow-up').expect(200);
  expect(file.text.split('\r\n')[0]).toContain('"name","email","account"');
  expect(file.text).toContain('"Joana 0","j0@p.example","Padaria 0","pt-PT","nps",3,,8,"unhappy"');
});

it('shows names to owners and editors alone', async () => {
  const id = `${wave._id}:${people[0]!.contactId}`;
  for (const path of ['/api/follow-up', `/api/follow-up/${id}`, '/api/export/follow-up', '/api/follow-up/people'])
    await viewer.get(path).expect(403);
  await viewer.patch(`/api/follow-up/${id}`).send({ rev: 1, outcome: 'called' }).expect(403);
});

describe('alerts', () => {
  const when = (browser: Browser, person: Person, time: string) =>
    browser.put(`/api/follow-up/alerts/${person.id}`).send({ when: time });

  it('are each one’s own to choose, and an owner’s for everybody who sees names', async () => {
    const all = (await owner.get('/api/follow-up/alerts').expect(200)).body.items;
    expect(all.map(({ id, when: time }: { id: string; when: string }) => [id, time]).sort()).toEqual(
      [
        [me.id, 'morning'],
        [colleague.id, 'off'],
      ].sort(),
    );
    expect((await editor.get('/api/follow-up/alerts').expect(200)).body.items).toHaveLength(1);
    await when(editor, me, 'off').expect(403);
    await when(editor, colleague, 'at-once').expect(200);
  });

  it('come at once in one mail, without what others take care of, and never twice', async () => {
    await change(await one(1), { ownerId: me.id }).expect(200);
    await Promise.all([tell(), tell()]);
    await tell();
    const queued = await alerts();
    expect(queued.map(({ _id, status, email }) => [_id, status, email])).toEqual([
      [`staff:followup:${colleague.id}:1`, 'sent', colleague.email],
    ]);
    const caught = rumo.app.get(CaughtMails);
    const { items } = await caught.list({ limit: 10, search: colleague.email });
    const mails = await Promise.all(items.map(({ _id }) => caught.get(_id)));
    const mail = mails.find((one) => one!.text.includes('/app/follow-up'));
    expect(mail!.text).toContain('2 people have answered who should hear from somebody.');
    expect(mail!.text).toContain('Joana 0, Padaria 0');
    expect(mail!.text).not.toContain('Joana 1');
    expect(mail!.text).not.toContain('wav_');
  });

  it('wait half an hour for the next bundle', async () => {
    await answer(6, { score: 1 });
    await answer(7, { score: 2 });
    await take();
    // What somebody else gave them is news to them.
    await change(await one(7), { ownerId: colleague.id }).expect(200);
    rumo.clock.set('2026-11-27T19:29:00Z');
    await tell();
    expect(await alerts()).toHaveLength(1);
    rumo.clock.set('2026-11-27T19:31:00Z');
    await tell();
    const second = (await alerts()).find(({ seq }) => seq === 2)!;
    expect((second.data as { ids: string[] }).ids).toHaveLength(2);
  });

  it('come in the morning of the next workday to whoever wants them then', async () => {
    rumo.clock.set('2026-11-30T10:59:00Z');
    await tell();
    expect((await alerts()).filter(({ recipient }) => recipient === me.id)).toEqual([]);
    rumo.clock.set('2026-11-30T11:00:00Z');
    await tell();
    // Too late for this morning: it waits for the next one.
    await answer(2, { score: 5 });
    await take();
    rumo.clock.set('2026-11-30T12:00:00Z');
    await tell();
    const mine = (await alerts()).filter(({ recipient }) => recipient === me.id);
    expect(mine.map(({ _id, status }) => [_id, status])).toEqual([[`staff:followup:${me.id}:1`, 'sent']]);
    // Their own one they know of.
    expect((mine[0]!.data as { ids: string[] }).ids).not.toContain(`${wave._id}:${people[1]!.contactId}`);
  });

  it('are sent once though their queueing is broken off and begun again', async () => {
    rumo.clock.set('2026-12-01T11:00:00Z');
    await rumo.mongo.collection<{ _id: string }>('followUpAlerts').updateOne(
      { _id: me.id },
      {
        $set: {
          seq: 2,
          lastAt: rumo.clock.now(),
          batch: { seq: 2, ids: [`${wave._id}:${people[2]!.contactId}`], at: rumo.clock.now() },
        },
      },
    );
    await tell();
    await tell();
    const mine = (await alerts()).filter(({ recipient }) => recipient === me.id);
    expect(mine.map(({ seq, status }) => [seq, status]).sort()).toEqual([
      [1, 'sent'],
      [2, 'sent'],
    ]);
  });

  it('are not sent about those who are done meanwhile, nor to whoever may not read names any more', async () => {
    await stored().updateMany({}, { $set: { toldTo: [] } });
    rumo.clock.set('2026-12-01T16:00:00Z');
    await work('followup.tell');
    await owner.patch(`/api/staff/${colleague.id}`).send({ role: 'viewer' }).expect(200);
    await work('delivery.send');
    const ofColleague = (await alerts()).filter(({ recipient }) => recipient === colleague.id);
    expect(ofColleague.filter(({ status }) => status === 'cancelled').map(({ seq }) => seq)).toEqual([4]);
    await owner.patch(`/api/staff/${colleague.id}`).send({ role: 'editor' }).expect(200);
  });
});

describe('the resolution of a month', () => {
  const resolution = async (browser = owner) =>
    (await browser.get(`/api/surveys/${survey.surveyId}/resolution/2026-11`).expect(200)).body;

  it('counts what waits, and is hidden from viewers while it is about few', async () => {
    await stored().deleteMany({ contactId: { $nin: people.slice(0, 3).map(({ contactId }) => contactId) } });
    await stored().updateMany({}, { $set: { state: 'open', outcome: null, doneAt: null, doneBy: null } });
    rumo.clock.set('2026-12-01T15:00:00Z');
    expect(await resolution()).toMatchObject({ hidden: false, followUps: 3, open: 3, overdue: 3, medianHours: null });
    expect(await resolution(viewer)).toMatchObject({ hidden: true, followUps: null, open: null, medianHours: null });
  });

  it('is the median on workdays, and the share within the goal', async () => {
    rumo.clock.set('2026-11-26T03:00:00Z');
    await change(await one(0), { outcome: 'mailed' }).expect(200);
    rumo.clock.set('2026-11-30T15:00:00Z');
    await change(await one(1), { outcome: 'no-answer' }).expect(200);
    const known = await resolution();
    // From Wednesday 15:00: 12 hours, and over a weekend three days of 24.
    expect(known).toMatchObject({ open: 1, inTime: { count: 1, of: 3 } });
    expect(known.medianHours).toBe(72);
    expect(await rumo.app.get(FollowupService).medianResolution(survey.surveyId, '2026-11', 'all')).toEqual(known);
  });

  it('keeps to a goal that an owner may change', async () => {
    expect((await editor.get('/api/follow-up/goal').expect(200)).body).toEqual({ hours: 24, rev: 0 });
    await editor.put('/api/follow-up/goal').send({ hours: 8, rev: 0 }).expect(403);
    await owner.put('/api/follow-up/goal').send({ hours: 8, rev: 0 }).expect(200);
    await owner.put('/api/follow-up/goal').send({ hours: 9, rev: 0 }).expect(409);
    await owner.put('/api/follow-up/goal').send({ hours: 0, rev: 1 }).expect(422);
    expect((await resolution()).goalHours).toBe(8);
  });
});
