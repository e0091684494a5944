// Somebody who answers questions by the labels, and what becomes of the answers afterwards.
import { seededRandom } from '../../dist/server/domain/statistics/random.js';
import { orderQuestions } from '../../dist/server/domain/themes/questions.js';
import { learnThreshold } from '../../dist/server/domain/themes/threshold-learning.js';
import { thresholdsAround } from '../../dist/server/domain/themes/thresholds.js';
import { agreement, refined } from './grouped.mjs';

/** Questions a round; then the themes are looked at anew. */
const ROUND = 10;
/** One question for twenty requests. */
const QUESTIONS = 0.05;
const CANDIDATES = 200;
/** How far below the usual thresholds those lie that must undo nothing. */
const HOSTILE = [0.05, 0.1];

/** The label of most requests of each theme. */
function mostly(index, labels) {
  const found = new Map();
  for (const { id, requests } of index.themes()) {
    const counts = new Map();
    for (const request of requests) counts.set(labels.get(request), (counts.get(labels.get(request)) ?? 0) + 1);
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best) found.set(id, best[0]);
  }
  return found;
}

/** Questions in the product's order; yes merges, no keeps apart; then refinements, two of them with hostile thresholds. */
export function managed(rows, options, join) {
  const { index, ids } = refined(rows, options);
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const answers = [];
  const budget = Math.ceil(rows.length * QUESTIONS);
  while (answers.length < budget) {
    const sizes = new Map(index.themes().map(({ id, requests }) => [id, requests.length]));
    const pairs = index
      .pairsAbove(options.thresholds.suggest, CANDIDATES)
      .map((pair) => ({ ...pair, sizes: pair.themes.map((id) => sizes.get(id)) }));
    const questions = orderQuestions(pairs, answers, join, Math.min(ROUND, budget - answers.length));
    if (questions.length === 0) break;
    for (const { themes, score } of questions) {
      const [a, b] = themes.map((id) => index.resolve(id));
      if (a === b) continue;
      const label = mostly(index, labels);
      const same = label.get(a) === label.get(b);
      answers.push({ score, same });
      if (same) index.merge(b, a);
      else index.notTheSame(a, b);
    }
  }
  const asked = agreement(index, rows);
  const apart = index.apart();
  const byHand = rows.filter(({ id }) => index.placeOf(id).placedBy === 'human').map(({ id }) => id);
  const places = new Map(byHand.map((id) => [id, index.placeOf(id).theme]));
  for (const below of [0, ...HOSTILE, 0]) {
    index.useThresholds(thresholdsAround(join - below));
    index.unsettle();
    index.refine();
  }
  const live = new Set(index.themes().map(({ id }) => id));
  return {
    questions: answers.length,
    yes: answers.filter(({ same }) => same).length,
    asked: asked.f1,
    apart: apart.length,
    violated: apart.filter(([a, b]) => index.resolve(a) === index.resolve(b)).length,
    byHand: byHand.length,
    moved: byHand.filter((id) => index.placeOf(id).theme !== index.resolve(places.get(id))).length,
    dangling:
      ids.filter((id) => !live.has(index.resolve(id))).length +
      rows.filter(({ id }) => !live.has(index.placeOf(id).theme)).length,
  };
}

/** Pairs of requests to ask about: those a threshold could part either way, some of each likeness. */
const DOUBTFUL = { below: 0.14, above: 0.33, step: 0.03, each: 20 };
const TRIES = 200_000;
/** Questions asked before the next are chosen by what was answered. */
const TOGETHER = 5;

function doubtfulPairs(rows, join, random) {
  const pairs = [];
  const counts = new Map();
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [a, b] = [0, 0].map(() => rows[Math.floor(random() * rows.length)]);
    if (a.id >= b.id) continue;
    let score = 0;
    for (let d = 0; d < a.vector.length; d += 1) score += a.vector[d] * b.vector[d];
    if (score < join - DOUBTFUL.below || score > join + DOUBTFUL.above) continue;
    const step = Math.floor(score / DOUBTFUL.step);
    if ((counts.get(step) ?? 0) >= DOUBTFUL.each) continue;
    counts.set(step, (counts.get(step) ?? 0) + 1);
    pairs.push({ themes: [a.id, b.id], score, sizes: [1, 1], same: a.label === b.label });
  }
  return pairs;
}

/** The thresholds learnt from so many answers about pairs of requests, asked in the product's order. */
export function learntJoins(rows, counts, join, seed) {
  let left = doubtfulPairs(rows, join, seededRandom(seed));
  const answers = [];
  const learnt = [];
  while (learnt.length < counts.length) {
    const now = orderQuestions(left, answers, join, TOGETHER);
    answers.push(...now);
    left = left.filter((one) => !now.includes(one));
    if (answers.length >= counts[learnt.length] || now.length === 0) learnt.push(learnThreshold(answers, join));
  }
  return learnt;
}
