import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Changed } from '../server/contract/change.ts';
import type { Id } from '../server/contract/ids.ts';
import type { ThemeDetail, ThemePage, ThemeRow } from '../server/contract/theme.ts';
import type { StoredChange } from '../server/features/requests/change-record.ts';
import { RequestsService } from '../server/features/requests/requests.service.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { RequestCorrections } from '../server/features/themes/request-corrections.service.ts';
import type { Constraint, Theme } from '../server/features/themes/theme.ts';
import { ThemesService } from '../server/features/themes/themes.service.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { correct, correction, person, wishText } from './support/corrections.ts';
import { addAccount } from './support/people.ts';

let rumo: TestApp;
let owner: Browser;
let editor: Browser;
let viewer: Browser;
const accounts: Id<'account'>[] = [];

beforeAll(async () => {
  rumo = await startApp('themes');
  owner = await setUp(rumo, { locale: 'en' });
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  for (let i = 0; i < 4; i += 1) accounts.push((await addAccount(rumo, { name: `Account ${i}`, mrr: i * 1000 }))._id);
});
afterAll(() => rumo?.close());

const requests = () => rumo.mongo.collection<CustomerRequest>('requests');
const themes = () => rumo.mongo.collection<Theme>('themes');
const constraints = () => rumo.mongo.collection<Constraint>('themeConstraints');
const changes = () => rumo.mongo.collection<StoredChange>('changes');

async function empty(): Promise<void> {
  for (const name of ['requests', 'themes', 'themeConstraints', 'changes', 'requestVectors'])
    await rumo.mongo.db.collection(name).deleteMany({});
  // What is in memory is no longer true.
  await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
}
beforeEach(empty);

const place = () => rumo.tasks.run('themes.place');
const refine = () => rumo.tasks.run('themes.refine');

let said = 0;
async function say(text: string): Promise<Id<'request'>> {
  const accountId = accounts[said++ % accounts.length];
  // They come one after the other.
  rumo.clock.set(new Date(rumo.clock.now().getTime() + 1000).toISOString());
  return (await editor.post('/api/requests').send({ text, accountId }).expect(201)).body.requestId;
}

/** Says things, groups them, and gives the theme of each. */
async function themesOf(...texts: string[]): Promise<ThemeRow[]> {
  const ids: Id<'request'>[] = [];
  for (const text of texts) ids.push(await say(text));
  await place();
  return Promise.all(ids.map(async (id) => theme((await requests().findOne({ _id: id }))!.themeId!)));
}

const theme = async (id: string): Promise<ThemeDetail> => (await editor.get(`/api/themes/${id}`).expect(200)).body;
const list = async (query = ''): Promise<ThemePage> => (await editor.get(`/api/themes?${query}`).expect(200)).body;
const post = async (path: string, body: object): Promise<Changed> =>
  (await editor.post(path).send(body).expect(200)).body;
const undo = (id: string) => editor.post(`/api/changes/${id}/undo`);
const inTheme = async (id: string) =>
  (
    await requests()
      .find({ themeId: id as Id<'theme'>, state: 'open' })
      .toArray()
  ).map(({ _id }) => _id);

/** Some requests as a person sees them now. */
const seen = async (...ids: Id<'request'>[]) =>
  (
    await requests()
      .find({ _id: { $in: ids } })
      .toArray()
  ).map(({ _id: id, rev }) => ({ id, rev }));

/** Everything that undoing has to bring back; automatic names follow from it. */
async function state() {
  const rows = await requests().find().sort({ _id: 1 }).toArray();
  const all = await themes().find().sort({ number: 1 }).toArray();
  return {
    requests: rows.map(({ _id, themeId, placedBy, state: is, sure, textChanged }) => ({
      _id,
      themeId,
      placedBy,
      is,
      sure,
      textChanged,
    })),
    themes: all.map(({ _id, nameBy, name, redirectTo, status, description, public: shown }) => ({
      _id,
      name: nameBy === 'human' ? name : null,
      redirectTo,
      status,
      description,
      shown,
    })),
    apart: (await constraints().find({ kind: 'apart' }).sort({ _id: 1 }).toArray()).map(({ _id }) => _id),
  };
}

