import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Centroids } from './centroids.ts';
import { DenseCentroids } from './dense-centroids.ts';
import { SparseCentroids } from './sparse-centroids.ts';

const DIMS = 24;
const kinds: [string, (dims: number) => Centroids][] = [
  ['dense', (dims) => new DenseCentroids(dims)],
  ['sparse', (dims) => new SparseCentroids(dims)],
];

/** Directions with some zeros, of length 1; all zeros is one of them. */
const direction = fc
  .array(fc.oneof(fc.constant(0), fc.integer({ min: -9, max: 9 })), { minLength: DIMS, maxLength: DIMS })
  .map((entries) => {
    const length = Math.hypot(...entries);
    return Float32Array.from(entries, (entry) => (length > 0 ? entry / length : 0));
  });
/** Members of a number of slots; a slot may be empty. */
const slots = fc.array(fc.array(direction, { maxLength: 4 }), { maxLength: 20 });

/** What plain arithmetic says of a vector and the sum of others. */
function plainCosine(vector: Float32Array, members: readonly Float32Array[]): number {
  const sum = Array.from(vector, (_, d) => members.reduce((total, member) => total + (member[d] ?? 0), 0));
  const length = Math.hypot(...sum);
  return length > 1e-4 ? sum.reduce((total, entry, d) => total + entry * (vector[d] ?? 0), 0) / length : 0;
}

function fill(centroids: Centroids, groups: readonly (readonly Float32Array[])[]): void {
  for (const group of groups) {
    const slot = centroids.open();
    for (const member of group) centroids.add(slot, centroids.keep(member));
  }
}

describe.each(kinds)('%s centroids', (_, make) => {
  it('have the cosines of plain arithmetic', () => {
    fc.assert(
      fc.property(slots, direction, (groups, asked) => {
        const centroids = make(DIMS);
        fill(centroids, groups);
        for (const [slot, members] of groups.entries()) {
          const vector = centroids.keep(asked);
          expect(centroids.count(slot)).toBe(members.length);
          expect(centroids.cosine(vector, slot)).toBeCloseTo(plainCosine(asked, members), 5);
          const [first, ...others] = members;
          if (first)
            expect(centroids.cosineWithout(centroids.keep(first), slot)).toBeCloseTo(plainCosine(first, others), 3);
          expect(centroids.dot(vector, centroids.keep(asked))).toBeCloseTo(asked.some((x) => x !== 0) ? 1 : 0, 5);
        }
      }),
    );
  });

  it('find in a block to the last bit what they say one by one, the nearest of them if so many are near', () => {
    const asked = fc.array(direction, { minLength: 1, maxLength: 9 });
    const floors = fc.double({ min: -1, max: 1, noNaN: true });
    const keeps = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(slots, asked, floors, keeps, fc.nat({ max: 20 }), (groups, many, floor, keep, from) => {
        const centroids = make(DIMS);
        fill(centroids, groups);
        const vectors = many.map((vector) => centroids.keep(vector));
        const found = centroids.near(vectors, floor, keep, from);
        const backwards = groups.map((_, slot) => groups.length - 1 - slot);
        const gathered = centroids.cosines(vectors, backwards);
        for (const [row, vector] of vectors.entries()) {
          const near = groups
            .map((members, slot) => ({ slot, filled: members.length > 0, cosine: centroids.cosine(vector, slot) }))
            .filter(({ slot, filled, cosine }) => filled && slot >= from && cosine >= floor);
          const last = near.map(({ cosine }) => cosine).sort((a, b) => b - a)[keep - 1] ?? floor;
          const expected = near.filter(({ cosine }) => cosine >= last);
          expect(found[row]?.slots).toEqual(expected.map(({ slot }) => slot));
          expect(found[row]?.cosines).toEqual(expected.map(({ cosine }) => cosine));
          expect([...gathered.subarray(row * groups.length, (row + 1) * groups.length)]).toEqual(
            backwards.map((slot) => centroids.cosine(vector, slot)),
          );
        }
      }),
    );
  });

  it('forget what left, and hold on to what they hold while they grow', () => {
    const centroids = make(8);
    const unit = (d: number) => Float32Array.from({ length: 8 }, (__, at) => (at === d ? 1 : 0));
    for (let slot = 0; slot < 5_000; slot += 1) centroids.add(centroids.open(), centroids.keep(unit(slot % 8)));
    const x = centroids.keep(unit(0));
    const y = centroids.keep(unit(1));
    expect(centroids.size).toBe(5_000);
    expect(centroids.cosine(x, 0)).toBe(1);
    expect(centroids.cosine(x, 4_992)).toBe(1);
    const far = Array.from({ length: 100 }, (__, at) => at * 48);
    expect([...centroids.cosines([y, x], far)]).toEqual([...far.map(() => 0), ...far.map(() => 1)]);
    expect(centroids.near([x, y], 0.5, 10_000).map((list) => list.slots.length)).toEqual([625, 625]);
    centroids.add(16, y);
    expect(centroids.cosine(x, 16)).toBeCloseTo(Math.SQRT1_2, 6);
    centroids.remove(16, x);
    expect([centroids.cosine(x, 16), centroids.cosine(y, 16)]).toEqual([0, 1]);
    centroids.remove(16, y);
    expect(centroids.near([y], 0.5, 10_000)[0]?.slots).not.toContain(16);
    centroids.close(16);
    expect(centroids.open()).toBe(16);
    expect(centroids.cosine(y, 16)).toBe(0);
    expect(
      Array.from({ length: 8 }, (__, d) => centroids.dot(centroids.centroid(17), centroids.keep(unit(d)))),
    ).toEqual([0, 1, 0, 0, 0, 0, 0, 0]);
  });
});

describe('dense centroids', () => {
  it('depend on who is in them alone, not on who came and went before', () => {
    // Numbers that a sum keeps only in part beside large ones.
    const tiny = fc.array(fc.constantFrom(0, 0.3, -0.7, 3e-13, -7e-14), { minLength: DIMS, maxLength: DIMS });
    const any = fc.array(
      fc.oneof(
        direction,
        tiny.map((entries) => Float32Array.from(entries)),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(any, any, direction, fc.nat(), (stay, leave, asked, seed) => {
        const plain = new DenseCentroids(DIMS);
        fill(plain, [stay]);
        const moved = new DenseCentroids(DIMS);
        const slot = moved.open();
        const order = [
          ...stay.map((vector) => ({ vector, stays: true })),
          ...leave.map((vector) => ({ vector, stays: false })),
        ];
        for (let at = 0; at < order.length; at += 1) {
          const other = (seed + at * 7) % order.length;
          [order[at], order[other]] = [order[other]!, order[at]!];
        }
        for (const { vector } of order) moved.add(slot, vector);
        for (const { vector, stays } of order) if (!stays) moved.remove(slot, vector);
        expect(moved.cosine(asked, slot)).toBe(plain.cosine(asked, 0));
        expect(moved.centroid(slot)).toEqual(plain.centroid(0));
        const [member] = stay;
        if (member) expect(moved.cosineWithout(member, slot)).toBe(plain.cosineWithout(member, 0));
      }),
    );
  });
});
