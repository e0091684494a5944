import { type SentenceEncoder } from '../encoder/sentence-encoder.ts';
import { featuresOf } from './clause-features.ts';
import { clausesIn } from './lift.ts';
import { phraseFeatures } from './phrase-features.ts';
import { phrasesOf } from './phrases.ts';
import { type RequestReader } from './request-reader.ts';

/** The words of an answer, and what they answer. */
export interface AskedText {
  readonly text: string;
  readonly question: 'wish' | 'why';
}

/**
 * What a reader finds in a comment by its meaning: what `liftRequests` takes beside the comment. Linear in its length.
 * @param encoder knows the pieces of the comment.
 */
export function readComment(
  { text, question }: AskedText,
  encoder: Pick<SentenceEncoder, 'pieceFeatures'>,
  reader: Pick<RequestReader, 'read'>,
): Float32Array {
  const clauses = clausesIn(text, question);
  const phrases = phrasesOf(text, clauses);
  const names = phraseFeatures(phrases, clauses, featuresOf(clauses, question), question);
  return reader.read(encoder.pieceFeatures(text), phrases, names, question);
}
