// npm run bench:themes: how well requests are grouped, against groups made by people, with each embedder there is.
import { lexicalEmbedder } from '../dist/server/domain/themes/lexical-embedder.js';
import { thresholdsFor, usualJoin } from '../dist/server/domain/themes/thresholds.js';
import { row } from './measure.mjs';
import { installedModel } from './sentence-vectors.mjs';
import { online, overOrders, refined, topShares } from './themes/grouped.mjs';
import { afterAnswers, learntJoins, managed } from './themes/manager.mjs';
import { BOARDS, FRESH, labelledSets, LEFT_OUT, macro } from './themes/sets.mjs';

/** Answers after which the grouping is held against the labels. */
const ANSWERS = [10, 20, 40, 80];

const bars = [];
const bar = (name, measured, relation, aim, stretch) => {
  if (measured === null || measured === undefined) return bars.push(`bar ${name} not present`);
  const reached = (value) => (relation === '>=' ? measured >= value : measured <= value);
  const more = stretch === undefined ? '' : ` (stretch ${stretch} ${reached(stretch) ? 'ok' : 'missed'})`;
  bars.push(`bar ${name} ${relation} ${aim} measured ${measured.toFixed(3)} ${reached(aim) ? 'ok' : 'missed'}${more}`);
};
const figure = (value) => (value === null || value === undefined ? '' : value.toFixed(3));

const sets = labelledSets();
const model = await installedModel();
if (model) await measure(model);
else console.log('the model of meaning: not present');
await model?.close();
await measure(lexicalEmbedder);
console.log(`\n${bars.join('\n')}`);

async function measure(embedder) {
  const join = usualJoin(embedder.id);
  const sparse = embedder === lexicalEmbedder;
  const options = (at = join) => ({ dims: embedder.dims, sparse, thresholds: thresholdsFor(embedder.id, at) });
  const found = new Map();
  for (const [name, rows] of sets) {
    const vectors = await embedder.embed(rows.map(({ text }) => text));
    rows.forEach((one, at) => (one.vector = vectors[at]));
    found.set(name, {
      online: online(rows, options()),
      refined: refined(rows, options()),
      top: topShares(rows, options()),
      managed: managed(rows, options(), join),
      answered: afterAnswers(rows, ANSWERS, options(), join),
      learnt: learntJoins(rows, [20, 60], join, options).map((at) => ({ at, f1: refined(rows, options(at)).f1 })),
    });
  }
  const means = (of) => macro(new Map([...found].map(([name, one]) => [name, of(one)])));

  console.log(`\n## ${embedder.id}, join ${join}\n`);
  row(
    'set',
    'online P',
    'R',
    'F1',
    'refined P',
    'R',
    'F1',
    'top 1',
    'top 3',
    'churn',
    'F1 (join) with 20 answers',
    '60',
  );
  row('---', ...Array(11).fill('---:'));
  for (const [name, one] of found) {
    const [before, after] = [one.online, one.refined];
    const learnt = one.learnt.map(({ at, f1 }) => `${figure(f1)} (${at.toFixed(2)})`);
    const shares = [one.top.first, one.top.third, after.churn].map(figure);
    const agreements = [before, after].flatMap(({ precision, recall, f1 }) => [precision, recall, f1]);
    row(name, ...agreements.map(figure), ...shares, ...learnt);
  }
  const [with20, with60] = [0, 1].map((at) => means(({ learnt }) => learnt[at].f1));
  const macros = { online: means((one) => one.online.f1), refined: means((one) => one.refined.f1) };
  row(
    'macro',
    '',
    '',
    figure(macros.online),
    '',
    '',
    figure(macros.refined),
    '',
    '',
    '',
    figure(with20),
    figure(with60),
  );

  const unseen = LEFT_OUT.map((name) => found.get(name).refined);
  const meanOf = (key) => figure(unseen.reduce((sum, one) => sum + one[key], 0) / unseen.length);
  row('trades left out', '', '', '', meanOf('precision'), meanOf('recall'), meanOf('f1'), '', '', '', '', '');

  console.log('\nA manager answers one question for twenty requests; then refinements, two with hostile thresholds:\n');
  row('set', 'questions', 'yes', 'F1', 'kept apart', 'violated', 'placed by hand', 'moved', 'dangling');
  row('---', ...Array(8).fill('---:'));
  for (const [name, { managed: one }] of found)
    row(
      name,
      ...[one.questions, one.yes].map(String),
      figure(one.asked),
      ...[one.apart, one.violated, one.byHand, one.moved, one.dangling].map(String),
    );

  console.log(
    '\nF1 after so many answers, what they say of these very themes and the threshold learnt from them; precision at the end:\n',
  );
  row('set', '0', ...ANSWERS.map(String), 'precision');
  row('---', ...Array(ANSWERS.length + 2).fill('---:'));
  for (const [name, { refined: before, answered }] of found)
    row(name, ...[before.f1, ...answered.map(({ f1 }) => f1), answered.at(-1).precision].map(figure));
  const after = ANSWERS.map(
    (_, at) => LEFT_OUT.reduce((sum, name) => sum + found.get(name).answered[at].f1, 0) / LEFT_OUT.length,
  );
  row('trades left out', meanOf('f1'), ...after.map(figure), '');

  console.log('\nFive orders of arrival:\n');
  const orders = new Map();
  for (const name of ['requests_en_pt', 'mixed_en_pt', ...BOARDS, ...FRESH])
    if (sets.has(name)) orders.set(name, overOrders(sets.get(name), options()));
  row('set', 'mean F1', 'standard deviation');
  row('---', '---:', '---:');
  for (const [name, { mean, deviation }] of orders) row(name, figure(mean), figure(deviation));

  const all = [...found.values()];
  const kept = (key) => all.reduce((sum, one) => sum + one.managed[key], 0);
  const board = found.get('requests_en_pt');
  if (sparse) bar('wording: macro, refined', macros.refined, '>=', 0.55, 0.6);
  else {
    bar('meaning: macro, online', macros.online, '>=', 0.68);
    bar('meaning: macro, refined', macros.refined, '>=', 0.7, 0.75);
    bar('meaning: macro with 20 answers a board', with20, '>=', 0.725, 0.76);
    bar('meaning: trades left out, F1 after 20 answers', after[1], '>=', 0.45, 0.5);
    bar('meaning: issues_en F1 with 20 answers', found.get('issues_en')?.learnt[0].f1, '>=', 0.78, 0.9);
    bar('meaning: requests_en_pt F1', board?.refined.f1, '>=', 0.7, 0.8);
    bar('meaning: requests_en_pt precision', board?.refined.precision, '>=', 0.88);
    bar('meaning: requests_en_pt, right theme among three', board?.top.third, '>=', 0.91, 0.96);
    bar('meaning: requests_en_pt, deviation over orders', orders.get('requests_en_pt')?.deviation, '<=', 0.03);
    bar('meaning: mixed_en_pt, deviation over orders', orders.get('mixed_en_pt')?.deviation, '<=', 0.01);
  }
  const of = sparse ? 'wording' : 'meaning';
  bar(`${of}: largest churn of a refinement`, Math.max(...all.map((one) => one.refined.churn)), '<=', 0.04, 0.01);
  bar(`${of}: pairs kept apart that became one`, kept('violated'), '<=', 0);
  bar(`${of}: requests placed by hand that moved`, kept('moved'), '<=', 0);
  bar(`${of}: ids that lead nowhere`, kept('dangling'), '<=', 0);
}
