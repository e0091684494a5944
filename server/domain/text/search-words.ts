import { SMALL_WORDS } from './small-words.ts';
import { tokens } from './tokens.ts';

/** Words of one text that are kept for searching; a comment has fewer. */
const MOST_WORDS = 120;
const LONGEST_WORD = 40;

/** A folded word without its plural ending; see `searchForm`. */
function singular(word: string): string {
  if (/(?:oes|aes|aos)$/.test(word)) return `${word.slice(0, -3)}ao`;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word.replace(/([aeo])is$/, '$1l');
  if (/[^aeiou]?[aeiou]ns$/.test(word)) return `${word.slice(0, -2)}m`;
  if (/(?:ches|shes|xes|sses|res|zes)$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * The form in which a folded word is searched: without plural ending and final "e", in English and Portuguese, so that
 * "invoices" and "invoice", "faturas" and "fatura", "setores" and "setor", "integrações" and "integração" are found by
 * each other. What it returns need not be a word. Words of fewer than four letters stay.
 */
export function searchForm(word: string): string {
  if (word.length < 4) return word;
  const one = singular(word);
  return one.length > 3 && one.endsWith('e') ? one.slice(0, -1) : one;
}

/**
 * The words by which a text is found: folded, without plural endings and small words, each once, in order of first
 * appearance, 120 at the most. None for a text without letters and digits; a text of small words only keeps them.
 */
export function searchWords(text: string): string[] {
  const all = tokens(text).map(({ word }) => word.slice(0, LONGEST_WORD));
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return [...new Set((telling.length > 0 ? telling : all).map(searchForm))].slice(0, MOST_WORDS);
}
