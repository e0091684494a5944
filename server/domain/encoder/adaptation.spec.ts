import { describe, expect, it } from '@jest/globals';
import { adapted } from './adaptation.ts';
import { type Weights } from './weights.ts';

const SHAPES = [
  ['cnn_W', 1280, 512],
  ['d0', 512, 320],
  ['d1', 320, 320],
  ['d2', 320, 512],
  ['d3', 512, 512],
  ['p1', 512, 320],
  ['p3', 320, 512],
] as const;

/** Of every matrix the first number grows by 3 × 0.5, and the last by −2 × its column's scale; the scale of column c is (c + 1) / 2. */
function learnt(): Uint8Array {
  const parts = SHAPES.flatMap(([, rows, columns]) => {
    const scales = Float32Array.from({ length: columns }, (_, at) => (at + 1) / 2);
    const steps = new Int8Array(rows * columns);
    steps[0] = 3;
    steps[steps.length - 1] = -2;
    return [new Uint8Array(scales.buffer), new Uint8Array(steps.buffer)];
  });
  return Uint8Array.from(Buffer.concat(parts));
}

const weights: Weights = {
  chunks: [],
  lowest: new Float32Array(),
  scale: new Float32Array(),
  epsilon: 1,
  floats: (_, ...shape) => new Float32Array(shape.reduce((a, b) => a * b, 1)).fill(10),
};

describe('adapted', () => {
  it('adds to each matrix of texts what was learnt, by the scale of the column', () => {
    const found = adapted(weights, learnt());
    for (const [name, rows, columns] of SHAPES) {
      const matrix = found.floats(name, rows, columns);
      expect([matrix[0], matrix[1], matrix.at(-1)]).toEqual([11.5, 10, 10 - columns]);
    }
  });

  it('reads what was learnt wherever in memory it stands', () => {
    const bytes = learnt();
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(adapted(weights, shifted.subarray(3)).floats('d1', 320, 320)[0]).toBe(11.5);
  });

  it('leaves all other weights, and those it was given', () => {
    const found = adapted(weights, learnt());
    expect(found.floats('w1_2', 512, 256)).toEqual(weights.floats('w1_2', 512, 256));
    expect(found).toMatchObject({ epsilon: 1, chunks: weights.chunks });
    expect(weights.floats('d0', 512, 320)[0]).toBe(10);
  });

  it('refuses what has another length', () => {
    expect(() => adapted(weights, learnt().subarray(1))).toThrow(/takes \d+ bytes, not \d+/);
  });
});
