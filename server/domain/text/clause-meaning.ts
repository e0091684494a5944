import { MEANING_WEIGHTS } from './meaning-weights.ts';

/** Numbers of the sentence encoder's own vector of a clause. */
export const MEANING_DIMS = 512;
/** The vectors that are looked at: of the clause, of the one before, of the one after, of the whole comment. */
const LOOKED_AT = 4;
/** Before the weights of the vectors: the one that always counts, that of the score by words, that of the question. */
const OTHERS = 3;

let weights: Float64Array | null = null;

function read(): Float64Array {
  const numbers = MEANING_WEIGHTS.trim()
    .split(/\s+/)
    .map((thousandths) => Number(thousandths) / 1000);
  if (numbers.length !== OTHERS + LOOKED_AT * MEANING_DIMS)
    throw new RangeError(`${numbers.length} weights of meaning`);
  return Float64Array.from(numbers);
}

/** What one clause is judged by, besides its score by words and the question: four vectors, a missing one all zeros. */
export function meaningOfClause(vectors: Float32Array, at: number): Float32Array {
  const clauses = vectors.length / MEANING_DIMS - 1;
  const seen = new Float32Array(LOOKED_AT * MEANING_DIMS);
  const take = (from: number, place: number): void =>
    seen.set(vectors.subarray(from * MEANING_DIMS, (from + 1) * MEANING_DIMS), place * MEANING_DIMS);
  take(at, 0);
  if (at > 0) take(at - 1, 1);
  if (at + 1 < clauses) take(at + 1, 2);
  take(clauses, 3);
  return seen;
}

/**
 * Log-odds, for each clause of a comment, that it is a request: by its words, and by what it, its neighbours and the whole comment
 * mean. Logistic regression, stacked on the score by words (Wolpert 1992, "Stacked Generalization"), with the weights
 * of `meaning-weights.ts`.
 * @param byWords log-odds of each clause by its words.
 * @param vectors those of the clauses in order and behind them that of the whole comment, of `MEANING_DIMS` numbers each.
 * @throws RangeError when the vectors are not those of so many clauses.
 */
export function scoresByMeaning(byWords: readonly number[], vectors: Float32Array, question: 'wish' | 'why'): number[] {
  if (vectors.length !== (byWords.length + 1) * MEANING_DIMS)
    throw new RangeError(`${vectors.length} numbers for ${byWords.length} clauses and a comment`);
  weights ??= read();
  const [always = 0, words = 0, asked = 0] = weights;
  return byWords.map((score, at) => {
    let sum = always + words * score + (question === 'wish' ? asked : -asked);
    for (const [place, value] of meaningOfClause(vectors, at).entries())
      sum += value * ((weights as Float64Array)[OTHERS + place] as number);
    return sum;
  });
}
