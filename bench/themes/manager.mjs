// Somebody who answers questions by the labels, and what becomes of the answers afterwards.
import { gatherQuestions, inTurns } from '../../dist/server/domain/themes/gathered-questions.js';
import { orderQuestions } from '../../dist/server/domain/themes/questions.js';
import { learnThreshold } from '../../dist/server/domain/themes/threshold-learning.js';
import { thresholdsAround } from '../../dist/server/domain/themes/thresholds.js';
import { agreement, refined } from './grouped.mjs';

/** Questions a round; then the themes are looked at anew. */
const ROUND = 5;
/** One question for twenty requests. */
const QUESTIONS = 0.05;
/** As in server/features/questions/looking.service.ts: how many of each kind are found, and how far from the border. */
const CANDIDATES = 300;
const BELOW = 0.27;
const ABOVE = 0.2;
/** How far below the usual thresholds those lie that must undo nothing. */
const HOSTILE = [0.05, 0.1];

/** The label of most of some requests. */
function mostOf(requests, labels) {
  const counts = new Map();
  for (const request of requests) counts.set(labels.get(request), (counts.get(labels.get(request)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}

const labelsOf = (rows) => new Map(rows.map(({ id, label }) => [id, label]));

/** Answers what the product asks in its order: what is the same is merged or confirmed, the rest kept apart or split off. */
class Manager {
  constructor(index, rows, join) {
    Object.assign(this, {
      index,
      join,
      labels: labelsOf(rows),
      answers: [],
      asked: 0,
      tally: { asked: 0, yes: 0 },
      yes: 0,
    });
  }

  get border() {
    return learnThreshold(this.answers, this.join);
  }

  questions(limit) {
    const { index, answers, join, border } = this;
    const pairs = index
      .pairsAbove(Math.min(border, join) - BELOW, CANDIDATES)
      .map((pair) => ({ ...pair, sizes: pair.themes.map((id) => index.sizeOf(id)) }));
    const doubts = index
      .loosest(border + ABOVE, CANDIDATES)
      .map(({ request, theme, score, others }) => ({ themes: [request, theme], score, sizes: [1, others] }));
    const ordered = orderQuestions(doubts, answers, join, limit);
    return inTurns(gatherQuestions(pairs, border), ordered, this.asked, this.tally).slice(0, limit);
  }

  /** Answers so many; false when there is nothing more to ask. */
  answer(limit) {
    const questions = this.questions(limit);
    for (const question of questions) {
      const isYes = question.pairs ? this.which(question) : this.belongs(question);
      this.asked += 1;
      this.yes += Number(isYes);
    }
    return questions.length > 0;
  }

  which({ theme, pairs }) {
    const { index, labels } = this;
    const labelOf = (id) => mostOf(index.themes().find((one) => one.id === id).requests, labels);
    let into = index.resolve(theme);
    const label = labelOf(into);
    let isYes = false;
    const apart = [];
    for (const { themes, score } of pairs) {
      const other = index.resolve(themes.find((id) => id !== theme));
      const same = labelOf(other) === label;
      this.answers.push({ score, same, weight: 1 / pairs.length });
      isYes ||= same;
      if (!same) apart.push(other);
      else if (other !== into) {
        const [stays, goes] = index.sizeOf(other) > index.sizeOf(into) ? [other, into] : [into, other];
        index.merge(goes, stays);
        into = stays;
      }
    }
    for (const other of apart) if (other !== into) index.notTheSame(into, other);
    this.tally = { asked: this.tally.asked + 1, yes: this.tally.yes + Number(isYes) };
    return isYes;
  }

  belongs({ themes: [request, theme], score }) {
    const { index, labels } = this;
    const others =
      index
        .themes()
        .find(({ id }) => id === theme)
        ?.requests.filter((one) => one !== request) ?? [];
    // Another answer of the same round took it away.
    if (others.length === 0 || index.placeOf(request).theme !== theme) return false;
    const same = labels.get(request) === mostOf(others, labels);
    this.answers.push({ score, same });
    if (same) index.move(request, theme);
    else index.split([request]);
    return same;
  }
}

/** A manager's answers, one to twenty requests; then refinements, two of them with hostile thresholds. */
export function managed(rows, options, join) {
  const { index, ids } = refined(rows, options);
  const manager = new Manager(index, rows, join);
  const budget = Math.ceil(rows.length * QUESTIONS);
  while (manager.asked < budget) if (!manager.answer(Math.min(ROUND, budget - manager.asked))) break;
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
    questions: manager.asked,
    yes: manager.yes,
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

/** How well requests are grouped after so many answers, the threshold following them and everything refined after every five. */
export function afterAnswers(rows, counts, options, join) {
  const { index } = refined(rows, options);
  const manager = new Manager(index, rows, join);
  let border = join;
  const found = [];
  for (const count of counts) {
    while (manager.asked < count) {
      if (!manager.answer(Math.min(ROUND, count - manager.asked))) break;
      if (manager.border !== border) {
        border = manager.border;
        index.useThresholds(thresholdsAround(border));
        index.unsettle();
      }
      index.refine();
    }
    found.push(agreement(index, rows));
  }
  return found;
}

/** What the product asks when nothing said before has changed a theme, by the first request of each. */
function doubts(index, labels, border, join) {
  const themes = new Map(index.themes().map(({ id, requests }) => [id, requests]));
  const label = new Map([...themes].map(([id, requests]) => [id, mostOf(requests, labels)]));
  const first = (id) => themes.get(id)[0];
  const pairs = index.pairsAbove(Math.min(border, join) - BELOW, CANDIDATES).map(({ themes: [a, b], score }) => ({
    themes: [first(a), first(b)],
    sizes: [themes.get(a).length, themes.get(b).length],
    score,
    same: label.get(a) === label.get(b),
  }));
  const loosest = index.loosest(border + ABOVE, CANDIDATES).map(({ request, theme, score, others }) => {
    const other = themes.get(theme).find((one) => one !== request);
    return {
      themes: [request, `in ${other}`],
      sizes: [1, others],
      score,
      same: labels.get(request) === label.get(theme),
    };
  });
  return { pairs, loosest };
}

/** The thresholds learnt from so many answers. */
export function learntJoins(rows, counts, join, optionsAt) {
  const labels = labelsOf(rows);
  const answered = new Map();
  const learnt = [];
  let now = join;
  let asked = 0;
  let tally = { asked: 0, yes: 0 };
  while (learnt.length < counts.length) {
    const { index } = refined(rows, optionsAt(now));
    const { pairs, loosest } = doubts(index, labels, now, join);
    const isNew = ({ themes }) => !answered.has(themes.join());
    const ordered = orderQuestions(loosest.filter(isNew), [...answered.values()], join, ROUND);
    const questions = inTurns(gatherQuestions(pairs.filter(isNew), now), ordered, asked, tally).slice(0, ROUND);
    for (const question of questions) {
      const said = question.pairs ?? [question];
      for (const { themes, score, same } of said) answered.set(themes.join(), { score, same, weight: 1 / said.length });
      asked += 1;
      if (question.pairs) tally = { asked: tally.asked + 1, yes: tally.yes + Number(said.some(({ same }) => same)) };
    }
    now = learnThreshold([...answered.values()], join);
    while (learnt.length < counts.length && (asked >= counts[learnt.length] || questions.length === 0))
      learnt.push(now);
  }
  return learnt;
}
