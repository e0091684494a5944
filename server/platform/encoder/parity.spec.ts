import { beforeAll, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeWithModel, model } from '../../../e2e/support/model.ts';
import { packageRoot } from '../../config/root.ts';
import { SentenceEncoder } from '../../domain/encoder/sentence-encoder.ts';
import { readModel } from './model-files.ts';

const DIMS = 512;
const folder = join(packageRoot, 'models', 'use-m3-256');
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

describeWithModel('SentenceEncoder with the model', () => {
  let encoder: SentenceEncoder;
  beforeAll(() => {
    encoder = new SentenceEncoder(readModel(model!));
  });

  it('makes of 50 texts what the Python package makes of them', () => {
    const vectors = encoder.encode(texts);
    const cosines = expectedVectors().map((vector, at) => {
      return cosine(vector, vectors.subarray(at * DIMS, (at + 1) * DIMS));
    });
    expect(texts).toHaveLength(50);
    expect(texts.filter((_, at) => cosines[at]! < 0.9999)).toEqual([]);
  });

  it('gives a text read in parts the vector it has by itself, and knows parts by what stands around them', () => {
    // One is beyond a single run, and one shows nothing.
    const ordinary = texts.filter((text) => text.length < 500 && /\p{L}/u.test(text));
    const unlike = ordinary.filter((text) => cosine(encoder.encodeParts(text, []), encoder.encode([text])) < 0.9999);
    expect(ordinary.length).toBeGreaterThan(40);
    expect(unlike).toEqual([]);
    const text = 'Bom atendimento, mas o aplicativo vive travando.';
    const parts = [
      { from: 0, to: 15 },
      { from: 21, to: 47 },
    ];
    const vectors = encoder.encodeParts(text, parts);
    parts.forEach(({ from, to }, at) => {
      const own = vectors.subarray(at * DIMS, (at + 1) * DIMS);
      const other = parts[1 - at]!;
      const [near, far] = [text.slice(from, to), text.slice(other.from, other.to)].map((words) =>
        cosine(own, encoder.encode([words])),
      );
      expect(near!).toBeGreaterThan(far! + 0.2);
    });
  });

  it('finds the same wish in the other language, and not another one in the same', () => {
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
