import { type Merged, type Moved, type SuggestedMerge, type ThemeChange } from './changes.ts';
import { type Grouping, type Member, type Theme } from './grouping.ts';
import { isNearer, type Ranked } from './placing.ts';
import { type Pair, survey } from './surveying.ts';

/** Of two themes the one that keeps its id: touched by a human, else larger, else older. */
function survivorOf({ a, b }: Pair): [survivor: Theme, loser: Theme] {
  if (a.human !== b.human) return a.human ? [a, b] : [b, a];
  if (a.members.size !== b.members.size) return a.members.size > b.members.size ? [a, b] : [b, a];
  return a.age <= b.age ? [a, b] : [b, a];
}

/** Makes `loser` redirect to `survivor` on the grouping's own account. */
function uniteAutomatically(grouping: Grouping, survivor: Theme, loser: Theme, score: number | null): Merged {
  const requests = [...loser.members].map((member) => member.id);
  const wereAuto = [...survivor.members, ...loser.members].filter((m) => m.placedBy === 'auto').map((m) => m.id);
  const humans = { loserHuman: loser.human, survivorHuman: survivor.human };
  const carried = grouping.unite(survivor, loser).map((theme) => theme.id);
  return {
    kind: 'merged',
    survivor: survivor.id,
    loser: loser.id,
    by: 'auto',
    score,
    requests,
    wereAuto,
    carried,
    ...humans,
  };
}

function mergeNear(grouping: Grouping, pairs: readonly Pair[]): (Merged | SuggestedMerge)[] {
  const changes: (Merged | SuggestedMerge)[] = [];
  const touched = new Set<Theme>();
  for (const pair of pairs) {
    const { a, b } = pair;
    if (grouping.themes.get(a.id) !== a || grouping.themes.get(b.id) !== b || a.apart.has(b)) continue;
    const score = touched.has(a) || touched.has(b) ? (grouping.likeness(a, b) ?? 0) : pair.score;
    if (score < grouping.thresholds.merge) continue;
    if (a.human && b.human) {
      changes.push({ kind: 'suggested', themes: [a.id, b.id], score });
      continue;
    }
    const [survivor, loser] = survivorOf(pair);
    changes.push(uniteAutomatically(grouping, survivor, loser, score));
    touched.add(survivor);
  }
  return changes;
}

/** Moves a member to the nearest of some themes when it is nearer by more than the margin and no human's word stands against it. */
function reconsider(grouping: Grouping, member: Member, themes: ReadonlySet<Theme>): (Moved | Merged)[] {
  const { join, margin } = grouping.thresholds;
  const from = member.theme;
  if (!from || member.placedBy === 'human') return [];
  // A theme that a human cares for keeps its last member, and with it its place among the others.
  if (from.human && from.members.size === 1) return [];
  const own = grouping.fit(member) ?? join;
  let best: Ranked | undefined;
  for (const theme of themes) {
    if (theme === from || theme.members.size === 0) continue;
    const found = { theme, score: grouping.centroids.cosine(member.vector, theme.slot) };
    if (!best || isNearer(found, best)) best = found;
  }
  if (!best || best.score < join || best.score <= own + margin || from.apart.has(best.theme)) return [];
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

/** Members of themes that changed may be nearer to a neighbour now, and those of their neighbours nearer to them. */
function moveNear(grouping: Grouping, neighbours: ReadonlyMap<Theme, readonly Theme[]>): (Moved | Merged)[] {
  const changes: (Moved | Merged)[] = [];
  const around = new Map<Theme, Set<Theme>>();
  for (const [{ id }, near] of neighbours) {
    // Some have become one since they were looked at.
    const theme = grouping.theme(id);
    const known = around.get(theme) ?? new Set();
    for (const one of near) known.add(grouping.theme(one.id));
    around.set(theme, known);
  }
  for (const [theme, near] of [...around].sort(([a], [b]) => a.age - b.age))
    // In an order that does not depend on how they came here.
    for (const member of [...theme.members].sort((a, b) => (a.id < b.id ? -1 : 1)))
      changes.push(...reconsider(grouping, member, near));
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
    const { pairs, neighbours } = survey(grouping, changed);
    changes.push(...mergeNear(grouping, pairs), ...moveNear(grouping, neighbours));
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
