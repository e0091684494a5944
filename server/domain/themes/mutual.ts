import { BLOCK } from './centroids.ts';
import { type Grouping, type Theme } from './grouping.ts';
import { byLikeness, type Pair } from './surveying.ts';

/** Themes looked at to know the two most like one: the cosine puts them in nearly the same order. */
const NEAREST = 8;

interface Nearest {
  readonly theme: Theme;
  readonly score: number;
  /** Likeness of the second; -1 when there is none. */
  readonly second: number;
}

/** The theme most like each of `themes`, of those that humans do not keep apart from it; no entry when none reaches `floor`. */
function nearestThemes(grouping: Grouping, themes: readonly Theme[], floor: number): Map<Theme, Nearest> {
  const { centroids } = grouping;
  const found = new Map<Theme, Nearest>();
  for (let start = 0; start < themes.length; start += BLOCK) {
    const block = themes.slice(start, start + BLOCK);
    const lists = centroids.near(
      block.map((theme) => centroids.centroid(theme.slot)),
      floor,
      NEAREST,
    );
    for (const [row, { slots, cosines }] of lists.entries()) {
      const theme = block[row] as Theme;
      const ranked: Pair[] = [];
      for (const [at, slot] of slots.entries()) {
        const b = grouping.inSlot(slot);
        if (b && b !== theme && !theme.apart.has(b))
          ranked.push({ a: theme, b, score: grouping.likenessOf(theme, b, cosines[at] as number) });
      }
      const [first, second] = ranked.sort(byLikeness);
      if (first) found.set(theme, { theme: first.b, score: first.score, second: second?.score ?? -1 });
    }
  }
  return found;
}

/**
 * Pairs of some themes and others, each of which is the other's nearest with no third nearly as near: what is like
 * nothing else may be less alike than others to be one. Best first.
 */
export function mutualPairs(grouping: Grouping, some: Iterable<Theme>): Pair[] {
  const { mutual, gap } = grouping.thresholds;
  const live = [...new Set(some)]
    .filter((theme) => grouping.themes.get(theme.id) === theme && theme.members.size > 0)
    .sort((a, b) => a.age - b.age);
  const nearest = nearestThemes(grouping, live, mutual - gap);
  const clear = (one: Nearest): boolean => one.score >= mutual && one.score - one.second >= gap;
  const candidates = new Set<Theme>();
  for (const found of nearest.values()) if (clear(found) && !nearest.has(found.theme)) candidates.add(found.theme);
  for (const [theme, found] of nearestThemes(grouping, [...candidates], mutual - gap)) nearest.set(theme, found);
  const pairs: Pair[] = [];
  for (const [a, found] of nearest) {
    const back = nearest.get(found.theme);
    if (!back || back.theme !== a || !clear(found) || !clear(back) || a.age > found.theme.age) continue;
    pairs.push({ a, b: found.theme, score: found.score });
  }
  return pairs.sort(byLikeness);
}
