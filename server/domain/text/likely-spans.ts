import { type Span } from './own-words.ts';
import { SAID_OF_A_PHRASE } from './phrase-reading.ts';
import { isSamePlace } from './same-place.ts';

/** A request of more phrases is none. */
const MOST_PHRASES = 24;
/** Spans less likely than that are not looked at: at most 200 a phrase are left. */
const LEAST = 0.005;
/** Of two spans at the same place the likelier one to the character is taken: so much of its own likelihood counts. */
const EXACT = 0.1;

/** Phrases `first` to `last` are one request. */
export interface LikelySpan {
  readonly first: number;
  readonly last: number;
  /** How likely they are that, to the character, 0 to 1. */
  readonly exactly: number;
}

/** A span with how likely a request stands at its place, be it a word more or less. */
export interface ConfidentSpan extends LikelySpan {
  readonly confidence: number;
}

const addLogs = (one: number, other: number): number => {
  const most = Math.max(one, other);
  return most === -Infinity ? most : most + Math.log1p(Math.exp(Math.min(one, other) - most));
};

/**
 * How likely each run of phrases is a request, over all ways to choose runs that do not overlap, each as likely as the exponential of what
 * its phrases say together: a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001), by the forward-backward
 * algorithm. In order of their last phrase. Linear in the number of phrases.
 * @param said `SAID_OF_A_PHRASE` numbers a phrase.
 */
export function likelySpans(said: ArrayLike<number>): LikelySpan[] {
  const count = said.length / SAID_OF_A_PHRASE;
  const begins = (at: number): number => said[at * SAID_OF_A_PHRASE] as number;
  const goesOn = (at: number): number => said[at * SAID_OF_A_PHRASE + 1] as number;
  const ends = (at: number): number => said[at * SAID_OF_A_PHRASE + 2] as number;
  // Sums over all ways to read what stands before a phrase, and from it on, with no request open there.
  const before = new Float64Array(count + 1);
  const after = new Float64Array(count + 1);
  let open = -Infinity;
  for (let at = 0; at < count; at += 1) {
    open = addLogs((before[at] as number) + begins(at), at === 0 ? -Infinity : open + goesOn(at));
    before[at + 1] = addLogs(before[at] as number, open + ends(at));
  }
  open = -Infinity;
  for (let at = count - 1; at >= 0; at -= 1) {
    open = addLogs(ends(at) + (after[at + 1] as number), at + 1 < count ? goesOn(at + 1) + open : -Infinity);
    after[at] = addLogs(after[at + 1] as number, begins(at) + open);
  }
  const all = before[count] as number;
  const found: LikelySpan[] = [];
  for (let first = 0; first < count; first += 1) {
    let sum = (before[first] as number) + begins(first) - all;
    for (let last = first; last < Math.min(count, first + MOST_PHRASES); last += 1) {
      if (last > first) sum += goesOn(last);
      const exactly = Math.exp(sum + ends(last) + (after[last + 1] as number));
      if (exactly >= LEAST) found.push({ first, last, exactly });
    }
  }
  return found.sort((a, b) => a.last - b.last || a.first - b.first);
}

/**
 * Of likely spans those that do not overlap and are together likeliest the places of requests: the most of confidence above `least` in all, by
 * dynamic programming. In order.
 * @param spans as `likelySpans` gives them.
 * @param placeOf where a span stands in the comment.
 * @param least none of less confidence is taken.
 */
export function chosenSpans(
  spans: readonly LikelySpan[],
  placeOf: (span: LikelySpan) => Span,
  least: number,
): ConfidentSpan[] {
  const places = spans.map(placeOf);
  const confident = spans.map((span, at): ConfidentSpan => {
    let confidence = 0;
    const add = (other: number): void => {
      if (isSamePlace(places[at] as Span, places[other] as Span)) confidence += (spans[other] as LikelySpan).exactly;
    };
    for (let other = at; other >= 0 && (spans[other] as LikelySpan).last >= span.first; other -= 1) add(other);
    const farthest = span.last + MOST_PHRASES;
    for (let other = at + 1; other < spans.length && (spans[other] as LikelySpan).last < farthest; other += 1)
      add(other);
    return { ...span, confidence: Math.min(1, confidence) };
  });
  const phrases = (spans.at(-1)?.last ?? -1) + 1;
  const best = new Float64Array(phrases + 1);
  const taken = new Array<ConfidentSpan | undefined>(phrases + 1);
  let next = 0;
  for (let end = 1; end <= phrases; end += 1) {
    best[end] = best[end - 1] as number;
    for (; (confident[next]?.last ?? Infinity) < end; next += 1) {
      const span = confident[next] as ConfidentSpan;
      const worth = (best[span.first] as number) + span.confidence - least + EXACT * span.exactly;
      if (span.confidence < least || worth <= (best[end] as number)) continue;
      best[end] = worth;
      taken[end] = span;
    }
  }
  const chosen: ConfidentSpan[] = [];
  for (let end = phrases; end > 0;) {
    const span = taken[end];
    if (span) chosen.push(span);
    end = span ? span.first : end - 1;
  }
  return chosen.reverse();
}
