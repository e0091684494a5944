// The labelled sets: boards of our own, and development data that lies beside the repository.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTrades } from '../learn/read-trades.mjs';
import { root } from '../measure.mjs';

const shared = join(root, '../shared/data/themes');
const boards = join(import.meta.dirname, 'boards');
const fresh = join(import.meta.dirname, 'fresh');

/** What each set counts in the mean; `issues_en` (weak labels) and our own boards and fresh sets do not. */
export const WEIGHTS = {
  requests_en_pt: 2,
  banking_en: 1,
  clinc_en: 1,
  tais_pt: 1,
  tatoeba_en_pt: 1,
  mixed_en_pt: 1,
};
const SHARED = [...Object.keys(WEIGHTS), 'issues_en'];
export const BOARDS = ['clinic', 'shop', 'school'];
/** Sets that nothing was tuned on, nor may be: text that grouping has not seen. */
export const FRESH = ['booking', 'invoicing', 'parcels'];
/** Trades of bench/learn that scripts/adapt-encoder.py does not learn from. */
export const LEFT_OUT = [
  'church-nonprofit',
  'dental',
  'design-tool',
  'hotel',
  'language-school',
  'security-cameras',
  'survey-tool',
  'warehouse',
];
const folderOf = (name) => (SHARED.includes(name) ? shared : FRESH.includes(name) ? fresh : boards);

/** All sets that are here, by name: rows {id, text, label} in order of arrival. Says which are not present. */
export function labelledSets() {
  const sets = new Map();
  for (const name of [...SHARED, ...BOARDS, ...FRESH]) {
    const file = join(folderOf(name), `${name}.jsonl`);
    if (existsSync(file)) sets.set(name, rowsOf(file));
    else console.log(`${name}: not present`);
  }
  for (const trade of readTrades()) if (LEFT_OUT.includes(trade.name)) sets.set(trade.name, requestsOf(trade));
  return sets;
}

/** The requests of a trade by the need they ask for; one that asks for none of its needs is alone. */
function requestsOf({ comments }) {
  return comments
    .flatMap(({ text, requests }) => requests.map(({ from, to, need }) => ({ text: text.slice(from, to), need })))
    .map(({ text, need }, at) => ({ id: `r${String(at).padStart(5, '0')}`, text, label: need ?? `alone ${at}` }));
}

function rowsOf(file) {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line, at) => {
    const { text, label } = JSON.parse(line);
    return { id: `r${String(at).padStart(5, '0')}`, text, label };
  });
}

/** The mean of the sets' figures by their weights; null when one is missing. */
export function macro(figures) {
  let sum = 0;
  let weights = 0;
  for (const [name, weight] of Object.entries(WEIGHTS)) {
    if (!figures.has(name)) return null;
    sum += weight * figures.get(name);
    weights += weight;
  }
  return sum / weights;
}
