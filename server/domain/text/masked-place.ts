import { maskPersonal } from './mask.ts';
import { type Span } from './own-words.ts';

/**
 * Where a part of `text` stands in `masked`, which is `maskPersonal(text)`. Where nothing is masked that is the same place.
 * An end that falls into something masked moves back to the beginning of the mask.
 * Linear in the length of the text.
 */
export function maskedPlace(text: string, masked: string, { from, to }: Span): Span {
  if (text === masked) return { from, to };
  const start = maskedEnd(text.slice(0, from), masked);
  return { from: start, to: Math.max(start, maskedEnd(text.slice(0, to), masked)) };
}

/** How far the masked beginning of a text is the beginning of the masked text. */
function maskedEnd(beginning: string, masked: string): number {
  const shown = maskPersonal(beginning);
  const most = Math.min(shown.length, masked.length);
  let end = 0;
  while (end < most && shown[end] === masked[end]) end += 1;
  return end;
}
