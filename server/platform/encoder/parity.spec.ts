import { beforeAll, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { packageRoot } from '../../config/root.ts';
import { SENTENCE_ENCODER_ID, SentenceEncoder } from '../../domain/encoder/sentence-encoder.ts';
import { readModel } from './model-files.ts';

const DIMS = 512;
const folder = join(packageRoot, 'models', 'use-m3-256');
/** Vectors of different files cannot be compared: another sum asks for another `SENTENCE_ENCODER_ID`. */
const LEARNT_SHA256 = '87cb02b14b6a17d536196a81db923d84275329a623360b59cc743026a7bfeb97';
const texts = JSON.parse(readFileSync(join(folder, 'parity-texts.json'), 'utf8')) as string[];

function expectedVectors(): Float32Array[] {
  const bytes = readFileSync(join(folder, 'parity-vectors.i16'));
  const numbers = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return texts.map((_, at) => Float32Array.from(numbers.subarray(at * DIMS, (at + 1) * DIMS)));
}

function cosine(a: Float32Array, b: Float32Array): number {
  const dot = (x: Float32Array, y: Float32Array) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
}

it('comes with the very file that was learnt from requests', () => {
  const learnt = readFileSync(join(folder, 'requests.i8'));
  expect({ id: SENTENCE_ENCODER_ID, sha256: createHash('sha256').update(learnt).digest('hex') }).toEqual({
    id: 'use-m3-256/3',
    sha256: LEARNT_SHA256,
  });
});

describeWithModel('SentenceEncoder with the model', () => {
  let encoder: SentenceEncoder;
  beforeAll(() => {
    encoder = new SentenceEncoder({ ...readModel(model!), learnt: null });
  });

  it('makes of 50 texts what the Python package makes of them', () => {
    const vectors = encoder.encode(texts);
    const cosines = expectedVectors().map((vector, at) => {
      return cosine(vector, vectors.subarray(at * DIMS, (at + 1) * DIMS));
    });
    expect(texts).toHaveLength(50);
    expect(texts.filter((_, at) => cosines[at]! < 0.9999)).toEqual([]);
  });

  it('says of a text of any length what it knows of its pieces, and where they stand', () => {
    const text = 'Bom atendimento, mas o aplicativo vive travando.';
    const [run, ...others] = [...encoder.pieceFeatures(text)];
    expect(others).toEqual([]);
    const { places, features } = run!;
    expect([places[0], places.at(-1)]).toEqual([-1, -1]);
    expect(places.slice(1, -1)).toEqual(expect.arrayContaining([0, 4, 17, 21, 23, 34, 39, 47]));
    expect(features).toHaveLength(places.length * 1280);
    const long = [...encoder.pieceFeatures(`${text} `.repeat(60))];
    expect(long.length).toBeGreaterThan(2);
    expect(Math.max(...long.flatMap((one) => one.places))).toBe(60 * (text.length + 1) - 2);
    expect([...encoder.pieceFeatures(' \n')]).toEqual([]);
  });

  it('keeps texts of any kind near to where they were when what was learnt from requests is added', () => {
    const adapted = new SentenceEncoder(readModel(model!)).encode(texts);
    const cosines = expectedVectors().map((vector, at) => cosine(vector, adapted.subarray(at * DIMS, (at + 1) * DIMS)));
    expect(Math.max(...cosines)).toBeLessThan(0.999);
    expect(Math.min(...cosines)).toBeGreaterThan(0.6);
  });

  it('finds the same wish in the other language, and not another one in the same', () => {
    const encoder = new SentenceEncoder(readModel(model!));
    const [english, portuguese, other] = encoder.embed([
      'export all invoices of a month at once',
      'exportar todas as faturas do mês de uma vez',
      'add a dark mode to the app',
    ]) as [Float32Array, Float32Array, Float32Array];
    expect(english).toHaveLength(256);
    expect(cosine(english, portuguese)).toBeGreaterThan(0.6);
    expect(cosine(english, other)).toBeLessThan(0.2);
  });
});
