import { matchLocale } from '../../contract/locale.ts';
import { type Clause, clausesOf, lexicons } from './clauses.ts';
import { guessLanguage, type Language } from './language.ts';
import { type Lexicon } from './lexicon.ts';
import { ownWords } from './own-words.ts';
import { tokens } from './tokens.ts';

/** What a clause can be; the first four are lifted. */
export type ClauseKind = 'wish' | 'complaint' | 'bug' | 'question' | 'praise' | 'nothing' | 'remark';
export type LiftedKind = 'wish' | 'complaint' | 'bug' | 'question';

/** The question that was answered: what to add or change ("wish"), or why the score ("why"). */
export interface LiftContext {
  readonly question: 'wish' | 'why';
  /** BCP 47 tag of the person's language, used when the words do not tell. */
  readonly locale?: string | null;
}

/** One request found in a comment; `text` is exactly `comment.slice(from, to)`. */
export interface LiftedRequest {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: LiftedKind;
  /** 0 to 1, a rank among the rules rather than a frequency. */
  readonly confidence: number;
  /** Unsure ones wait for a person. */
  readonly sure: boolean;
  readonly language: Language;
}

/** From this confidence on a request needs no second look. */
export const SURE_FROM = 0.6;
/** A bare name of a thing ("dark mode") has few words; a longer one is likely a remark. */
const NAME_WORDS = 6;
const LONG_NAME_WORDS = 16;

/** What follows them describes the thing named before: "a plan for those who have two users". */
const RELATIVES = new Set('who that which where how so when until to for que quem onde quando para'.split(' '));

interface Reading {
  readonly kind: ClauseKind;
  readonly confidence: number;
}

const withoutHarmless = (words: string): string =>
  lexicons.reduce((left, lexicon) => left.replace(lexicon.harmless, ' ~'), words).trim();

/** The first sign of a request among the words, for each lexicon; null when none has one. */
function signOfRequest(words: string, asked: boolean): Reading | null {
  const cleaned = withoutHarmless(words);
  const first = (test: (lexicon: Lexicon, cleaned: string) => boolean): boolean =>
    lexicons.some((l) => test(l, cleaned));
  if (first((lexicon, text) => lexicon.order.test(text))) return { kind: 'wish', confidence: 0.85 };
  if (first((lexicon, text) => lexicon.wish.test(text))) return { kind: 'wish', confidence: asked ? 0.75 : 0.9 };
  if (first((lexicon, text) => lexicon.bug.test(text))) return { kind: 'bug', confidence: 0.7 };
  if (first((lexicon, text) => lexicon.complaint.test(text))) return { kind: 'complaint', confidence: 0.7 };
  if (/^(?:no|sem) [a-z]/.test(cleaned) && cleaned.split(' ').length <= NAME_WORDS)
    return { kind: 'complaint', confidence: 0.65 };
  if (asked && first((lexicon, text) => lexicon.question.test(text))) return { kind: 'question', confidence: 0.45 };
  return null;
}

/** Whether a request says what it wants, or only "we need it": then it leans on the clause before. */
function onlyPoints(words: string): boolean {
  return lexicons.some((lexicon) => {
    const cue = lexicon.wish.exec(words);
    if (cue === null) return false;
    return cue[0].trim() === words || lexicon.pointing.test(words.slice(cue.index + cue[0].length).trim());
  });
}

/**
 * What one clause is. Praise, nothing and remark are not requests.
 * @param question with "wish" a bare name of a thing is a request, with "why" it is not.
 */
export function readClause(clause: Pick<Clause, 'words' | 'asked'>, question: 'wish' | 'why'): Reading {
  const { words, asked } = clause;
  if (lexicons.some((lexicon) => lexicon.nothing.test(words))) return { kind: 'nothing', confidence: 0.9 };
  if (
    lexicons.some(
      (lexicon) => lexicon.greeting.test(words) && words.replace(lexicon.greeting, '').trim().split(' ').length <= 2,
    )
  )
    return { kind: 'nothing', confidence: 0.9 };
  const request = signOfRequest(words, asked);
  if (request) return onlyPoints(words) ? { kind: 'remark', confidence: 0.6 } : request;
  if (lexicons.some((lexicon) => lexicon.praise.test(words))) return { kind: 'praise', confidence: 0.8 };
  if (question === 'why' || asked || !/[a-z]{2}/.test(words)) return { kind: 'remark', confidence: 0.5 };
  if (withoutHarmless(words) !== words) return { kind: 'nothing', confidence: 0.7 };
  const list = words.split(' ');
  const relative = list.findIndex((word, index) => index > 0 && RELATIVES.has(word));
  const main = relative < 0 ? list : list.slice(0, relative);
  const sentence = main.some((word) => lexicons.some((lexicon) => lexicon.sentenceWords.has(word)));
  if (sentence) return { kind: 'wish', confidence: 0.4 };
  if (list.length <= NAME_WORDS) return { kind: 'wish', confidence: 0.75 };
  return { kind: 'wish', confidence: list.length <= LONG_NAME_WORDS ? 0.65 : 0.4 };
}

const isLifted = (kind: ClauseKind): kind is LiftedKind => kind !== 'praise' && kind !== 'nothing' && kind !== 'remark';

/**
 * The requests in a comment: none, one or several, in order of appearance and never overlapping, each with its exact
 * place. Greetings, signatures and quoted mail are passed over. English and Portuguese wording, by rules; time is
 * linear in the length of the comment, and the same comment always gives the same requests.
 */
export function liftRequests(comment: string, { question, locale }: LiftContext): LiftedRequest[] {
  const whole = guessLanguage(comment) ?? (matchLocale(locale)?.startsWith('pt') ? 'pt' : 'en');
  const all = tokens(comment);
  const found: LiftedRequest[] = [];
  let next = 0;
  for (const paragraph of ownWords(comment)) {
    const inside = [];
    for (; next < all.length && (all[next]?.from ?? 0) < paragraph.to; next += 1) {
      const token = all[next];
      if (token && token.from >= paragraph.from) inside.push(token);
    }
    for (const clause of clausesOf(comment, inside, question === 'wish')) {
      const { kind, confidence } = readClause(clause, question);
      if (!isLifted(kind)) continue;
      const text = comment.slice(clause.from, clause.to);
      const language = guessLanguage(text) ?? whole;
      found.push({ from: clause.from, to: clause.to, text, kind, confidence, sure: confidence >= SURE_FROM, language });
    }
  }
  return found;
}
