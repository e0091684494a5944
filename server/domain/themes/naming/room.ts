import { type Word } from './clause.ts';

const MOST_WORDS = 6;
const MOST_CHARACTERS = 45;

/** Whether a name has room for the words. */
function fits(list: readonly Word[]): boolean {
  const characters = list.reduce((sum, { text }) => sum + text.length + 1, -1);
  return list.length <= MOST_WORDS && characters <= MOST_CHARACTERS;
}

/**
 * As many parts of a phrase as a name has room for, without what must not stand at its end; null when even the first has none.
 * @param all its parts, in order. @param withoutTail what the language leaves out at an end.
 */
export function shortenedTo(
  all: readonly (readonly Word[])[],
  withoutTail: (list: readonly Word[]) => readonly Word[],
): readonly Word[] | null {
  // What comes last may tell most: "sync of due dates of tasks with Google Calendar".
  if (all.length > 2 && !fits(withoutTail(all.flat())) && all.at(-1)!.some(({ text }) => /\p{Lu}/u.test(text)))
    for (let at = all.length - 2; at > 0; at -= 1) {
      const cut = withoutTail(all.filter((_, place) => place !== at).flat());
      if (fits(cut)) return cut;
    }
  for (let count = all.length; count > 0; count -= 1) {
    const cut = withoutTail(all.slice(0, count).flat());
    if (cut.length > 0 && fits(cut)) return cut;
  }
  return null;
}
