import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Sample, Segment } from '../../contract/sampling.ts';
import { apportion } from './apportion.ts';
import { drawnBy, lotBase, LotsOfPeople, lots, sampleSize } from './draw.ts';
import { isInSegment, type Properties } from './segment.ts';

interface Person {
  readonly id: string;
  readonly stratum: string;
}

const number = (size: number, more: Partial<Sample> = {}) =>
  Sample.parse({ kind: 'number', number: size, seed: 'spring', ...more });
const percent = (share: number) => Sample.parse({ kind: 'percent', percent: share });

/** The ids drawn, in the order of the people given. */
function drawn(people: readonly Person[], sample: Sample, period = '2027-01'): string[] {
  const lotOf = lots(sample.seed, period);
  const drawing = new LotsOfPeople(sample);
  for (const { id, stratum } of people) drawing.add(stratum, lotOf(lotBase(id)));
  const isDrawn = drawnBy(drawing.draw());
  return people.filter(({ id, stratum }) => isDrawn(stratum, lotOf(lotBase(id)))).map(({ id }) => id);
}

const people = (count: number, strata: readonly string[] = ['']): Person[] =>
  Array.from({ length: count }, (_, index) => ({ id: `con_${index}`, stratum: strata[index % strata.length]! }));

const someone = fc.record({ id: fc.uuid(), stratum: fc.constantFrom('Free', 'Pro', 'Team', '') });
const crowd = fc.uniqueArray(someone, { selector: ({ id }) => id, maxLength: 120 });

describe('dividing seats among parts', () => {
  it.each<[readonly number[], number, readonly number[]]>([
    [[], 5, []],
    [[10], 5, [5]],
    [[10], 50, [10]],
    [[50, 30, 20], 10, [5, 3, 2]],
    // 6.5, 3.25 and 0.25 seats: the smallest gets one all the same, the others divide nine.
    [[260, 130, 10], 10, [6, 3, 1]],
    [[1, 1, 998], 3, [1, 1, 1]],
    [[0, 7, 0], 3, [0, 3, 0]],
    // Fewer seats than parts: the largest remainders.
    [[5, 90, 5], 1, [0, 1, 0]],
    [[40, 30, 30], 2, [1, 1, 0]],
    [[3, 3, 3], 0, [0, 0, 0]],
  ])('of %j, %i seats are %j', (sizes, seats, given) => {
    expect(apportion(sizes, seats)).toEqual(given);
  });

  it('adds up, takes no more than there are, leaves no part out that can have one, and stays within one of the share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 500 }), { maxLength: 12 }), fc.nat({ max: 3000 }), (sizes, seats) => {
        const given = apportion(sizes, seats);
        const all = sizes.reduce((sum, size) => sum + size, 0);
        const count = Math.min(seats, all);
        const parts = sizes.filter((size) => size > 0).length;
        expect(given.reduce((sum, one) => sum + one, 0)).toBe(count);
        const isGuaranteed = count >= parts;
        let large = 0;
        given.forEach((one, part) => {
          const size = sizes[part]!;
          expect(one).toBeLessThanOrEqual(size);
          if (size > 0 && isGuaranteed) expect(one).toBeGreaterThanOrEqual(1);
          if ((size * count) / Math.max(all, 1) >= 1) large += 1;
        });
        // Where every part's own share is one or more, it is rounded up or down and no more.
        if (large === parts)
          given.forEach((one, part) =>
            expect(Math.abs(one - (sizes[part]! * count) / Math.max(all, 1))).toBeLessThan(1),
          );
      }),
    );
  });
});

