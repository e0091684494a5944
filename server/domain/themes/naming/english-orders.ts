import { keysOf, wordsOf, type Clause } from './clause.ts';
import { isPronoun, shortened, tidied, untilReason } from './english-thing.ts';
import type { Phrase } from './frame.ts';

const ORDERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:speed up|accelerate) /, 'faster'],
  [/^(?:improve|enhance|rework|redesign|revamp|better) /, 'better'],
  [/^(?:simplify|streamline) /, 'simpler'],
  [/^(?:increase|raise|up|lift) /, 'higher'],
  [/^(?:reduce|lower|decrease|cut) (?:the )?(?:number|amount) of /, 'fewer'],
  [/^(?:reduce|lower|decrease|cut) /, 'lower'],
  [/^(?:enlarge) /, 'larger'],
  [/^(?:shorten) /, 'shorter'],
  [/^(?:modernise|modernize|update|refresh) (?=(?:the )?(?:interface|design|look|ui|layout))/, 'more modern'],
];
const MAKE =
  /^(?:make|making|keep) (.{2,60}?) ((?:more |less )\w+|\w+er|optional|public|private|searchable|editable|customi[sz]able|automatic|mandatory|sortable|visible|available)(?= |$)/;

/** An order to make something better, as the better thing: "speed up the search" → "faster search"; null for another order. */
export function ordered(list: Clause): Phrase | null {
  const keys = keysOf(list);
  for (const [pattern, better] of ORDERS) {
    const match = pattern.exec(keys);
    if (!match) continue;
    const thing = tidied(untilReason(list.slice(match[0].trim().split(' ').length)));
    if (thing.length === 0 || thing.every(({ key }) => isPronoun(key))) return null;
    const how =
      better === 'higher' && /^(?:size|font|letters|text|storage|space|buttons?|icons?)$/.test(thing.at(-1)!.key)
        ? 'larger'
        : better === 'lower' && /time$/.test(thing.at(-1)!.key)
          ? 'shorter'
          : better;
    const cut = shortened([...wordsOf(how), ...thing]);
    return cut && { words: cut, kind: 'derived' };
  }
  const made = MAKE.exec(keys);
  if (made) {
    const from = 1;
    const to = from + made[1]!.split(' ').length;
    const thing = tidied(list.slice(from, to));
    if (thing.length === 0 || thing.every(({ key }) => isPronoun(key))) return null;
    const cut = shortened([...list.slice(to, to + made[2]!.split(' ').length), ...thing]);
    return cut && { words: cut, kind: 'derived' };
  }
  return null;
}