describe('a theme', () => {
  it('has a short number, a name in its requests’ words, counts, quotes and who asks', async () => {
    const [dark, again, excel] = await themesOf('Please add a dark mode', 'dark mode', 'Export to Excel');
    expect(again!.id).toBe(dark!.id);
    expect(dark).toMatchObject({ name: 'Dark mode', requests: 2, accounts: 2, waiting: 2, status: 'open' });
    expect(excel!.number).toBe(dark!.number + 1);
    const detail = await theme(dark!.id);
    expect(detail.quotes.length).toBeGreaterThan(0);
    expect(detail.askers?.map(({ requests: count }) => count)).toEqual([1, 1]);
    expect((await list('search=DARK')).items.map(({ id }) => id)).toEqual([dark!.id]);
    expect((await list(`search=%23${excel!.number}`)).items.map(({ id }) => id)).toEqual([excel!.id]);
    const hidden = (await viewer.get(`/api/themes/${dark!.id}`).expect(200)).body;
    expect(hidden).toMatchObject({ requests: null, accounts: null, quotes: [], askers: null });
  });

  it('is called in each language by the words of those who asked in it, unless a human named it', async () => {
    const [dark] = await themesOf('Please add a dark mode');
    const id = await say('Gostaria de um modo escuro no aplicativo');
    const { rev: seen } = (await editor.get(`/api/requests/${id}`).expect(200)).body;
    await post(`/api/requests/${id}/move`, { rev: seen, to: { themeId: dark!.id } });
    await place();
    const service = rumo.app.get(ThemesService, { strict: false });
    const label = async (locale: 'en' | 'pt-PT') => (await service.labelsFor([dark!.id], locale)).get(dark!.id);
    expect(await label('en')).toBe('Dark mode');
    expect(await label('pt-PT')).toMatch(/[Mm]odo escuro/);
    const { rev } = await theme(dark!.id);
    await editor.patch(`/api/themes/${dark!.id}`).send({ rev, name: 'Night look' }).expect(200);
    await themesOf('add a dark mode to the app');
    expect(await theme(dark!.id)).toMatchObject({ name: 'Night look', nameBy: 'human', requests: 3 });
    expect(await label('pt-PT')).toBe('Night look');
  });
});

