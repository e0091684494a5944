/** What may be filled in: letters, digits and marks that mean nothing in HTML, so that nothing needs escaping. */
const SAFE = /^[\w.:|-]*$/;

/** A page that is the same for many readers but for a few safe values: rendered once, filled for each. */
export class Mould<Name extends string> {
  /** Texts between the holes, and the holes between the texts. */
  private readonly texts: readonly string[];
  private readonly holes: readonly Name[];
  /** Of the texts, in UTF-8. */
  private readonly bytes: number;

  /** @param render writes the page with a mark in the place of each value; the marks must come out as they go in */
  constructor(names: readonly Name[], render: (marks: Readonly<Record<Name, string>>) => string) {
    const marks = Object.fromEntries(names.map((name) => [name, `HOLE-${name}-9f2c7d51e4`])) as Record<Name, string>;
    const parts = render(marks).split(/HOLE-(\w+)-9f2c7d51e4/);
    this.texts = parts.filter((_, index) => index % 2 === 0);
    this.holes = parts.filter((_, index) => index % 2 === 1) as Name[];
    this.bytes = Buffer.byteLength(this.texts.join(''));
  }

  /** @throws RangeError for a value that could mean something in HTML */
  fill(values: Readonly<Record<Name, string>>): string {
    const { texts, holes } = this;
    for (const name in values)
      if (!SAFE.test(values[name])) throw new RangeError(`the value of ${name} needs escaping`);
    let page = texts[0]!;
    for (let hole = 0; hole < holes.length; hole += 1) page += values[holes[hole]!] + texts[hole + 1]!;
    return page;
  }

  /** How long the page is in UTF-8 when it is filled: what may be filled in takes a byte a character. */
  bytesOf(values: Readonly<Record<Name, string>>): number {
    let bytes = this.bytes;
    for (const name of this.holes) bytes += values[name].length;
    return bytes;
  }
}
