// What a spreadsheet would take for a formula: a sign at the start, also full-width or after blanks. Apostrophes before
// it belong to the pattern, so that guarding a guarded text and unguarding it give back what went in.
// eslint-disable-next-line no-control-regex
const formula = /^'*[\s\u0000]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u;

/** Puts an apostrophe before a text that a spreadsheet would run as a formula (OWASP, CSV injection). */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** Takes away the one apostrophe that `guardFormula` puts; other apostrophes stay (`'tis`). */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
}
