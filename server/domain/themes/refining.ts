import { type Merged, type Moved, type SuggestedMerge, type ThemeChange } from './changes.ts';
import { type Grouping, type Member, type Theme } from './grouping.ts';
import { BLOCK, BlockScores, type Ranked } from './placing.ts';

interface Pair {
  readonly a: Theme;
  readonly b: Theme;
  readonly score: number;
}

interface Survey {
  /** Pairs near enough to be one theme, best first. */
  readonly pairs: Pair[];
  /** Themes near to a changed one, each with the changed ones it is near to. */
  readonly near: Map<Theme, Theme[]>;
}

/** Looks from each changed theme at all others. */
function survey(grouping: Grouping, changed: readonly Theme[]): Survey {
  const { centroids, thresholds } = grouping;
  const near = new Map<Theme, Theme[]>();
  const pairs: Pair[] = [];
  const own = new Set(changed);
  for (let from = 0; from < changed.length; from += BLOCK) {
    const block = changed.slice(from, from + BLOCK);
    const { stride, values } = centroids.cosines(block.map((theme) => centroids.centroid(theme.slot)));
    for (const [row, a] of block.entries()) {
      for (let slot = 0; slot < centroids.size; slot += 1) {
        const score = values[row * stride + slot] as number;
        if (score < thresholds.suggest || slot === a.slot) continue;
        const b = grouping.inSlot(slot);
        if (!b) continue;
        const changedNear = near.get(b);
        if (changedNear) changedNear.push(a);
        else near.set(b, [a]);
        if (score >= thresholds.merge && (!own.has(b) || a.slot < slot)) pairs.push({ a, b, score });
      }
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.a.age - y.a.age || x.b.age - y.b.age);
  return { pairs, near };
}

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

/** Moves a member to the nearest other theme when it is nearer by more than the margin and no human's word stands against it. */
function reconsider(grouping: Grouping, member: Member, nearest: () => Ranked | undefined): (Moved | Merged)[] {
  const { join, margin } = grouping.thresholds;
  const from = member.theme;
  if (!from || member.placedBy === 'human') return [];
  // A theme that a human cares for keeps its last member, and with it its place among the others.
  if (from.human && from.members.size === 1) return [];
  const own = grouping.fit(member) ?? join;
  const best = nearest();
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

/** Members of themes that changed: any other theme may be nearer now. */
function moveFromChanged(grouping: Grouping, changed: readonly Theme[]): (Moved | Merged)[] {
  const members = changed.flatMap((theme) => [...theme.members]).filter((member) => member.placedBy === 'auto');
  const changes: (Moved | Merged)[] = [];
  for (let start = 0; start < members.length; start += BLOCK) {
    const block = members.slice(start, start + BLOCK);
    const scores = new BlockScores(grouping, block);
    for (const [row, member] of block.entries()) {
      const from = member.theme;
      if (!from) continue;
      changes.push(...reconsider(grouping, member, () => scores.nearest(row, 1, grouping.thresholds.join, from)[0]));
      if (member.theme !== from) [from, member.theme].forEach((theme) => theme && scores.changed(theme));
    }
  }
  return changes;
}

/** Members of themes that did not change: only a changed theme can have come nearer. */
function moveToChanged(grouping: Grouping, near: ReadonlyMap<Theme, readonly Theme[]>): (Moved | Merged)[] {
  const changes: (Moved | Merged)[] = [];
  for (const [theme, changed] of near) {
    for (const member of [...theme.members]) {
      const nearest = (): Ranked | undefined => {
        let best: Ranked | undefined;
        for (const candidate of new Set(changed.map(({ id }) => grouping.theme(id)))) {
          const score = grouping.centroids.cosine(member.vector, candidate.slot);
          if (candidate !== member.theme && (!best || score > best.score)) best = { theme: candidate, score };
        }
        return best;
      };
      changes.push(...reconsider(grouping, member, nearest));
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
    const { pairs, near } = survey(grouping, changed);
    changes.push(...mergeNear(grouping, pairs));
    // Merging emptied some themes and changed others.
    const now = new Set([...changed, ...grouping.dirty].filter((theme) => theme.members.size > 0));
    for (const theme of now) near.delete(theme);
    changes.push(...moveFromChanged(grouping, [...now]), ...moveToChanged(grouping, near));
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
