import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import type { Contact } from '../server/features/audience/audience.ts';
import { PublicRoadmapService } from '../server/features/releases/public-roadmap.service.ts';
import type { Theme } from '../server/features/themes/theme.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { hostileTexts } from './support/hostile-texts.ts';
import { addAccount, addContact } from './support/people.ts';
import { addClosedBallot, addRequests, addTheme } from './support/wishes.ts';

let rumo: TestApp;
let editor: Browser;
let viewer: Browser;
let bulk: Theme;
let sso: Theme;
const people: Record<string, Contact> = {};

beforeAll(async () => {
  rumo = await startApp('releases');
  const owner = await setUp(rumo);
  editor = await joinAs(owner, rumo.url, 'editor');
  viewer = await joinAs(owner, rumo.url, 'viewer');
  bulk = await addTheme(rumo, {
    name: 'Exportação em massa',
    nameBy: 'auto',
    labels: { en: 'bulk export', pt: 'exportação em massa' },
  });
  sso = await addTheme(rumo, { name: 'SSO', status: 'planned' });
  const acme = await addAccount(rumo, { name: 'Acme Canary' });
  const gone = await addAccount(rumo, { name: 'Gone Canary', lifecycle: 'churned' });
  const add = async (key: string, given: Partial<Contact>, accountId = acme._id) => {
    const name = `${key} Canary`;
    people[key] = await addContact(rumo, { email: `${key}@acme.example`, accountId, ...given, name });
  };
  await add('ana', { locale: 'pt-BR' });
  await add('carl', { locale: 'en' });
  await add('bea', { locale: 'pt-PT' });
  await add('stop', {});
  await add('bounced', { bouncedAt: rumo.clock.now() });
  await add('archived', { archivedAt: rumo.clock.now() });
  await add('mute', { email: null });
  await add('finn', {}, gone._id);
  await add('other', {});
  const by = (key: string) => people[key]!;
  await addRequests(rumo, bulk._id, [
    { by: by('ana'), quote: 'quero exportar tudo', at: new Date('2026-12-01T00:00:00Z') },
    { by: by('ana'), quote: 'exportar <tudo> de uma vez & já', at: new Date('2026-12-20T00:00:00Z') },
    ...['stop', 'bounced', 'archived', 'mute', 'finn'].map((key) => ({ by: by(key), quote: `${key} said so` })),
  ]);
  await addRequests(rumo, sso._id, [
    { by: by('ana'), quote: 'entrar com a conta da empresa', at: new Date('2026-11-01T00:00:00Z') },
  ]);
  await addClosedBallot(rumo, [
    { by: by('carl'), needs: { [bulk._id]: 'critical' } },
    { by: by('bea'), needs: { [bulk._id]: 'nice', [sso._id]: 'not-needed' } },
    { by: by('other'), needs: { [bulk._id]: 'not-needed' } },
  ]);
  await rumo.tasks.run('roadmap.rank');
});
afterAll(() => rumo?.close());

const texts = (text: string | null, en: string | null = null) => ({ en, 'pt-BR': text, 'pt-PT': null });
const draft = () => ({
  title: texts('Exportar tudo', 'Export everything'),
  note: texts('Agora dá para exportar tudo.\n\nVeja em Arquivo.', 'You can now export everything.'),
  themeIds: [bulk._id, sso._id],
});
/** Mails to customers; staff got their invitations. */
const caught = async () =>
  (await rumo.app.get(CaughtMails).list({ limit: 200 })).items.filter(({ to }) => to.address.endsWith('@acme.example'));
const mailTo = async (address: string) => {
  const rows = (await caught()).filter((mail) => mail.to.address === address);
  expect(rows).toHaveLength(1);
  return (await rumo.app.get(CaughtMails).get(rows[0]!._id))!;
};
const statusOf = async ({ _id }: Theme) => (await rumo.mongo.collection<Theme>('themes').findOne({ _id }))!.status;

let id: string;
let rev: number;

