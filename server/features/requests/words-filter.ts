/** A word of so few letters is meant as it stands: most words begin like it. */
const SHORTEST_BEGINNING = 3;

/** Found things among which the newest are chosen: reading all that hold a frequent word would take too long. */
export const MOST_READ = 1000;

/** All of the words, each at the beginning of one that a document was kept with; both in their search form. */
export function havingWords(words: readonly string[]): { words: { $all: (RegExp | string)[] } } {
  return { words: { $all: words.map(meant) } };
}

/** The newest of some, `limit` at the most. */
export function newestOf<Found extends { readonly at: Date }>(found: readonly Found[], limit: number): Found[] {
  return [...found].sort((a, b) => b.at.getTime() - a.at.getTime()).slice(0, limit);
}

function meant(word: string): RegExp | string {
  return word.length < SHORTEST_BEGINNING ? word : new RegExp(`^${word.replace(/[^\p{L}\p{N}]/gu, '')}`, 'u');
}
