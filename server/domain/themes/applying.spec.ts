import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type GroupingFacts } from './applying.ts';
import { type Merged, type ThemeChange } from './changes.ts';
import { type StoredGrouping } from './grouping.ts';
import { lexicalEmbedder, lexicalVector } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { lexicalThresholds } from './thresholds.ts';

const WORDS = ['dark', 'mode', 'export', 'csv', 'sso', 'login', 'night', 'theme', 'excel', 'report'];
const { dims } = lexicalEmbedder;

const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const nth = fc.nat({ max: 1000 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('add' as const), text }),
  fc.record({
    kind: fc.constantFrom(
      'move',
      'merge',
      'undo',
      'split',
      'apart',
      'together',
      'dismiss',
      'remove',
      'touch',
      'refine',
    ),
    a: nth,
    b: nth,
  }),
);
type Step = { kind: string; text?: string; a?: number; b?: number };

/** What a database would hold while people and automation work on it. */
class Kept {
  readonly texts = new Map<string, string>();
  private readonly index: ThemeIndex;
  private readonly ids = new Set<string>();
  private readonly merges: Merged[] = [];
  private opened = 0;
  private said = 0;

  constructor() {
    this.index = new ThemeIndex({ dims, thresholds: lexicalThresholds, newId: () => `t${(this.opened += 1)}` });
  }

  run({ kind, text: words = '', a = 0, b = 0 }: Step): void {
    try {
      for (const change of this.changes(kind, words, a, b)) this.note(change);
    } catch (error) {
      // People may ask for what cannot be; nothing has changed then.
      if (!(error instanceof RangeError)) throw error;
    }
  }

  documents(): StoredGrouping {
    const requests = [...this.texts].flatMap(([id, words]) => {
      const { theme, placedBy } = this.index.placeOf(id);
      return theme === null ? [] : [{ id, text: words, vector: lexicalVector(words), theme, placedBy }];
    });
    const live = new Map(this.index.themes().map((theme) => [theme.id, theme]));
    const unsettled = new Set(this.index.unsettled());
    const themes = [...this.ids].map((id) => {
      const human = live.get(id)?.human ?? false;
      const redirectTo = live.has(id) ? null : this.index.resolve(id);
      return { id, human, redirectTo, unsettled: unsettled.has(id) };
    });
    return { themes, requests, apart: this.index.apart() };
  }

  private changes(kind: string, words: string, a: number, b: number): ThemeChange[] {
    const request = (n: number) => [...this.texts.keys()][n % this.texts.size] ?? 'none';
    const theme = (n: number) => [...this.ids][n % this.ids.size] ?? 'none';
    switch (kind) {
      case 'add': {
        const id = `r${(this.said += 1)}`;
        this.texts.set(id, words);
        return this.index.add([{ id, text: words, vector: lexicalVector(words) }]);
      }
      case 'move':
        return [this.index.move(request(a), theme(b))];
      case 'merge':
        return [this.index.merge(theme(a), theme(b))];
      case 'undo':
        return this.merges[a] ? [this.index.undoMerge(this.merges[a])] : [];
      case 'split':
        return this.index.split([request(a), request(b)]);
      case 'apart':
        return [this.index.notTheSame(theme(a), theme(b))];
      case 'together':
        return [this.index.mayBeTheSame(theme(a), theme(b))];
      case 'dismiss':
        return [this.index.dismiss(request(a))];
      case 'touch':
        return [this.index.touch(theme(a))];
      case 'refine':
        return this.index.refine();
      default:
        this.index.remove(request(a));
        this.texts.delete(request(a));
        return [];
    }
  }

  private note(change: ThemeChange): void {
    if ('theme' in change) this.ids.add(change.theme);
    if (change.kind === 'merged') this.merges.unshift(change);
  }
}

/** Whatever differs between two states, as facts. */
function difference(before: StoredGrouping, after: StoredGrouping): GroupingFacts {
  const known = new Map(before.requests.map(({ id, theme, placedBy }) => [id, `${theme} ${placedBy}`]));
  const standing = new Set(after.requests.map(({ id }) => id));
  const pairId = (pair: readonly [string, string]) => [...pair].sort().join(' ');
  const [pairsBefore, pairsAfter] = [new Set(before.apart.map(pairId)), new Set(after.apart.map(pairId))];
  const asPair = (id: string) => id.split(' ') as [string, string];
  return {
    themes: after.themes,
    requests: after.requests
      .filter(({ id, theme, placedBy }) => known.get(id) !== `${theme} ${placedBy}`)
      .map(({ id, theme, placedBy, text: words, vector }) => ({
        id,
        theme: theme!,
        placedBy,
        ...(known.has(id) ? {} : { words: { text: words, vector } }),
      })),
    goneRequests: [...known.keys()].filter((id) => !standing.has(id)),
    pairs: [
      ...[...pairsBefore].filter((id) => !pairsAfter.has(id)).map((id) => ({ themes: asPair(id), apart: false })),
      ...[...pairsAfter].filter((id) => !pairsBefore.has(id)).map((id) => ({ themes: asPair(id), apart: true })),
    ],
  };
}

