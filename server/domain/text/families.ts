import { finish } from '../steps.ts';
import { WORD_FAMILIES } from './word-families.ts';

/** So many lines are read in about a millisecond. */
const LINES_A_STEP = 100;

let families: ReadonlyMap<string, number> | null = null;

function* read(): Generator<void, ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [family, line] of WORD_FAMILIES.trim().split('\n').entries()) {
    if (family % LINES_A_STEP === 0) yield;
    for (const word of line.split(' ')) found.set(word.normalize('NFD').replace(/\p{M}/gu, ''), family);
  }
  return found;
}

/** Reads the families beforehand, in steps; nothing when that was done. */
export function* readingFamilies(): Generator<void, void> {
  families ??= yield* read();
}

/** The family of like meaning to which a folded word belongs, English and Portuguese together; null for an unknown word. */
export function familyOf(word: string): number | null {
  families ??= finish(read());
  return families.get(word) ?? null;
}

/** Every word of the table, folded. */
export function familiarWords(): Iterable<string> {
  families ??= finish(read());
  return families.keys();
}
