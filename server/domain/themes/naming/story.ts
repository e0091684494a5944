import { keysOf, type Clause, type Word } from './clause.ts';
import type { Phrase } from './frame.ts';

/** The words that a named part of a pattern stands for; none for a part that is not there. */
export type Said = (part: string) => Clause;

/** How people tell of trouble, and the name of what is lacking or wrong in it; null where the words do not say it safely. */
export interface Story {
  /** Over folded words, with indices ("d") and named parts. */
  readonly pattern: RegExp;
  readonly name: (said: Said) => readonly Word[] | null;
}

const count = (keys: string): number => keys.split(' ').filter(Boolean).length;

/** The name that the first story gives which a clause tells; null when it tells none. */
export function toldIn(clause: Clause, stories: readonly Story[]): Phrase | null {
  const keys = keysOf(clause);
  for (const { pattern, name } of stories) {
    const match = pattern.exec(keys);
    if (!match) continue;
    const words = name((part) => {
      const place = match.indices?.groups?.[part];
      if (!place) return [];
      const from = count(keys.slice(0, place[0]));
      return clause.slice(from, from + count(keys.slice(place[0], place[1])));
    });
    if (words && words.length > 0) return { words, kind: 'derived' };
  }
  return null;
}
