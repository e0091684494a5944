// A labelled set, grouped: as requests come, refined, in other orders, and how well that agrees with its labels.
import { seededRandom } from '../../dist/server/domain/statistics/random.js';
import { bcubed } from '../../dist/server/domain/themes/bcubed.js';
import { ThemeIndex } from '../../dist/server/domain/themes/theme-index.js';

/** Arrivals between two refinements. */
const EVERY = 200;
/** Rounds after the last arrival, while anything changes. */
const LAST = 5;

export function newIndex({ dims, sparse, thresholds }) {
  let opened = 0;
  const ids = [];
  const newId = () => {
    ids.push(`t${(opened += 1)}`);
    return ids.at(-1);
  };
  return { index: new ThemeIndex({ dims, sparse, thresholds, newId }), ids };
}

export const themesOf = (index, rows) => rows.map(({ id }) => index.placeOf(id).theme);

export const agreement = (index, rows) =>
  bcubed(
    rows.map(({ label }) => label),
    themesOf(index, rows),
  );

/** Only as they come. */
export function online(rows, options) {
  const { index } = newIndex(options);
  index.add(rows);
  return agreement(index, rows);
}

/** Refined after every `EVERY` arrivals and at the end. `churn`: the largest share of requests in another theme after one refinement. */
export function refined(rows, options) {
  const made = newIndex(options);
  const { index } = made;
  let churn = 0;
  for (let from = 0; from < rows.length; from += EVERY) {
    index.add(rows.slice(from, from + EVERY));
    if (from === 0) continue;
    const here = rows.slice(0, from + EVERY);
    const before = themesOf(index, here);
    index.refine();
    const after = themesOf(index, here);
    const moved = before.filter((theme, at) => index.resolve(theme) !== after[at]).length;
    churn = Math.max(churn, moved / here.length);
  }
  for (let round = 0; round < LAST; round += 1) if (index.refine().length === 0) break;
  return { ...made, ...agreement(index, rows), churn };
}

export function shuffled(rows, seed) {
  const random = seededRandom(seed);
  const list = [...rows];
  for (let last = list.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}

/** Mean and standard deviation of F1 over five orders of arrival. */
export function overOrders(rows, options) {
  const figures = [1, 2, 3, 4, 5].map((seed) => refined(shuffled(rows, seed), options).f1);
  const mean = figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
  const squares = figures.reduce((sum, figure) => sum + (figure - mean) ** 2, 0);
  return { mean, deviation: Math.sqrt(squares / (figures.length - 1)) };
}

/** Of the requests whose true theme is there already when they come: the share that finds it nearest, and among the nearest three. */
export function topShares(rows, options) {
  const { index } = newIndex(options);
  const themes = new Map();
  let asked = 0;
  let first = 0;
  let third = 0;
  for (const row of rows) {
    const right = themes.get(row.label);
    if (right === undefined) themes.set(row.label, index.open().theme);
    else {
      const nearest = index.lookAround([row], 3, -1)[0].map(({ theme }) => theme);
      asked += 1;
      first += Number(nearest[0] === right);
      third += Number(nearest.includes(right));
    }
    index.addTo(themes.get(row.label), row);
  }
  return { first: first / asked, third: third / asked };
}
