/** All of the words, each at the beginning of one that a document was kept with; both in their search form. */
export function havingWords(words: readonly string[]): { words: { $all: RegExp[] } } {
  return { words: { $all: words.map((word) => new RegExp(`^${word.replace(/[^\p{L}\p{N}]/gu, '')}`, 'u')) } };
}
