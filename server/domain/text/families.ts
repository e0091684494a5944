import { WORD_FAMILIES } from './word-families.ts';

let families: ReadonlyMap<string, number> | null = null;

function read(): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const [family, line] of WORD_FAMILIES.trim().split('\n').entries())
    for (const word of line.split(' ')) found.set(word.normalize('NFD').replace(/\p{M}/gu, ''), family);
  return found;
}

/** The family of like meaning to which a folded word belongs, English and Portuguese together; null for an unknown word. */
export function familyOf(word: string): number | null {
  families ??= read();
  return families.get(word) ?? null;
}

/** Every word of the table, folded. */
export function familiarWords(): Iterable<string> {
  families ??= read();
  return families.keys();
}