const load = (stored: StoredGrouping) =>
  new ThemeIndex({ dims, thresholds: lexicalThresholds, newId: () => 'never' }, stored);

/** All there is to see of an index, whatever the order. */
function seen(index: ThemeIndex, { themes }: StoredGrouping) {
  return {
    themes: index
      .themes()
      .map(({ id, human, requests }) => ({
        id,
        human,
        requests: [...requests].sort().map((request) => {
          const { placedBy, score } = index.placeOf(request);
          return { request, placedBy, score };
        }),
      }))
      .sort((x, y) => (x.id < y.id ? -1 : 1)),
    leads: themes.map(({ id }) => index.resolve(id)),
    apart: index
      .apart()
      .map((pair) => [...pair].sort().join(' '))
      .sort(),
    unsettled: [...index.unsettled()].sort(),
  };
}

/** The same groups, and scores that differ by rounding alone. */
function expectSame(index: ThemeIndex, stored: StoredGrouping): void {
  const anew = seen(load(stored), stored);
  const themes = anew.themes.map((theme) => ({
    ...theme,
    requests: theme.requests.map(({ score, ...place }) => ({
      ...place,
      score: score === null ? null : expect.closeTo(score, 4),
    })),
  }));
  expect(seen(index, stored)).toEqual({ ...anew, themes });
}

describe('bringing a grouping up to date', () => {
  it('ends in what loading anew gives, whatever was done meanwhile, and a second time changes nothing', () => {
    const script = fc.array(step, { maxLength: 14 });
    fc.assert(
      fc.property(script, script, (first, then) => {
        const kept = new Kept();
        for (const one of first) kept.run(one);
        const before = kept.documents();
        for (const one of then) kept.run(one);
        const after = kept.documents();
        const index = load(before);
        const facts = difference(before, after);
        index.apply(facts);
        expectSame(index, after);
        index.apply(facts);
        expectSame(index, after);
      }),
      { numRuns: 400 },
    );
  });

  it('takes back what was never written: themes that are kept nowhere lead nowhere', () => {
    const stored: StoredGrouping = {
      themes: [{ id: 't1', human: false, redirectTo: null }],
      requests: [{ id: 'a', text: 'dark mode', vector: lexicalVector('dark mode'), theme: 't1', placedBy: 'auto' }],
      apart: [],
    };
    const index = new ThemeIndex({ dims, thresholds: lexicalThresholds, newId: () => 't2' }, stored);
    const said = ['a dark mode', 'export to csv'].map((words, at) => ({
      id: `n${at}`,
      text: words,
      vector: lexicalVector(words),
    }));
    index.add(said);
    index.apply({ goneRequests: ['n0', 'n1', 'nobody'], lostThemes: ['t2', 'nowhere'], unsettled: [] });
    expectSame(index, stored);
    expect(() => index.resolve('t2')).toThrow(RangeError);
    expect(index.add(said)).toHaveLength(2);
  });

  it('refuses what it cannot place', () => {
    const index = load({ themes: [{ id: 't1', human: false, redirectTo: null }], requests: [], apart: [] });
    expect(() => index.apply({ requests: [{ id: 'a', theme: 't1', placedBy: 'auto' }] })).toThrow(RangeError);
    expect(() => index.apply({ requests: [{ id: 'a', theme: 't9', placedBy: 'auto' }] })).toThrow(RangeError);
    expect(() => index.apply({ pairs: [{ themes: ['t1', 't9'], apart: true }] })).toThrow(RangeError);
  });
});

describe('looking around', () => {
  const index = load({
    themes: ['t1', 't2'].map((id) => ({ id, human: false, redirectTo: null })),
    requests: ['dark mode', 'dark mode for charts', 'night login'].map((words, at) => ({
      ...{ id: `r${at}`, text: words, vector: lexicalVector(words) },
      ...{ theme: at === 2 ? 't2' : 't1', placedBy: 'auto' as const },
    })),
    apart: [],
  });
  const words = (id: string, said: string) => ({ id, text: said, vector: lexicalVector(said) });

  it('tells where texts would belong, the same words first, and leaves everything as it is', () => {
    const [dark, login] = index.lookAround([words('x', 'mode dark charts'), words('y', 'Night login!')], 3, 0.1);
    expect(dark![0]!.theme).toBe('t1');
    expect(login![0]).toEqual({ theme: 't2', score: expect.closeTo(1, 5) });
    expect(index.has('x')).toBe(false);
    expect(index.size).toBe(3);
    expect(index.unsettled()).toEqual([]);
  });

  it('finds the nearest request of the same theme', () => {
    expect(index.nearestNeighbour('r0', 10)).toEqual({ request: 'r1', score: expect.any(Number) });
    expect(index.nearestNeighbour('r0', 0)).toBeNull();
    expect(index.nearestNeighbour('r2', 10)).toBeNull();
  });
});
