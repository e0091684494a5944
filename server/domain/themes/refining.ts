import { type Merged, type Moved, type SuggestedMerge, type ThemeChange } from './changes.ts';
import { type Grouping, type Member, type Theme } from './grouping.ts';
import { BLOCK, BlockScores } from './placing.ts';

interface Pair {
  readonly a: Theme;
  readonly b: Theme;
  readonly score: number;
}

interface Survey {
  /** Pairs near enough to be one theme, best first. */
  readonly pairs: Pair[];
  /** The changed themes and those near to them. */
  readonly around: Set<Theme>;
}

/** Looks from each changed theme at all others. */
function survey(grouping: Grouping, changed: readonly Theme[]): Survey {
  const { centroids, thresholds } = grouping;
  const around = new Set(changed);
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
        around.add(b);
        if (score >= thresholds.merge && (!own.has(b) || a.slot < slot)) pairs.push({ a, b, score });
      }
    }
  }
  pairs.sort((x, y) => y.score - x.score || x.a.age - y.a.age || x.b.age - y.b.age);
  return { pairs, around };
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

/** Moves a member that is nearer to another theme by more than the margin, unless a human's word stands against it. */
function reconsider(grouping: Grouping, member: Member, scores: BlockScores, row: number): (Moved | Merged)[] {
  const { join, margin } = grouping.thresholds;
  const from = member.theme;
  if (!from || member.placedBy === 'human') return [];
  // A theme that a human cares for keeps its last member, and with it its place among the others.
  if (from.human && from.members.size === 1) return [];
  const own = grouping.fit(member) ?? join;
  const [best] = scores.nearest(row, 1, join, from);
  if (!best || best.score <= own + margin || from.apart.has(best.theme)) return [];
  grouping.take(member);
  grouping.put(member, best.theme, 'auto');
  scores.changed(from);
  scores.changed(best.theme);
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

function moveNearer(grouping: Grouping, around: ReadonlySet<Theme>): (Moved | Merged)[] {
  const members = [...around]
    .sort((a, b) => a.age - b.age)
    .flatMap((theme) => [...theme.members])
    .filter((member) => member.placedBy === 'auto');
  const changes: (Moved | Merged)[] = [];
  for (let from = 0; from < members.length; from += BLOCK) {
    const block = members.slice(from, from + BLOCK);
    const scores = new BlockScores(grouping, block);
    for (const [row, member] of block.entries()) changes.push(...reconsider(grouping, member, scores, row));
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
    const { pairs, around } = survey(grouping, changed);
    changes.push(...mergeNear(grouping, pairs));
    // A merged theme has no members left, so it drops out by itself.
    changes.push(...moveNearer(grouping, around));
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
