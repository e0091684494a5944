import { words } from '../text/lexicon.ts';
import { SMALL_WORDS } from '../text/small-words.ts';
import { tokens } from '../text/tokens.ts';

/** Words of asking, which set no theme apart. */
const ASKING = words(
  'let lets allow allows allowing give support possible love wish hope really still cannot couldnt being been such instead every each wants needs ' +
    'ainda deixar deixem permitir permitam dar dava desse jeito fazer faca facam podiam poderia poderiam deveria deveriam adicionar incluir colocar ' +
    'adicionem incluam coloquem haver cada todo toda todos todas sempre',
);

/** How often each term stands in some texts: single words and pairs of neighbours, without small words. */
export type TermCounts = ReadonlyMap<string, number>;

/** Counts the terms of `texts`, as they are spelt when folded. */
export function countTerms(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (term: string) => counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const text of texts) {
    let previous: string | null = null;
    for (const { word } of tokens(text)) {
      const telling = word.length > 1 && !SMALL_WORDS.has(word) && !ASKING.has(word);
      if (telling) {
        count(word);
        if (previous !== null) count(`${previous} ${word}`);
      }
      previous = telling ? word : null;
    }
  }
  return counts;
}

/** Adds the counts of several themes up. */
export function sumTerms(themes: Iterable<TermCounts>): Map<string, number> {
  const sum = new Map<string, number>();
  for (const counts of themes) for (const [term, count] of counts) sum.set(term, (sum.get(term) ?? 0) + count);
  return sum;
}

/** How terms were mostly written: with their accents, in small letters unless a word has a spelling of its own. */
export function spellTerms(terms: readonly string[], texts: readonly string[]): string[] {
  const wanted = new Set(terms.flatMap((term) => term.split(' ')));
  const spellings = new Map<string, Map<string, number>>();
  for (const text of texts)
    for (const { from, to, word } of tokens(text)) {
      if (!wanted.has(word)) continue;
      const written = text.slice(from, to);
      const spelt =
        /\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}|\d/u.test(written) && !isShouted(text) ? written : written.toLowerCase();
      const own = spellings.get(word) ?? new Map<string, number>();
      // An accent is rarely put where none belongs, and often left out.
      own.set(spelt, (own.get(spelt) ?? 0) + (/[\u00c0-\u024f\p{Lu}]/u.test(spelt) ? 3 : 1));
      spellings.set(word, own);
    }
  const best = (word: string): string =>
    [...(spellings.get(word) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? word;
  return terms.map((term) => term.split(' ').map(best).join(' '));
}

const isShouted = (text: string): boolean => text === text.toUpperCase();

/** Words of one family, by their first letters. */
const familyOf = (word: string): string => word.replace(/s$/, '').slice(0, 5);

/**
 * The terms that set a theme apart, best first: class-based TF-IDF (Grootendorst 2022), the share of a term in the
 * theme times ln(1 + mean terms per theme / occurrences anywhere). A word inside a chosen pair is not named again, and
 * nothing is that stands in `besides`, in whatever form.
 * @param everywhere the sum over all themes, this one included. @param themes how many there are.
 * @param besides what is said already, such as the names of the theme.
 */
export function keywordsOf(
  own: TermCounts,
  everywhere: TermCounts,
  themes: number,
  length = 5,
  besides: readonly string[] = [],
): string[] {
  const total = (counts: TermCounts): number => {
    let sum = 0;
    for (const count of counts.values()) sum += count;
    return sum;
  };
  const inTheme = total(own);
  const mean = total(everywhere) / Math.max(1, themes);
  const said = new Set(besides.flatMap((text) => tokens(text).map(({ word }) => familyOf(word))));
  const ranked = [...own]
    .map(([term, count]) => {
      const rarity = Math.log(1 + mean / (everywhere.get(term) ?? count));
      return { term, count, score: (count / inTheme) * rarity };
    })
    .filter(({ term }) => said.size === 0 || !term.split(' ').every((part) => said.has(familyOf(part))))
    .sort((a, b) => b.score - a.score || b.term.length - a.term.length || (a.term < b.term ? -1 : 1));
  const chosen: string[] = [];
  const named = new Set<string>();
  for (const { term, count } of ranked) {
    if (chosen.length === length) break;
    const parts = term.split(' ');
    if (parts.every((part) => named.has(familyOf(part)))) continue;
    // A pair seen once is chance, unless the theme has little else to say.
    if (parts.length > 1 && count < 2 && own.size > length * 2) continue;
    chosen.push(term);
    for (const part of parts) named.add(familyOf(part));
  }
  return chosen;
}
