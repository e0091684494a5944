/** What may be filled in: letters, digits and marks that mean nothing in HTML, so that nothing needs escaping. */
const SAFE = /^[\w.:|-]*$/;

/** A page that is the same for many readers but for a few safe values: rendered once, filled for each. */
export class Mould<Name extends string> {
  /** Texts between the holes, and the holes between the texts. */
  private readonly texts: readonly string[];
  private readonly holes: readonly Name[];

  /** @param render writes the page with a mark in the place of each value; the marks must come out as they go in */
  constructor(names: readonly Name[], render: (marks: Readonly<Record<Name, string>>) => string) {
    const marks = Object.fromEntries(names.map((name) => [name, `HOLE-${name}-9f2c7d51e4`])) as Record<Name, string>;
    const parts = render(marks).split(/HOLE-(\w+)-9f2c7d51e4/);
    this.texts = parts.filter((_, index) => index % 2 === 0);
    this.holes = parts.filter((_, index) => index % 2 === 1) as Name[];
  }

  /** @throws RangeError for a value that could mean something in HTML */
  fill(values: Readonly<Record<Name, string>>): string {
    let page = this.texts[0]!;
    for (const [index, name] of this.holes.entries()) {
      if (!SAFE.test(values[name])) throw new RangeError(`the value of ${name} needs escaping`);
      page += values[name] + this.texts[index + 1]!;
    }
    return page;
  }
}
