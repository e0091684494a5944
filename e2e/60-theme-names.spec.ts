import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Contact } from '../server/features/audience/audience.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { addClosedBallot, addRequests, addTheme } from './support/wishes.ts';

const ENGLISH = 'Bulk invoice export';
const PORTUGUESE = 'Exportação de faturas em lote';

let rumo: TestApp;
let reader: Browser;
let key: string;
let person: Contact;
let theme: Theme;
let other: Theme;
/** Where each theme is named, and what is sent there. */
let places: { readonly path: string; readonly body?: object }[];

beforeAll(async () => {
  rumo = await startApp('theme names');
  const owner = await setUp(rumo, { locale: 'en' });
  reader = await joinAs(owner, rumo.url, 'editor');
  key = (await owner.post('/api/keys').send({ name: 'a program', role: 'editor' }).expect(201)).body.secret;
  const account = await addAccount(rumo, { name: 'Acme' });
  person = await addContact(rumo, { name: 'Ana', email: 'ana@acme.example', accountId: account._id });
  theme = await addTheme(rumo, { name: ENGLISH, nameBy: 'auto', labels: { en: ENGLISH, pt: PORTUGUESE } });
  other = await addTheme(rumo, { name: 'SSO' });
  await addRequests(rumo, theme._id, [{ by: person, quote: 'export all of them' }]);
  await addRequests(rumo, other._id, [{ by: person, quote: 'sign on once' }]);
  // Lies between both, so that the reasons of the one name the other.
  const requests = rumo.mongo.collection<CustomerRequest>('requests');
  await requests.updateMany({ themeId: other._id }, {
    $set: { placedBy: 'auto', score: 0.95, suggestions: [{ themeId: theme._id, score: 0.94 }] },
  } as never);
  await addClosedBallot(rumo, [{ by: person, needs: { [theme._id]: 'critical', [other._id]: 'nice' } }]);
  await rumo.tasks.run('roadmap.rank');
  const group = (await owner.post('/api/groups').send({ name: 'Council' }).expect(201)).body;
  const ballot = { groupId: group.id, question: 'Which?', themeIds: [theme._id, other._id] };
  const drawn = (await owner.post('/api/ballots').send(ballot).expect(201)).body;
  const estimate = { impact: 2, effort: [1, 1, 2], rev: 0 };
  await reader.put(`/api/roadmap/${theme._id}/estimate`).send(estimate).expect(200);
  const texts = (text: string) => ({ en: text, 'pt-BR': null, 'pt-PT': null });
  const release = { title: texts('Now'), note: texts('Here it is.'), themeIds: [theme._id] };
  const { id: releaseId } = (await owner.post('/api/releases').send(release).expect(201)).body;
  const request = (await requests.findOne({ themeId: other._id }))!._id;
  places = [
    { path: '/api/themes' },
    { path: `/api/themes/${theme._id}` },
    { path: `/api/themes/${other._id}/placements` },
    { path: '/api/requests?view=open' },
    { path: `/api/requests/${request}` },
    { path: '/api/search', body: { text: 'invoice export' } },
    { path: '/api/roadmap' },
    { path: `/api/roadmap/${theme._id}` },
    { path: `/api/ballots/${drawn.id}` },
    { path: `/api/releases/${releaseId}` },
    { path: `/api/contacts/${person._id}/history` },
    { path: `/api/accounts/${account._id}/history` },
    { path: '/api/letters/so-far' },
    { path: '/api/export/themes' },
    { path: '/api/export/requests?view=open' },
    { path: '/api/export/roadmap' },
    { path: `/api/export/contacts/${person._id}/history` },
    { path: `/api/export/accounts/${account._id}/history` },
  ];
});
afterAll(() => rumo?.close());

async function readBy(locale: 'en' | 'pt-BR' | 'pt-PT'): Promise<Map<string, string>> {
  await reader.patch('/api/session').send({ locale }).expect(200);
  const read = new Map<string, string>();
  for (const { path, body } of places) {
    const call = body ? reader.post(path).send(body) : reader.get(path);
    read.set(path, (await call.buffer(true).expect(200)).text);
  }
  return read;
}
const naming = (read: Map<string, string>, name: string) =>
  [...read].filter(([, text]) => text.includes(name)).map(([path]) => path);
