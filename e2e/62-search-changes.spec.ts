import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FoundTheme, SearchReply } from '../server/contract/search.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { ThemesService } from '../server/features/themes/themes.service.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount } from './support/people.ts';

/** What stands in memory is never behind what was acknowledged. */
describe('search after a change', () => {
  let rumo: TestApp;
  let editor: Browser;
  let accounts: string[];

  beforeAll(async () => {
    rumo = await startApp('searchchanges');
    const owner = await setUp(rumo, { locale: 'en' });
    editor = await joinAs(owner, rumo.url, 'editor');
    accounts = [];
    for (const name of ['Maré Alta', 'Farol', 'Acme']) accounts.push((await addAccount(rumo, { name }))._id);
  });
  afterAll(() => rumo?.close());

  const find = async (text: string, more: object = {}): Promise<SearchReply> =>
    (
      await editor
        .post('/api/search')
        .send({ text, ...more })
        .expect(200)
    ).body;
  const themesOf = ({ themes }: SearchReply) =>
    themes.map(({ theme: { name, requests, accounts: asking } }) => ({ name, requests, accounts: asking }));
  const add = async (text: string, account: number, name: string) => {
    const { themes } = await find(name, { among: ['themes'] });
    const known = themes.find(({ theme }) => theme.name === name);
    const to = known ? { themeId: known.theme.id } : { newTheme: { name } };
    return (await editor.post('/api/requests').send({ text, accountId: accounts[account], to }).expect(201)).body as {
      changeId: string;
      requestId: string;
    };
  };
  const post = (path: string, body: object = {}, status = 200) => editor.post(path).send(body).expect(status);
  const only = async (text: string): Promise<FoundTheme['theme']> => (await find(text)).themes[0]!.theme;
  const seen = async (text: string) => {
    const { request } = (await find(text)).requests[0]!;
    return { id: request.id, rev: request.rev };
  };

  it('counts what comes in, and who asks for it', async () => {
    await add('Print labels in one go', 0, 'Printing');
    expect(themesOf(await find('labels'))).toEqual([{ name: 'Printing', requests: 1, accounts: 1 }]);
    await add('Print envelopes', 0, 'Printing');
    await add('Print stickers', 1, 'Printing');
    expect(themesOf(await find('labels'))).toEqual([{ name: 'Printing', requests: 3, accounts: 2 }]);
    const { items } = (await editor.get('/api/themes?search=Printing').expect(200)).body;
    // A row of the search says nothing of the trend.
    expect(await only('labels')).toEqual({ ...items[0], trend: null });
  });

  it('follows a request that is moved, and one that is taken back', async () => {
    const moved = await post('/api/requests/move', {
      items: [await seen('stickers')],
      to: { newTheme: { name: 'Stickers' } },
    });
    expect(themesOf(await find('stickers'))).toEqual([{ name: 'Stickers', requests: 1, accounts: 1 }]);
    expect((await find('stickers')).requests[0]?.request.theme?.name).toBe('Stickers');
    expect(themesOf(await find('labels'))).toEqual([{ name: 'Printing', requests: 2, accounts: 1 }]);
    await post(`/api/changes/${moved.body.changeId}/undo`);
    expect(themesOf(await find('stickers', { among: ['themes'] }))[0]).toEqual({
      name: 'Printing',
      requests: 3,
      accounts: 2,
    });
  });

  it('follows a request that is dismissed, restored, and confirmed', async () => {
    await post('/api/requests/dismiss', { items: [await seen('envelopes')] });
    const gone = await find('envelopes');
    expect(gone).toMatchObject({ themes: [], requests: [] });
    expect(themesOf(await find('labels'))).toEqual([{ name: 'Printing', requests: 2, accounts: 2 }]);
    const { items } = (await editor.get('/api/requests?view=not-a-request').expect(200)).body;
    await post('/api/requests/restore', { items: [{ id: items[0].id, rev: items[0].rev }] });
    expect((await find('envelopes')).requests).toHaveLength(1);
    expect((await find('envelopes')).requests[0]?.request.state).toBe('open');
  });

  it('follows themes that get another name, or become part of another one', async () => {
    await add('A bigger font', 2, 'Fonts');
    const fonts = await only('bigger font');
    await editor.patch(`/api/themes/${fonts.id}`).send({ rev: fonts.rev, name: 'Typography' }).expect(200);
    expect((await find('typograph')).themes[0]?.theme).toMatchObject({ id: fonts.id, name: 'Typography' });
    expect(themesOf(await find('fonts', { among: ['themes'] }))).toEqual([
      { name: 'Typography', requests: 1, accounts: 1 },
    ]);
    const [from, into] = [await only('typography'), await only('labels')];
    const merged = await post(`/api/themes/${from.id}/merge`, { rev: from.rev, into: into.id, intoRev: into.rev });
    const both = await find('bigger font');
    expect(both.themes.map(({ theme }) => theme.id)).toEqual([into.id]);
    expect(both.themes[0]?.theme.accounts).toBe(3);
    expect(both.requests[0]?.request.theme?.id).toBe(into.id);
    expect((await find('typography')).themes.map(({ theme }) => theme.id)).not.toContain(from.id);
    await post(`/api/changes/${merged.body.changeId}/undo`);
    expect(themesOf(await find('bigger font'))).toEqual([{ name: 'Typography', requests: 1, accounts: 1 }]);
  });

  it('shows nothing that is no longer so, even of what keeping up has not seen', async () => {
    const requests = rumo.mongo.collection<CustomerRequest>('requests');
    const { id } = await seen('stickers');
    const typography = await only('typography');
    // As long as another process has not ended a transaction, what it writes cannot be seen; then it bears an earlier instant.
    const hidden = { $inc: { rev: 1 } };
    await requests.updateOne({ _id: id }, { $set: { themeId: typography.id }, ...hidden });
    const moved = await find('stickers');
    expect(moved.themes.map(({ theme }) => [theme.id, theme.requests])).toEqual([[typography.id, 2]]);
    await requests.updateOne({ _id: id }, { $set: { state: 'not-a-request' }, ...hidden });
    expect(await find('stickers')).toMatchObject({ themes: [], requests: [] });
    expect((await only('typography')).requests).toBe(1);
  });

  it('finds nothing of what was removed for good, and counts it no longer', async () => {
    const requests = rumo.mongo.collection<CustomerRequest>('requests');
    const { id } = await seen('labels');
    await add('Print posters', 2, 'Printing');
    const before = (await only('posters')).requests!;
    await requests.deleteOne({ _id: id });
    await rumo.app.get(ThemesService).removeSample();
    expect(await find('labels')).toMatchObject({ requests: [] });
    expect((await only('posters')).requests).toBe(before - 1);
  });

  it('sees what several ask for at the same time as changes are made', async () => {
    const asked = Array.from({ length: 12 }, async (_, n) => {
      await add(`Wish ${n} for a calendar`, n % 3, `Calendar ${n}`);
      return quotesOf(await find(`wish ${n} calendar`));
    });
    for (const [n, quotes] of (await Promise.all(asked)).entries())
      expect(quotes).toContain(`Wish ${n} for a calendar`);
  });
});

const quotesOf = ({ requests }: SearchReply) => requests.map(({ request }) => request.quote);
