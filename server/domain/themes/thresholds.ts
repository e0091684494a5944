import { comparesWording } from './embedder.ts';

/** How close is close enough; cosines, unless it says otherwise. */
export interface Thresholds {
  /** From here on a new request joins the nearest theme. */
  readonly join: number;
  /** From here on another theme is worth suggesting. */
  readonly suggest: number;
  /** From here on hardly anything speaks against it that a request belongs to a theme. */
  readonly same: number;
  /** Two themes become one from this likeness on (see `likeness`). */
  readonly merge: number;
  /** Two themes each of which is the other's nearest become one from this likeness on ... */
  readonly mutual: number;
  /** ... when no third is nearly as like to either: this much less, at the least. */
  readonly gap: number;
  /** A request changes its theme only when another one is closer by that much. */
  readonly margin: number;
}

const SUGGEST_BELOW = 0.12;
const SAME_ABOVE = 0.1;
const MERGE_BELOW = 0.02;
const GAP = 0.03;
const MARGIN = 0.01;
/** For vectors of meaning, whatever the model. */
const MEANING_JOIN = 0.52;
/** For those of our own model, whose layers were adapted to requests. */
const ADAPTED_JOIN = 0.57;
const ADAPTED = /^use-m3-/;
/** Cosines of spelling are lower than those of a trained model. */
const LEXICAL_JOIN = 0.44;

/** The thresholds around one `join`, in the proportions measured to work (`npm run bench:themes`). */
export function thresholdsAround(join: number): Thresholds {
  const suggest = join - SUGGEST_BELOW;
  return {
    join,
    suggest,
    same: join + SAME_ABOVE,
    merge: join - MERGE_BELOW,
    mutual: suggest,
    gap: GAP,
    margin: MARGIN,
  };
}

/** Where `join` starts for vectors of this embedder, before anybody has said which requests are the same. */
export function usualJoin(embedderId: string): number {
  if (comparesWording(embedderId)) return LEXICAL_JOIN;
  return ADAPTED.test(embedderId) ? ADAPTED_JOIN : MEANING_JOIN;
}

/**
 * The thresholds for vectors of one embedder.
 * @param embedderId as kept with every vector, e.g. `lexical-1024/1`, `use-m3-256/3`, `remote:<model>-<dims>`.
 * @param join the deployment's own figure, learned or set by staff; none: the usual one.
 */
export function thresholdsFor(embedderId: string, join: number | null = null): Thresholds {
  return thresholdsAround(join ?? usualJoin(embedderId));
}

/** For `lexicalEmbedder`. */
export const lexicalThresholds: Thresholds = thresholdsAround(LEXICAL_JOIN);