const everywhere = () => places.map(({ path }) => path);

describe('wherever a theme is named', () => {
  it.each(['pt-BR', 'pt-PT'] as const)('a reader of %s reads its Portuguese name and no other', async (locale) => {
    const read = await readBy(locale);
    expect(naming(read, PORTUGUESE)).toEqual(everywhere());
    expect(naming(read, ENGLISH)).toEqual([]);
  });

  it('a reader of English reads its English name and no other', async () => {
    const read = await readBy('en');
    expect(naming(read, ENGLISH)).toEqual(everywhere());
    expect(naming(read, PORTUGUESE)).toEqual([]);
  });

  it('a program, which has no language, reads the main name', async () => {
    await reader.patch('/api/session').send({ locale: 'pt-BR' }).expect(200);
    const call = rumo.anonymous().get(`/api/roadmap/${theme._id}`).set('authorization', `Bearer ${key}`);
    expect((await call.expect(200)).body.label).toBe(ENGLISH);
  });

  it('a theme is found on the roadmap by its name in either language', async () => {
    for (const search of ['invoice exp', 'exportação de'])
      expect((await reader.get(`/api/roadmap?search=${encodeURIComponent(search)}`).expect(200)).body.total).toBe(1);
  });

  it('the name that a person gave is read in every language', async () => {
    const { rev } = (await reader.get(`/api/themes/${theme._id}`).expect(200)).body;
    await reader.patch(`/api/themes/${theme._id}`).send({ rev, name: 'All at once' }).expect(200);
    await rumo.tasks.run('roadmap.rank');
    for (const locale of ['pt-BR', 'en'] as const) {
      const read = await readBy(locale);
      expect(naming(read, 'All at once')).toEqual(everywhere());
    }
  });
});

describe('after an update with other rules of naming', () => {
  const themes = () => rumo.mongo.collection<Theme>('themes');
  const namedOf = async () => (await themes().find().sort({ number: 1 }).toArray()).map(({ name }) => name);
  const updated = () =>
    rumo.mongo.db.collection('groupingState').updateOne({}, { $set: { naming: 0 } }, { upsert: true });

  it('names by machine are made anew once, those of people stay, and no history is written', async () => {
    await themes().deleteMany({});
    const old = await addTheme(rumo, { name: 'Export all', nameBy: 'auto', labels: { en: 'Export all' } });
    const ours = await addTheme(rumo, {
      name: 'Sign on once, please',
      nameBy: 'human',
      labels: { en: 'Sign on once, please' },
    });
    await rumo.mongo.collection<CustomerRequest>('requests').deleteMany({});
    const quotes = ['Please let us export all invoices in bulk', 'bulk export of invoices'];
    await addRequests(rumo, old._id, [...quotes.map((quote) => ({ by: person, quote }))]);
    await addRequests(rumo, ours._id, [{ by: person, quote: 'Please add single sign-on' }]);
    const changes = await rumo.mongo.db.collection('changes').countDocuments();
    await updated();
    await rumo.tasks.run('themes.place');
    expect(await namedOf()).toEqual([expect.stringMatching(/^bulk/i), 'Sign on once, please']);
    expect(await rumo.mongo.db.collection('changes').countDocuments()).toBe(changes);
    expect(await themes().findOne({ _id: old._id })).toMatchObject({ rev: 1, nameBy: 'auto' });
    expect(await themes().countDocuments({ $or: [{ stale: true }, { naming: true }, { afresh: true }] })).toBe(0);
  });

  it('are not made again at the next start', async () => {
    await themes().updateOne({ nameBy: 'auto' }, { $set: { name: 'As it was' } });
    await rumo.tasks.run('themes.place');
    expect((await namedOf())[0]).toBe('As it was');
  });

  it('are all made, also when the process dies after it marked them', async () => {
    await updated();
    await themes().updateMany({}, { $set: { stale: true, afresh: true } });
    await rumo.tasks.run('themes.place');
    expect((await namedOf())[0]).toMatch(/^bulk/i);
  });
});
