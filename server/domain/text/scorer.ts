import { finish } from '../steps.ts';
import { type Features } from './clause-features.ts';
import { CLAUSE_WEIGHTS } from './clause-weights.ts';

/** What a feature weighs whatever was asked, and what more after each question. */
interface Weight {
  always: number;
  wish: number;
  why: number;
}

/** So many lines are read in about a millisecond. */
const LINES_A_STEP = 500;

let weights: ReadonlyMap<string, Weight> | null = null;

/** Lines of "weight in hundredths, name", the name with its question behind a bar when it counts only there. */
function* read(): Generator<void, ReadonlyMap<string, Weight>> {
  const found = new Map<string, Weight>();
  for (const [at, line] of CLAUSE_WEIGHTS.trim().split('\n').entries()) {
    if (at % LINES_A_STEP === 0) yield;
    const space = line.indexOf(' ');
    const [name = '', question] = line.slice(space + 1).split('|');
    const weight = found.get(name) ?? { always: 0, wish: 0, why: 0 };
    weight[question === 'wish' || question === 'why' ? question : 'always'] = Number(line.slice(0, space)) / 100;
    found.set(name, weight);
  }
  return found;
}

/** Reads the weights beforehand, in steps; nothing when that was done. */
export function* readingWeights(): Generator<void, void> {
  weights ??= yield* read();
}

/**
 * Log-odds that a clause of which this is known is a request: logistic regression over the features, with the weights of
 * `clause-weights.ts`. Features without a weight count nothing.
 */
export function scoreByWords(features: Features, question: 'wish' | 'why'): number {
  weights ??= finish(read());
  let sum = 0;
  for (const name of features) {
    const weight = weights.get(name);
    if (weight) sum += weight.always + weight[question];
  }
  return sum;
}

/** How likely it is, 0 to 1, by its log-odds. */
export function likelihoodOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
