import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../server/config/root.ts';
import type { Id } from '../server/contract/ids.ts';
import type { RequestImportPreview, RequestImportStatus } from '../server/contract/request-import.ts';
import { SENTENCE_ENCODER_ID } from '../server/domain/encoder/sentence-encoder.ts';
import { liftRequests } from '../server/domain/text/lift.ts';
import { ClauseMeanings } from '../server/features/requests/clause-meanings.service.ts';
import type { CustomerRequest } from '../server/features/requests/customer-request.ts';
import { RequestCorrections } from '../server/features/themes/request-corrections.service.ts';
import { Embedders } from '../server/platform/encoder/embedders.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { person } from './support/corrections.ts';
import { EmbeddingsServer } from './support/embeddings-server.ts';
import { describeWithModel, model, modelVariables } from './support/model.ts';
import { addAccount } from './support/people.ts';

interface Deployment {
  readonly rumo: TestApp;
  readonly owner: Browser;
  readonly accountId: Id<'account'>;
}

const open: Deployment[] = [];
afterEach(async () => {
  for (const { rumo } of open.splice(0)) await rumo.close();
});

async function deploy(suite: string, variables: Record<string, string>): Promise<Deployment> {
  const rumo = await startApp(suite, variables);
  const owner = await setUp(rumo, { locale: 'en' });
  const deployment = { rumo, owner, accountId: (await addAccount(rumo, { name: 'Acme' }))._id };
  open.push(deployment);
  return deployment;
}

/** Requests as staff type them, after one round of placing, in the order of the texts. */
async function say({ rumo, accountId }: Deployment, ...texts: string[]): Promise<CustomerRequest[]> {
  const corrections = rumo.app.get(RequestCorrections, { strict: false });
  for (const text of texts) await corrections.add({ text, accountId }, person);
  await rumo.tasks.run('themes.place').catch(() => {});
  const requests = await requestsOf(rumo);
  return texts.map((text) => requests.find(({ quote }) => quote === text)!);
}

const quoteOf = ({ text }: { text: string }) => text;
const requestsOf = (rumo: TestApp) => rumo.mongo.collection<CustomerRequest>('requests').find().toArray();
const matching = async ({ owner }: Deployment) => (await owner.get('/api/matching').expect(200)).body;

async function finding({ owner }: Deployment): Promise<{ key: string; state: string; fix: string | null }> {
  const { findings } = (await owner.get('/api/doctor').expect(200)).body as {
    findings: { area: string; state: string; sentence: { key: string }; fix: { key: string } | null }[];
  };
  const found = findings.filter(({ sentence }) => /matching|model|service(Away|Never)/i.test(sentence.key));
  expect(found).toHaveLength(1);
  return { key: found[0]!.sentence.key, state: found[0]!.state, fix: found[0]!.fix?.key ?? null };
}

describe('without a model', () => {
  let cacheDir: string;
  beforeAll(() => {
    cacheDir = mkdtempSync(join(tmpdir(), 'rumo-no-model-'));
  });
  afterAll(() => rmSync(cacheDir, { recursive: true, force: true }));

  it('says that wording was chosen where it was', async () => {
    const deployment = await deploy('chosen', {});
    expect(await matching(deployment)).toEqual({ by: 'wording', model: 'off', from: 'machine', trouble: null });
    expect(await finding(deployment)).toEqual({ key: 'doctor.matchingChosen', state: 'ok', fix: null });
  });

  it('tells viewers how requests are matched, and owners what to do', async () => {
    const deployment = await deploy('offline', { EMBEDDER: 'auto', RUMO_OFFLINE: '1', RUMO_CACHE_DIR: cacheDir });
    const [first, second] = await say(deployment, 'Please add a dark mode', 'please add a dark mode!');
    expect(first).toMatchObject({ themeId: second!.themeId, embedder: 'lexical-1024/1' });
    const viewer = await joinAs(deployment.owner, deployment.rumo.url, 'viewer');
    expect((await viewer.get('/api/matching').expect(200)).body).toEqual({
      by: 'wording',
      model: 'failed',
      from: 'machine',
      trouble: 'offline',
    });
    expect(await finding(deployment)).toEqual({
      key: 'doctor.modelOffline',
      state: 'advice',
      fix: 'doctor.modelOfflineFix',
    });
  });

  const itWithModel = model && 'wheel' in model ? it : it.skip;
  itWithModel('goes over to meaning by itself when the model arrives, and keeps every id', async () => {
    const folder = join(cacheDir, 'later');
    const deployment = await deploy('arrival', {
      EMBEDDER: 'auto',
      RUMO_OFFLINE: '1',
      MODEL_DIR: folder,
      RUMO_CACHE_DIR: cacheDir,
    });
    const before = await say(deployment, 'I want a dark mode', 'Quero um modo escuro');
    expect(new Set(before.map(({ themeId }) => themeId)).size).toBe(2);
    mkdirSync(folder);
    const { wheel } = model as { wheel: string };
    symlinkSync(wheel, join(folder, wheel.split('/').at(-1)!));
    const { rumo } = deployment;
    expect((await rumo.app.get(Embedders).best()).id).toBe(SENTENCE_ENCODER_ID);
    expect(await matching(deployment)).toEqual({ by: 'meaning', model: 'ready', from: 'machine', trouble: null });
    expect(await finding(deployment)).toMatchObject({ key: 'doctor.matchingFine', state: 'ok' });
    await rumo.tasks.run('themes.reembed');
    const vectors = await rumo.mongo.collection<{ _id: string; embedder: string }>('requestVectors').find().toArray();
    expect(vectors.filter(({ embedder }) => embedder === SENTENCE_ENCODER_ID)).toHaveLength(2);
    const placeOf = ({ _id, themeId }: CustomerRequest) => `${_id} ${themeId}`;
    expect((await requestsOf(rumo)).map(placeOf).sort()).toEqual(before.map(placeOf).sort());
  });
});

