/** Code units of a text that are looked at: 256 pieces, the most a text is read to, are rarely longer. */
const LONGEST_TEXT = 4096;

/** Control characters, soft hyphens, marks of direction and of byte order: nobody sees them, so nobody means anything by them. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200c\u200e\u200f\ufeff]/g;
const BLANK = /[\s\u0085\u200b]+/g;

/**
 * A text as the pieces are looked up in it: Unicode normalisation form NFKC, runs of white space as one space, none at
 * either end, nothing invisible. Only the first 4,096 code units are read.
 * @returns an empty string for a text that shows nothing.
 */
export function normaliseText(text: string): string {
  return text.slice(0, LONGEST_TEXT).normalize('NFKC').replace(INVISIBLE, '').replace(BLANK, ' ').trim();
}