describe('a person', () => {
  it('merges two themes: the old id leads to the new one, what is said later follows, and undo parts them again', async () => {
    const [dark, night] = await themesOf('dark mode', 'night theme');
    const before = await state();
    const merged = await post(`/api/themes/${night!.id}/merge`, {
      rev: night!.rev,
      into: dark!.id,
      intoRev: dark!.rev,
    });
    await refine();
    expect((await theme(night!.id)).id).toBe(dark!.id);
    expect(await inTheme(dark!.id)).toHaveLength(2);
    const [later] = await themesOf('night theme');
    expect(later!.id).toBe(dark!.id);
    await requests().deleteMany({ quote: 'night theme', placedBy: 'auto' });
    await undo(merged.changeId).expect(200);
    expect(await state()).toEqual(before);
    const { history } = await theme(dark!.id);
    expect(history[0]).toMatchObject({
      kind: 'undone',
      undoes: merged.changeId,
      by: { kind: 'staff', name: 'A editor' },
    });
    await editor.post(`/api/themes/${dark!.id}/merge`).send({ rev: 0, into: night!.id, intoRev: 0 }).expect(409);
  });

  it('splits requests off: the two are never joined again, whatever their words', async () => {
    const [dark] = await themesOf('dark mode', 'dark mode', 'a dark mode');
    const [first, ...others] = await inTheme(dark!.id);
    const { rev } = await theme(dark!.id);
    await editor
      .post(`/api/themes/${dark!.id}/split`)
      .send({ rev, items: await seen(first!, ...others) })
      .expect(409);
    const before = await state();
    const split = await post(`/api/themes/${dark!.id}/split`, { rev, items: await seen(first!), name: 'Dark charts' });
    await refine();
    await themesOf('dark mode');
    await refine();
    expect(await inTheme(split.themeId!)).toContain(first);
    expect(await theme(split.themeId!)).toMatchObject({ name: 'Dark charts', id: split.themeId });
    expect(await theme(dark!.id)).toMatchObject({ id: dark!.id });

    await requests().deleteMany({ _id: { $nin: [first!, ...others] } });
    await undo(split.changeId).expect(200);
    expect((await state()).requests).toEqual(before.requests);
    expect((await theme(split.themeId!)).id).toBe(dark!.id);
  });

  it('is asked about two themes of hers that look the same, and says that they are not', async () => {
    const [dark] = await themesOf('dark mode', 'dark mode');
    const [first] = await inTheme(dark!.id);
    const rev = (await seen(first!))[0]!.rev;
    const moved = await post(`/api/requests/${first}/move`, { rev, to: { newTheme: { name: 'Charts' } } });
    await editor.patch(`/api/themes/${dark!.id}`).send({ rev: dark!.rev, name: 'Dark' }).expect(200);
    await refine();
    const asked = await theme(dark!.id);
    const questions = async () => {
      await rumo.tasks.run('questions.look');
      const { items } = (await editor.get(`/api/theme-questions?theme=${dark!.id}&limit=20`).expect(200)).body;
      return (items as { id: string }[]).filter(({ id }) => id.includes(moved.themeId!));
    };
    expect(await questions()).toMatchObject([{ kind: 'themes', score: expect.any(Number) }]);
    const separate = { rev: asked.rev, other: moved.themeId };
    const separated = await post(`/api/themes/${dark!.id}/separate`, separate);
    expect(await questions()).toEqual([]);
    await editor.post(`/api/themes/${dark!.id}/separate`).send(separate).expect(409);
    await undo(separated.changeId).expect(200);
    expect(await questions()).toHaveLength(1);
  });

  it('names, describes and publishes, each undone by itself, and never over someone else', async () => {
    const [dark] = await themesOf('dark mode');
    const change = (body: object) => editor.patch(`/api/themes/${dark!.id}`).send(body);
    const named = (await change({ rev: dark!.rev, name: '<b>Night</b>' }).expect(200)).body as Changed;
    await change({ rev: dark!.rev, description: 'late' }).expect(409);
    const described = (await change({ rev: dark!.rev + 1, description: 'Everything dark.' }).expect(200))
      .body as Changed;
    expect(await theme(dark!.id)).toMatchObject({ name: '<b>Night</b>', description: 'Everything dark.' });
    await undo(named.changeId).expect(200);
    await place();
    expect(await theme(dark!.id)).toMatchObject({ name: 'Dark mode', nameBy: 'auto', description: 'Everything dark.' });
    await undo(described.changeId).expect(200);
    await viewer.patch(`/api/themes/${dark!.id}`).send({ rev: 1, name: 'x' }).expect(403);
  });
});

describe('the grouping itself', () => {
  it('keeps each merge of its own as a change; who takes it back is never overruled', async () => {
    await themesOf('dark mode', 'export to excel');
    const [dark, excel] = await themes().find().sort({ number: 1 }).toArray();
    // As if the second theme's words had been put apart by a stricter grouping.
    await requests().updateOne({ themeId: excel!._id }, { $set: { quote: 'a dark mode', searchKey: 'a dark mode' } });
    await themes().updateMany({}, { $set: { unsettled: true } });
    await rumo.mongo.db.collection('requestVectors').deleteMany({});
    await rumo.mongo.collection('counters').updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
    await refine();
    const merged = await changes().findOne({ kind: 'merged' });
    expect(merged).toMatchObject({ by: { kind: 'auto' }, facts: { count: 1 } });
    expect(await inTheme(dark!._id)).toHaveLength(2);
    expect((await theme(excel!._id)).id).toBe(dark!._id);

    await undo(merged!._id).expect(200);
    expect(await inTheme(excel!._id)).toHaveLength(1);
    await refine();
    await themesOf('the dark mode');
    await refine();
    expect((await theme(excel!._id)).id).toBe(excel!._id);
  });
});

