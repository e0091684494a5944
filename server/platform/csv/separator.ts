export type Separator = ',' | ';' | '\t';

const separators: readonly Separator[] = [',', ';', '\t'];

/** A heading is no longer than that; what has no end of line is not read to its end. */
const LOOKED_AT = 65_536;

/** The separator that stands most often outside quotation marks in the first line that is not empty; a comma when none does. */
export function detectSeparator(text: string): Separator {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let quoted = false;
  let empty = true;
  for (const character of text.slice(0, LOOKED_AT)) {
    if (character === '"') quoted = !quoted;
    if (quoted) continue;
    if (character === '\n' || character === '\r') {
      if (!empty) break;
      continue;
    }
    empty = false;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
  }
  return separators.reduce((best, next) => (counts.get(next)! > counts.get(best)! ? next : best));
}
