/** How close is close enough; all are cosines, `margin` a difference of cosines. */
export interface Thresholds {
  /** From here on a new request joins the nearest theme. */
  readonly join: number;
  /** From here on another theme is worth suggesting. */
  readonly suggest: number;
  /** From here on two themes are the same. */
  readonly merge: number;
  /** A request changes its theme only when another one is closer by that much. */
  readonly margin: number;
}

const SUGGEST_BELOW = 0.12;
const MERGE_ABOVE = 0.1;
/** For vectors of meaning, whatever the model. */
const MEANING_JOIN = 0.52;
/** Cosines of spelling are lower than those of a trained model. */
const LEXICAL_JOIN = 0.44;

/** The thresholds around one `join`, in the proportions measured to work: suggest 0.12 below, merge 0.10 above. */
export function thresholdsAround(join: number): Thresholds {
  return { join, suggest: join - SUGGEST_BELOW, merge: join + MERGE_ABOVE, margin: 0.03 };
}

/** Where `join` starts for vectors of this embedder, before anybody has said which requests are the same. */
export function usualJoin(embedderId: string): number {
  return embedderId.startsWith('lexical-') ? LEXICAL_JOIN : MEANING_JOIN;
}

/**
 * The thresholds for vectors of one embedder.
 * @param embedderId as kept with every vector, e.g. `lexical-1024/1`, `use-m3-256/1`, `remote:<model>-<dims>`.
 * @param join the deployment's own figure, learned or set by staff; none: the usual one.
 */
export function thresholdsFor(embedderId: string, join: number | null = null): Thresholds {
  return thresholdsAround(join ?? usualJoin(embedderId));
}

/** For `lexicalEmbedder`. */
export const lexicalThresholds: Thresholds = thresholdsAround(LEXICAL_JOIN);
