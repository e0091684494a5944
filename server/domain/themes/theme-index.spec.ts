import { beforeEach, describe, expect, it } from '@jest/globals';
import { type Merged, type ThemeChange } from './changes.ts';
import { lexicalEmbedder, lexicalVector } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { lexicalThresholds, thresholdsAround } from './thresholds.ts';

const request = (id: string, text: string) => ({ id, text, vector: lexicalVector(text) });

/** Vectors kept with or without their zeros must group alike. */
const kinds: [string, boolean][] = [
  ['sparse', true],
  ['dense', false],
];

describe.each(kinds)('ThemeIndex, %s', (_, sparse) => {
  function newIndex(stored?: ConstructorParameters<typeof ThemeIndex>[1]): ThemeIndex {
    let next = 0;
    const newId = () => `t${(next += 1)}`;
    return new ThemeIndex({ dims: lexicalEmbedder.dims, sparse, thresholds: lexicalThresholds, newId }, stored);
  }

  let index: ThemeIndex;
  const themeOf = (id: string) => index.placeOf(id).theme;
  const add = (id: string, text: string) => index.add([request(id, text)])[0];

  beforeEach(() => {
    index = newIndex();
    add('a', 'dark mode');
    add('b', 'Please add a dark mode');
    add('c', 'Export to CSV');
  });

  it('opens a theme for the first request and joins what is near', () => {
    expect(themeOf('a')).toBe('t1');
    expect(themeOf('b')).toBe('t1');
    expect(themeOf('c')).toBe('t2');
    expect(index.placeOf('c')).toEqual({ theme: 't2', placedBy: 'auto', score: null });
    expect(index.themes()).toEqual([
      { id: 't1', human: false, requests: ['a', 'b'] },
      { id: 't2', human: false, requests: ['c'] },
    ]);
  });

  it('tells how near a request was, and what else it could be', () => {
    const placed = add('d', 'CSV export of dark colours');
    expect(placed).toMatchObject({ kind: 'placed', theme: 't2', opened: false, by: 'auto' });
    expect(placed?.score).toBeGreaterThanOrEqual(lexicalThresholds.join);
    expect(index.suggestionsFor('d', 3, 0)).toEqual([{ theme: 't1', score: expect.any(Number) }]);
  });

  it('puts the same words where a human put them', () => {
    index.move('a', 't2');
    add('d', 'Dark mode!');
    expect(themeOf('d')).toBe('t2');
  });

  it('merges by hand: the id redirects and the members are pinned', () => {
    expect(index.merge('t2', 't1')).toMatchObject({
      kind: 'merged',
      survivor: 't1',
      loser: 't2',
      requests: ['c'],
      by: 'human',
    });
    expect(index.resolve('t2')).toBe('t1');
    expect(index.placeOf('c')).toMatchObject({ theme: 't1', placedBy: 'human' });
    expect(index.refine()).toEqual([]);
    expect(() => index.merge('t2', 't1')).toThrow('a theme cannot be merged into itself');
  });

  it('undoes a merge and keeps the two apart from then on', () => {
    index.notTheSame('t2', add('x', 'Invoices by mail')?.theme ?? '');
    const merged = index.merge('t2', 't1');
    expect(merged.carried).toEqual(['t3']);
    expect(index.undoMerge(merged)).toEqual({
      kind: 'unmerged',
      survivor: 't1',
      loser: 't2',
      requests: ['c'],
      nowAuto: ['a', 'b', 'c'],
    });
    expect(themeOf('c')).toBe('t2');
    expect(index.resolve('t2')).toBe('t2');
    expect(index.apart()).toEqual(expect.arrayContaining([['t1', 't3']]));
    const pairs = index.apart().map((pair) => [...pair].sort().join());
    expect(pairs.sort()).toEqual(['t1,t2', 't1,t3', 't2,t3']);
  });

  it('splits into a new theme that never falls back', () => {
    const [opened] = index.split(['b']);
    expect(opened).toEqual({ kind: 'opened', theme: 't3' });
    expect(themeOf('b')).toBe('t3');
    index.add([request('e', 'dark mode please'), request('f', 'a dark mode, please')]);
    index.refine();
    expect(themeOf('a')).toBe('t1');
    expect(themeOf('b')).toBe('t3');
    expect(() => index.split([])).toThrow('a split needs requests');
    expect(() => index.split(['b'])).toThrow('a split must leave something behind');
  });

  it('asks instead of merging two themes that humans touched', () => {
    index.split(['b']);
    index.mayBeTheSame('t1', 't3');
    const changes = index.refine();
    expect(changes).toEqual([{ kind: 'suggested', themes: ['t1', 't3'], score: expect.any(Number) }]);
    expect(index.resolve('t3')).toBe('t3');
  });

  it('merges automatically into the theme that a human touched, even when it is smaller', () => {
    const strict = newIndex({
      themes: ['t7', 't8'].map((id) => ({ id, human: id === 't8', redirectTo: null })),
      requests: [
        { ...request('a', 'dark mode'), theme: 't7', placedBy: 'auto' },
        { ...request('b', 'dark mode please'), theme: 't7', placedBy: 'auto' },
        { ...request('c', 'a dark mode'), theme: 't8', placedBy: 'auto' },
      ],
      apart: [],
    });
    expect(strict.refine()).toEqual([]);
    strict.add([request('d', 'the dark mode')]);
    const merged = strict.refine().find((change): change is Merged => change.kind === 'merged');
    expect(merged).toMatchObject({ survivor: 't8', loser: 't7', by: 'auto' });
  });

  it('thinks everything over anew when other thresholds hold', () => {
    add('d', 'Night colours');
    expect(index.refine()).toEqual([]);
    index.useThresholds(thresholdsAround(-1));
    expect(index.refine()).toEqual([]);
    index.unsettle();
    expect(index.unsettled()).toEqual(['t1', 't2', 't3']);
    index.refine();
    expect(index.themes().map(({ requests }) => requests.length)).toEqual([4]);
  });

  it('names the pairs of themes most like each other, without those kept apart', () => {
    add('d', 'CSV exports of dark colours');
    add('e', 'export of colours');
    add('f', 'Slack');
    const all = index.pairsAbove(-1, 10);
    const names = all.map(({ themes }) => themes.join());
    expect([...names].sort()).toEqual(
      index
        .themes()
        .flatMap(({ id }, at, themes) => themes.slice(at + 1).map((other) => `${id},${other.id}`))
        .sort(),
    );
    const scores = all.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(index.pairsAbove(-1, 2)).toEqual(all.slice(0, 2));
    expect(index.pairsAbove(scores[1] ?? 0, 10)).toEqual(all.slice(0, 2));
    expect(index.pairsAbove(-1, 10, ['t1'])).toEqual(all.filter(({ themes }) => themes.includes('t1')));
    const nearest = all[0]?.themes ?? ['', ''];
    index.notTheSame(...nearest);
    expect(index.pairsAbove(-1, 10)).toEqual(all.slice(1));
  });

  it('dismisses a request and brings it back', () => {
    expect(index.dismiss('c')).toEqual({ kind: 'dismissed', request: 'c', from: 't2', placedBy: 'auto' });
    expect(index.placeOf('c')).toEqual({ theme: null, placedBy: 'human', score: null });
    expect(index.resolve('t2')).toBe('t2');
    add('d', 'Export to CSV');
    expect(themeOf('d')).not.toBe('t2');
    expect(index.move('c', 't2')).toMatchObject({ from: null, to: 't2', by: 'human' });
  });

  it('takes a typed request into the theme that a human chose', () => {
    expect(index.addTo('t2', request('d', 'Night colours'))).toMatchObject({ theme: 't2', by: 'human' });
    expect(index.placeOf('d').placedBy).toBe('human');
  });

  it('groups texts that say nothing apart from each other', () => {
    index.add([request('e', '!!!'), request('f', '👍')]);
    expect(themeOf('e')).not.toBe(themeOf('f'));
    index.refine();
    expect(themeOf('e')).not.toBe(themeOf('f'));
  });

  it('refuses unknown and repeated ids and changes nothing', () => {
    const before = index.themes();
    const faults: (() => unknown)[] = [
      () => index.move('nobody', 't1'),
      () => index.move('a', 't99'),
      () => index.merge('t1', 't99'),
      () => index.resolve('t99'),
      () => index.addTo('t99', request('z', 'z')),
      () => index.add([request('z', 'z'), request('z', 'z')]),
      () => index.add([request('z', 'z'), request('a', 'again')]),
      () => index.notTheSame('t1', 't1'),
    ];
    for (const fault of faults) expect(fault).toThrow(RangeError);
    expect(index.themes()).toEqual(before);
    expect(index.has('z')).toBe(false);
  });

  it('says all it changed: who follows the changes has the same places', () => {
    const places = new Map<string, string | null>();
    const follow = (changes: readonly ThemeChange[]) => {
      for (const change of changes) {
        if (change.kind === 'placed') places.set(change.request, change.theme);
        if (change.kind === 'moved') places.set(change.request, change.to);
        if (change.kind === 'merged') change.requests.forEach((id) => places.set(id, change.survivor));
        if (change.kind === 'unmerged') change.requests.forEach((id) => places.set(id, change.loser));
        if (change.kind === 'dismissed') places.set(change.request, null);
      }
    };
    for (const id of ['a', 'b', 'c']) places.set(id, themeOf(id));
    follow(index.add([request('d', 'dark theme'), request('e', 'CSV files, export')]));
    follow(index.refine());
    follow(index.split(['b']));
    const merged = index.merge('t2', 't1');
    follow([merged, index.dismiss('e'), index.undoMerge(merged), index.move('e', 't1')]);
    follow(index.refine());
    expect(Object.fromEntries(places)).toEqual(Object.fromEntries([...places.keys()].map((id) => [id, themeOf(id)])));
  });
});
