// node scripts/reader-comments.mjs FOLDER: writes what scripts/train-reader.py learns from: comments.jsonl, the labelled comments of
// bench/comments (dev and more), bench/lifting and bench/learn with their phrases, and pieces.f16, what the sentence encoder knows of
// each of their pieces (1,280 float16 a piece, one comment behind the other). The held-out comments are not read.
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { readComments } from '../bench/comments/read-comments.mjs';
import { readTrades } from '../bench/learn/read-trades.mjs';
import { inventedComments } from '../bench/lifting/marked-comments.mjs';
import { obtainedModel } from '../bench/obtained-model.mjs';
import { buildServer } from './build.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('Say in which folder to write.');
buildServer({ report: (step) => console.error(step) });
const { clausesIn } = await import('../dist/server/domain/text/lift.js');
const { featuresOf } = await import('../dist/server/domain/text/clause-features.js');
const { phrasesOf } = await import('../dist/server/domain/text/phrases.js');
const { phraseFeatures } = await import('../dist/server/domain/text/phrase-features.js');
const { SentenceEncoder } = await import('../dist/server/domain/encoder/sentence-encoder.js');

const encoder = new SentenceEncoder(await obtainedModel());

const sources = [
  ...['dev', 'more'].map((name) => [name, readComments(name)]),
  ...inventedComments().map(({ name, comments }) => [`lifting/${name}`, comments]),
  ...readTrades().map(({ name, comments }) => [`learn/${name}`, comments]),
];

const file = openSync(join(folder, 'pieces.f16'), 'w');
const written = [];
for (const [source, comments] of sources)
  for (const { question, text, requests } of comments) {
    // What is typed into a board is a wish.
    const asked = question === 'why' ? 'why' : 'wish';
    const clauses = clausesIn(text, asked);
    const phrases = phrasesOf(text, clauses);
    const names = phraseFeatures(phrases, clauses, featuresOf(clauses, asked), asked);
    const places = [];
    for (const run of encoder.pieceFeatures(text)) {
      places.push(...run.places);
      const numbers = new Float16Array(run.features);
      writeSync(file, new Uint8Array(numbers.buffer));
    }
    written.push({
      id: createHash('sha256').update(text).digest('hex').slice(0, 10),
      source,
      question,
      places,
      phrases: phrases.map(({ from, to }, at) => ({ from, to, names: names[at] })),
      requests: requests.map(({ from, to, kind }) => ({ from, to, kind })),
    });
  }
closeSync(file);
writeFileSync(join(folder, 'comments.jsonl'), written.map((one) => `${JSON.stringify(one)}\n`).join(''));
console.error(`${written.length} comments of ${sources.length} files`);
