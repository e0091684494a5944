import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../statistics/random.ts';
import { type Merged, type ThemeChange } from './changes.ts';
import { lexicalVector } from './lexical-embedder.ts';
import { ThemeIndex } from './theme-index.ts';
import { thresholdsAround } from './thresholds.ts';

/** How texts become vectors: by spelling, and into few dimensions without zeros, as a model of meaning would. */
interface Kind {
  readonly dims: number;
  readonly sparse: boolean;
  readonly vectorOf: (text: string) => Float32Array;
}
const DENSE_DIMS = 24;
const bySpelling: Kind = { dims: 1024, sparse: true, vectorOf: lexicalVector };
const dense: Kind = { dims: DENSE_DIMS, sparse: false, vectorOf: denseVector };
const kinds: [string, Kind][] = [
  ['by spelling', bySpelling],
  ['dense', dense],
];

/** The sum of a random direction for each word, at length 1; zeros for a text without words. */
function denseVector(words: string): Float32Array {
  const sum = new Float32Array(DENSE_DIMS);
  for (const word of words.split(' ').filter((one) => one !== '')) {
    const random = seededRandom([...word].reduce((seed, letter) => seed * 31 + letter.charCodeAt(0), 7));
    for (let d = 0; d < DENSE_DIMS; d += 1) sum[d] = (sum[d] ?? 0) + random() - 0.5;
  }
  const length = Math.hypot(...sum);
  return length > 0 ? sum.map((entry) => entry / length) : sum;
}

const WORDS = ['dark', 'mode', 'export', 'csv', 'sso', 'login', 'night', 'theme', 'excel', 'report'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 0, maxLength: 3 }).map((words) => words.join(' '));
/** Low thresholds join and merge a great deal, high ones little. */
const thresholds = fc.double({ min: 0.15, max: 0.7, noNaN: true }).map(thresholdsAround);
const pick = fc.nat({ max: 1_000 });
const steps = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('add' as const), texts: fc.array(text, { maxLength: 8 }) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('refine' as const) }) },
    // So low that nearly everything would be one theme, if no human had spoken.
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('refine' as const),
        join: fc.double({ min: -0.2, max: 0.3, noNaN: true }),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constantFrom('move', 'merge', 'split', 'apart', 'dismiss', 'touch', 'undo', 'remove', 'open' as const),
        a: pick,
        b: pick,
      }),
    },
  ),
  { maxLength: 30 },
);

type Step =
  { kind: 'add'; texts: string[] } | { kind: 'refine'; join?: number } | { kind: string; a: number; b: number };

/** Runs steps on an index and keeps all ids that were ever told. */
class Story {
  readonly index: ThemeIndex;
  readonly themes = new Set<string>();
  readonly requests = new Set<string>();
  readonly texts = new Map<string, string>();
  readonly merges: Merged[] = [];
  #themes = 0;
  #requests = 0;

  constructor(
    readonly kind: Kind,
    readonly around: ReturnType<typeof thresholdsAround>,
  ) {
    this.index = new ThemeIndex({ ...kind, thresholds: around, newId: () => `t${(this.#themes += 1)}` });
  }

  run(step: Step): void {
    try {
      for (const change of this.#do(step)) this.#note(change);
    } catch (error) {
      // A human may ask for what cannot be (a theme into itself): refused, and nothing has changed.
      if (!('a' in step) || !(error instanceof RangeError)) throw error;
    }
  }

  #do(step: Step): readonly ThemeChange[] {
    if ('texts' in step) {
      const fresh = step.texts.map((words) => ({
        id: `r${(this.#requests += 1)}`,
        text: words,
        vector: this.kind.vectorOf(words),
      }));
      for (const { id, text: said } of fresh) {
        this.requests.add(id);
        this.texts.set(id, said);
      }
      return this.index.add(fresh);
    }
    if (!('a' in step)) {
      this.index.useThresholds(step.join === undefined ? this.around : thresholdsAround(step.join));
      if (step.join !== undefined) this.index.unsettle();
      const changes = this.index.refine(3);
      this.index.useThresholds(this.around);
      return changes;
    }
    const theme = (n: number) => [...this.themes][n % this.themes.size] ?? 'none';
    const request = (n: number) => [...this.requests][n % this.requests.size] ?? 'none';
    switch (step.kind) {
      case 'move':
        return [this.index.move(request(step.a), theme(step.b))];
      case 'merge':
        return [this.index.merge(theme(step.a), theme(step.b))];
      case 'split':
        return this.index.split([request(step.a), request(step.b)]);
      case 'apart':
        return [this.index.notTheSame(theme(step.a), theme(step.b))];
      case 'dismiss':
        return [this.index.dismiss(request(step.a))];
      case 'touch':
        return [this.index.touch(theme(step.a))];
      case 'undo': {
        const merged = this.merges[step.a % Math.max(1, this.merges.length)];
        return merged ? [this.index.undoMerge(merged)] : [];
      }
      case 'remove': {
        const id = request(step.a);
        this.index.remove(id);
        this.requests.delete(id);
        return [];
      }
      default:
        return [this.index.open()];
    }
  }

