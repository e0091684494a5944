import { BLOCK } from './centroids.ts';
import { type Placed, type Suggestion } from './changes.ts';
import { type Grouping, type Member, type NewRequest, type Theme } from './grouping.ts';
import { type NearSlots } from './shortlist.ts';

const SUGGESTIONS = 3;

export interface Ranked {
  readonly theme: Theme;
  /** Cosine with its centroid. */
  readonly score: number;
}

/** Whether `a` is nearer than `b`; of two equally near the older one. */
export function isNearer(a: Ranked, b: Ranked): boolean {
  return a.score > b.score || (a.score === b.score && a.theme.age < b.theme.age);
}

/** Adds to a short list, best first. */
function keepBest(best: Ranked[], entry: Ranked, length: number): void {
  let place = best.length;
  while (place > 0 && isNearer(entry, best[place - 1] as Ranked)) place -= 1;
  if (place >= length) return;
  best.splice(place, 0, entry);
  if (best.length > length) best.pop();
}

/** The themes nearest to each of a block of members, kept right while one theme a member changes. */
class BlockScores {
  readonly #grouping: Grouping;
  readonly #block: readonly Member[];
  readonly #length: number;
  readonly #floor: number;
  readonly #near: readonly NearSlots[];
  /** Slots whose cosines with the block are out of date, those of new themes among them. */
  readonly #changed = new Set<number>();

  /** @param length how many themes are wanted for each. @param floor the lowest cosine of interest. */
  constructor(grouping: Grouping, block: readonly Member[], length: number, floor: number) {
    this.#grouping = grouping;
    this.#block = block;
    this.#length = length;
    this.#floor = floor;
    // As many of them may turn out to be out of date, and one may not be wanted.
    const keep = length + block.length + 1;
    this.#near = grouping.centroids.near(
      block.map((member) => member.vector),
      floor,
      keep,
    );
  }

  changed(theme: Theme): void {
    this.#changed.add(theme.slot);
  }

  /** The nearest themes of member `row`, best first. */
  nearest(row: number, except?: Theme | null): Ranked[] {
    const { vector } = this.#block[row] as Member;
    const { slots, cosines } = this.#near[row] as NearSlots;
    const best: Ranked[] = [];
    const offer = (slot: number, score: number): void => {
      if (score < this.#floor) return;
      const theme = this.#grouping.inSlot(slot);
      if (theme && theme !== except) keepBest(best, { theme, score }, this.#length);
    };
    for (const [at, slot] of slots.entries()) if (!this.#changed.has(slot)) offer(slot, cosines[at] as number);
    for (const slot of this.#changed) offer(slot, this.#grouping.centroids.cosine(vector, slot));
    return best;
  }
}

function place(grouping: Grouping, member: Member, scores: BlockScores, row: number): Placed {
  const { join, suggest } = grouping.thresholds;
  const best = scores.nearest(row);
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
  const { join, suggest } = grouping.thresholds;
  const placed: Placed[] = [];
  for (let from = 0; from < requests.length; from += BLOCK) {
    const block = requests.slice(from, from + BLOCK).map((request) => grouping.enter(request));
    const scores = new BlockScores(grouping, block, SUGGESTIONS + 1, Math.min(suggest, join));
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
    const scores = new BlockScores(grouping, block, length, floor);
    for (const [row, member] of block.entries()) {
      const nearest = scores.nearest(row, member.theme);
      found.push(nearest.map(({ theme, score }) => ({ theme: theme.id, score })));
    }
  }
  return found;
}
