/**
 * The form of a text in which two spellings of the same words are equal: NFKC, lower case, no accents, one space
 * between words, nothing at the ends. For matching only, never shown. Punctuation stays.
 * @returns '' for a text of white space.
 */
export function foldText(text: string): string {
  return text.normalize('NFKC').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim();
}

/** What two requests share when they are the same words: the folded text without punctuation and symbols. */
export function sameWordsKey(text: string): string {
  return foldText(text)
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