it('takes the sample company away with its themes, and leaves what real customers said', async () => {
  const [dark, excel] = await themesOf('dark mode', 'export to excel');
  const [first] = await inTheme(dark!.id);
  await requests().updateOne({ _id: first! }, { $set: { sample: true } });
  await themes().updateMany({}, { $set: { sample: true } });
  const removed = await rumo.app.get(RequestsService, { strict: false }).removeSample();
  expect(removed).toBe(1);
  expect(await rumo.app.get(ThemesService, { strict: false }).removeSample()).toBe(1);
  expect((await list()).items.map(({ id }) => id)).toEqual([excel!.id]);
  expect(await rumo.mongo.db.collection('requestVectors').countDocuments()).toBe(1);
  // Nothing of it is remembered: the same words open a new theme.
  const [again] = await themesOf('dark mode');
  expect(again!.id).not.toBe(dark!.id);
});

async function start(texts: readonly string[]): Promise<void> {
  await empty();
  const one = rumo.app.get(RequestCorrections, { strict: false });
  for (const [at, words] of texts.entries()) await one.add({ text: words, accountId: accounts[at % 4]! }, person);
  await place();
}

async function resolve(id: string): Promise<string> {
  return rumo.app.get(ThemesService, { strict: false }).resolve(id);
}

const texts = fc.array(wishText, { minLength: 2, maxLength: 10 });

describe('whatever people do', () => {
  it('automation never moves what they placed, never joins what they kept apart, and every id leads somewhere', async () => {
    const more = fc.array(wishText, { minLength: 1, maxLength: 4 });
    const script = fc.array(fc.tuple(fc.array(correction, { minLength: 1, maxLength: 4 }), more), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(texts, script, async (first, rounds) => {
        await start(first);
        for (const [steps, next] of rounds) {
          for (const step of steps) await correct(rumo, step);
          const before = await state();
          const one = rumo.app.get(RequestCorrections, { strict: false });
          for (const words of next) await one.add({ text: words, accountId: accounts[0]! }, person);
          await themes().updateMany({ redirectTo: null }, { $set: { unsettled: true } });
          await place();
          await refine();
          const after = new Map((await requests().find().toArray()).map((row) => [row._id, row]));
          for (const row of before.requests) {
            if (row.placedBy !== 'human') continue;
            expect(after.get(row._id)).toMatchObject({ themeId: row.themeId, placedBy: 'human', state: row.is });
          }
          const names = new Map(
            (await themes().find().toArray()).map(({ _id, name, nameBy }) => [_id, { name, nameBy }]),
          );
          for (const { _id, name } of before.themes)
            if (name !== null) expect(names.get(_id)).toMatchObject({ nameBy: 'human', name });
          for (const pair of before.apart) {
            const [a, b] = pair.split(':') as [string, string];
            expect(await resolve(a)).not.toBe(await resolve(b));
          }
          for (const { _id } of await themes().find().toArray()) await resolve(_id);
          for (const { themeId, state: is } of after.values())
            if (is === 'open') expect(themeId && (await resolve(themeId))).toBe(themeId);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('undoing everything in reverse brings back exactly what was', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(correction, { minLength: 1, maxLength: 8 }), async (first, steps) => {
        await start(first);
        const before = await state();
        const known = new Set<string>(before.themes.map(({ _id }) => _id));
        const done: Changed[] = [];
        for (const step of steps) {
          const changed = await correct(rumo, step);
          if (changed) done.push(changed);
        }
        const one = rumo.app.get(RequestCorrections, { strict: false });
        for (const { changeId } of done.toReversed()) await one.undo(changeId, person);
        const after = await state();
        expect(after.requests).toEqual(before.requests);
        expect(after.apart).toEqual(before.apart);
        expect(after.themes.filter(({ _id }) => known.has(_id))).toEqual(before.themes);
        // Themes that were opened on the way hold nothing any more, but their ids still lead somewhere.
        for (const { _id } of after.themes) if (!known.has(_id)) expect(await inTheme(_id)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
