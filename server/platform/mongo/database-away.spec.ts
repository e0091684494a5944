import { expect, it } from '@jest/globals';
import { MongoBulkWriteError, MongoNetworkError, MongoServerError } from 'mongodb';
import { isDatabaseAway } from './database-away.ts';

const answered = (code: number) => new MongoServerError({ message: 'no', code });

it.each([
  ['a connection that broke', new MongoNetworkError('connection 1 to 127.0.0.1:1 closed')],
  ['a node that is no longer in charge', answered(10_107)],
  ['a node that steps down', answered(189)],
  ['a node that shuts down', answered(91)],
  ['a full disk', answered(14_031)],
  ['a majority that did not come in time', answered(64)],
  ['an error because of one of these', new Error('closing failed', { cause: answered(11_600) })],
])('takes %s for a database that is away', (_, error) => {
  expect(isDatabaseAway(error)).toBe(true);
});

it('takes a labelled error for one, whatever its code', () => {
  const error = new MongoServerError({ message: 'interrupted', code: 11_601 });
  error.addErrorLabel('RetryableWriteError');
  expect(isDatabaseAway(error)).toBe(true);
});

it.each([
  ['a key that exists already', answered(11_000)],
  ['a bad query', answered(2)],
  ['a bug', new TypeError('undefined is not a function')],
  ['nothing', undefined],
])('does not take %s for one', (_, error) => {
  expect(isDatabaseAway(error)).toBe(false);
});

it('takes a bulk write whose connection broke for one, as the driver tells of it', () => {
  const error = new MongoBulkWriteError(new MongoNetworkError('connection 1 closed') as never, {} as never);
  expect(isDatabaseAway(error)).toBe(true);
});

it('does not take a bulk write that met only existing keys for one', () => {
  const error = new MongoBulkWriteError({ message: 'E11000', code: 11_000, writeErrors: [] }, {} as never);
  expect(isDatabaseAway(error)).toBe(false);
});
