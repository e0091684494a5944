import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lexicalVector } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { thresholdsAround } from './thresholds.ts';

const request = (id: string, text: string) => ({ id, text, vector: lexicalVector(text) });

function indexAround(join: number): ThemeIndex {
  let themes = 0;
  return new ThemeIndex({
    dims: 1024,
    sparse: true,
    thresholds: thresholdsAround(join),
    newId: () => `t${(themes += 1)}`,
  });
}

/** Groups of requests, without the names of their themes. */
const groups = (index: ThemeIndex) =>
  index
    .themes()
    .filter(({ requests }) => requests.length > 0)
    .map(({ requests }) => [...requests].sort().join(' '))
    .sort();

/** Two wishes about invoices and two about colours, near each other by their words only in part. */
function four(join: number): ThemeIndex {
  const index = indexAround(join);
  index.add([
    request('r1', 'export invoices to excel'),
    request('r2', 'export invoices to a file'),
    request('r3', 'dark colours at night'),
    request('r4', 'dark colours for the screen'),
  ]);
  return index;
}

describe('regroup', () => {
  it('finds nothing to do with the thresholds by which everything was grouped', () => {
    const index = four(0.3);
    index.refine(8);
    expect(index.regroup(8)).toEqual([]);
  });

  it('parts with a higher threshold and makes one with a lower one', () => {
    const index = four(0.3);
    expect(groups(index)).toEqual(['r1 r2', 'r3 r4']);
    index.useThresholds(thresholdsAround(0.95));
    const changes = index.regroup(8);
    expect(groups(index)).toEqual(['r1', 'r2', 'r3', 'r4']);
    expect(changes.map(({ kind }) => kind)).toEqual(['opened', 'moved', 'opened', 'moved']);
    index.useThresholds(thresholdsAround(0.3));
    index.regroup(8);
    expect(groups(index)).toEqual(['r1 r2', 'r3 r4']);
  });

  it('leaves what a human placed', () => {
    const index = four(0.3);
    for (const id of ['r1', 'r2']) index.move(id, index.placeOf(id).theme!);
    index.useThresholds(thresholdsAround(0.95));
    index.regroup(8);
    expect(groups(index)).toEqual(['r1 r2', 'r3', 'r4']);
  });
});

describe('previewRegrouping', () => {
  it('names what would part, with the parts, and changes nothing', () => {
    const index = four(0.3);
    const theme = index.placeOf('r1').theme!;
    const preview = index.previewRegrouping(thresholdsAround(0.95), 8, 1);
    expect(preview).toMatchObject({ themes: { now: 2, then: 4 }, moving: 2, mergingTotal: 0, partingTotal: 2 });
    const parts = expect.arrayContaining([
      { theme, requests: 1, example: expect.stringMatching(/r[12]/) },
      { theme: null, requests: 1, example: expect.stringMatching(/r[12]/) },
    ]);
    expect(preview.parting).toEqual([{ theme, parts }]);
    expect(groups(index)).toEqual(['r1 r2', 'r3 r4']);
  });

  it('names what would become one', () => {
    const index = four(0.95);
    const preview = index.previewRegrouping(thresholdsAround(0.3), 8, 10);
    expect(preview).toMatchObject({ themes: { now: 4, then: 2 }, moving: 0, mergingTotal: 2, partingTotal: 0 });
    expect(preview.merging).toContainEqual({ theme: 't2', into: 't1', requests: 1 });
  });

  it('of nothing is nothing', () => {
    expect(indexAround(0.4).previewRegrouping(thresholdsAround(0.5), 8, 5)).toEqual({
      themes: { now: 0, then: 0 },
      moving: 0,
      merging: [],
      mergingTotal: 0,
      parting: [],
      partingTotal: 0,
    });
  });
});

const WORDS = ['dark', 'mode', 'export', 'csv', 'sso', 'login', 'night', 'theme', 'excel', 'report'];
const texts = fc.array(
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
  { minLength: 2, maxLength: 30 },
);
const join = fc.double({ min: -0.1, max: 0.95, noNaN: true });
const picks = fc.array(fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 99 })), { maxLength: 5 });

describe('with corrections by humans', () => {
  it('keeps every word of theirs, loses no id, and does what the preview says', () => {
    fc.assert(
      fc.property(texts, join, join, picks, picks, (said, before, after, moves, apart) => {
        const index = indexAround(before);
        index.add(said.map((text, at) => request(`r${100 + at}`, text)));
        index.refine();
        const ids = index.themes().map(({ id }) => id);
        const pick = (n: number) => ids[n % ids.length]!;
        for (const [a, b] of moves) index.move(`r${100 + (a % said.length)}`, pick(b));
        for (const [a, b] of apart) if (pick(a) !== pick(b)) index.notTheSame(pick(a), pick(b));
        const places = said.map((_, at) => ({ id: `r${100 + at}`, ...index.placeOf(`r${100 + at}`) }));
        const held = index.apart();
        const filled = new Set(index.themes().flatMap(({ id, requests }) => (requests.length > 0 ? [id] : [])));
        const human = index.themes().filter((theme) => theme.human && theme.requests.length > 0);

        const preview = index.previewRegrouping(thresholdsAround(after), 8, 100);
        expect(said.map((_, at) => ({ id: `r${100 + at}`, ...index.placeOf(`r${100 + at}`) }))).toEqual(places);
        index.useThresholds(thresholdsAround(after));
        const changes = index.regroup(8);

        const live = new Set(index.themes().map(({ id }) => id));
        for (const { id, theme, placedBy } of places) {
          const now = index.placeOf(id);
          expect(live.has(now.theme!)).toBe(true);
          if (placedBy === 'human') expect(now.theme).toBe(index.resolve(theme!));
        }
        for (const id of ids) expect(live.has(index.resolve(id))).toBe(true);
        for (const [a, b] of held) expect(index.resolve(a)).not.toBe(index.resolve(b));
        for (const { id } of human) expect(index.sizeOf(id)).toBeGreaterThan(0);

        expect(preview.themes.then).toBe(index.themes().filter(({ requests }) => requests.length > 0).length);
        for (const { theme, into } of preview.merging) {
          if (into === null) expect(ids).not.toContain(index.resolve(theme));
          else expect(index.resolve(theme)).toBe(index.resolve(into));
        }
        expect(preview.mergingTotal).toBe(ids.filter((id) => index.resolve(id) !== id && filled.has(id)).length);
        const opened = new Set(changes.flatMap((change) => (change.kind === 'opened' ? [change.theme] : [])));
        for (const change of changes)
          if (change.kind === 'moved') expect(ids.includes(change.to) || opened.has(change.to)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
