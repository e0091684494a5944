/** So many words are put in order at a time; fewer are looked through one by one. */
const TOGETHER = 256;

/** Different words, to find those that begin like another one. Adding one never takes long, however many there are. */
export class Beginnings {
  /** Words in order, each list shorter than half of the one before or of other words yet. */
  readonly #ordered: string[][] = [];
  #fresh: string[] = [];

  /** Of a word that is there already it is not asked whether it is. */
  add(word: string): void {
    this.#fresh.push(word);
    if (this.#fresh.length < TOGETHER) return;
    let list = this.#fresh.sort();
    this.#fresh = [];
    // As a binary number is counted up: each word is merged as often as there are digits.
    while ((this.#ordered.at(-1)?.length ?? Infinity) <= list.length) list = merged(this.#ordered.pop()!, list);
    this.#ordered.push(list);
  }

  /** In no order. */
  of(beginning: string): string[] {
    const found = this.#fresh.filter((word) => word.startsWith(beginning));
    for (const list of this.#ordered) {
      let [first, end] = [0, list.length];
      while (first < end) {
        const middle = (first + end) >> 1;
        if (list[middle]! < beginning) first = middle + 1;
        else end = middle;
      }
      for (let at = first; at < list.length && list[at]!.startsWith(beginning); at += 1) found.push(list[at]!);
    }
    return found;
  }
}

function merged(a: readonly string[], b: readonly string[]): string[] {
  const both = new Array<string>(a.length + b.length);
  let [fromA, fromB] = [0, 0];
  for (let at = 0; at < both.length; at += 1) {
    const isA = fromB >= b.length || (fromA < a.length && a[fromA]! < b[fromB]!);
    both[at] = isA ? a[fromA++]! : b[fromB++]!;
  }
  return both;
}
