// node scripts/adapt-encoder.mjs FOLDER: writes into FOLDER what scripts/adapt-encoder.py learns from, which makes
// models/use-m3-256/requests.i8 of it: the requests of bench/learn with the needs they ask for, the titles of the needs, and as
// texts of any kind the comments of bench/comments that are not held out; each as the encoder's layers of pieces see it.
//
// FOLDER/texts.f32: a row a wording, of 1,281 numbers: the features of its pieces added up, divided by √pieces; √pieces.
// FOLDER/rows.json: {trades: [{name, requests: [{label, sides, wordings}]}], texts: [{sides, wordings}]}; a wording is [whole text, essence],
// rows of texts.f32; the first is the request as it stands, the others have words left out, typos, no accents, no capitals.
// FOLDER/<matrix>.f32: the weights as they were published, row by row, and the mean and the matrix of the projection.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { readComments } from '../bench/comments/read-comments.mjs';
import { readTrades } from '../bench/learn/read-trades.mjs';
import { obtainedModel } from '../bench/obtained-model.mjs';
import { buildServer } from './build.mjs';

/** Changed wordings a request. */
const CHANGED = 3;
/** Longer comments are not like requests. */
const LONGEST = 200;
const folder = process.argv[2];
if (!folder) throw new Error('usage: node scripts/adapt-encoder.mjs FOLDER');
mkdirSync(folder, { recursive: true });

buildServer({ report: (step) => console.error(step) });
const { calm, essenceOf } = await import('../dist/server/domain/themes/essence.js');
const { sidesOf } = await import('../dist/server/domain/themes/opposites.js');
const { seededRandom } = await import('../dist/server/domain/statistics/random.js');
const { SentenceEncoder } = await import('../dist/server/domain/encoder/sentence-encoder.js');

const model = await obtainedModel();
const encoder = new SentenceEncoder({ ...model, learnt: null });
const FEATURES = 1280;

const wordings = new Map();
const rowOf = (text) => {
  if (!wordings.has(text)) wordings.set(text, wordings.size);
  return wordings.get(text);
};
const wording = (text) => [rowOf(calm(text)), rowOf(essenceOf(calm(text)))];

const random = seededRandom(12345);
const one = (list) => list[Math.floor(random() * list.length)];
/** The text as somebody in haste would type it. */
function changed(text) {
  const share = one([0, 0.1, 0.2, 0.3]);
  const words = text.split(/\s+/);
  const kept = words.filter(() => random() >= share);
  let typed = (kept.length > 1 ? kept : words).join(' ');
  if (random() < 0.2) typed = typed.normalize('NFD').replace(/\p{M}/gu, '');
  if (random() < 0.25) typed = typed.toLowerCase();
  if (random() < 0.2) typed = typed.replace(/[.,!?;:]+/g, '');
  if (random() < 0.15 && typed.length > 8) {
    const at = 1 + Math.floor(random() * (typed.length - 3));
    typed = typed.slice(0, at) + typed[at + 1] + typed[at] + typed.slice(at + 2);
  }
  return typed.trim() || text;
}

const request = (text, label) => ({
  label,
  sides: sidesOf(text),
  wordings: [wording(text), ...Array.from({ length: CHANGED }, () => wording(changed(text)))],
});
let alone = 0;
const requestsOf = (needs, comments) => [
  ...comments.flatMap(({ text, requests }) =>
    requests.map(({ from, to, need }) => request(text.slice(from, to), need ?? `alone ${(alone += 1)}`)),
  ),
  ...[...needs].map(([need, title]) => request(title, need)),
];
const trades = readTrades().map(({ name, needs, comments }) => ({ name, requests: requestsOf(needs, comments) }));
const texts = ['dev', 'more'].flatMap((name) =>
  readComments(name)
    .flatMap(({ text, requests }) => [text, ...requests.map(({ from, to }) => text.slice(from, to))])
    .filter((text) => text.length < LONGEST)
    .map((text) => ({ sides: sidesOf(text), wordings: [wording(text)] })),
);

const file = createWriteStream(join(folder, 'texts.f32'));
for (const text of wordings.keys()) {
  const row = new Float32Array(FEATURES + 1);
  let pieces = 0;
  for (const { features } of encoder.pieceFeatures(text)) {
    pieces += features.length / FEATURES;
    for (const [at, value] of features.entries()) row[at % FEATURES] += value;
  }
  const root = Math.sqrt(Math.max(1, pieces));
  for (let at = 0; at < FEATURES; at += 1) row[at] /= root;
  row[FEATURES] = root;
  if (!file.write(Buffer.from(row.buffer))) await new Promise((resolve) => file.once('drain', resolve));
}
file.end();
await finished(file);
writeFileSync(join(folder, 'rows.json'), JSON.stringify({ trades, texts }));

const matrices = { cnn_W: [1280, 512], cnn_b: [512], d0: [512, 320], d1: [320, 320], d2: [320, 512], d3: [512, 512] };
for (const [name, shape] of Object.entries({ ...matrices, p1: [512, 320], p3: [320, 512] }))
  writeFileSync(join(folder, `${name}.f32`), model.weights.floats(name, ...shape));
writeFileSync(join(folder, 'mean.f32'), model.mean);
writeFileSync(join(folder, 'projection.f32'), model.projection);
console.log(
  `${wordings.size} wordings, ${trades.flatMap(({ requests }) => requests).length} requests of ${trades.length} trades, ${texts.length} texts`,
);
