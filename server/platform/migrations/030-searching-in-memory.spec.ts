import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Binary } from 'mongodb';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { packVector, unpackVector } from '../../domain/vectors/packed-vector.ts';
import { migration } from './030-searching-in-memory.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase('searchinginmemory');
});
afterAll(() => database.drop());

const DIMS = 256;
const vector = Float32Array.from({ length: DIMS }, (_, at) => Math.sin(at + 1) / 16);

it('packs vectors of comments that were bare, leaves packed and missing ones, and may run twice', async () => {
  const comments = database.db.collection<{ _id: string; vector: Binary | null }>('comments');
  const bare = new Uint8Array(vector.buffer.slice(0));
  await comments.insertMany([
    { _id: 'bare', vector: new Binary(bare) },
    { _id: 'none', vector: null },
    { _id: 'packed', vector: new Binary(packVector(vector)) },
  ]);
  await migration.up(database.db);
  await migration.up(database.db);
  const found = await comments.find().sort({ _id: 1 }).toArray();
  expect(found.map(({ _id, vector: kept }) => [_id, kept && unpackVector(kept.buffer, DIMS)])).toEqual([
    ['bare', vector],
    ['none', null],
    ['packed', vector],
  ]);
});