  #note(change: ThemeChange): void {
    if ('theme' in change) this.themes.add(change.theme);
    if (change.kind === 'merged') this.merges.push(change);
  }

  /** Another index as a database would give it back. */
  loadedAnew(): ThemeIndex {
    const unsettled = new Set(this.index.unsettled());
    const live = this.index.themes();
    const lost = [...this.themes].filter((id) => this.index.resolve(id) !== id);
    const requests = [...this.texts].flatMap(([id, said]) => {
      if (!this.index.has(id)) return [];
      const { theme, placedBy } = this.index.placeOf(id);
      return [{ id, text: said, vector: this.kind.vectorOf(said), theme, placedBy }];
    });
    let next = this.#themes;
    return new ThemeIndex(
      { ...this.kind, thresholds: this.around, newId: () => `t${(next += 1)}` },
      {
        themes: [
          ...live.map(({ id, human }) => ({ id, human, redirectTo: null, unsettled: unsettled.has(id) })),
          ...lost.map((id) => ({ id, human: false, redirectTo: this.index.resolve(id) })),
        ],
        requests,
        apart: this.index.apart(),
      },
    );
  }

  snapshot() {
    const places = new Map([...this.requests].map((id) => [id, this.index.placeOf(id)]));
    return { places, apart: this.index.apart() };
  }
}

