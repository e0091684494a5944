import { BLOCK } from './centroids.ts';
import { type Grouping, type Theme } from './grouping.ts';

/** Two live themes and how alike they are. */
export interface Pair {
  readonly a: Theme;
  readonly b: Theme;
  readonly score: number;
}

/** The same by their ids, the older one first. */
export interface LikePair {
  readonly themes: readonly [string, string];
  readonly score: number;
}

/** Themes looked at around one: enough for every near one, and a limit to work where all are alike. */
const NEIGHBOURS = 32;
/** Themes most like one that are remembered: some of them may be gone when it matters. */
export const RIVALS = 8;
/** The cosine does not put themes quite in the order of their likeness: so many times the wanted number are looked at. */
const ROOM = 2;
/** How far below `join` the cosine of two themes may be for a member of one to be nearer to the other: hardly ever more. */
const NEIGHBOURS_BELOW = 0.32;

export const byLikeness = (x: Pair, y: Pair): number => y.score - x.score || x.a.age - y.a.age || x.b.age - y.b.age;

/** Tells the `keep` themes nearest to each of some; a pair of two of them may be told from both sides. */
function eachPair(
  grouping: Grouping,
  some: readonly Theme[],
  keep: number,
  floor: () => number,
  tell: (a: Theme, b: Theme, cosine: number) => void,
): void {
  const { centroids } = grouping;
  const own = new Set(some);
  const inOrder = [...some].sort((a, b) => a.slot - b.slot);
  let firstOther = centroids.size;
  for (const theme of grouping.themes.values())
    if (theme.members.size > 0 && !own.has(theme)) firstOther = Math.min(firstOther, theme.slot);
  for (let start = 0; start < inOrder.length; start += BLOCK) {
    const block = inOrder.slice(start, start + BLOCK);
    const vectors = block.map((theme) => centroids.centroid(theme.slot));
    // What lies before was looked at from there.
    const lists = centroids.near(vectors, floor(), keep + 1, Math.min(firstOther, (block[0] as Theme).slot));
    for (const [row, { slots, cosines }] of lists.entries()) {
      const a = block[row] as Theme;
      for (const [at, slot] of slots.entries()) {
        const b = grouping.inSlot(slot);
        if (b && b !== a) tell(a, b, cosines[at] as number);
      }
    }
  }
}

/** What is to be seen around themes that changed. */
export interface Survey {
  /** Pairs near enough to be one theme, best first. */
  readonly pairs: readonly Pair[];
  /**
   * Around each theme that changed its neighbours; around each neighbour that did not change those that did. One may be
   * named twice.
   */
  readonly neighbours: ReadonlyMap<Theme, readonly Theme[]>;
  /** For each theme that changed the pairs with those most like it that matter to `mutualPairs`, best first. */
  readonly rivals: ReadonlyMap<Theme, readonly Pair[]>;
}

/** Looks from each changed theme at all others. */
export function survey(grouping: Grouping, changed: readonly Theme[]): Survey {
  const { join, merge, mutual, gap } = grouping.thresholds;
  const neighbours = new Map<Theme, Theme[]>();
  const note = (theme: Theme, near: Theme): void => {
    const known = neighbours.get(theme);
    if (known) known.push(near);
    else neighbours.set(theme, [near]);
  };
  const rivals = new Map<Theme, Pair[]>(changed.map((theme) => [theme, []]));
  const noteRival = (a: Theme, b: Theme, score: number): void => {
    const known = rivals.get(a);
    if (!known || known.some((pair) => pair.b === b)) return;
    known.push({ a, b, score });
    known.sort(byLikeness);
    if (known.length > RIVALS) known.pop();
  };
  const pairs: Pair[] = [];
  eachPair(
    grouping,
    changed,
    NEIGHBOURS,
    () => join - NEIGHBOURS_BELOW,
    (a, b, cosine) => {
      const score = grouping.likenessOf(a, b, cosine);
      note(a, b);
      note(b, a);
      if (score >= mutual - gap) {
        noteRival(a, b, score);
        noteRival(b, a, score);
      }
      if (score >= merge) pairs.push({ a, b, score });
    },
  );
  return { pairs: pairs.sort(byLikeness), neighbours, rivals };
}

/** The pairs most like each other, best first, without those kept apart; those with one of `among`, or all. */
export function pairsAbove(grouping: Grouping, floor: number, limit: number, among?: readonly string[]): LikePair[] {
  const themes = among ? new Set(among.map((id) => grouping.theme(id))) : new Set(grouping.themes.values());
  const filled = [...themes].filter((theme) => theme.members.size > 0);
  const mostApart = filled.reduce((most, theme) => Math.max(most, theme.apart.size), 0);
  let best: Pair[] = [];
  let least = floor;
  const trim = (): void => {
    best.sort(byLikeness);
    best = best.filter(({ a, b }, at) => a !== best[at - 1]?.a || b !== best[at - 1]?.b).slice(0, limit);
  };
  eachPair(
    grouping,
    filled,
    limit * ROOM + mostApart,
    () => least,
    (a, b, cosine) => {
      const score = grouping.likenessOf(a, b, cosine);
      if (score < least || a.apart.has(b)) return;
      best.push(a.age < b.age ? { a, b, score } : { a: b, b: a, score });
      if (best.length < limit * ROOM * 2) return;
      trim();
      if (best.length === limit) least = (best.at(-1) as Pair).score;
    },
  );
  trim();
  return best.map(({ a, b, score }) => ({ themes: [a.id, b.id], score }));
}
