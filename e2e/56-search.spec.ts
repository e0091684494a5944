import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { SearchReply } from '../server/contract/search.ts';
import type { Id } from '../server/contract/ids.ts';
import type { SearchedComment } from '../server/features/requests/comments.store.ts';
import type { StoredWave } from '../server/features/waves/waves.store.ts';
import { addWave, putAnswer, type AskedSurvey } from './support/answers.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { EmbeddingsService } from './support/embeddings-service.ts';
import { addAccount, addContact } from './support/people.ts';
import { until } from './support/until.ts';

const comments = [
  'We need to export all invoices at once.',
  'Gostaria de exportar as faturas em lote.',
  'Please add a dark mode.',
  'O atendimento da Márcia foi excelente, muito obrigado!',
  'Support answers within minutes, thank you.',
];

/** Everybody who says something, in one company. */
async function begin(rumo: TestApp) {
  const owner = await setUp(rumo, { locale: 'en' });
  const editor = await joinAs(owner, rumo.url, 'editor');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const stored = await rumo.mongo.collection<{ _id: string; versionId: Id<'surveyVersion'> }>('surveys').findOne({
    _id: survey.id,
  });
  const asked: AskedSurvey = { surveyId: survey.id, surveyVersionId: stored!.versionId, metric: 'nps' };
  const wave = await addWave(rumo, asked, rumo.clock.now());
  const account = await addAccount(rumo, { name: 'Maré Alta' });
  for (const [at, comment] of comments.entries()) await say(rumo, asked, wave, account._id, at, comment);
  return { owner, editor, asked, wave, account };
}

async function say(
  rumo: TestApp,
  asked: AskedSurvey,
  wave: StoredWave,
  accountId: Id<'account'>,
  person: number,
  comment: string,
) {
  const email = `p${person}@mare.example`;
  const known = await rumo.mongo.collection<{ _id: string; email: string }>('contacts').findOne({ email });
  const contactId =
    (known?._id as Id<'contact'> | undefined) ??
    (await addContact(rumo, { name: `Pessoa ${person}`, email, locale: 'pt-BR', accountId }))._id;
  return putAnswer(rumo, asked, wave, { contactId, accountId }, { score: 8, comment });
}

async function takeOver(rumo: TestApp): Promise<void> {
  await rumo.tasks.run('requests.lift');
  await rumo.tasks.run('themes.place');
}

const finder =
  (browser: Browser) =>
  async (text: string, more: object = {}): Promise<SearchReply> =>
    (
      await browser
        .post('/api/search')
        .send({ text, ...more })
        .expect(200)
    ).body;
const quotesOf = ({ requests }: SearchReply) => requests.map(({ request }) => request.quote);
const saidIn = ({ answers }: SearchReply) => answers.map(({ answer }) => answer.comments[0]?.text);

describe('search by words', () => {
  let rumo: TestApp;
  let things: Awaited<ReturnType<typeof begin>>;
  let find: ReturnType<typeof finder>;

  beforeAll(async () => {
    rumo = await startApp('search');
    things = await begin(rumo);
    find = finder(things.editor);
    await takeOver(rumo);
  });
  afterAll(() => rumo?.close());

  it('finds requests, their themes and whole answers, in any number and case, by the beginnings of words', async () => {
    for (const text of ['fatura', 'FATURAS', 'faturas exportar', 'fatu']) {
      const reply = await find(text);
      expect(reply.by).toBe('wording');
      expect(quotesOf(reply)).toEqual([expect.stringContaining('faturas')]);
      expect(saidIn(reply)).toEqual([comments[1]]);
      expect(reply.themes.map(({ theme }) => theme.id)).toEqual([reply.requests[0]?.request.theme?.id]);
      expect(reply.requests[0]).toMatchObject({ byWords: true, likeness: null });
    }
    expect(saidIn(await find('atendimento marcia'))).toEqual([comments[3]]);
    expect(await find('nothing like that')).toMatchObject({ themes: [], requests: [], answers: [] });
  });

  it('finds a theme by the name that a person gave it, and follows a new name', async () => {
    const { theme } = (await find('dark mode')).themes[0]!;
    const rename = (name: string, rev: number) =>
      things.editor.patch(`/api/themes/${theme.id}`).send({ rev, name }).expect(200);
    await rename('Night colours', theme.rev);
    expect((await find('night colour')).themes[0]?.theme).toMatchObject({ id: theme.id, name: 'Night colours' });
    expect((await find('colour', { among: ['themes'] })).requests).toEqual([]);
  });

  it('looks only for what is asked, and never gives more than that', async () => {
    const reply = await find('export', { among: ['requests'], limit: 1 });
    expect(reply.requests).toHaveLength(1);
    expect(reply).toMatchObject({ themes: [], answers: [] });
    await things.editor.post('/api/search').send({ text: ' ' }).expect(422);
    await things.editor.post('/api/search').send({ text: 'x', limit: 51 }).expect(422);
  });

  it('shows viewers themes without anybody’s words', async () => {
    const viewer = finder(await joinAs(things.owner, rumo.url, 'viewer'));
    const reply = await viewer('export invoices');
    expect(reply).toMatchObject({ requests: [], answers: [] });
    expect(reply.themes).toHaveLength(1);
    expect(reply.themes[0]).toMatchObject({ quote: null, theme: { requests: null } });
    await rumo.anonymous().post('/api/search').set('x-rumo-csrf', '1').send({ text: 'export' }).expect(401);
  });

  it('forgets what is no longer said, and what was judged', async () => {
    const { asked, wave, account } = things;
    await say(rumo, asked, wave, account._id, 2, 'Please add a calendar view.');
    await takeOver(rumo);
    expect(quotesOf(await find('dark mode'))).toEqual([]);
    expect(saidIn(await find('dark mode'))).toEqual([]);
    expect(saidIn(await find('calendar'))).toEqual(['Please add a calendar view.']);
    const { request } = (await find('calendar')).requests[0]!;
    await things.editor
      .post('/api/requests/dismiss')
      .send({ items: [{ id: request.id, rev: request.rev }] })
      .expect(200);
    expect(quotesOf(await find('calendar'))).toEqual([]);
  });

  it('keeps the comments of answers that were taken over before there was a search', async () => {
    const kept = rumo.mongo.collection<SearchedComment>('comments');
    await kept.deleteMany({});
    await rumo.mongo.db.collection('answers').updateMany({}, { $set: { commentsPending: true } });
    await rumo.tasks.run('requests.comments');
    expect(await kept.countDocuments({})).toBe(comments.length);
    expect(saidIn(await find('atendimento'))).toEqual([comments[3]]);
    expect(await rumo.mongo.db.collection('answers').countDocuments({ commentsPending: true })).toBe(0);
  });

  it('keeps nobody’s address or number in what it compares', async () => {
    const { asked, wave, account } = things;
    await say(rumo, asked, wave, account._id, 4, 'Great prices. Call me: (11) 98765-4321 or ana.prado@mare.example');
    await takeOver(rumo);
    const kept = await rumo.mongo.collection<SearchedComment>('comments').find({ words: 'pric' }).toArray();
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toMatch(/98765|ana\.prado|4321/);
  });
});

