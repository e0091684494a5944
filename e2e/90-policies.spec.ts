import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { idPrefixes } from '../server/contract/ids.ts';
import { roles, type Role, type RouteSpec } from '../server/contract/route.ts';
import { routes } from '../server/contract/routes.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';

const guarded = Object.entries(routes).flatMap(([feature, table]) =>
  Object.entries(table as Record<string, RouteSpec>)
    .filter(([, spec]) => (roles as readonly string[]).includes(spec.policy))
    .map(([name, spec]) => ({ name: `${feature}.${name}`, spec, role: spec.policy as Role })),
);

/** An address of the right form that belongs to nothing. */
const nowhere = ({ path }: RouteSpec) => path.replace(/:\w+/g, `${idPrefixes.theme}_${'a'.repeat(20)}`);

let rumo: TestApp;
let viewer: Browser;
let editor: Browser;
let viewerKey: string;

beforeAll(async () => {
  rumo = await startApp('policies');
  const owner = await setUp(rumo);
  viewer = await joinAs(owner, rumo.url, 'viewer');
  editor = await joinAs(owner, rumo.url, 'editor');
  viewerKey = (await owner.post('/api/keys').send({ name: 'k', role: 'viewer' }).expect(201)).body.secret as string;
});
afterAll(() => rumo?.close());

const methods = { GET: 'get', POST: 'post', PUT: 'put', PATCH: 'patch', DELETE: 'delete' } as const;

type Caller = Record<(typeof methods)[keyof typeof methods], (path: string) => request.Test>;

const call = (caller: Caller, spec: RouteSpec) => {
  const method = methods[spec.method];
  return caller[method](nowhere(spec));
};

/** Everything but budgets, sessions and "last seen" must look the same after a refusal. */
async function contents(): Promise<string> {
  const ignored = new Set(['limits', 'sessions', 'apiKeys', 'staff', 'ticks']);
  const collections = (await rumo.mongo.db.listCollections().toArray())
    .map(({ name }) => name)
    .filter((name) => !ignored.has(name));
  const documents = await Promise.all(
    collections.sort().map((name) => rumo.mongo.db.collection(name).find().sort({ _id: 1 }).toArray()),
  );
  return JSON.stringify(documents);
}

describe('every route with a role', () => {
  it('refuses a stranger, and changes nothing', async () => {
    const before = await contents();
    for (const { name, spec } of guarded) {
      const reply = await call(request(rumo.url), spec).set('x-rumo-csrf', '1');
      expect({ name, status: reply.status }).toEqual({ name, status: 401 });
    }
    expect(await contents()).toBe(before);
  });

  it('refuses a role below its own, and changes nothing', async () => {
    const before = await contents();
    for (const { name, spec, role } of guarded) {
      for (const [mine, browser] of [
        ['viewer', viewer],
        ['editor', editor],
      ] as const) {
        if (roles.indexOf(mine) >= roles.indexOf(role)) continue;
        const reply = await call(browser, spec);
        expect({ name, mine, status: reply.status }).toEqual({ name, mine, status: 403 });
      }
    }
    expect(await contents()).toBe(before);
  });

  it('refuses an API key where a person must be signed in', async () => {
    for (const { name, spec } of guarded.filter(({ spec }) => spec.session)) {
      const reply = await call(request(rumo.url), spec).set('authorization', `Bearer ${viewerKey}`);
      expect({ name, status: reply.status }).toEqual({ name, status: 403 });
    }
  });

  it('refuses a write of another site', async () => {
    for (const { name, spec } of guarded.filter(({ spec }) => spec.method !== 'GET' && spec.accepts !== 'form')) {
      const reply = await call(editor, spec).set('sec-fetch-site', 'cross-site');
      expect({ name, status: reply.status }).toEqual({ name, status: 403 });
    }
  });
});

it('finds the same policy behind an escaped address', async () => {
  await request(rumo.url).get('/api/%73ettings').expect(401);
  expect([401, 404]).toContain((await request(rumo.url).get('//api/settings')).status);
  expect([401, 404]).toContain((await request(rumo.url).get('/API/settings')).status);
});

it('no page without sign-in writes on GET', () => {
  for (const table of Object.values(routes)) {
    for (const spec of Object.values(table as Record<string, RouteSpec>)) {
      if (spec.method === 'GET') expect(spec.body).toBeUndefined();
    }
  }
});
