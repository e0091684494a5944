// A cell may come from a file: nothing that a terminal obeys, and no line break, reaches it.
// eslint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** Rows in columns for a terminal: the first and last column to the left, the numbers between to the right. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => cell.replace(unprintable, ' ')));
  const widths = header.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)));
  return lines.map((cells) =>
    cells
      .map((cell, at) => (at === 0 || at === cells.length - 1 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!)))
      .join('  ')
      .trimEnd(),
  );
}
