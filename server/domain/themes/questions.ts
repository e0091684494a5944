import { type Answer, learnThreshold } from './threshold-learning.ts';

/** Two themes of which somebody could say whether they are the same. */
export interface Candidate {
  /** Ids, the older theme first. */
  readonly themes: readonly [string, string];
  /** How alike they are, -1 to 1. */
  readonly score: number;
  /** Requests in each. */
  readonly sizes: readonly [number, number];
}

/** How far from the border between same and not the same an answer is hardly in doubt any more. */
const DOUBT = 0.06;
/** What an answer at the border is worth if it does not move the threshold, in units of a threshold's move. */
const BORDER = 0.02;
/** Of a theme that was asked about already the next question says that much less. */
const AGAIN = 0.5;
/** Answers at nearly the same likeness teach the same. */
const ALIKE = 0.02;

/** The chance that a pair is the same, by where it lies from the border: even at the border itself. */
const chanceOf = (score: number, border: number): number => 1 / (1 + Math.exp((border - score) / (DOUBT / 2)));

/** How much one question teaches: the move of the threshold to be expected, more for what nobody can guess. */
function lesson(score: number, border: number, answers: readonly Answer[], prior: number): number {
  const chance = chanceOf(score, border);
  const move = (same: boolean): number => Math.abs(learnThreshold([...answers, { score, same }], prior) - border);
  return chance * move(true) + (1 - chance) * move(false) + BORDER * Math.exp(-(((score - border) / DOUBT) ** 2));
}

/** An answer about large themes puts more requests in their place. */
const weightOf = ([a, b]: readonly [number, number]): number => Math.log2(1 + Math.min(a, b)) + Math.log2(1 + a + b);

/**
 * Puts questions "are these the same?" in the order in which they are worth asking: first what moves the threshold most
 * and lies closest to the border, of large themes before small ones; what was just asked about, or at nearly the same
 * likeness, comes later. The same order for the same input, whatever the order of `candidates`.
 * @param answers what was answered so far. @param prior the usual threshold of the embedder. @param length at the most.
 */
export function orderQuestions<One extends Candidate>(
  candidates: readonly One[],
  answers: readonly Answer[],
  prior: number,
  length = candidates.length,
): One[] {
  const border = learnThreshold(answers, prior);
  const left = candidates
    .map((one) => ({ one, worth: lesson(one.score, border, answers, prior) * weightOf(one.sizes) }))
    .sort((x, y) => y.worth - x.worth || byIds(x.one, y.one));
  const asked = new Map<string, number>();
  const ordered: One[] = [];
  while (ordered.length < length && left.length > 0) {
    let best = 0;
    let most = -1;
    for (const [at, { one, worth }] of left.entries()) {
      // What follows is worth less even without a discount.
      if (worth <= most) break;
      const times = (asked.get(one.themes[0]) ?? 0) + (asked.get(one.themes[1]) ?? 0);
      const alike = ordered.filter(({ score }) => Math.abs(score - one.score) < ALIKE).length;
      const now = (worth * AGAIN ** times) / (1 + alike);
      if (now > most) [best, most] = [at, now];
    }
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    const { one } = chosen;
    for (const theme of one.themes) asked.set(theme, (asked.get(theme) ?? 0) + 1);
    ordered.push(one);
  }
  return ordered;
}

function byIds(x: Candidate, y: Candidate): number {
  const [one, other] = [x.themes.join(' '), y.themes.join(' ')];
  return one < other ? -1 : Number(one > other);
}
