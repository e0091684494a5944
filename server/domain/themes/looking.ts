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
