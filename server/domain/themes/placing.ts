import { type Placed, type Suggestion } from './changes.ts';
import { type Grouping, type Member, type NewRequest, type Theme } from './grouping.ts';

/** Texts scored together: few enough that their figures stay in cache. */
export const BLOCK = 64;
const SUGGESTIONS = 3;

export interface Ranked {
  readonly theme: Theme;
  readonly score: number;
}

/** Adds to a short list, best first; ties keep the order of arrival. */
function keepBest(best: Ranked[], entry: Ranked, length: number): void {
  let place = best.length;
  while (place > 0 && (best[place - 1] as Ranked).score < entry.score) place -= 1;
  if (place >= length) return;
  best.splice(place, 0, entry);
  if (best.length > length) best.pop();
}

/** Scores of a block of members, kept right while themes change: what changed since the block was scored is asked anew. */
export class BlockScores {
  readonly #grouping: Grouping;
  readonly #block: readonly Member[];
  readonly #scores: { stride: number; values: Float64Array };
  /** 1 for a slot whose figures in the block are out of date. */
  readonly #changed: Uint8Array;

  constructor(grouping: Grouping, block: readonly Member[]) {
    this.#grouping = grouping;
    this.#block = block;
    this.#scores = grouping.centroids.cosines(block.map((member) => member.vector));
    this.#changed = new Uint8Array(this.#scores.stride);
  }

  changed(theme: Theme): void {
    if (theme.slot < this.#changed.length) this.#changed[theme.slot] = 1;
  }

  /** The nearest themes of member `row` with a score of at least `floor`, best first. */
  nearest(row: number, length: number, floor: number, except?: Theme): Ranked[] {
    const { centroids } = this.#grouping;
    const { stride, values } = this.#scores;
    const changed = this.#changed;
    const start = row * stride;
    const { vector } = this.#block[row] as Member;
    const best: Ranked[] = [];
    for (let slot = 0; slot < centroids.size; slot += 1) {
      const known = slot < stride && changed[slot] === 0;
      const score = known ? (values[start + slot] as number) : centroids.cosine(vector, slot);
      if (score < floor) continue;
      const theme = this.#grouping.inSlot(slot);
      if (theme && theme !== except) keepBest(best, { theme, score }, length);
    }
    return best;
  }
}

function place(grouping: Grouping, member: Member, scores: BlockScores, row: number): Placed {
  const { join, suggest } = grouping.thresholds;
  const best = scores.nearest(row, SUGGESTIONS + 1, Math.min(suggest, join));
  const twin = grouping.sameWords(member.key)?.theme;
  const nearest = best[0];
  const found = twin ?? (nearest && nearest.score >= join ? nearest.theme : undefined);
  const theme = found ?? grouping.open();
  grouping.put(member, theme, 'auto');
  scores.changed(theme);
  const suggestions: Suggestion[] = best
    .filter((entry) => entry.theme !== theme && entry.score >= suggest)
    .slice(0, SUGGESTIONS)
    .map((entry) => ({ theme: entry.theme.id, score: entry.score }));
  return {
    kind: 'placed',
    request: member.id,
    theme: theme.id,
    opened: found === undefined,
    by: 'auto',
    score: grouping.fit(member),
    suggestions,
  };
}

/**
 * Gives each new request the theme of a request with the same words, else the nearest theme when it is near enough,
 * else a new one. In order, and exactly as if they had come one by one.
 */
export function placeAll(grouping: Grouping, requests: readonly NewRequest[]): Placed[] {
  const ids = new Set<string>();
  for (const { id } of requests) {
    if (grouping.members.has(id) || ids.has(id)) throw new RangeError(`request ${id} is already grouped`);
    ids.add(id);
  }
  const placed: Placed[] = [];
  for (let from = 0; from < requests.length; from += BLOCK) {
    const block = requests.slice(from, from + BLOCK).map((request) => grouping.enter(request));
    const scores = new BlockScores(grouping, block);
    for (const [row, member] of block.entries()) placed.push(place(grouping, member, scores, row));
  }
  return placed;
}

/** For each request the nearest themes other than its own, best first, from a cosine of `floor` up. */
export function nearestForEach(
  grouping: Grouping,
  requests: readonly string[],
  length: number,
  floor: number,
): Suggestion[][] {
  const found: Suggestion[][] = [];
  for (let from = 0; from < requests.length; from += BLOCK) {
    const block = requests.slice(from, from + BLOCK).map((id) => grouping.member(id));
    const scores = new BlockScores(grouping, block);
    for (const [row, member] of block.entries()) {
      const nearest = scores.nearest(row, length, floor, member.theme ?? undefined);
      found.push(nearest.map(({ theme, score }) => ({ theme: theme.id, score })));
    }
  }
  return found;
}
