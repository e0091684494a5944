import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { EmbeddingsServer } from '../../../e2e/support/embeddings-server.ts';
import { ServiceEmbedder } from './service-embedder.ts';

let server: EmbeddingsServer;
beforeEach(async () => {
  server = await EmbeddingsServer.start();
});
afterEach(() => server.close());

const service = () => ({ url: `${server.url}/v1`, model: 'tiny', key: 'sk-secret' });
const open = (dims: number | null = 4) => ServiceEmbedder.open(service(), dims, { retryMs: [1, 1] });

describe('ServiceEmbedder', () => {
  it('learns how long vectors are from the first answer, and gives each the length 1', async () => {
    const embedder = await open(null);
    expect(embedder).toMatchObject({ id: 'remote:tiny-4', dims: 4 });
    const vectors = await embedder.embed(['one', 'two']);
    for (const vector of vectors) expect(Math.hypot(...vector)).toBeCloseTo(1, 6);
    expect(server.calls.at(-1)).toMatchObject({
      path: '/v1/embeddings',
      authorization: 'Bearer sk-secret',
      body: { model: 'tiny', input: ['one', 'two'], encoding_format: 'float' },
    });
  });

  it('keeps the order of the texts whatever the order of the answer, in several calls', async () => {
    const embedder = await open();
    const texts = Array.from({ length: 130 }, (_, at) => `text ${at}`);
    const together = await embedder.embed(texts);
    expect(server.calls.map(({ body }) => body.input.length)).toEqual([64, 64, 2]);
    const alone = await embedder.embed([texts[70]!]);
    expect(together[70]).toEqual(alone[0]);
    expect(together[71]).not.toEqual(alone[0]);
  });

  it('sends neither empty texts nor data of a person', async () => {
    const embedder = await open();
    const [empty, said] = await embedder.embed([' ', 'call me at ana@shop.example']);
    expect([...empty!]).toEqual([0, 0, 0, 0]);
    expect(Math.hypot(...said!)).toBeCloseTo(1, 6);
    expect(server.calls.map(({ body }) => body.input)).toEqual([['call me at •••']]);
  });

  it('comes again when the service is busy, and gives up after a while without naming the key', async () => {
    server.failures.push(429, 503);
    await expect((await open()).embed(['one'])).resolves.toHaveLength(1);
    expect(server.calls).toHaveLength(3);
    server.failures.push(500, 500, 500);
    const failed = await (await open()).embed(['secret words']).catch((error: Error) => error.message);
    expect(failed).toMatch(/^127\.0\.0\.1:\d+ answered with status 500\.$/);
  });

  it('does not come again when the key is refused', async () => {
    server.failures.push(401);
    await expect((await open()).embed(['one'])).rejects.toThrow(/status 401/);
    expect(server.calls).toHaveLength(1);
  });

  it('does not follow to another address', async () => {
    server.failures.push(307, 307, 307);
    await expect((await open()).embed(['one'])).rejects.toThrow(/cannot be reached/);
    expect(server.calls.every(({ path }) => path === '/v1/embeddings')).toBe(true);
  });

  it('refuses answers that are something else', async () => {
    const embedder = await open(8);
    await expect(embedder.embed(['one'])).rejects.toThrow('4 numbers a text, not 8');
    server.reply = () => ({ data: [{ index: 1, embedding: [1, 2, 3, 4] }] });
    await expect((await open()).embed(['one'])).rejects.toThrow(/something else than one vector for each text/);
    server.reply = () => ({ error: 'no' });
    await expect((await open()).embed(['one'])).rejects.toThrow(/something else/);
  });
});
