import { afterAll, beforeAll, expect, it } from '@jest/globals';
import request from 'supertest';
import { SetupService } from '../server/features/staff/setup.service.ts';
import { Browser, joinAs, sessionOf, setUp, startApp, type TestApp } from './support/app.ts';

let rumo: TestApp;
let owner: Browser;

beforeAll(async () => {
  rumo = await startApp('staff');
  // What a worker does by itself must also do when there is no organisation yet; a fault would end here.
  for (const task of ['waves.plan', 'delivery.send', 'reports.sum', 'followup.tell', 'letters.write']) {
    await rumo.tasks.run(task);
  }
  owner = await setUp(rumo);
});
afterAll(() => rumo?.close());

const post = (path: string) => request(rumo.url).post(path).set('x-rumo-csrf', '1');

it('is set up once, and never again', async () => {
  expect(await rumo.app.get(SetupService).openCode()).toBeNull();
  const again = await post('/api/setup').send({
    code: 'x',
    organisation: {
      name: 'B',
      postalAddress: 'B',
      privacyUrl: 'https://b.example',
      currency: 'EUR',
      zone: 'Europe/Lisbon',
      locale: 'pt-PT',
    },
    owner: { name: 'B', email: 'b@b.example', password: 'correct horse battery' },
  });
  expect(again.status).toBe(410);
  expect((await request(rumo.url).get('/api/deployment')).body).toMatchObject({
    isSetUp: true,
    organisation: 'Maré',
    mailIsCaught: true,
  });
});

it('signs in with the right password only, in the same words for everything else', async () => {
  const wrong = await post('/api/session').send({ email: 'olivia@rumo.example', password: 'wrong' }).expect(401);
  const unknown = await post('/api/session').send({ email: 'nobody@rumo.example', password: 'wrong' }).expect(401);
  expect(unknown.body).toEqual(wrong.body);
  const right = await post('/api/session')
    .send({ email: ' Olivia@rumo.example ', password: 'correct horse battery' })
    .expect(200);
  const browser = new Browser(rumo.url, sessionOf(right));
  expect((await browser.get('/api/session').expect(200)).body).toMatchObject({ name: 'Olívia Prado', role: 'owner' });
  await browser.delete('/api/session').expect(204);
  await browser.get('/api/session').expect(401);
});

it('refuses a write that does not come from our own pages', async () => {
  await request(rumo.url)
    .post('/api/session')
    .send({ email: 'olivia@rumo.example', password: 'correct horse battery' })
    .expect(403);
  await owner.patch('/api/settings').set('sec-fetch-site', 'cross-site').send({ rev: 1, name: 'Evil' }).expect(403);
});

it('names every field that does not fit, in the language of the reader', async () => {
  const reply = await owner
    .patch('/api/settings')
    .set('accept-language', 'pt-BR')
    .send({ rev: 1, currency: 'reais', surprise: 1 })
    .expect(422);
  expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(reply.body.detail).toBe('Alguns campos precisam de correção.');
  expect(reply.body.errors.map((fault: { path: string }) => fault.path).sort()).toEqual(['', 'currency']);
});

it('refuses a stale revision and keeps what the faster one wrote', async () => {
  const before = (await owner.get('/api/settings').expect(200)).body;
  await owner.patch('/api/settings').send({ rev: before.rev, senderName: 'Equipe Maré' }).expect(200);
  await owner.patch('/api/settings').send({ rev: before.rev, senderName: 'Too late' }).expect(409);
  expect((await owner.get('/api/settings')).body.senderName).toBe('Equipe Maré');
});

it('lets each role do what it may and nothing more', async () => {
  const viewer = await joinAs(owner, rumo.url, 'viewer');
  await viewer.get('/api/settings').expect(200);
  await viewer.patch('/api/settings').send({ rev: 2, name: 'Mine' }).expect(403);
  await viewer.get('/api/staff').expect(403);
  const { members } = (await owner.get('/api/staff').expect(200)).body;
  const someone = members.find((member: { role: string }) => member.role === 'viewer');
  await owner.patch(`/api/staff/${someone.id}`).send({ active: false }).expect(200);
  await viewer.get('/api/settings').expect(401);
});

it('keeps the last owner', async () => {
  const me = (await owner.get('/api/session')).body;
  const reply = await owner.patch(`/api/staff/${me.id}`).send({ role: 'viewer' }).expect(409);
  expect(reply.body.detail).toMatch(/last active owner|último proprietário/);
});

it('mails an invitation, and keeps its token sealed', async () => {
  const { link } = (
    await owner.post('/api/staff/invitations').send({ email: 'mailed@rumo.example', role: 'viewer' }).expect(201)
  ).body;
  const token = new URL(link as string).hash.slice(1);
  expect(JSON.stringify(await rumo.mongo.db.collection('deliveries').find().toArray())).not.toContain(token);
  await rumo.tasks.run('delivery.send');
  const mail = await rumo.mongo.db.collection('caughtMails').findOne({ 'to.address': 'mailed@rumo.example' });
  expect(mail?.['text']).toContain(`/app/join#${token}`);
});

it('lets an invitation be used once', async () => {
  const { link } = (
    await owner.post('/api/staff/invitations').send({ email: 'new@rumo.example', role: 'editor' }).expect(201)
  ).body;
  const token = new URL(link).hash.slice(1);
  const body = { token, name: 'New', password: 'correct horse battery', locale: 'en' };
  const replies = await Promise.all(Array.from({ length: 8 }, () => post('/api/staff/join').send(body)));
  expect(replies.filter((reply) => reply.status === 201)).toHaveLength(1);
});

it('opens the interface to an API key as far as its role reaches', async () => {
  const { secret, id } = (await owner.post('/api/keys').send({ name: 'Dashboard', role: 'viewer' }).expect(201)).body;
  const withKey = (path: string) => request(rumo.url).get(path).set('authorization', `Bearer ${secret}`);
  await withKey('/api/settings').expect(200);
  await withKey('/api/staff').expect(403);
  await withKey('/api/session').expect(403);
  await owner.delete(`/api/keys/${id}`).expect(204);
  await withKey('/api/settings').expect(401);
});

it('describes itself', async () => {
  const document = (await request(rumo.url).get('/api/openapi.json').expect(200)).body;
  expect(document.openapi).toBe('3.1.0');
  expect(document.paths['/api/settings'].patch['x-policy']).toBe('owner');
});

it('answers an unknown address with a problem', async () => {
  const reply = await request(rumo.url).get('/api/nothing').expect(404);
  expect(reply.body.type).toBe('urn:rumo:problem:notFound');
});