describe('search by meaning', () => {
  let rumo: TestApp;
  let service: EmbeddingsService;
  let things: Awaited<ReturnType<typeof begin>>;
  let find: ReturnType<typeof finder>;

  beforeAll(async () => {
    service = await EmbeddingsService.start([
      ['invoice', 'fatura', 'billing document'],
      ['dark', 'night', 'escuro'],
      ['support', 'atendimento', 'helpdesk'],
    ]);
    rumo = await startApp('meaning', { EMBEDDER: 'auto', EMBEDDINGS_URL: service.url, EMBEDDINGS_MODEL: 'test' });
    things = await begin(rumo);
    find = finder(things.editor);
    await takeOver(rumo);
    await rumo.tasks.run('search.read');
  });
  afterAll(async () => {
    await rumo?.close();
    await service?.stop();
  });

  /** The first question is answered before everything has been read. */
  async function warm(text: string, more: object = {}): Promise<SearchReply> {
    for (;;) {
      const reply = await find(text, more);
      if (reply.by !== 'warming') return reply;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  it('finds what says the same in other words and another language', async () => {
    const reply = await warm('billing documents');
    expect(reply.by).toBe('meaning');
    expect(quotesOf(reply).sort()).toEqual([expect.stringContaining('faturas'), expect.stringContaining('invoices')]);
    expect(reply.requests[0]).toMatchObject({ byWords: false, likeness: expect.closeTo(1, 5) });
    expect(reply.themes.length).toBeGreaterThan(0);
    expect(reply.themes[0]?.quote).toMatch(/invoices|faturas/);
    expect(saidIn(reply).sort()).toEqual([comments[1], comments[0]]);
  });

  it('finds comments that ask for nothing, too', async () => {
    expect(saidIn(await warm('helpdesk')).sort()).toEqual([comments[3], comments[4]]);
  });

  it('shows nobody’s address or number in what it quotes of a theme', async () => {
    const text = 'A helpdesk that calls me back on (11) 98765-4321, or writes to ana.prado@mare.example';
    await things.editor.post('/api/requests').send({ text, accountId: things.account._id }).expect(201);
    await takeOver(rumo);
    const { themes } = await warm('helpdesk');
    const quotes = themes.flatMap(({ quote }) => quote ?? []);
    expect(quotes).toContainEqual(expect.stringContaining('A helpdesk that calls me back'));
    expect(quotes.join()).not.toMatch(/98765|ana\.prado/);
  });

  it('keeps up with what comes in', async () => {
    await warm('helpdesk');
    const typed = { text: 'A night theme for late work', accountId: things.account._id };
    await things.editor.post('/api/requests').send(typed).expect(201);
    await takeOver(rumo);
    let found: string[] = [];
    await until(
      async () => (found = quotesOf(await warm('modo escuro'))).length >= 2,
      'the second request',
      () => found.join(),
    );
    expect(found.sort()).toEqual([typed.text, 'Please add a dark mode']);
  });

  it('no longer finds by its meaning what was judged not to be a request', async () => {
    const { request } = (await warm('modo escuro')).requests.find((one) => one.request.quote.includes('night theme'))!;
    const items = [{ id: request.id, rev: request.rev }];
    await things.editor.post('/api/requests/dismiss').send({ items }).expect(200);
    expect(quotesOf(await warm('modo escuro'))).toEqual(['Please add a dark mode']);
  });
});
