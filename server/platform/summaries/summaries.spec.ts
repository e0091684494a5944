import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { NoSummary, Summaries } from './summaries.ts';

type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

let stop: () => Promise<void> = async () => {};
afterEach(() => stop());

async function serviceThat(answer: Answer) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => answer(request, body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = () => new Promise((resolve) => server.close(() => resolve()));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
}

const saying = (content: string) => JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] });
const settings = (url: string) => ({ url, model: 'small', key: 'secret-key' });

describe('Summaries', () => {
  it('is off without a service', async () => {
    const none = new Summaries(null);
    expect(none.isOn).toBe(false);
    await expect(none.write(['a'], 'en')).rejects.toThrow(NoSummary);
  });

  it('sends masked quotes and nothing else, and takes a plain text', async () => {
    const heard: { path?: string | undefined; key?: string | undefined; body: string }[] = [];
    const url = await serviceThat((request, body, response) => {
      heard.push({ path: request.url, key: request.headers.authorization, body });
      response.end(saying('**They** want exports.\n\nWrite to ana@example.com \u0007'));
    });
    const written = await new Summaries(settings(url)).write(['Export please, ana@example.com', 'CSV'], 'pt-BR');
    expect(written).toEqual({ text: 'They want exports. Write to •••', model: 'small', quotes: 2 });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ path: '/v1/chat/completions', key: 'Bearer secret-key' });
    expect(heard[0]!.body).toContain('Brazilian Portuguese');
    expect(heard[0]!.body).not.toContain('ana@');
  });

  it('cuts what is too long after a sentence', async () => {
    const url = await serviceThat((_, __, response) => response.end(saying('A sentence of some words. '.repeat(60))));
    const { text } = await new Summaries(settings(url)).write(['a'], 'en');
    expect(text.length).toBeLessThanOrEqual(600);
    expect(text).toMatch(/words\.$/);
  });

  it.each<[string, Answer]>([
    ['status 500', (_, __, response) => response.writeHead(500).end()],
    ['something else than a text', (_, __, response) => response.end('<html>')],
    ['something else than a text', (_, __, response) => response.end('{"choices":[]}')],
    ['an empty text', (_, __, response) => response.end(saying(' \n'))],
    ['more than 64 kB', (_, __, response) => response.end(saying('x'.repeat(70_000)))],
    ['cannot be reached', (_, __, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end()],
    ['cannot be reached', (_, __, response) => response.destroy()],
  ])('says why there is none: %s', async (why, answer) => {
    const url = await serviceThat(answer);
    const failing = new Summaries(settings(url)).write(['a secret wish'], 'en');
    await expect(failing).rejects.toThrow(NoSummary);
    await expect(failing).rejects.toThrow(why);
    await expect(failing).rejects.not.toThrow(/secret/);
  });
});
