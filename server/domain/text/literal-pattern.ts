/** The source of a regular expression, of JavaScript or PCRE, that matches a text as it stands; empty for an empty text. */
export function literalPattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