describe.each(kinds)('corrections by humans, %s', (_, kind) => {
  it('outlive every automatic step, and no id ever dangles', () => {
    fc.assert(
      fc.property(thresholds, steps, (around, script) => {
        const story = new Story(kind, around);
        for (const step of script as Step[]) {
          const before = story.snapshot();
          story.run(step);
          const live = new Set(story.index.themes().map((theme) => theme.id));
          for (const id of story.themes) expect(live.has(story.index.resolve(id))).toBe(true);
          for (const id of story.requests) {
            const { theme } = story.index.placeOf(id);
            if (theme !== null) expect(live.has(theme)).toBe(true);
          }
          if ('a' in step) continue;
          for (const [id, place] of before.places)
            if (place.placedBy === 'human') expect(story.index.placeOf(id).theme).toBe(place.theme);
          for (const [a, b] of before.apart) expect(story.index.resolve(a)).not.toBe(story.index.resolve(b));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keep apart what humans kept apart, however near the words bring it', () => {
    const pairs = fc.array(fc.tuple(pick, pick), { maxLength: 12 });
    fc.assert(
      fc.property(thresholds, fc.array(text, { minLength: 2, maxLength: 24 }), pairs, (around, texts, chosen) => {
        // Each request in a theme of its own, as if the thresholds had been out of reach before.
        const requests = texts.map((words, at) => ({ id: `r${at}`, text: words, vector: kind.vectorOf(words) }));
        const apart = chosen
          .map(([a, b]) => [`t${a % texts.length}`, `t${b % texts.length}`] as const)
          .filter(([a, b]) => a !== b);
        const themes = texts.map((_, at) => ({ id: `t${at}`, human: false, redirectTo: null }));
        const stored = requests.map((request, at) => ({ ...request, theme: `t${at}`, placedBy: 'auto' as const }));
        let next = 0;
        const newId = () => `n${(next += 1)}`;
        const index = new ThemeIndex({ ...kind, thresholds: around, newId }, { themes, requests: stored, apart });
        index.add(requests.map((request) => ({ ...request, id: `again-${request.id}` })));
        index.refine(4);
        for (const [a, b] of apart) expect(index.resolve(a)).not.toBe(index.resolve(b));
        for (const { id } of themes) expect(() => index.resolve(id)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it('stay in the theme a human chose, however near another one comes', () => {
    const entry = fc.record({ words: text, theme: fc.nat({ max: 5 }), human: fc.boolean() });
    fc.assert(
      fc.property(thresholds, fc.array(entry, { minLength: 2, maxLength: 24 }), (around, entries) => {
        const stored = entries.map(({ words, theme, human }, at) => ({
          ...{ id: `r${at}`, text: words, vector: kind.vectorOf(words) },
          ...{ theme: `t${theme}`, placedBy: human ? ('human' as const) : ('auto' as const) },
        }));
        const themes = [0, 1, 2, 3, 4, 5].map((at) => ({ id: `t${at}`, human: false, redirectTo: null }));
        let next = 0;
        const newId = () => `n${(next += 1)}`;
        const index = new ThemeIndex({ ...kind, thresholds: around, newId }, { themes, requests: stored, apart: [] });
        for (const { id, text: words, vector } of stored) {
          index.add([{ id: `again-${id}`, text: `${words} please`, vector }]);
          index.refine();
        }
        for (const { id, theme, placedBy } of stored)
          if (placedBy === 'human') expect(index.placeOf(id)).toMatchObject({ theme, placedBy });
      }),
      { numRuns: 150 },
    );
  });

  it('leave every request in exactly one theme', () => {
    fc.assert(
      fc.property(thresholds, steps, (around, script) => {
        const story = new Story(kind, around);
        for (const step of script as Step[]) story.run(step);
        const listed = story.index.themes().flatMap((theme) => theme.requests.map((id) => [id, theme.id]));
        const placed = [...story.requests]
          .map((id) => [id, story.index.placeOf(id).theme])
          .filter(([, theme]) => theme !== null);
        expect(listed.sort()).toEqual(placed.sort());
      }),
      { numRuns: 100 },
    );
  });
});

describe.each(kinds)('placing, %s', (_, kind) => {
  const fresh = (around: ReturnType<typeof thresholdsAround>) => {
    let next = 0;
    return new ThemeIndex({ ...kind, thresholds: around, newId: () => `t${(next += 1)}` });
  };

  it('gives the same to the last bit in bulk and one by one', () => {
    fc.assert(
      fc.property(thresholds, fc.array(text, { maxLength: 200 }), (around, texts) => {
        const requests = texts.map((words, at) => ({ id: `r${at}`, text: words, vector: kind.vectorOf(words) }));
        const bulk = fresh(around);
        const single = fresh(around);
        expect(bulk.add(requests)).toEqual(requests.flatMap((request) => single.add([request])));
        expect(bulk.refine()).toEqual(single.refine());
        expect(bulk.themes()).toEqual(single.themes());
      }),
      { numRuns: 40 },
    );
  });

  it('takes requests in any order', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 60 }).chain((texts) => fc.shuffledSubarray(texts, { minLength: texts.length })),
        (texts) => {
          const index = fresh(thresholdsAround(0.44));
          index.add(texts.map((words, at) => ({ id: `r${at}`, text: words, vector: kind.vectorOf(words) })));
          index.refine();
          expect(index.themes().flatMap((theme) => theme.requests)).toHaveLength(texts.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a grouping that was loaded anew', () => {
  it('goes on exactly as if it had never been away', () => {
    fc.assert(
      fc.property(thresholds, steps, fc.array(text, { maxLength: 70 }), (around, script, texts) => {
        const story = new Story(dense, around);
        for (const step of script as Step[]) story.run(step);
        const anew = story.loadedAnew();
        const more = texts.map((words, at) => ({ id: `more${at}`, text: words, vector: denseVector(words) }));
        expect(anew.add(more)).toEqual(story.index.add(more));
        const places = (index: ThemeIndex) =>
          index.themes().map(({ id, requests }) => ({ id, requests: [...requests].sort() }));
        expect(places(anew)).toEqual(places(story.index));
        anew.refine();
        story.index.refine();
        expect(places(anew)).toEqual(places(story.index));
      }),
      { numRuns: 200 },
    );
  });
});
