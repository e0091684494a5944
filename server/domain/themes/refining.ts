import { BLOCK } from './centroids.ts';
import { type Merged, type Moved, type SuggestedMerge, type ThemeChange } from './changes.ts';
import { type Grouping, type Member, type Theme } from './grouping.ts';
import { mutualPairs } from './mutual.ts';
import { isNearer, type Ranked } from './placing.ts';
import { byLikeness, type Pair, survey } from './surveying.ts';

/** Of two themes the one that keeps its id: touched by a human, else larger, else older. */
function survivorOf({ a, b }: Pick<Pair, 'a' | 'b'>): [survivor: Theme, loser: Theme] {
  if (a.human !== b.human) return a.human ? [a, b] : [b, a];
  if (a.members.size !== b.members.size) return a.members.size > b.members.size ? [a, b] : [b, a];
  return a.age <= b.age ? [a, b] : [b, a];
}

/** Makes `loser` redirect to `survivor` on the grouping's own account. */
function uniteAutomatically(grouping: Grouping, survivor: Theme, loser: Theme, score: number | null): Merged {
  const requests = [...loser.members].map((member) => member.id);
  const humans = { loserHuman: loser.human, survivorHuman: survivor.human };
  const carried = grouping.unite(survivor, loser).map((theme) => theme.id);
  return {
    kind: 'merged',
    survivor: survivor.id,
    loser: loser.id,
    by: 'auto',
    score,
    requests,
    // No more than what changed: a large theme that takes many others in would be listed with each.
    wereAuto: [],
    carried,
    ...humans,
  };
}

/** Puts a pair in its place in a list with the best at its end. */
function insert(list: Pair[], pair: Pair): void {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (byLikeness(list[middle] as Pair, pair) > 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, pair);
}

/**
 * Merges the most alike first. A theme that has grown by a merge is looked at anew: its pairs, and those of what it has
 * taken in, go back to where they now belong.
 * @param pairs best first. @param floor the least likeness.
 */
function mergeNear(grouping: Grouping, pairs: readonly Pair[], floor: number): (Merged | SuggestedMerge)[] {
  const changes: (Merged | SuggestedMerge)[] = [];
  const waiting = [...pairs].reverse();
  const grown = new Set<Theme>();
  const known = new Set<Pair>();
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const a = grouping.theme(pair.a.id);
    const b = grouping.theme(pair.b.id);
    if (a === b || a.apart.has(b)) continue;
    if (!known.has(pair) && (grown.has(a) || grown.has(b))) {
      const score = grouping.likeness(a, b) ?? 0;
      if (score < floor) continue;
      const again = { a, b, score };
      known.add(again);
      insert(waiting, again);
      continue;
    }
    if (a.human && b.human) {
      changes.push({ kind: 'suggested', themes: [a.id, b.id], score: pair.score });
      continue;
    }
    const [survivor, loser] = survivorOf({ a, b });
    changes.push(uniteAutomatically(grouping, survivor, loser, pair.score));
    grown.add(survivor);
    // What was reckoned before this merge no longer holds.
    known.clear();
  }
  return changes;
}

/** Moves a member to the nearest of some themes when it is nearer by more than the margin and no human's word stands against it. */
function reconsider(grouping: Grouping, member: Member, best: Ranked): (Moved | Merged)[] {
  const { join, margin } = grouping.thresholds;
  const from = member.theme;
  if (!from || member.placedBy === 'human') return [];
  // A theme that a human cares for keeps its last member, and with it its place among the others.
  if (from.human && from.members.size === 1) return [];
  if (best.score < join || from.apart.has(best.theme)) return [];
  if (best.score <= (grouping.fit(member) ?? join) + margin) return [];
  grouping.take(member);
  grouping.put(member, best.theme, 'auto');
  const moved: Moved = {
    kind: 'moved',
    request: member.id,
    from: from.id,
    to: best.theme.id,
    by: 'auto',
    placedBy: 'auto',
    score: best.score,
  };
  if (from.members.size > 0) return [moved];
  return [moved, uniteAutomatically(grouping, best.theme, from, null)];
}

/** Holds some members of a theme against other themes until one moves; the rest must be asked anew then. */
function moveOne(
  grouping: Grouping,
  members: readonly Member[],
  themes: readonly Theme[],
): { asked: number; changes: (Moved | Merged)[] } {
  const cosines = grouping.centroids.cosines(
    members.map((member) => member.vector),
    themes.map((theme) => theme.slot),
  );
  for (const [row, member] of members.entries()) {
    let best: Ranked | undefined;
    for (const [column, theme] of themes.entries()) {
      const found = { theme, score: cosines[row * themes.length + column] as number };
      if (!best || isNearer(found, best)) best = found;
    }
    const changes = best ? reconsider(grouping, member, best) : [];
    if (changes.length > 0) return { asked: row + 1, changes };
  }
  return { asked: members.length, changes: [] };
}

/** Members of themes that changed may be nearer to a neighbour now, and those of their neighbours nearer to them. */
function moveNear(grouping: Grouping, neighbours: ReadonlyMap<Theme, readonly Theme[]>): (Moved | Merged)[] {
  const changes: (Moved | Merged)[] = [];
  // Some have become one since they were looked at.
  const parts = new Map<Theme, Theme[]>();
  for (const theme of neighbours.keys()) {
    const now = grouping.theme(theme.id);
    const known = parts.get(now);
    if (known) known.push(theme);
    else parts.set(now, [theme]);
  }
  for (const [theme, were] of [...parts].sort(([a], [b]) => a.age - b.age)) {
    const near = new Set(were.flatMap((one) => neighbours.get(one) ?? []).map(({ id }) => grouping.theme(id)));
    const others = [...near].filter((other) => other !== theme && other.members.size > 0);
    // In an order that does not depend on how they came here.
    let left = [...theme.members].filter(({ placedBy }) => placedBy === 'auto').sort((a, b) => (a.id < b.id ? -1 : 1));
    while (left.length > 0 && others.length > 0) {
      const found = moveOne(grouping, left.slice(0, BLOCK), others);
      changes.push(...found.changes);
      left = left.slice(found.asked);
    }
  }
  return changes;
}

/**
 * Second thoughts about what changed since the last time: merges themes that have grown together, then moves requests
 * that are nearer to another theme. Never moves a request that a human placed, never merges what a human kept apart,
 * and asks instead of merging two themes that humans touched.
 * @param passes rounds at the most; it ends earlier when nothing changes.
 */
export function refine(grouping: Grouping, passes: number): ThemeChange[] {
  const changes: ThemeChange[] = [];
  for (let pass = 0; pass < passes && grouping.dirty.size > 0; pass += 1) {
    const changed = [...grouping.dirty].filter((theme) => theme.members.size > 0).sort((a, b) => a.age - b.age);
    grouping.dirty.clear();
    const seen = survey(grouping, changed);
    const { merge, mutual } = grouping.thresholds;
    changes.push(...mergeNear(grouping, seen.pairs, merge));
    changes.push(...mergeNear(grouping, mutualPairs(grouping, seen), mutual));
    changes.push(...moveNear(grouping, seen.neighbours));
  }
  return withoutRepeats(changes);
}

/** Two passes may ask the same question twice. */
function withoutRepeats(changes: readonly ThemeChange[]): ThemeChange[] {
  const asked = new Set<string>();
  return changes.filter((change) => {
    if (change.kind !== 'suggested') return true;
    const key = [...change.themes].sort().join(' ');
    return asked.size < asked.add(key).size;
  });
}
