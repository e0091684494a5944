// Somebody who answers questions by the labels, and what becomes of the answers afterwards.
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

/** Questions asked before everything is grouped anew with what was learnt. */
const TOGETHER = 5;

/** What the product asks: of two themes whether they are the same, of the loosest request of a theme whether it belongs there. */
function doubts(index, labels, suggest) {
  const themes = new Map(index.themes().map(({ id, requests }) => [id, requests]));
  const label = mostly(index, labels);
  const first = (id) => themes.get(id)[0];
  const pairs = index.pairsAbove(suggest, CANDIDATES).map(({ themes: [a, b], score }) => ({
    themes: [first(a), first(b)],
    sizes: [themes.get(a).length, themes.get(b).length],
    score,
    same: label.get(a) === label.get(b),
  }));
  const loosest = [...themes]
    .filter(([, requests]) => requests.length > 1)
    .map(([id, requests]) => {
      const scores = requests.map((request) => ({ request, score: index.placeOf(request).score }));
      const [{ request, score }] = scores.sort((x, y) => x.score - y.score);
      const other = requests.find((one) => one !== request);
      const same = labels.get(request) === label.get(id);
      return { themes: [request, `in ${other}`], sizes: [1, requests.length], score, same };
    });
  return [...pairs, ...loosest];
}

/** The thresholds learnt from so many answers. */
export function learntJoins(rows, counts, join, optionsAt) {
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const answered = new Map();
  const learnt = [];
  let now = join;
  while (learnt.length < counts.length) {
    const options = optionsAt(now);
    const { index } = refined(rows, options);
    const left = doubts(index, labels, options.thresholds.suggest).filter(({ themes }) => !answered.has(themes.join()));
    const questions = orderQuestions(left, [...answered.values()], join, TOGETHER);
    for (const { themes, score, same } of questions) answered.set(themes.join(), { score, same });
    now = learnThreshold([...answered.values()], join);
    while (learnt.length < counts.length && (answered.size >= counts[learnt.length] || questions.length === 0))
      learnt.push(now);
  }
  return learnt;
}
