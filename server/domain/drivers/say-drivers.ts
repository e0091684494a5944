import type { Message } from '../../contract/words.ts';
import type { Driver } from './drivers.ts';

interface Sentence extends Message {
  readonly params: Readonly<Record<string, string | number>>;
}

/** What is known besides the table. */
export interface Mentioned {
  /** Answers with a comment. */
  readonly commented: number;
  /** What a theme is called. */
  readonly nameOf: (theme: string) => string;
}

/**
 * The first line: the theme that goes together with the clearest difference, or why there is none to name. Never says that
 * one thing makes another.
 * @param drivers the strongest pull first; hidden ones left out
 */
export function sayDrivers(drivers: readonly Driver[], { commented, nameOf }: Mentioned): Sentence {
  if (commented === 0) return { key: 'drivers.noComments', params: {} };
  if (drivers.length === 0) return { key: 'drivers.noMentions', params: {} };
  const judged = drivers.filter(({ pull }) => pull !== null);
  if (judged.length === 0) return { key: 'drivers.allFew', params: { count: drivers.length } };
  const found = judged.find(({ state }) => state === 'lower' || state === 'higher');
  if (!found) return { key: 'drivers.noneStandsOut', params: { count: judged.length } };
  const key = found.state === 'lower' ? 'drivers.lower' : 'drivers.higher';
  return {
    key,
    params: { theme: nameOf(found.theme), with: points(found.npsWith!), without: points(found.npsWithout!) },
  };
}

/** Whole points with a true minus sign. */
function points(value: number): string {
  const rounded = Math.round(value);
  return rounded < 0 ? `−${-rounded}` : `${Math.abs(rounded)}`;
}
