import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Logger } from '@nestjs/common';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { SetClock } from '../clock.ts';
import { Mongo } from '../mongo/mongo.ts';
import { Tasks } from './tasks.ts';

let database: TestDatabase;
let mongo: Mongo;
let tasks: Tasks;

beforeAll(async () => {
  Logger.overrideLogger(false);
  database = await testDatabase('tasks');
  const uri = new URL(database.uri);
  uri.pathname = `/${database.name}`;
  mongo = await Mongo.connect(uri.toString());
});
beforeEach(() => {
  tasks = new Tasks(mongo, new SetClock('2027-01-04T12:00:00Z'));
});
afterEach(() => tasks.stop());
afterAll(async () => {
  await mongo?.close();
  await database?.drop();
});

it('goes on with a task that failed: the next run finds the same work', async () => {
  let runs = 0;
  const third = new Promise<void>((resolve) => {
    tasks.register({
      name: 'failing',
      everySeconds: 0.01,
      run: () => {
        runs += 1;
        if (runs === 3) resolve();
        return Promise.reject(new Error('the database is away'));
      },
    });
  });
  await tasks.start();
  await third;
  expect(runs).toBeGreaterThanOrEqual(3);
});

it('lets work break off once it stops, and waits for nothing that may take long', async () => {
  const begun = Promise.withResolvers<void>();
  let steps = 0;
  tasks.register({
    name: 'long',
    everySeconds: 59,
    run: async () => {
      for (; !tasks.isEnding; steps += 1) {
        begun.resolve();
        await tasks.unlessEnding(new Promise(() => {}));
      }
    },
  });
  await tasks.start();
  expect(await tasks.unlessEnding(Promise.resolve(7))).toBe(7);
  await begun.promise;
  expect(tasks.isEnding).toBe(false);
  await tasks.stop();
  expect({ steps, isEnding: tasks.isEnding }).toEqual({ steps: 0, isEnding: true });
  await expect(tasks.unlessEnding(new Promise(() => {}))).rejects.toThrow('on its way out');
});

it('runs a task once more that was called for while it ran', async () => {
  let runs = 0;
  let finish = () => {};
  const second = new Promise<void>((resolve) => {
    tasks.register({
      name: 'called',
      everySeconds: 59,
      run: async () => {
        runs += 1;
        if (runs === 2) resolve();
        else await new Promise<void>((go) => (finish = go));
      },
    });
  });
  await tasks.start();
  tasks.poke('called');
  finish();
  await second;
  expect(runs).toBe(2);
});

it('says of a run that was asked for by name what went wrong', async () => {
  tasks.register({ name: 'failing', everySeconds: 59, run: () => Promise.reject(new Error('no')) });
  await expect(tasks.run('failing')).rejects.toThrow('no');
  await expect(tasks.run('unknown')).rejects.toThrow('there is no task unknown');
});

it('starts nothing more once it was stopped', async () => {
  let runs = 0;
  tasks.register({ name: 'counted', everySeconds: 0.01, run: () => Promise.resolve(void (runs += 1)) });
  await tasks.start();
  await tasks.stop();
  const before = runs;
  tasks.poke('counted');
  expect(runs).toBe(before);
});