describe('a draft', () => {
  it('needs the organisation’s language and themes that can ship', async () => {
    const half = { ...draft(), title: texts(null, 'Export') };
    const refused = await editor.post('/api/releases').send(half).expect(422);
    expect(refused.body.errors).toMatchObject([{ path: 'title.pt-BR' }]);
    await editor
      .post('/api/releases')
      .send({ ...draft(), themeIds: [] })
      .expect(422);
    await editor
      .post('/api/releases')
      .send({ ...draft(), themeIds: [bulk._id, bulk._id] })
      .expect(422);
    await editor
      .post('/api/releases')
      .send({ ...draft(), themeIds: [`thm_${'a'.repeat(20)}`] })
      .expect(422);
    const declined = await addTheme(rumo, { name: 'Never', status: 'declined' });
    await editor
      .post('/api/releases')
      .send({ ...draft(), themeIds: [declined._id] })
      .expect(409);
    await viewer.post('/api/releases').send(draft()).expect(403);
  });

  it('is kept, changed by whoever saw the newest, and thrown away', async () => {
    const made = (await editor.post('/api/releases').send(draft()).expect(201)).body;
    const changed = await editor
      .put(`/api/releases/${made.id}`)
      .send({ ...draft(), rev: made.rev })
      .expect(200);
    await editor
      .put(`/api/releases/${made.id}`)
      .send({ ...draft(), rev: made.rev })
      .expect(409);
    await editor.delete(`/api/releases/${made.id}`).send({ rev: made.rev }).expect(409);
    await editor.delete(`/api/releases/${made.id}`).send({ rev: changed.body.rev }).expect(204);
    await editor.get(`/api/releases/${made.id}`).expect(404);
    ({ id, rev } = (await editor.post('/api/releases').send(draft()).expect(201)).body);
  });
});

describe('before publishing', () => {
  it('says who would be told, who not and why, and writes to nobody', async () => {
    const preview = (await editor.get(`/api/releases/${id}/preview`).expect(200)).body;
    expect(preview).toEqual({
      told: 4,
      asked: 2,
      voted: 2,
      byLocale: [
        { locale: 'en', count: 1 },
        { locale: 'pt-BR', count: 2 },
        { locale: 'pt-PT', count: 1 },
      ],
      notTold: [
        { reason: 'archived', count: 1 },
        { reason: 'no_address', count: 1 },
        { reason: 'bounced', count: 1 },
        { reason: 'account_inactive', count: 1 },
      ],
    });
    await viewer.get(`/api/releases/${id}/preview`).expect(403);
    expect(await rumo.mongo.db.collection('deliveries').countDocuments({ kind: 'release' })).toBe(0);
  });

  it('shows the mail as it looks', async () => {
    const { text, headers } = await editor.get(`/api/releases/${id}/mail.html?locale=en`).expect(200);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect(text).toContain('Export everything');
    expect(text).toContain('bulk export');
  });
});

