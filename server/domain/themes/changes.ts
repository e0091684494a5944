/** Who did it: the grouping itself, or a person whose word it obeys. */
export type Actor = 'auto' | 'human';

/** Another theme that a request may belong to. */
export interface Suggestion {
  readonly theme: string;
  /** Cosine with its centroid. */
  readonly score: number;
}

/** A request came in and was given a theme. */
export interface Placed {
  readonly kind: 'placed';
  readonly request: string;
  readonly theme: string;
  /** Whether the theme was opened for it. */
  readonly opened: boolean;
  readonly by: Actor;
  /** Cosine with the centroid of the other members; null when there are none. */
  readonly score: number | null;
  /** The nearest other themes, best first, three at the most. */
  readonly suggestions: readonly Suggestion[];
}

/** A request has another theme now, or a person confirmed the one it has (`from` = `to`). */
export interface Moved {
  readonly kind: 'moved';
  readonly request: string;
  /** Null when it had been dismissed. */
  readonly from: string | null;
  readonly to: string;
  readonly by: Actor;
  /** Who had placed it before. */
  readonly placedBy: Actor;
  readonly score: number | null;
}

/** `loser` redirects to `survivor` from now on; it may have had no members left. */
export interface Merged {
  readonly kind: 'merged';
  readonly survivor: string;
  readonly loser: string;
  readonly by: Actor;
  /** Cosine of the two centroids; null when one was empty. */
  readonly score: number | null;
  /** The members that came over from the loser. */
  readonly requests: readonly string[];
  /** Members of either whom a human merge made a human's; none of an automatic merge. */
  readonly wereAuto: readonly string[];
  /** Themes that were "not the same" as the loser and are now "not the same" as the survivor. */
  readonly carried: readonly string[];
  /** Whether the loser had been touched by a human. */
  readonly loserHuman: boolean;
  /** Whether the survivor had been touched by a human. */
  readonly survivorHuman: boolean;
}

/** The other way round: `loser` lives again, both count as touched by a human and are apart. */
export interface Unmerged {
  readonly kind: 'unmerged';
  readonly survivor: string;
  readonly loser: string;
  /** The members that went back to the loser. */
  readonly requests: readonly string[];
  /** Members of either that the merge had made a human's and that count as placed automatically again. */
  readonly nowAuto: readonly string[];
}

/** A theme was opened without a request of its own. */
export interface Opened {
  readonly kind: 'opened';
  readonly theme: string;
}

/** A human touched the theme: it survives automatic merges from now on. */
export interface Touched {
  readonly kind: 'touched';
  readonly theme: string;
}

/** Two themes look the same, but both carry a human's word: a person must decide. */
export interface SuggestedMerge {
  readonly kind: 'suggested';
  readonly themes: readonly [string, string];
  readonly score: number;
}

/** Two themes are not the same (`apart`), or may be the same again. */
export interface Separated {
  readonly kind: 'separated';
  readonly themes: readonly [string, string];
  readonly apart: boolean;
}

/** Not a request after all: it belongs to no theme. */
export interface Dismissed {
  readonly kind: 'dismissed';
  readonly request: string;
  readonly from: string | null;
  readonly placedBy: Actor;
}

export type ThemeChange =
  Placed | Moved | Merged | Unmerged | Opened | Touched | SuggestedMerge | Separated | Dismissed;
