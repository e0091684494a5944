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

/** The thresholds around one `join`, in the proportions measured to work: suggest 0.12 below, merge 0.10 above. */
export function thresholdsAround(join: number): Thresholds {
  return { join, suggest: join - SUGGEST_BELOW, merge: join + MERGE_ABOVE, margin: 0.03 };
}

/** For `lexicalEmbedder`: its cosines are lower than those of a trained model. */
export const lexicalThresholds: Thresholds = thresholdsAround(0.44);
