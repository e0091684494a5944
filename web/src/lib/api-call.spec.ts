import { beforeEach, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { route } from '../../../server/contract/route.ts';
import { addressOf, ApiProblem, callerWith } from './api-call.ts';

const readThing = route({
  method: 'GET',
  path: '/api/things/:id',
  policy: 'viewer',
  summary: 'A thing',
  params: z.strictObject({ id: z.string() }),
  query: z.strictObject({ search: z.string().optional(), limit: z.coerce.number().default(50) }),
  reply: z.strictObject({ name: z.string() }),
});
const makeThing = route({
  method: 'POST',
  path: '/api/things',
  policy: 'editor',
  summary: 'Make one',
  body: z.strictObject({ name: z.string() }),
  reply: 'none',
});
const upload = route({
  method: 'POST',
  path: '/api/files',
  policy: 'editor',
  summary: 'Upload',
  accepts: 'bytes',
  reply: 'none',
});

/** A server that answers what it is told and remembers what it was asked. */
class FakeServer {
  readonly asked: { address: string; init: RequestInit }[] = [];
  status = 200;
  body: unknown = { name: 'one' };
  isDown = false;

  readonly fetch = (address: string, init: RequestInit): Promise<Response> => {
    this.asked.push({ address, init });
    if (this.isDown) return Promise.reject(new TypeError('failed to fetch'));
    const { status, body } = this;
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const json = () => new Promise((resolve) => resolve(JSON.parse(text)));
    return Promise.resolve({ ok: status < 400, status, json } as Response);
  };
}

describe('call', () => {
  let server: FakeServer;
  let signedOut: string[];
  const call = () =>
    callerWith({ fetch: server.fetch, locale: () => 'pt-BR', signedOut: ({ path }) => signedOut.push(path) });

  beforeEach(() => {
    server = new FakeServer();
    signedOut = [];
  });

  it('fills the path and the query, and parses the reply', async () => {
    const thing = await call()(readThing, { params: { id: 'a/b' }, query: { search: 'são & cia' } });
    expect(thing).toEqual({ name: 'one' });
    expect(server.asked[0]?.address).toBe('/api/things/a%2Fb?search=s%C3%A3o+%26+cia');
    expect(server.asked[0]?.init.headers).toMatchObject({ 'Accept-Language': 'pt-BR', 'X-Rumo-Csrf': '1' });
  });

  it('leaves out what is empty', () => {
    expect(addressOf(readThing, { params: { id: 'x' }, query: { search: '' } })).toBe('/api/things/x');
    expect(() => addressOf(readThing, { params: { id: '' } })).toThrow('needs id');
  });

  it('sends JSON, and bytes as they are', async () => {
    server.status = 204;
    expect(await call()(makeThing, { body: { name: 'x' } })).toBeUndefined();
    expect(server.asked[0]?.init).toMatchObject({ method: 'POST', body: '{"name":"x"}' });
    const bytes = new Uint8Array([1, 2]).buffer;
    await call()(upload, { bytes });
    expect(server.asked[1]?.init.body).toBe(bytes);
    expect(server.asked[1]?.init.headers).toMatchObject({ 'Content-Type': 'application/octet-stream' });
  });

  it('throws the problem with the faults of each field', async () => {
    server.status = 422;
    server.body = {
      type: 'about:blank',
      title: 'invalid',
      status: 422,
      detail: 'Some fields need a correction.',
      errors: [{ path: 'name', code: 'too_small', message: 'must not be empty' }],
    };
    const problem = await call()(makeThing, { body: { name: '' } }).catch((cause: unknown) => cause);
    expect(problem).toBeInstanceOf(ApiProblem);
    expect((problem as ApiProblem).status).toBe(422);
    expect((problem as ApiProblem).fault('name')).toBe('must not be empty');
    expect((problem as ApiProblem).fault('other')).toBeNull();
  });

  it('tells of a lost session', async () => {
    server.status = 401;
    await expect(call()(readThing, { params: { id: 'x' } })).rejects.toMatchObject({ status: 401 });
    expect(signedOut).toEqual(['/api/things/:id']);
  });

  it('understands a proxy that answers in HTML, and no answer at all', async () => {
    server.status = 502;
    server.body = '<h1>Bad gateway</h1>';
    await expect(call()(readThing, { params: { id: 'x' } })).rejects.toMatchObject({ status: 502, details: null });
    server.isDown = true;
    await expect(call()(readThing, { params: { id: 'x' } })).rejects.toMatchObject({ status: 0 });
  });

  it('refuses a reply that is not what the contract says', async () => {
    server.body = { name: 'one', secret: 'x' };
    await expect(call()(readThing, { params: { id: 'x' } })).rejects.toThrow('secret');
  });
});
