import { guessLanguage, type Language } from '../../text/language.ts';
import { clausesOf, keysOf, written, type Clause } from './clause.ts';
import { ENGLISH_FRAMES } from './english-frames.ts';
import { englishPhrases } from './english.ts';
import { unframed, type Frame, type Phrase, type PhraseKind } from './frame.ts';
import { isForeign } from './foreign.ts';
import { innerThing } from './inner-thing.ts';
import { isSalad } from './plausible.ts';
import { PORTUGUESE_FRAMES } from './portuguese-frames.ts';
import { firstPersonOf } from './portuguese-persons.ts';
import { inPortugal } from './portuguese-variety.ts';
import { portuguesePhrases } from './portuguese.ts';
import { isPieceOfSentence, saysNothing } from './sentence.ts';
import { storyOf } from './stories.ts';
import { hasVerb, isCount, isScrap, leftOut, saysWhatFor, type Setting } from './told.ts';
import { faultsOfName } from './well-formed.ts';

/** A possible name found in one request. */
export interface Candidate {
  readonly name: string;
  /** Its words, folded. */
  readonly keys: readonly string[];
  readonly kind: PhraseKind;
  /** How many clauses came before it. */
  readonly clause: number;
  /** Whether it holds all that its request says. */
  readonly whole: boolean;
  /** Whether a reader of its language would take it for another one, in part or all of it. */
  readonly isMixed: boolean;
  /** Whether it names a thing; a piece of a sentence, a bare quantity or an ill-formed phrase does not. */
  readonly sound: boolean;
}

const FRAMES: Record<Language, readonly Frame[]> = { en: ENGLISH_FRAMES, pt: PORTUGUESE_FRAMES };
const phrasesIn: Record<Language, typeof englishPhrases> = { en: englishPhrases, pt: portuguesePhrases };

const asInPortugal = (phrase: Phrase, said: Clause): Phrase => ({ ...phrase, words: inPortugal(phrase.words, said) });

function candidate(phrase: Phrase, clause: number, setting: Setting, wanted: Language, isTold: boolean): Candidate {
  const { words, kind } = phrase;
  const { language } = setting;
  const name = written(words);
  const faults = faultsOfName(name, language).filter((fault) => fault !== 'short');
  const sound =
    faults.length === 0 &&
    !isPieceOfSentence(words, kind, language) &&
    !saysNothing(words) &&
    !isSalad(phrase, language) &&
    !(language === 'pt' && kind === 'derived' && words.some(({ key }) => firstPersonOf(key) !== null)) &&
    (isTold || !isScrap(phrase, setting));
  const { expecting, first, last } = setting;
  const whole =
    sound &&
    first &&
    last &&
    !(language === 'en' && saysWhatFor(setting.clause)) &&
    leftOut(setting.clause, words, language) <= (expecting === 'anything' ? 0 : 1);
  return {
    name,
    keys: keysOf(words).split(' '),
    kind,
    clause,
    whole,
    isMixed: wanted !== language || isForeign(words, wanted),
    sound,
  };
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
 * @param european whether nouns of Portuguese verbs are those of Portugal.
 */
export function candidatesIn(text: string, language: Language, european = false): Candidate[] {
  const read = guessLanguage(text) ?? language;
  const other: Language = read === 'en' ? 'pt' : 'en';
  let afterStory = false;
  const clauses = clausesOf(text);
  return clauses.flatMap((clause, at) => {
    const told = storyOf(clause, read) ?? innerThing(clause, read);
    const found = told ? [told] : phrasesIn[read](clause);
    // Two languages in one sentence: what the one has no rule for, the other may have.
    const sure = read === language || found.some(({ kind }) => kind !== 'guessed');
    const { expecting } = unframed(clause, FRAMES[read]);
    const setting = { clause, language: read, expecting, afterStory, first: at === 0, last: at === clauses.length - 1 };
    afterStory ||= expecting === 'anything' && (hasVerb(clause, read) || isCount(clause[0]!));
    return [...found, ...(sure ? [] : phrasesIn[other](clause))].map((phrase) =>
      candidate(european ? asInPortugal(phrase, clause) : phrase, at, setting, language, told !== null),
    );
  });
}
