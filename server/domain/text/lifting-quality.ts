import { liftRequests, type LiftedKind, type LiftedRequest } from './lift.ts';
import { type Span } from './own-words.ts';
import { isSamePlace } from './same-place.ts';

/** A comment with the requests a reader found in it. */
export interface LabelledComment {
  readonly locale: string;
  readonly question: 'wish' | 'why';
  readonly text: string;
  readonly requests: readonly (Span & { readonly kind: LiftedKind })[];
}

/** How well lifting agrees with a reader: counts, and what follows from them. */
export interface LiftingQuality {
  readonly comments: number;
  /** Requests the reader found. */
  readonly wanted: number;
  /** Requests that were lifted. */
  readonly lifted: number;
  /** Pairs of both at the same place. */
  readonly hits: number;
  /** Hits whose place is the reader's to the character. */
  readonly exact: number;
  /** Hits of the reader's kind. */
  readonly kinds: number;
  /** 1 when nothing was lifted. */
  readonly precision: number;
  /** 1 when nothing was to be found. */
  readonly recall: number;
  /** Harmonic mean of precision and recall; 0 when both are. */
  readonly f1: number;
}

type Counts = Pick<LiftingQuality, 'comments' | 'wanted' | 'lifted' | 'hits' | 'exact' | 'kinds'>;

function withRatios(counts: Counts): LiftingQuality {
  const precision = counts.lifted === 0 ? 1 : counts.hits / counts.lifted;
  const recall = counts.wanted === 0 ? 1 : counts.hits / counts.wanted;
  return { ...counts, precision, recall, f1: counts.hits === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** A labelled comment with what was lifted from it. */
export interface LiftedComment {
  readonly comment: LabelledComment;
  readonly found: readonly LiftedRequest[];
}

/** What one comment adds. More than half of a common stretch can belong to one request only, so pairs are unambiguous. */
function countOne({ comment: { requests }, found }: LiftedComment): Counts {
  const pairs = requests.flatMap((wanted) => {
    const lifted = found.find((one) => isSamePlace(wanted, one));
    return lifted ? [{ wanted, lifted }] : [];
  });
  return {
    comments: 1,
    wanted: requests.length,
    lifted: found.length,
    hits: pairs.length,
    exact: pairs.filter(({ wanted, lifted }) => wanted.from === lifted.from && wanted.to === lifted.to).length,
    kinds: pairs.filter(({ wanted, lifted }) => wanted.kind === lifted.kind).length,
  };
}

/**
 * How well the requests lifted from comments agree with those a reader found. No comments: no counts, ratios as said above.
 * @param onlySure leaves out what waits for a person because lifting was unsure.
 */
export function qualityOf(comments: readonly LiftedComment[], onlySure = true): LiftingQuality {
  const sum = { comments: 0, wanted: 0, lifted: 0, hits: 0, exact: 0, kinds: 0 };
  for (const { comment, found } of comments) {
    const one = countOne({ comment, found: found.filter(({ sure }) => sure || !onlySure) });
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  }
  return withRatios(sum);
}

/**
 * Lifts from the comments, without knowing the language they were asked in where they mix two, and measures.
 * @param meaningOf what `liftRequests` takes beside the words of a comment.
 */
export function liftingQuality(
  comments: readonly LabelledComment[],
  onlySure = true,
  meaningOf: (comment: LabelledComment) => Float32Array | null = () => null,
): LiftingQuality {
  const lifted = comments.map((comment) => {
    const { text, question, locale } = comment;
    const context = { question, locale: locale === 'mixed' ? null : locale };
    return { comment, found: liftRequests(text, context, meaningOf(comment)) };
  });
  return qualityOf(lifted, onlySure);
}
