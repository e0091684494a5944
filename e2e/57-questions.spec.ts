import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Question, Questions } from '../server/contract/questions.ts';
import type { Account } from '../server/features/audience/audience.ts';
import type { Answered } from '../server/features/questions/answered.store.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let editor: Browser;
let account: Account;

/** By wording the first two are near each other and not near enough, and so are the next two. */
const wishes = ['export all invoices', 'an export for accounting', 'dark mode', 'dark colours', 'visits on a calendar'];

beforeAll(async () => {
  rumo = await startApp('questions');
  const owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  account = await addAccount(rumo, { name: 'Maré Alta' });
  for (const text of wishes) await editor.post('/api/requests').send({ text, accountId: account._id }).expect(201);
  await rumo.tasks.run('themes.place');
  await rumo.tasks.run('questions.look');
});
afterAll(() => rumo?.close());

const list = async (query = 'limit=20'): Promise<Questions> =>
  (await editor.get(`/api/theme-questions?${query}`).expect(200)).body;
const pairs = ({ items }: Questions) => items.filter((one) => one.kind === 'themes');
const look = () => rumo.tasks.run('questions.look');
const seen = ({ theme }: { theme: { id: string; rev: number } }) => ({ id: theme.id, rev: theme.rev });
const saying = (questions: Questions, word: string) =>
  pairs(questions).find((one) => [one.a, one.b].every(({ quotes }) => quotes.some((quote) => quote.includes(word))))!;

it('asks about themes that are like each other and not one, with their sizes and words', async () => {
  const questions = await list();
  expect(questions.threshold).toEqual({ usual: 0.44, learned: null, answers: 0, corrections: 0, fixed: null });
  expect(questions.total).toBeGreaterThan(0);
  const question = saying(questions, 'xport');
  expect(question).toMatchObject({ score: expect.any(Number), a: { theme: { requests: 1 } } });
  expect(question.score).toBeLessThan(0.44);
  const about = await list(`theme=${question.a.theme.id}`);
  expect(
    about.items.every(
      (one) => one.kind !== 'themes' || [one.a, one.b].some(({ theme }) => theme.id === question.a.theme.id),
    ),
  ).toBe(true);
});

it('makes two themes one for a yes, learns from it, and forgets that when it is taken back', async () => {
  const question = saying(await list(), 'xport');
  const { a, b, score } = question;
  const body = { same: true, a: seen(a), b: seen(b) };
  const { changeId } = (await editor.post('/api/theme-questions/themes').send(body).expect(200)).body;
  expect((await editor.get(`/api/themes/${b.theme.id}`).expect(200)).body.id).toBe(a.theme.id);
  expect(saying(await list(), 'xport')).toBeUndefined();
  await look();
  const learned = (await list()).threshold;
  expect(learned).toMatchObject({ answers: 1, fixed: null });
  expect(learned.learned).toBeLessThanOrEqual(0.44);
  expect(learned.learned).toBeGreaterThanOrEqual(Math.min(score, 0.44) - 0.01);

  await editor.post('/api/theme-questions/themes').send(body).expect(409);
  await editor.post(`/api/changes/${changeId}/undo`).expect(200);
  await look();
  expect((await list()).threshold).toMatchObject({ answers: 0, learned: null });
  expect((await editor.get(`/api/themes/${b.theme.id}`).expect(200)).body.id).toBe(b.theme.id);
});

it('keeps two themes apart for a no, and never asks that again', async () => {
  const question = saying(await list(), 'dark');
  const body = { same: false, a: seen(question.a), b: seen(question.b) };
  await editor.post('/api/theme-questions/themes').send(body).expect(200);
  expect(saying(await list(), 'dark')).toBeUndefined();
  await look();
  expect(saying(await list(), 'dark')).toBeUndefined();
  expect((await list()).threshold.answers).toBe(1);
});

it('learns from what is said elsewhere of a pair that it would have asked about', async () => {
  const { a, b } = saying(await list(), 'xport');
  await editor
    .post('/api/themes/separate')
    .send({ pairs: [{ theme: seen(a), other: seen(b) }] })
    .expect(200);
  await look();
  expect((await list()).threshold.answers).toBe(2);
});

it('asks whether a request belongs to its theme, and pins it or gives it a theme of its own', async () => {
  const text = 'calendar for holidays';
  await editor.post('/api/requests').send({ text, accountId: account._id }).expect(201);
  await rumo.tasks.run('themes.place');
  await look();
  const belonging = async () => (await list()).items.filter((one) => one.kind === 'request');
  const [first] = await belonging();
  const answer = async (question: Extract<Question, { kind: 'request' }>, belongs: boolean) => {
    const { id, rev } = question.request;
    await editor.post('/api/theme-questions/request').send({ belongs, request: { id, rev } }).expect(200);
    return (await editor.get(`/api/requests/${id}`).expect(200)).body;
  };
  const before = (await list()).threshold.answers;
  expect(await answer(first!, false)).toMatchObject({ placedBy: 'human' });
  const now = (await editor.get(`/api/requests/${first!.request.id}`).expect(200)).body;
  expect(now.theme.id).not.toBe(first!.b.theme.id);
  await look();
  expect((await list()).threshold.answers).toBe(before + 1);
  const [second] = await belonging();
  if (second) {
    expect(await answer(second, true)).toMatchObject({ placedBy: 'human', theme: { id: second.b.theme.id } });
    expect((await belonging()).map(({ id }) => id)).not.toContain(second.id);
  }
});

