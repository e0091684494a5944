import type { Language } from '../../text/language.ts';
import { words } from '../../text/lexicon.ts';
import type { Word } from './clause.ts';

/** Small words of the other language. */
const SMALL: Record<Language, ReadonlySet<string>> = {
  en: words('de do da dos das no na nos nas com para pra pro por em um uma e que ao pelo pela os sem'),
  pt: words('of the with for to by my in and from when after before or your our their is are all'),
};
/** Letters that English has only in borrowed words. */
const PORTUGUESE_LETTERS = /[ãõáâàçéêíóôú]/iu;
/** Groups of letters that Portuguese has only in borrowed words. */
const ENGLISH_LETTERS = /(?:ight|tion|[a-z]{3}ing$|ck|sh|th|ee|oo|ff|[bdfgklmnp]ly$|ow|wh|ss$|y$)/;
/** Borrowed by both. */
const BORROWED = words(
  'check-in check-out checkin checkout booking feedback marketing backup online offline login logging ticket tickets link links dashboard dashboards desktop web app apps download upload streaming timeline workflow ' +
    'software hardware shopping ranking tracking touch delivery facebook slack whatsapp outlook excel google bluetooth stock back-office backoffice helpdesk newsletter scanner checklist checklists feed token tokens tablet mb way kit display home office show setup layout royalty dark mode café cafe cafés fax facade',
);

/** Whether a phrase holds words that a reader of a language would not take for theirs, borrowed ones aside. */
export function isForeign(phrase: readonly Word[], language: Language): boolean {
  return phrase.some(({ key, text }) => {
    if (SMALL[language].has(key)) return true;
    if (BORROWED.has(key) || /\p{Lu}/u.test(text)) return false;
    return language === 'en' ? PORTUGUESE_LETTERS.test(text) : ENGLISH_LETTERS.test(key);
  });
}
