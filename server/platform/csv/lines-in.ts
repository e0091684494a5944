const lineBreak = /\r\n|\n|\r/g;

/** The lines of a text one by one, whatever ends them; a text without line breaks is one line. */
export function* linesIn(text: string): Generator<string> {
  let from = 0;
  for (const { 0: end, index } of text.matchAll(lineBreak)) {
    yield text.slice(from, index);
    from = index + end.length;
  }
  yield text.slice(from);
}