describeWithModel('with the model', () => {
  it('finds the same wish in two languages', async () => {
    const deployment = await deploy('meaning', modelVariables);
    expect(await matching(deployment)).toMatchObject({ by: 'meaning', model: 'ready' });
    const [english, portuguese, other] = await say(
      deployment,
      'Export all invoices of a month at once',
      'Exportar todas as faturas do mês de uma vez',
      'A dark mode for the app',
    );
    expect(portuguese!.themeId).toBe(english!.themeId);
    expect(other!.themeId).not.toBe(english!.themeId);
    expect(english!.embedder).toBe(SENTENCE_ENCODER_ID);
  });

  it('lifts from the comments of a file what their clauses mean, as the preview shows', async () => {
    const { rumo, owner } = await deploy('importmeaning', modelVariables);
    const comments = readFileSync(join(packageRoot, 'bench/comments/dev.jsonl'), 'utf8')
      .split('\n', 60)
      .map((line) => (JSON.parse(line) as { text: string }).text);
    const meanings = await rumo.app
      .get(ClauseMeanings, { strict: false })
      .of(comments.map((text) => ({ text, question: 'why' as const })));
    const liftedBy = (meaningOf: (at: number) => Float32Array | null) =>
      comments.map((text, at) => liftRequests(text, { question: 'why', locale: 'en' }, meaningOf(at)).map(quoteOf));
    const byMeaning = liftedBy((at) => meanings[at]!);
    const byWords = liftedBy(() => null);
    expect(byMeaning.flat().sort()).not.toEqual(byWords.flat().sort());
    const file = comments.map((text) => JSON.stringify({ text })).join('\n');
    const send = (path: string) =>
      owner
        .post(`${path}?textsAre=comments&question=why`)
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from(file));

    const preview = (await send('/api/request-imports/preview').expect(200)).body as RequestImportPreview;
    expect(preview.outcome!.examples.map(({ requests }) => requests)).toEqual(byMeaning.slice(0, 5));
    const { id } = (await send('/api/request-imports').expect(202)).body as RequestImportStatus;
    await rumo.tasks.run('requests.import');
    const status = (await owner.get(`/api/request-imports/${id}`).expect(200)).body as RequestImportStatus;
    expect(status).toMatchObject({ state: 'done', done: comments.length });
    const quotes = (await requestsOf(rumo)).map(({ quote }) => quote);
    expect(quotes.sort()).toEqual(byMeaning.flat().sort());
  });
});

describe('with a service', () => {
  it('sends the words of requests, masked, and nothing while none is configured; new ones wait while it is away', async () => {
    const server = await EmbeddingsServer.start();
    try {
      const deployment = await deploy('service', {
        EMBEDDER: 'auto',
        EMBEDDINGS_URL: `${server.url}/v1`,
        EMBEDDINGS_MODEL: 'tiny',
        EMBEDDINGS_KEY: 'sk-not-for-anyone',
      });
      const [request] = await say(deployment, 'Send the export to rui@cliente.example every day');
      expect(request).toMatchObject({ embedder: 'remote:tiny-4', themeId: expect.stringMatching(/^thm_/) });
      expect(server.calls.map(({ body }) => body.input).flat()).toContain('Send the export to ••• every day');
      expect(JSON.stringify(server.calls.map(({ body }) => body))).not.toMatch(/rui@|Acme|con_|acc_|req_/);
      expect(await matching(deployment)).toEqual({ by: 'meaning', model: 'ready', from: 'service', trouble: null });

      server.failures.push(401, 401, 401);
      const [waiting] = await say(deployment, 'Let me sort the list');
      expect(waiting).toMatchObject({ themeId: null });
      expect(await finding(deployment)).toMatchObject({ key: 'doctor.serviceAway', state: 'problem' });
      const report = (await deployment.owner.get('/api/doctor').expect(200)).text;
      expect(report).not.toContain('sk-not-for-anyone');
      server.failures.length = 0;
      await deployment.rumo.tasks.run('themes.place');
      expect((await requestsOf(deployment.rumo)).every(({ themeId }) => themeId !== null)).toBe(true);
    } finally {
      await server.close();
    }
  });
});
