import { BLOCK } from './centroids.ts';
import { type Grouping, type Theme } from './grouping.ts';
import { byLikeness, type Pair, RIVALS, type Survey } from './surveying.ts';

/** Themes looked at around one: the cosine puts them in nearly the order of their likeness. */
const NEAREST = 32;
/** Themes around a changed one that may find another nearest theme, now that it has changed. */
const ASKED_AGAIN = 3;

/** Looks from each of `themes` at all others; none that humans keep apart from it, none below `floor`. */
function look(grouping: Grouping, themes: readonly Theme[], floor: number): Map<Theme, Pair[]> {
  const { centroids } = grouping;
  const found = new Map<Theme, Pair[]>();
  for (let start = 0; start < themes.length; start += BLOCK) {
    const block = themes.slice(start, start + BLOCK);
    const lists = centroids.near(
      block.map((theme) => centroids.centroid(theme.slot)),
      floor,
      NEAREST,
    );
    for (const [row, { slots, cosines }] of lists.entries()) {
      const a = block[row] as Theme;
      const pairs: Pair[] = [];
      for (const [at, slot] of slots.entries()) {
        const b = grouping.inSlot(slot);
        if (!b || b === a || a.apart.has(b)) continue;
        const score = grouping.likenessOf(a, b, cosines[at] as number);
        if (score >= floor) pairs.push({ a, b, score });
      }
      found.set(a, pairs.sort(byLikeness));
    }
  }
  return found;
}

/** What is most like each theme that changed, or is near to one that did: as it was surveyed where nothing happened since. */
function nearestNow(grouping: Grouping, { rivals }: Survey, floor: number): Map<Theme, Pair[]> {
  const { dirty, thresholds } = grouping;
  const isLive = (theme: Theme): boolean => grouping.themes.get(theme.id) === theme && theme.members.size > 0;
  const found = new Map<Theme, Pair[]>();
  const unknown = new Set([...dirty].filter(isLive));
  for (const [theme, seen] of rivals) {
    for (const { b, score } of seen.slice(0, ASKED_AGAIN))
      if (score >= thresholds.mutual && !rivals.has(b) && isLive(b)) unknown.add(b);
    if (dirty.has(theme) || !isLive(theme)) continue;
    const left = seen.filter(({ b }) => isLive(b) && !dirty.has(b) && !theme.apart.has(b));
    // Behind a list that was cut there may be others.
    if (seen.length === RIVALS && left.length < 2) unknown.add(theme);
    else found.set(theme, left);
  }
  for (const [theme, pairs] of look(grouping, byAge(unknown), floor)) {
    found.set(theme, pairs);
    if (dirty.has(theme)) for (const { b, score } of pairs) found.get(b)?.push({ a: b, b: theme, score });
  }
  return found;
}

const byAge = (themes: Iterable<Theme>): Theme[] => [...themes].sort((a, b) => a.age - b.age);

/**
 * Pairs of themes, one of which changed, that are each the other's nearest with no third nearly as near: what is like
 * nothing else may be less alike than others to be one. Best first.
 */
export function mutualPairs(grouping: Grouping, survey: Survey): Pair[] {
  const { mutual, gap } = grouping.thresholds;
  const floor = mutual - gap;
  const nearest = nearestNow(grouping, survey, floor);
  /** The one that is like it as nothing else is. */
  const only = (theme: Theme): Pair | undefined => {
    const [first, second] = [...new Map(nearest.get(theme)?.map((pair) => [pair.b, pair])).values()].sort(byLikeness);
    return first && first.score >= mutual && first.score - (second?.score ?? -1) >= gap ? first : undefined;
  };
  const chosen = [...nearest.keys()].flatMap((theme) => only(theme) ?? []);
  const others = new Set(chosen.map(({ b }) => b).filter((theme) => !nearest.has(theme)));
  for (const [theme, pairs] of look(grouping, byAge(others), floor)) nearest.set(theme, pairs);
  return chosen.filter(({ a, b }) => only(b)?.b === a && (others.has(b) || a.age < b.age)).sort(byLikeness);
}
