import { guessLanguage, type Language } from '../../text/language.ts';
import { clausesOf, keysOf, written, type Clause } from './clause.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import { englishPhrases } from './english.ts';
import type { Phrase, PhraseKind } from './frame.ts';
import { innerThing } from './inner-thing.ts';
import { PORTUGUESE_FRAMES } from './portuguese-frames.ts';
import { portuguesePhrases } from './portuguese.ts';
import { isPieceOfSentence, saysNothing } from './sentence.ts';
import { storyOf } from './stories.ts';
import { faultsOfName } from './well-formed.ts';

/** A possible name found in one request. */
export interface Candidate {
  readonly name: string;
  /** Its words, folded. */
  readonly keys: readonly string[];
  readonly kind: PhraseKind;
  /** How many clauses came before it. */
  readonly clause: number;
  /** Whether it names a thing; a piece of a sentence, a bare quantity or an ill-formed phrase does not. */
  readonly sound: boolean;
}

const phrasesIn: Record<Language, typeof englishPhrases> = { en: englishPhrases, pt: portuguesePhrases };

/** A single word at the head of more than that many says too little of them: "Loja" of "a loja fica a 40 km". */
const AROUND_ONE_WORD = 4;

function candidate({ words, kind }: Phrase, said: Clause, clause: number, language: Language): Candidate {
  const name = written(words);
  const faults = faultsOfName(name, language).filter((fault) => fault !== 'short');
  const alone = words.length === 1 && kind === 'bare' && said.length > AROUND_ONE_WORD;
  const sound = !alone && faults.length === 0 && !isPieceOfSentence(words, kind, language) && !saysNothing(words);
  return { name, keys: keysOf(words).split(' '), kind, clause, sound };
}

/** Makes the patterns ready in small steps, so that the first name holds nobody up; a name found before waits for none. */
export function* preparations(): Generator<void> {
  for (const { pattern } of [...ENGLISH_FRAMES, ...PORTUGUESE_FRAMES]) {
    pattern.test('something');
    yield;
  }
  for (const text of [
    'The search is slow.',
    'A busca é lenta.',
    'Reports should show totals.',
    'Os relatórios deviam ser enviados.',
  ]) {
    candidatesIn(text, 'en');
    yield;
  }
}

/**
 * Possible names in what a request says, in the order of its clauses; each in sentence case. None when nothing in it
 * gives one. A text that is plainly in the other language is read in that.
 */
export function candidatesIn(text: string, language: Language): Candidate[] {
  const read = guessLanguage(text) ?? language;
  const other: Language = read === 'en' ? 'pt' : 'en';
  return clausesOf(text).flatMap((clause, at) => {
    const told = storyOf(clause, read) ?? innerThing(clause, read);
    const found = told ? [told] : phrasesIn[read](clause);
    // Two languages in one sentence: what the one has no rule for, the other may have.
    const sure = read === language || found.some(({ kind }) => kind !== 'guessed');
    return [...found, ...(sure ? [] : phrasesIn[other](clause))].map((phrase) =>
      candidate(phrase, clause, at, language),
    );
  });
}
