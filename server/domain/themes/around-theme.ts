import type { Grouping } from './grouping.ts';
import { pairsAbove } from './surveying.ts';

/** A theme whose requests may belong to another one. */
export interface ThemeAround {
  readonly theme: string;
  /** Likeness of the two themes (see `likeness`). */
  readonly score: number;
  /** Its request that is nearest to the other theme, of the first `among`. */
  readonly request: string;
}

/**
 * The themes most like one, from a likeness of `floor` up, best first, `limit` at the most: what may belong to it, whether
 * it is a theme of many requests or of a single one. None that humans keep apart from it, and no empty one; nothing for
 * a theme that is empty itself, or that never was.
 */
export function themesAround(
  grouping: Grouping,
  theme: string,
  floor: number,
  limit: number,
  among: number,
): ThemeAround[] {
  const own = grouping.known(theme);
  if (!own || own.members.size === 0) return [];
  return pairsAbove(grouping, floor, limit, [own.id]).flatMap(({ themes: [a, b], score }) => {
    const other = grouping.theme(a === own.id ? b : a);
    let nearest: { id: string; cosine: number } | null = null;
    let left = among;
    for (const { id, vector } of other.members) {
      if (left-- === 0) break;
      const cosine = grouping.centroids.cosine(vector, own.slot);
      if (nearest === null || cosine > nearest.cosine) nearest = { id, cosine };
    }
    return nearest ? [{ theme: other.id, score, request: nearest.id }] : [];
  });
}
