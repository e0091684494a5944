import { type Suggestion } from './changes.ts';
import { type Grouping, type NewRequest } from './grouping.ts';
import { nearestForEach } from './placing.ts';

/** Another request of the same theme. */
export interface Neighbour {
  readonly request: string;
  /** Cosine of the two texts. */
  readonly score: number;
}

/**
 * Where texts would belong that are to stay outside: the nearest themes of each, best first, the theme of the same words
 * before all. Nothing changes.
 * @param floor the lowest cosine of interest.
 */
export function lookAround(
  grouping: Grouping,
  requests: readonly NewRequest[],
  length: number,
  floor: number,
): Suggestion[][] {
  return requests.map((request) => {
    const member = grouping.enter(request);
    try {
      const nearest = nearestForEach(grouping, [request.id], length, floor)[0] ?? [];
      const twin = grouping.sameWords(member.key)?.theme;
      if (!twin) return nearest;
      const score = grouping.centroids.cosine(member.vector, twin.slot);
      return [{ theme: twin.id, score }, ...nearest.filter(({ theme }) => theme !== twin.id)].slice(0, length);
    } finally {
      grouping.leave(member);
    }
  });
}

/** A request that an automatic placement holds in its theme by little. */
export interface Doubt {
  readonly request: string;
  readonly theme: string;
  /** Cosine with the others of the theme. */
  readonly score: number;
  /** How many others there are. */
  readonly others: number;
}

/**
 * Of each theme the request that fits it least, among those placed automatically and below a cosine of `ceiling`; the
 * least fitting first, `limit` at the most. None of a theme with one request only.
 */
export function loosest(grouping: Grouping, ceiling: number, limit: number): Doubt[] {
  const found: Doubt[] = [];
  for (const theme of grouping.themes.values()) {
    if (theme.members.size < 2) continue;
    let least: Doubt | null = null;
    for (const member of theme.members) {
      const score = member.placedBy === 'auto' ? grouping.fit(member) : null;
      if (score === null || score >= (least?.score ?? ceiling)) continue;
      least = { request: member.id, theme: theme.id, score, others: theme.members.size - 1 };
    }
    if (least) found.push(least);
  }
  return found.sort((a, b) => a.score - b.score || (a.request < b.request ? -1 : 1)).slice(0, limit);
}

/** The request of the same theme that is nearest to this one, of the first `among`; null when it is alone or has none. */
export function nearestNeighbour(grouping: Grouping, requestId: string, among: number): Neighbour | null {
  const member = grouping.member(requestId);
  let best: Neighbour | null = null;
  let left = among;
  for (const other of member.theme?.members ?? []) {
    if (other === member) continue;
    if (left-- === 0) break;
    const score = grouping.centroids.dot(member.vector, other.vector);
    if (best === null || score > best.score) best = { request: other.id, score };
  }
  return best;
}
