import { Beginnings } from './beginnings.ts';

/** A word of so few letters is meant as it stands: most words begin like it. */
const SHORTEST_BEGINNING = 3;
/** Fewer rows without a document are not worth making the table anew. */
const WORTH_CLEARING = 1000;

/**
 * Documents by their words, in memory, to find those that have all of some words or words beginning like them. Words are
 * compared as they are: give them in their search form.
 */
export class WordTable {
  /** By row; null where the document went or stands in another row now. */
  #ids: (string | null)[] = [];
  #ranks: number[] = [];
  /** What the words of a row come to: the same words are not taken in again. */
  #digests: number[] = [];
  readonly #rowOf = new Map<string, number>();
  #rowsOf = new Map<string, number[]>();
  #beginnings = new Beginnings();

  get size(): number {
    return this.#rowOf.size;
  }

  has(id: string): boolean {
    return this.#rowOf.has(id);
  }

  /** Adds a document, or replaces the one of the same id. Of those found, the ones of the highest rank come first. */
  set(id: string, words: readonly string[], rank: number): void {
    const digest = digestOf(words);
    const known = this.#rowOf.get(id);
    if (known !== undefined) {
      this.#ranks[known] = rank;
      if (this.#digests[known] === digest) return;
      this.delete(id);
    }
    const row = this.#ids.push(id) - 1;
    this.#ranks.push(rank);
    this.#digests.push(digest);
    this.#rowOf.set(id, row);
    for (const word of new Set(words)) {
      const rows = this.#rowsOf.get(word);
      if (rows) rows.push(row);
      else {
        this.#rowsOf.set(word, [row]);
        this.#beginnings.add(word);
      }
    }
  }

  /** Does nothing for an unknown id. */
  delete(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    this.#rowOf.delete(id);
    this.#ids[row] = null;
    const gone = this.#ids.length - this.#rowOf.size;
    if (gone > WORTH_CLEARING && gone > this.#rowOf.size) this.#clear();
  }

  /**
   * Ids of documents with all the words, each at the beginning of one of theirs; one of fewer than three letters as it
   * stands. The highest rank first, of equal ones the latest; `limit` at the most, none for no words. Of words 255 at the most.
   */
  having(words: readonly string[], limit: number): string[] {
    const asked = [...new Set(words)];
    if (asked.length === 0 || limit === 0) return [];
    /** How many of the words each row has, as long as it has had all so far. */
    const had = new Uint8Array(this.#ids.length);
    for (const [place, word] of asked.entries())
      for (const meant of this.#beginningWith(word))
        for (const row of this.#rowsOf.get(meant)!) if (had[row] === place) had[row] = place + 1;
    const ranks = this.#ranks;
    const byRank = (a: number, b: number) => ranks[b]! - ranks[a]! || b - a;
    const best: number[] = [];
    let least = -Infinity;
    for (let row = had.length - 1; row >= 0; row -= 1) {
      if (had[row] !== asked.length || this.#ids[row] === null || ranks[row]! < least) continue;
      if (best.push(row) < 8 * limit) continue;
      best.sort(byRank).length = limit;
      least = ranks[best.at(-1)!]!;
    }
    return best
      .sort(byRank)
      .slice(0, limit)
      .map((row) => this.#ids[row]!);
  }

  #beginningWith(word: string): string[] {
    if (word.length < SHORTEST_BEGINNING) return this.#rowsOf.has(word) ? [word] : [];
    return this.#beginnings.of(word);
  }

  /** Leaves rows without a document out. */
  #clear(): void {
    const placeOf = new Int32Array(this.#ids.length).fill(-1);
    const kept = [...this.#rowOf].sort((a, b) => a[1] - b[1]);
    for (const [place, [id, row]] of kept.entries()) {
      placeOf[row] = place;
      this.#rowOf.set(id, place);
    }
    this.#ids = kept.map(([id]) => id);
    this.#ranks = kept.map(([, row]) => this.#ranks[row]!);
    this.#digests = kept.map(([, row]) => this.#digests[row]!);
    const rows = [...this.#rowsOf].map(
      ([word, old]) => [word, old.map((row) => placeOf[row]!).filter((row) => row >= 0)] as const,
    );
    this.#rowsOf = new Map(rows.filter(([, left]) => left.length > 0) as [string, number[]][]);
    this.#beginnings = new Beginnings();
    for (const word of this.#rowsOf.keys()) this.#beginnings.add(word);
  }
}

/** The words as one number (FNV-1a, 32 bits). */
function digestOf(words: readonly string[]): number {
  let digest = 0x811c9dc5;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) digest = Math.imul(digest ^ word.charCodeAt(at), 0x01000193);
    digest = Math.imul(digest ^ 0x20, 0x01000193);
  }
  return digest;
}
