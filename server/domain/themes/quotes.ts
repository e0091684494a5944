import { sameWordsKey } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';

/** A quote is read at a glance; longer ones come only when there is nothing shorter. */
const READABLE = 240;
/** Choosing among more than that many would not give better quotes. */
const CONSIDERED = 100;

const wordSet = (text: string): ReadonlySet<string> => new Set(tokens(text).map((token) => token.word));

/** Share of words that two texts have in common (Jaccard index). */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared += 1;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Null unless both have a vector, of the same embedder. */
function cosine(a: Float32Array | null, b: Float32Array | null): number | null {
  if (a === null || b === null || a.length !== b.length) return null;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += a[at]! * b[at]!;
  return sum;
}

/**
 * Quotes that show the breadth of a theme: the most central text, then each time the one least like those chosen.
 * No two with the same words, so there may be fewer than `length`.
 * @param texts nearest to the centre first.
 * @param vectors of length 1, one for each text or null: two that have one are alike by its cosine, others by their words.
 * @returns places in `texts`.
 */
export function chooseQuotes(
  texts: readonly string[],
  length = 3,
  vectors: readonly (Float32Array | null)[] = [],
): number[] {
  const seen = new Set<string>();
  const candidates: { at: number; words: ReadonlySet<string>; long: boolean }[] = [];
  for (const [at, text] of texts.entries()) {
    const key = sameWordsKey(text) || text.trim();
    if (key === '' || seen.has(key) || candidates.length >= CONSIDERED) continue;
    seen.add(key);
    candidates.push({ at, words: wordSet(text), long: text.length > READABLE });
  }
  const likenessOf = (a: (typeof candidates)[number], b: (typeof candidates)[number]): number =>
    cosine(vectors[a.at] ?? null, vectors[b.at] ?? null) ?? overlap(a.words, b.words);
  const order = [...candidates.filter((c) => !c.long), ...candidates.filter((c) => c.long)];
  const chosen: typeof candidates = [];
  while (chosen.length < length && chosen.length < candidates.length) {
    let best: { candidate: (typeof candidates)[number]; likeness: number } | null = null;
    for (const candidate of order) {
      if (chosen.includes(candidate)) continue;
      const likeness = Math.max(0, ...chosen.map((other) => likenessOf(candidate, other)));
      const value = likeness + (candidate.long ? 1 : 0);
      if (best === null || value < best.likeness) best = { candidate, likeness: value };
    }
    if (!best) break;
    chosen.push(best.candidate);
  }
  return chosen.map((candidate) => candidate.at);
}
