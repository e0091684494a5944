import { beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '../statistics/random.ts';
import { addRectified, normaliseRows, rectify, scaleToLengthOne } from './layers.ts';
import { Network } from './network.ts';
import { FEATURES, TEXT_DIMS } from './network-shape.ts';
import { readNpy, type Tensor } from './npy.ts';
import { Projection } from './projection.ts';
import { readWeights } from './weights.ts';

function npyOf(descr: string, shape: string, data: Uint8Array, order = 'False'): Uint8Array {
  const header = `{'descr': '${descr}', 'fortran_order': ${order}, 'shape': ${shape}, }\n`;
  const start = [0x93, ...Buffer.from('NUMPY'), 1, 0, header.length & 255, header.length >> 8];
  return Uint8Array.from([...start, ...Buffer.from(header), ...data]);
}

describe('readNpy', () => {
  const floats = Float32Array.of(1, 2.5, -3, 4, 5, 6);
  const bytes = new Uint8Array(floats.buffer);

  it('reads shapes and numbers, wherever in memory they stand', () => {
    const file = npyOf('<f4', '(2, 3)', bytes);
    for (const offset of [0, 1, 2, 3]) {
      const shifted = new Uint8Array(file.length + offset);
      shifted.set(file, offset);
      expect(readNpy(shifted.subarray(offset))).toEqual({ shape: [2, 3], data: floats });
    }
    expect(readNpy(npyOf('|u1', '(2,)', Uint8Array.of(7, 9)))).toEqual({ shape: [2], data: Uint8Array.of(7, 9) });
    const one = new Uint8Array(Float64Array.of(1e-12).buffer);
    expect(readNpy(npyOf('<f8', '()', one))).toEqual({ shape: [], data: Float64Array.of(1e-12) });
  });

  it('refuses what it would read wrongly', () => {
    expect(() => readNpy(Uint8Array.from(Buffer.from('PK\u0003\u0004 a zip file')))).toThrow(/not an .npy file/);
    expect(() => readNpy(npyOf('>f4', '(6,)', bytes))).toThrow(/cannot be read/);
    expect(() => readNpy(npyOf('<f4', '(2, 3)', bytes, 'True'))).toThrow(/cannot be read/);
    expect(() => readNpy(npyOf('<f4', '(2, 3)', bytes.subarray(0, 23)))).toThrow(/cut off/);
  });
});

describe('layers', () => {
  it('normalise rows to mean 0 and variance 1 before gain and shift', () => {
    const rows = Float32Array.of(1, 3, 10, 10);
    normaliseRows(rows, Float32Array.of(2, 1), Float32Array.of(0, 5), 1e-12);
    expect([...rows]).toEqual([-2, 6, 0, 5].map((value) => expect.closeTo(value, 4)));
  });

  it('rectify and add what is above 0', () => {
    const values = Float32Array.of(-1, 0, 2);
    const into = Float32Array.of(1, 1, 1);
    addRectified(into, values);
    rectify(values);
    expect([[...values], [...into]]).toEqual([
      [0, 0, 2],
      [1, 1, 3],
    ]);
  });

  it('scale rows to length 1 and leave zeros', () => {
    const rows = Float32Array.of(3, 4, 0, 0);
    scaleToLengthOne(rows, 2);
    expect([...rows]).toEqual([0.6, 0.8, 0, 0].map((value) => expect.closeTo(value, 6)));
  });
});

describe('Projection', () => {
  it('subtracts the mean, projects and scales to length 1', () => {
    const mean = Float32Array.of(1, 1);
    const matrix = new Float32Array(16);
    matrix[0] = 3;
    matrix[8 + 1] = 4;
    const projection = new Projection(mean, matrix);
    expect(projection.dims).toBe(8);
    const many = Array.from({ length: 70 }, () => [2, 2]).flat();
    const found = projection.project(Float32Array.from([...many, 1, 1]));
    expect(found).toHaveLength(71);
    for (const vector of found.slice(0, 70))
      expect([...vector]).toEqual([0.6, 0.8, 0, 0, 0, 0, 0, 0].map((value) => expect.closeTo(value, 6)));
    expect([...found[70]!]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('refuses a matrix that does not fit', () => {
    expect(() => new Projection(new Float32Array(3), new Float32Array(16))).toThrow(RangeError);
  });
});

describe('Network', () => {
  /** Weights of the right shapes whose numbers are drawn: what holds for them holds for any. */
  const random = seededRandom(7);
  const table = Uint8Array.from({ length: 7530 * 512 }, (_, at) => (at * 2654435761) >>> 26);
  const drawn = new Map<string, Tensor>();
  const shapes: Record<string, number[]> = { cnn_W: [1280, 512], cnn_b: [512], ln_g: [1280], ln_b: [1280] };
  for (const [name, rows, columns] of [
    ['d0', 512, 320],
    ['d1', 320, 320],
    ['p1', 512, 320],
    ['d2', 320, 512],
    ['p3', 320, 512],
    ['d3', 512, 512],
  ] as const)
    shapes[name] = [rows, columns];
  for (const size of [2, 3, 5]) {
    shapes[`proj${size}`] = [512, 256];
    for (const name of ['proj_b', 'ln_g', 'ln_b', 'b1_', 'b2_']) shapes[`${name}${size}`] = [256];
    for (const name of ['w1_', 'w2_']) shapes[`${name}${size}`] = [size * 256, 256];
  }
  for (const [name, shape] of Object.entries(shapes)) {
    const data = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => (random() - 0.5) * 0.1);
    drawn.set(name, { shape, data });
  }
  for (let chunk = 1; chunk <= 17; chunk += 1) drawn.set(`q${chunk}`, { shape: [7530, 512], data: table });
  drawn.set('lo', { shape: [17], data: new Float32Array(17).fill(-1) });
  drawn.set('scale', { shape: [17], data: Float32Array.from({ length: 17 }, (_, at) => 0.03 + at / 1000) });
  drawn.set('eps', { shape: [], data: Float64Array.of(1e-3) });

  let network: Network;
  beforeAll(() => {
    network = new Network(readWeights((name) => drawn.get(name)));
  });

  const texts = Array.from({ length: 40 }, (_, text) =>
    Array.from({ length: 3 + ((text * 7) % 29) }, (_, at) => (text * 6151 + at * 389) % 128_000),
  );
  texts.push(Array.from({ length: 256 }, (_, at) => at * 11));

  it('gives a text the same vector alone and among others, to the last bit, and each the length 1', () => {
    const together = network.encode(texts);
    expect(together).toHaveLength(texts.length * TEXT_DIMS);
    texts.forEach((text, at) => {
      const vector = together.subarray(at * TEXT_DIMS, (at + 1) * TEXT_DIMS);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5);
      if (at % 10 === 0) expect(network.encode([text])).toEqual(vector);
    });
  });

  it('knows each piece of a text among its neighbours', () => {
    const features = network.featuresOf([5, 6, 7, 8, 9, 10, 11]);
    expect(features).toHaveLength(7 * FEATURES);
    expect(network.featuresOf([5, 6, 7, 8, 9, 10, 11])).toEqual(features);
    // Beyond the widest windows, twice over, nothing is heard of.
    const other = network.featuresOf([5, 6, 7, 8, 9, 10, 12]);
    const of = (all: Float32Array, at: number) => all.subarray(at * FEATURES, (at + 1) * FEATURES);
    expect(of(other, 0)).toEqual(of(features, 0));
    expect(of(other, 5)).not.toEqual(of(features, 5));
    expect(() => network.featuresOf([])).toThrow(RangeError);
    expect(() => network.featuresOf(new Array<number>(257).fill(1))).toThrow(RangeError);
  });

  it('hears the order of pieces', () => {
    const [one, other] = [network.encode([[5, 6, 7, 8]]), network.encode([[6, 5, 7, 8]])];
    expect(one).not.toEqual(other);
  });

  it('refuses a text without pieces or with more than it reads', () => {
    expect(() => network.encode([[]])).toThrow(RangeError);
    expect(() => network.encode([new Array<number>(257).fill(1)])).toThrow(RangeError);
    expect(network.encode([])).toHaveLength(0);
  });

  it('says which array is missing or has another shape', () => {
    expect(() => readWeights((name) => (name === 'lo' ? undefined : drawn.get(name)))).toThrow(/hold no lo/);
    const wrong = readWeights((name) => (name === 'd3' ? drawn.get('d2') : drawn.get(name)));
    expect(() => new Network(wrong)).toThrow('d3 has the shape 320 × 512, not 512 × 512');
  });
});
