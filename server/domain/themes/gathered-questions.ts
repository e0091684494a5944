import type { Candidate } from './questions.ts';

/** One theme beside those most like it: which of them are the same? */
export interface Gathered<One extends Candidate> {
  /** The theme that is asked about. */
  readonly theme: string;
  /** Each a pair of it and another one, the most alike first; one at the least. */
  readonly pairs: readonly One[];
}

/** Others beside one theme: as many as are read at a glance. */
const OTHERS = 3;
/** Where the chance that two themes are the same is even: so far below the border, since those above it are one already. */
const EVEN_BELOW = 0.07;
/** How fast the chance falls with the likeness. */
const SLOPE = 0.06;

/** What an answer about two themes brings when it is yes: more requests in their place where more are in them. */
const weightOf = ([a, b]: readonly [number, number]): number => Math.log2(1 + Math.min(a, b)) + Math.log2(1 + a + b);

/**
 * Gathers pairs of themes into questions "which of these three are the same as this one?", in the order of how many requests
 * an answer may be expected to bring to their place. No theme is in two of them: what is said of it in the one changes
 * the other. The same for the same pairs in any order.
 * @param pairs that nobody has answered; none is named twice. @param border from which likeness on two requests are the same.
 */
export function gatherQuestions<One extends Candidate>(pairs: readonly One[], border: number): Gathered<One>[] {
  const around = new Map<string, One[]>();
  for (const pair of pairs)
    for (const theme of pair.themes) {
      const known = around.get(theme);
      if (known) known.push(pair);
      else around.set(theme, [pair]);
    }
  const even = border - EVEN_BELOW;
  const gathered = [...around].map(([theme, all]) => {
    const near = all.sort(byLikeness).slice(0, OTHERS);
    const worth = near.reduce(
      (sum, { score, sizes }) => sum + weightOf(sizes) / (1 + Math.exp((even - score) / SLOPE)),
      0,
    );
    return { theme, pairs: near, worth };
  });
  gathered.sort((x, y) => y.worth - x.worth || (x.theme < y.theme ? -1 : 1));
  const asked = new Set<string>();
  return gathered.flatMap(({ theme, pairs: near }) => {
    const named = near.flatMap(({ themes }) => themes);
    if (named.some((one) => asked.has(one))) return [];
    for (const one of named) asked.add(one);
    return [{ theme, pairs: near }];
  });
}

function byLikeness(x: Candidate, y: Candidate): number {
  if (x.score !== y.score) return y.score - x.score;
  return x.themes.join(' ') < y.themes.join(' ') ? -1 : 1;
}

/** How many questions about themes were answered, and to how many of them anything was the same. */
export interface Tally {
  readonly asked: number;
  readonly yes: number;
}

/** Of so many questions at least one is about a request that fits its theme least: only such answers can raise the threshold. */
const EVERY = 4;
/** From such a share of yes on hardly anything else is worth asking; below the other one hardly anything is. */
const OFTEN = 0.4;
const RARELY = 0.2;

/** Of each `EVERY` questions so many are about requests: the more, the less often themes turned out to be the same. */
function doubtsOf({ asked, yes }: Tally): number {
  // Before anything was answered yes is as likely as no.
  const share = (yes + 1) / (asked + 2);
  if (share >= OFTEN) return 1;
  return share >= RARELY ? 2 : 3;
}

/**
 * Both kinds of questions in one order, while there are both: of four questions one is about a request where themes often
 * turn out to be the same, and up to three where they hardly ever do.
 * @param answered how many of both kinds were answered before, so that it goes on where it was left.
 * @param tally how many of them were about themes, and to what end.
 */
export function inTurns<Group, Doubt>(
  groups: readonly Group[],
  doubts: readonly Doubt[],
  answered: number,
  tally: Tally,
): (Group | Doubt)[] {
  const first = EVERY - doubtsOf(tally);
  const ordered: (Group | Doubt)[] = [];
  const [left, others] = [[...groups].reverse(), [...doubts].reverse()];
  while (left.length + others.length > 0) {
    const isDoubt = (answered + ordered.length) % EVERY >= first;
    ordered.push(...[isDoubt ? (others.pop() ?? left.pop()) : (left.pop() ?? others.pop())].filter(isThere));
  }
  return ordered;
}

const isThere = <One>(one: One | undefined): one is One => one !== undefined;
