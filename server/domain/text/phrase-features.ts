import { type Clause } from './clauses.ts';
import { type Features, featuresOf } from './clause-features.ts';
import { isOpener, type Phrase } from './phrases.ts';

/** Names of single words and of families beside cues: many, and known from the vectors of the pieces. */
const OF_WORDS = /^[wbxk] /;

const shared = (features: Features, of: string): string[] =>
  [...features].filter((name) => !OF_WORDS.test(name)).map((name) => `${of} ${name}`);

/**
 * What is known of each phrase besides the meaning of its pieces: names of its wording, of that of the clause that it lies in, of the
 * marks before it and of the word with which it opens.
 * @param ofClauses the features of the clauses of the comment, in order.
 */
export function phraseFeatures(
  phrases: readonly Phrase[],
  clauses: readonly Clause[],
  ofClauses: readonly Features[],
  question: 'wish' | 'why',
): string[][] {
  const asClauses = phrases.map((phrase): Clause => {
    const { language = 'en', joint = 'sentence' } = clauses[phrase.clause] ?? {};
    const { from, to, words, list, asked } = phrase;
    return { from, to, words, list, asked, language, joint, contact: false, titled: false };
  });
  const own = featuresOf(asClauses, question);
  const around = ofClauses.map((features) => shared(features, 'clause'));
  return phrases.map(({ clause, bordering, marks, list }, at) => {
    const opener = list[0] as string;
    return [
      ...shared(own[at] as Features, 'phrase'),
      ...(around[clause] ?? ['clause none']),
      ...marks.map((mark) => `mark ${mark}`),
      ...(bordering ? ['bordering'] : []),
      ...(isOpener(opener) ? [`opens ${opener}`] : []),
    ];
  });
}
