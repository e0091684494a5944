import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { Outbox } from '../server/platform/outbox/outbox.ts';
import { setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

const PEOPLE = 12;
let rumo: TestApp;
let owner: Browser;
let waveId: string;

beforeAll(async () => {
  rumo = await startApp('brokenoff');
  owner = await setUp(rumo);
  const account = await addAccount(rumo, { name: 'Acme' });
  for (let index = 0; index < PEOPLE; index += 1) {
    await addContact(rumo, { name: `Person ${index}`, email: `p${index}@acme.example`, accountId: account._id });
  }
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  waveId = (await openToEveryone(owner, survey.id)).id;
});
afterAll(() => rumo?.close());

const deliveries = () => rumo.mongo.db.collection<Delivery>('deliveries').find({ source: waveId }).toArray();

it('queueing that breaks off before the mails are written is done again', async () => {
  await rumo.tasks.run('waves.plan');
  const outbox = rumo.app.get(Outbox);
  const enqueue = outbox.enqueue.bind(outbox);
  outbox.enqueue = () => Promise.reject(new Error('the plug was pulled'));
  await expect(rumo.tasks.run('delivery.queue')).rejects.toThrow('the plug was pulled');
  outbox.enqueue = enqueue;
  await rumo.tasks.run('delivery.queue');
  expect(await deliveries()).toHaveLength(PEOPLE);
});

it('queueing that breaks off after the mails are written writes none twice', async () => {
  await rumo.mongo.db.collection('invitations').updateMany({ waveId }, { $set: { queuedAt: null } });
  await rumo.tasks.run('delivery.queue');
  expect(await deliveries()).toHaveLength(PEOPLE);
  await rumo.tasks.run('delivery.send');
  await rumo.tasks.run('delivery.queue');
  await rumo.tasks.run('delivery.send');
  expect(await rumo.mongo.db.collection('caughtMails').countDocuments()).toBe(PEOPLE);
});