it('leaves a skipped question out for a month', async () => {
  await editor.post('/api/requests').send({ text: 'visits on a map', accountId: account._id }).expect(201);
  await editor.post('/api/requests').send({ text: 'a map of farms', accountId: account._id }).expect(201);
  await rumo.tasks.run('themes.place');
  await look();
  const [question] = (await list()).items;
  await editor.post('/api/theme-questions/skip').send({ id: question!.id }).expect(204);
  const ids = async () => (await list()).items.map(({ id }) => id);
  expect(await ids()).not.toContain(question!.id);
  rumo.clock.set('2027-02-10T12:00:00Z');
  expect(await ids()).toContain(question!.id);
  await editor.post('/api/theme-questions/skip').send({ id: 'thm_a:thm_b' }).expect(404);
});

it('learns from what is moved by hand, a move of many as one, and forgets what is taken back', async () => {
  const texts = ['sheep in the barn', 'sheep in a barn at night', 'sheep barn', 'barn of sheep', 'tractor on loan'];
  const ids: string[] = [];
  for (const text of texts) {
    const { body } = await editor.post('/api/requests').send({ text, accountId: account._id }).expect(201);
    ids.push(body.requestId);
  }
  await rumo.tasks.run('themes.place');
  await look();
  const { threshold: before } = await list();
  const rows = await Promise.all(ids.map(async (id) => (await editor.get(`/api/requests/${id}`).expect(200)).body));
  const [sheep, tractor] = [rows[0].theme.id, rows[4].theme.id];
  expect(sheep).not.toBe(tractor);
  const items = rows.filter(({ theme }) => theme.id === sheep).map(({ id, rev }) => ({ id, rev }));
  expect(items.length).toBeGreaterThan(1);
  const moved = await editor
    .post('/api/requests/move')
    .send({ items, to: { themeId: tractor } })
    .expect(200);
  await look();
  const { threshold: after } = await list();
  expect(after).toMatchObject({ answers: before.answers, corrections: before.corrections + 1 });
  const said = await rumo.mongo.collection<Answered>('themeAnswers').find({ changeId: moved.body.changeId }).toArray();
  expect(said.reduce((sum, { weight = 1 }) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
  expect(said.every(({ byHand, score }) => byHand === true && score >= -1 && score <= 1)).toBe(true);
  const sensitivity = (await editor.get('/api/theme-sensitivity').expect(200)).body;
  expect(sensitivity.learnedFrom).toEqual({ answers: after.answers, corrections: after.corrections });
  expect(sensitivity.learned).toBeGreaterThanOrEqual(sensitivity.least);
  expect(sensitivity.learned).toBeLessThanOrEqual(sensitivity.most);

  const back = await editor.post(`/api/changes/${moved.body.changeId}/undo`).expect(200);
  await look();
  expect((await list()).threshold).toEqual(before);
  await editor.post(`/api/changes/${back.body.changeId}/undo`).expect(200);
  await look();
  expect((await list()).threshold).toEqual(after);
});

it('asks about several at once: what is the same becomes one theme, the rest is kept apart, and it counts as one answer', async () => {
  const labels = ['sticky labels for jars of honey', 'labels printed in large letters', 'a place to store labels'];
  for (const text of [...labels, 'translate labels'])
    await editor.post('/api/requests').send({ text, accountId: account._id }).expect(201);
  await rumo.tasks.run('themes.place');
  await look();
  const whichOf = ({ items }: Questions) =>
    items
      .filter((one) => one.kind === 'which')
      .find(({ theme }) => theme.quotes.some((quote) => quote.includes('label')));
  const before = await list();
  const question = whichOf(before)!;
  expect(question.others).toHaveLength(3);
  expect(question.others.map(({ score }) => score)).toEqual(
    question.others.map(({ score }) => score).sort((a, b) => b - a),
  );
  const [first, ...rest] = question.others;
  const { id } = question.theme.theme;
  const body = { theme: id, into: seen(question.theme), same: [seen(first!)], notSame: rest.map(seen) };
  const { changeId } = (await editor.post('/api/theme-questions/which').send(body).expect(200)).body;
  expect((await editor.get(`/api/themes/${first!.theme.id}`).expect(200)).body.id).toBe(id);
  await look();
  const after = await list();
  expect(after.threshold.answers).toBe(before.threshold.answers + 1);
  const said = await rumo.mongo.collection<Answered>('themeAnswers').find({ changeId }).toArray();
  expect(said.map(({ same }) => same).sort()).toEqual([false, false, true]);
  expect(said.reduce((sum, { weight = 1 }) => sum + weight, 0)).toBeCloseTo(1);
  const about = JSON.stringify((await list(`theme=${id}&limit=20`)).items.map((one) => one.id));
  for (const { theme } of rest) expect(about).not.toContain(theme.id);
  await editor.post('/api/theme-questions/which').send(body).expect(409);

  await editor.post(`/api/changes/${changeId}/undo`).expect(200);
  await look();
  const back = await list();
  expect(back.threshold).toEqual(before.threshold);
  const again = whichOf(back)!;
  expect([again.theme, ...again.others].map(({ theme }) => theme.id).sort()).toEqual(
    [question.theme, ...question.others].map(({ theme }) => theme.id).sort(),
  );
  const none = { theme: again.theme.theme.id, into: seen(again.theme), same: [], notSame: again.others.map(seen) };
  await editor.post('/api/theme-questions/which').send(none).expect(200);
  await look();
  expect((await list()).items.map((one) => one.id)).not.toContain(again.id);
  expect((await list()).threshold.answers).toBe(before.threshold.answers + 1);

  const skipped = whichOf(await list());
  if (skipped) {
    await editor.post('/api/theme-questions/skip').send({ id: skipped.id }).expect(204);
    expect((await list()).items.map((one) => one.id)).not.toContain(skipped.id);
  }
});