describe('a sample', () => {
  it.each<[Sample, number, number]>([
    [number(10), 0, 0],
    [number(10), 7, 7],
    [number(10), 700, 10],
    [percent(7), 100, 7],
    [percent(29), 100, 29],
    [percent(1), 1, 1],
    [percent(10), 101, 11],
    [percent(100), 33, 33],
    [percent(50), 0, 0],
  ])('%j of %i people asks %i', (sample, eligible, size) => {
    expect(sampleSize(sample, eligible)).toBe(size);
  });

  it('draws these five of twenty by this seed in this month', () => {
    expect(drawn(people(20), number(5))).toEqual(['con_5', 'con_6', 'con_7', 'con_9', 'con_13']);
  });

  it('asks exactly its size, whoever comes first, and the same people again by the same seed', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 150 }), fc.string({ maxLength: 5 }), (all, size, seed) => {
        const sample = number(size, { seed });
        const chosen = drawn(all, sample);
        expect(chosen).toHaveLength(Math.min(size, all.length));
        expect(drawn([...all].reverse(), sample).sort()).toEqual([...chosen].sort());
      }),
    );
  });

  it('gives each part its share, and every part someone where the number allows', () => {
    fc.assert(
      fc.property(crowd, fc.integer({ min: 1, max: 150 }), (all, size) => {
        const chosen = new Set(drawn(all, number(size, { strata: 'plan' })));
        const strata = [...new Set(all.map(({ stratum }) => stratum))].sort();
        const members = strata.map((name) => all.filter(({ stratum }) => stratum === name));
        const counts = members.map((part) => part.filter(({ id }) => chosen.has(id)).length);
        expect(counts).toEqual(
          apportion(
            members.map((part) => part.length),
            size,
          ),
        );
        if (size >= strata.length) expect(Math.min(Infinity, ...counts)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('lets one more person take the place of one other at most', () => {
    fc.assert(
      fc.property(crowd, someone, fc.integer({ min: 1, max: 60 }), (all, newcomer, size) => {
        fc.pre(!all.some(({ id }) => id === newcomer.id));
        const alike = (of: readonly Person[]) => of.map((person) => ({ ...person, stratum: '' }));
        const before = new Set(drawn(alike(all), number(size)));
        const after = new Set(drawn(alike([...all, newcomer]), number(size)));
        const left = [...before].filter((id) => !after.has(id));
        const joined = [...after].filter((id) => !before.has(id));
        expect(left.length).toBeLessThanOrEqual(1);
        expect(joined.every((id) => id === newcomer.id)).toBe(true);
      }),
    );
  });

  it('draws others by another seed or in another month, about as many in common as chance gives', () => {
    const all = people(4000);
    const common = (a: string[], b: string[]) => a.filter((id) => new Set(b).has(id)).length;
    const first = drawn(all, number(1000));
    // 250 of 1,000 are expected in both, with a standard deviation of about 12.
    expect(Math.abs(common(first, drawn(all, number(1000), '2027-02')) - 250)).toBeLessThan(50);
    expect(Math.abs(common(first, drawn(all, number(1000, { seed: 'autumn' }))) - 250)).toBeLessThan(50);
  });

  it('draws people of every place alike', () => {
    const all = people(200);
    const times = new Map<string, number>();
    for (let month = 0; month < 400; month += 1)
      for (const id of drawn(all, number(50), `m${month}`)) times.set(id, (times.get(id) ?? 0) + 1);
    // 100 of 400 are expected, with a standard deviation of 8.7; none of 200 people is further than five of it away.
    expect(all.every(({ id }) => Math.abs((times.get(id) ?? 0) - 100) < 44)).toBe(true);
  });
});

describe('a segment', () => {
  const ana: Properties = {
    plan: 'Pro',
    sector: 'Retail',
    size: null,
    lifecycle: null,
    role: 'Buyer',
    locale: 'pt-BR',
  };

  it.each<[unknown, boolean]>([
    [{ plan: ['Pro'] }, true],
    [{ plan: ['Team', 'Pro'] }, true],
    [{ plan: ['pro'] }, false],
    [{ plan: ['Pro'], role: ['User'] }, false],
    [{ plan: ['Pro'], sector: ['Retail', 'Health'], role: ['Buyer'], locale: ['pt-BR'] }, true],
    [{ size: ['Large'] }, false],
    [{ lifecycle: ['customer'] }, true],
    [{ lifecycle: ['trial'] }, false],
  ])('%j has her: %s', (segment, isInside) => {
    expect(isInSegment(Segment.parse(segment), ana)).toBe(isInside);
  });

  it('has everyone when there is none, and must name a property that exists', () => {
    expect(isInSegment(null, ana)).toBe(true);
    for (const segment of [{}, { colour: ['red'] }, { plan: [] }, { lifecycle: ['asleep'] }])
      expect(Segment.safeParse(segment).success).toBe(false);
  });
});