describe('publishing', () => {
  it('tells each person once, even when it was interrupted and clicked twice', async () => {
    await rumo.app
      .get(AudienceService, { strict: false })
      .suppress('stop@acme.example', 'unsubscribed', rumo.clock.now());
    await viewer.post(`/api/releases/${id}/publish`).send({ rev }).expect(403);
    await editor
      .post(`/api/releases/${id}/publish`)
      .send({ rev: rev + 7 })
      .expect(409);
    expect(await statusOf(bulk)).toBe('open');

    const clicks = await Promise.all([1, 2].map(() => editor.post(`/api/releases/${id}/publish`).send({ rev })));
    expect(clicks.map(({ status }) => status)).toEqual([200, 200]);
    await editor.post(`/api/releases/${id}/publish`).send({ rev }).expect(200);

    // As if the process had died after some of the mails: one is missing, the release is not finished.
    await rumo.mongo.db
      .collection<{ _id: string }>('deliveries')
      .deleteOne({ _id: `release:${id}:${people['carl']!._id}:1` });
    await rumo.mongo.db
      .collection<{ _id: string }>('releases')
      .updateOne({ _id: id }, { $set: { status: 'publishing' } });
    await Promise.all([rumo.tasks.run('releases.tell'), rumo.tasks.run('releases.tell')]);
    await rumo.tasks.run('releases.tell');
    await rumo.tasks.run('delivery.send');
    await rumo.tasks.run('delivery.send');

    expect((await caught()).map(({ to }) => to.address).sort()).toEqual(
      ['ana', 'bea', 'carl'].map((who) => `${who}@acme.example`),
    );
    const release = (await viewer.get(`/api/releases/${id}`).expect(200)).body;
    expect(release).toMatchObject({ status: 'published', mails: { total: 3, sent: 3 } });
    expect([await statusOf(bulk), await statusOf(sso)]).toEqual(['shipped', 'shipped']);
  });

  it('leaves one line in the history of each theme, which cannot be taken back', async () => {
    const changes = await rumo.mongo.db.collection('changes').find({ kind: 'status', 'facts.to': 'shipped' }).toArray();
    expect(changes).toHaveLength(2);
    for (const { _id, by } of changes) {
      expect(by).toMatchObject({ kind: 'staff', name: 'A editor' });
      await editor.post(`/api/changes/${String(_id)}/undo`).expect(409);
    }
  });

  it('quotes a person’s newest words in their language, or names what they voted for', async () => {
    const ana = await mailTo('ana@acme.example');
    expect(ana.html).toContain('lang="pt-BR"');
    expect(ana.html).toContain('exportar &lt;tudo&gt; de uma vez &amp; já');
    expect(ana.text).toContain('exportar <tudo> de uma vez & já');
    expect(ana.html).toContain('Veja em Arquivo.');
    const carl = await mailTo('carl@acme.example');
    expect(carl.text).toContain('Export everything');
    expect(carl.text).toContain('bulk export');
    expect(carl.text).not.toContain('said so');
    const bea = await mailTo('bea@acme.example');
    expect(bea.html).toContain('lang="pt-PT"');
    expect(bea.text).toContain('Agora dá para exportar tudo.');
    for (const mail of [ana, carl, bea]) {
      const header = (name: string) => mail.headers.find((one) => one.name === name)?.value;
      expect(header('List-Unsubscribe')).toMatch(/\/u\/[\w-]{23}>$/);
      expect(header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    }
  });

  it('lets nothing of it be changed any more', async () => {
    await editor
      .put(`/api/releases/${id}`)
      .send({ ...draft(), rev: 3 })
      .expect(410);
    await editor.delete(`/api/releases/${id}`).send({ rev: 3 }).expect(410);
    await editor.post('/api/releases').send(draft()).expect(409);
    await viewer.get(`/api/releases/${id}/deliveries`).expect(403);
    expect((await editor.get(`/api/releases/${id}/deliveries`).expect(200)).body.total).toBe(3);
  });

  it('tells nobody who unsubscribes between the click and the sending', async () => {
    const theme = await addTheme(rumo, { name: 'Late' });
    await addRequests(rumo, theme._id, [{ by: people['ana']!, quote: 'later' }]);
    const late = (
      await editor
        .post('/api/releases')
        .send({ ...draft(), themeIds: [theme._id] })
        .expect(201)
    ).body;
    await editor.post(`/api/releases/${late.id}/publish`).send({ rev: late.rev }).expect(200);
    const ana = await mailTo('ana@acme.example');
    const path = new URL(ana.headers.find(({ name }) => name === 'List-Unsubscribe')!.value.slice(1, -1)).pathname;
    await rumo.anonymous().post(path).type('form').send({ 'List-Unsubscribe': 'One-Click' }).expect(200);
    await rumo.tasks.run('delivery.send');
    const { mails } = (await viewer.get(`/api/releases/${late.id}`).expect(200)).body;
    expect(mails).toMatchObject({ total: 1, sent: 0, cancelled: 1 });
  });
});

describe('afterwards', () => {
  it('lists releases, the newest first, page by page', async () => {
    const first = (await viewer.get('/api/releases?limit=1').expect(200)).body;
    expect(first).toMatchObject({ total: 2, items: [{ title: 'Exportar tudo', status: 'published' }] });
    const second = (await viewer.get(`/api/releases?limit=1&after=${encodeURIComponent(first.next)}`).expect(200)).body;
    expect(new Set([first.items[0].id, second.items[0].id]).size).toBe(2);
    expect(second.next).toBeNull();
  });

  it('shows what shipped to everyone, without a name or a quote, for a year', async () => {
    for (const [lang, title] of [
      ['en', 'bulk export'],
      ['pt-BR', 'exportação em massa'],
      ['pt-PT', 'exportação em massa'],
    ] as const) {
      const { text } = await rumo.anonymous().get(`/roadmap?lang=${lang}`).expect(200);
      expect(text).toContain(title);
      expect(text).not.toMatch(/Canary|said so|exportar &lt;|acc_|con_|thm_|rel_|>SSO</);
    }
    rumo.clock.set('2028-01-05T12:00:00Z');
    rumo.app.get(PublicRoadmapService, { strict: false }).forget();
    expect((await rumo.anonymous().get('/roadmap?lang=en').expect(200)).text).not.toContain('bulk export');
    rumo.clock.set('2027-01-04T12:00:00Z');
  });

  it('shows hostile titles and quotes as they are, in the mail and on the page', async () => {
    const theme = await addTheme(rumo, { name: hostileTexts[0]! });
    await addRequests(
      rumo,
      theme._id,
      hostileTexts.map((quote, at) => ({ by: people['bea']!, quote, at: new Date(Date.UTC(2026, 0, at + 1)) })),
    );
    const title = hostileTexts[2]!;
    const made = await editor
      .post('/api/releases')
      .send({ title: texts(title), note: texts(hostileTexts.join('\n\n').slice(0, 4000)), themeIds: [theme._id] })
      .expect(201);
    await editor.post(`/api/releases/${made.body.id}/publish`).send({ rev: 1 }).expect(200);
    await rumo.tasks.run('delivery.send');
    const row = (await caught()).find(({ subject }) => subject.includes('svg'))!;
    const { html } = (await rumo.app.get(CaughtMails).get(row._id))!;
    expect(html).not.toMatch(/<(script|svg|iframe|xmp|img|textarea|a href="javascript)\b/i);
    const { text } = await rumo.anonymous().get('/roadmap?lang=en').expect(200);
    expect(text).not.toMatch(/<(script|svg|img|iframe)\b/i);
  });
});
