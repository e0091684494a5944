import { languageOfWords, type Language } from './language.ts';
import { type Token } from './tokens.ts';

/** The words of a sentence, whether it asks, and its language (English when nothing tells). */
export interface Sentence {
  readonly words: readonly Token[];
  readonly asked: boolean;
  readonly language: Language;
}

const ABBREVIATIONS = new Set(
  'eg ie etc vs approx ex sr sra srs dr dra mr mrs ms no nr num pag av inc ltd p art st g'.split(' '),
);

/** After a colon they go on with what was said: "the search: by reference and not by code". */
const CONTINUES = new Set('by with without for from to in on at por com sem para de em no na'.split(' '));

/** Whether the text between two words ends a sentence; `after` the letter that follows. */

function endsSentence(gap: string, before: string, next: string, after: string): 'end' | 'asked' | null {
  if (/[?]/.test(gap)) return 'asked';
  if (/:\s/u.test(gap) && !CONTINUES.has(next)) return 'end';
  if (/[!;…\u2022\u2023\u25cf\u25aa。！？]|\p{Extended_Pictographic}|:[-']?[()D]|\s\*\s/u.test(gap)) return 'end';
  // "great.The app": the space was forgotten; "2.9" and "mail.example" are one.
  if (!/[.]["'”’)\]]*\s/u.test(gap) && !(/[.]$/u.test(gap) && before.length > 2 && /\p{Lu}/u.test(after))) return null;
  return ABBREVIATIONS.has(before) && /^\.\s*$/.test(gap) ? null : 'end';
}

/** "1) dark mode 2) an API", "2. export": the number of a list, or a score that stands in front. */
function isMarker(text: string, token: Token, before: Token | undefined): boolean {
  if (!/^\d{1,2}$/.test(token.word)) return false;
  const gap = before === undefined ? '' : text.slice(before.to, token.from);
  if (before !== undefined && !/\s$/u.test(gap)) return false;
  return /^(?:[)\]:ºª°]|\.(?=\s)|\s?-(?=\s))/u.test(text.slice(token.to, token.to + 3));
}

/** Sentences of a paragraph as runs of words; numbers of lists belong to none. Linear in the number of words. */
export function sentencesOf(text: string, words: readonly Token[]): Sentence[] {
  const found: Sentence[] = [];
  let current: Token[] = [];
  const end = (asked: boolean): void => {
    if (current.length > 0)
      found.push({ words: current, asked, language: languageOfWords(current.map(({ word }) => word)) ?? usual });
    current = [];
  };
  const usual = languageOfWords(words.map(({ word }) => word)) ?? 'en';
  for (const [index, token] of words.entries()) {
    if (isMarker(text, token, words[index - 1])) {
      end(false);
      continue;
    }
    current.push(token);
    const next = words[index + 1];
    const gap = text.slice(token.to, next?.from ?? token.to + 3);
    const kind =
      next === undefined
        ? /^["'”’)\]]*\s*\?/u.test(gap)
          ? 'asked'
          : 'end'
        : endsSentence(gap, token.word, next.word, text.slice(next.from, next.from + 1));
    if (kind !== null) end(kind === 'asked');
  }
  return found;
}
