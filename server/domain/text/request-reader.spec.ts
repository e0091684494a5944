import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../statistics/random.ts';
import { READ_NUMBERS } from './phrase-reading.ts';
import { readReaderWeights } from './reader-weights.ts';
import { RequestReader } from './request-reader.ts';

const SHAPE = {
  features: 8,
  readers: 2,
  piece: 8,
  pieces: 4,
  phrase: 8,
  phrases: 4,
  names: ['mark comma', 'opens and'],
};

/** Matrices by name: each reader's, in the shape above. */
const SIZES: readonly (readonly [string, number, number])[] = [
  ['piece', 8, 8],
  ['piece bias', 1, 8],
  ['piece question', 1, 8],
  ['pieces there', 8, 12],
  ['pieces there bias', 1, 12],
  ['pieces there again', 4, 12],
  ['pieces back', 8, 12],
  ['pieces back bias', 1, 12],
  ['pieces back again', 4, 12],
  ['phrase', 16, 8],
  ['phrase bias', 1, 8],
  ['phrase question', 1, 8],
  ['phrase names', 2, 8],
  ['phrases there', 8, 12],
  ['phrases there bias', 1, 12],
  ['phrases there again', 4, 12],
  ['phrases back', 8, 12],
  ['phrases back bias', 1, 12],
  ['phrases back again', 4, 12],
  ['said', 16, 3],
  ['said bias', 1, 3],
  ['kind', 16, 4],
  ['kind bias', 1, 4],
];

function drawnFile(seed: number, readers = SHAPE.readers): Uint8Array {
  const random = seededRandom(seed);
  const listed = Array.from({ length: readers }, (_, reader) =>
    SIZES.map(([name, rows, columns]) => ({ name: `${reader} ${name}`, rows, columns })),
  ).flat();
  const head = new TextEncoder().encode(JSON.stringify({ ...SHAPE, readers, matrices: listed }));
  const length = new Uint8Array(new Uint32Array([head.length]).buffer);
  const matrices = listed.map(({ rows, columns }) => [
    ...new Uint8Array(new Float32Array(columns).fill(1 / 64).buffer),
    ...Array.from({ length: rows * columns }, () => Math.floor(random() * 256)),
  ]);
  return Uint8Array.from([...length, ...head, ...matrices.flat()]);
}

const phrases = [
  { from: 0, to: 5 },
  { from: 7, to: 9 },
  { from: 10, to: 20 },
];
const names = [['mark comma', 'never heard of'], ['opens and'], []];
const places = [-1, 0, 3, 5, 7, 10, 15, 30, -1];
const featuresOf = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Float32Array.from({ length: count * SHAPE.features }, () => random() * 2 - 1);
};
const run = { places, features: featuresOf(1, places.length) };

describe('a reader of requests', () => {
  const reader = new RequestReader(readReaderWeights(drawnFile(7)));

  it('says the same of each phrase whenever it is asked, and something else after the other question', () => {
    const read = reader.read([run], phrases, names, 'wish');
    expect(read).toHaveLength(phrases.length * READ_NUMBERS);
    expect(read.every(Number.isFinite)).toBe(true);
    expect(reader.read([run], phrases, names, 'wish')).toEqual(read);
    expect(reader.read([run], phrases, names, 'why')).not.toEqual(read);
    expect(reader.read([run], phrases, [[], [], []], 'wish')).not.toEqual(read);
  });

  it('hears every piece before and after a phrase, in order and in whatever runs they come', () => {
    const read = reader.read([run], phrases, names, 'wish');
    const half = 4 * SHAPE.features;
    const runs = [
      { places: places.slice(0, 4), features: run.features.slice(0, half) },
      { places: places.slice(4), features: run.features.slice(half) },
    ];
    expect(reader.read(runs, phrases, names, 'wish')).toEqual(read);
    const changed = run.features.slice();
    changed[7 * SHAPE.features] = 5;
    const other = reader.read([{ places, features: changed }], phrases, names, 'wish');
    for (let phrase = 0; phrase < phrases.length; phrase += 1)
      expect(other[phrase * READ_NUMBERS]).not.toBe(read[phrase * READ_NUMBERS]);
  });

  it('averages what its readers say', () => {
    const [one, other] = [0, 1].map((at) => {
      const both = readReaderWeights(drawnFile(7));
      const alone = {
        shape: { ...both.shape, readers: 1 },
        matrix: (_: number, name: string) => both.matrix(at, name),
      };
      return new RequestReader(alone).read([run], phrases, names, 'why');
    });
    const read = reader.read([run], phrases, names, 'why');
    read.forEach((value, at) => expect(value).toBeCloseTo((one![at]! + other![at]!) / 2, 4));
  });

  it('reads a comment without words, and a long one in more rows than it multiplies together', () => {
    expect(reader.read([], [], [], 'wish')).toHaveLength(0);
    const count = 700;
    const long = Array.from({ length: count }, (_, at) => ({ from: at * 2, to: at * 2 + 1 }));
    const many = { places: long.map(({ from }) => from), features: featuresOf(3, count) };
    const read = reader.read(
      [many],
      long,
      long.map(() => []),
      'why',
    );
    expect(read).toHaveLength(count * READ_NUMBERS);
    expect(read.every(Number.isFinite)).toBe(true);
  });
});

describe('weights of readers', () => {
  it('are numbers in units of the scale of their column', () => {
    const weights = readReaderWeights(drawnFile(7));
    expect(weights.shape).toMatchObject(SHAPE);
    const { rows, columns, values } = weights.matrix(1, 'said');
    expect([rows, columns, values.length]).toEqual([16, 3, 48]);
    for (const value of values) expect(Number.isInteger(value * 64) && Math.abs(value) <= 2).toBe(true);
  });

  it('that are cut off, too long or of another reader are refused', () => {
    const file = drawnFile(7);
    expect(() => readReaderWeights(file.subarray(0, -1))).toThrow('cut off');
    expect(() => readReaderWeights(Uint8Array.from([...file, 0]))).toThrow('1 bytes after');
    expect(() => readReaderWeights(file).matrix(2, 'said')).toThrow('no said of reader 2');
  });
});
