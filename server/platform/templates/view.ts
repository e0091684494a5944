/** What a template is filled with: texts already spoken in the reader's language, numbers, yes or no, and lists of them. */
export type View = { readonly [name: string]: ViewValue };
export type ViewValue = string | number | boolean | null | View | readonly ViewValue[];

// Control characters, and marks that turn the direction of what follows: nobody needs them to be read.
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A copy that holds nothing but plain values, so that no document, getter or prototype reaches a template. */
export function plain(view: View): View {
  return copied(view) as View;
}

function copied(value: unknown): ViewValue {
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  if (typeof value === 'string') return withoutUnseen(value);
  if (Array.isArray(value)) return value.map(copied);
  if (typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
  throw new TypeError(`a template takes plain values only, not ${typeof value}`);
}

/** A text as a template prints it. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** One line of text for a subject or a title: no line breaks, no runs of blanks. */
export function oneLine(text: string): string {
  return text.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim();
}

/** The paragraphs of a text that a person typed; a single line break stays inside its paragraph. */
export function paragraphsOf(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
