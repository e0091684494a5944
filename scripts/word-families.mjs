// node scripts/word-families.mjs [FILE …]: groups the words of server/domain/text/word-families.ts, and those of files with one
// word a line, into families of like meaning whatever the language, and writes the table anew. Reads the model of the encoder
// (found, or fetched as "npm run model:fetch" does); lifting itself needs only the table. The same words and the same model
// give the same table.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { obtainedModel } from '../bench/obtained-model.mjs';
import { buildServer } from './build.mjs';

const FAMILIES = 150;
const ROUNDS = 25;
/** Numbers of the model's vectors, and of their main directions, in which the words are grouped. */
const WIDE = 512;
const DIMS = 64;
const TURNS = 40;
const SEED = 7;
const root = join(import.meta.dirname, '..');
const table = join(root, 'server/domain/text/word-families.ts');

buildServer({ report: (step) => console.error(step) });
const { SentenceEncoder } = await import('../dist/server/domain/encoder/sentence-encoder.js');

/** Words as they are written, accents included; one of each folded form. */
function vocabulary() {
  const before = readFileSync(table, 'utf8').split('`')[1] ?? '';
  const more = process.argv.slice(2).map((file) => readFileSync(file, 'utf8'));
  const words = new Set([before, ...more].join('\n').split(/\s+/).filter(Boolean));
  const folded = new Map();
  for (const word of [...words].sort()) {
    const form = word.normalize('NFD').replace(/\p{M}/gu, '');
    if (!folded.has(form)) folded.set(form, word);
  }
  return [...folded.values()];
}

/** Mulberry32: the same seed, the same draws. */
function draws(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function scale(vectors, at, dims) {
  let sum = 0;
  for (let dim = 0; dim < dims; dim += 1) sum += vectors[at * dims + dim] ** 2;
  const by = sum === 0 ? 0 : 1 / Math.sqrt(sum);
  for (let dim = 0; dim < dims; dim += 1) vectors[at * dims + dim] *= by;
}

/** The model's vectors of the words less their mean. */
function embed(encoder, words) {
  const vectors = new Float64Array(words.length * WIDE);
  for (let from = 0; from < words.length; from += 500) {
    const part = words.slice(from, from + 500);
    vectors.set(encoder.encode(part).subarray(0, part.length * WIDE), from * WIDE);
  }
  const mean = new Float64Array(WIDE);
  for (const [at, value] of vectors.entries()) mean[at % WIDE] += value / words.length;
  for (const at of vectors.keys()) vectors[at] -= mean[at % WIDE];
  return vectors;
}

/** Principal directions by orthogonal iteration, row by row. */
function directions(vectors, count, draw) {
  const products = new Float64Array(WIDE * WIDE);
  for (let word = 0; word < count; word += 1)
    for (let one = 0; one < WIDE; one += 1) {
      const value = vectors[word * WIDE + one];
      for (let other = 0; other < WIDE; other += 1)
        products[one * WIDE + other] += value * vectors[word * WIDE + other];
    }
  let rows = Float64Array.from({ length: DIMS * WIDE }, () => draw() - 0.5);
  for (let turn = 0; turn < TURNS; turn += 1) {
    const next = new Float64Array(DIMS * WIDE);
    for (let row = 0; row < DIMS; row += 1) {
      for (let one = 0; one < WIDE; one += 1)
        for (let other = 0; other < WIDE; other += 1)
          next[row * WIDE + one] += products[one * WIDE + other] * rows[row * WIDE + other];
      for (let before = 0; before < row; before += 1) {
        let shared = 0;
        for (let one = 0; one < WIDE; one += 1) shared += next[row * WIDE + one] * next[before * WIDE + one];
        for (let one = 0; one < WIDE; one += 1) next[row * WIDE + one] -= shared * next[before * WIDE + one];
      }
      scale(next, row, WIDE);
    }
    rows = next;
  }
  return rows;
}

/** Each word in the main directions, of length 1. */
function project(vectors, count, rows) {
  const projected = new Float64Array(count * DIMS);
  for (let word = 0; word < count; word += 1) {
    for (let row = 0; row < DIMS; row += 1)
      for (let one = 0; one < WIDE; one += 1)
        projected[word * DIMS + row] += vectors[word * WIDE + one] * rows[row * WIDE + one];
    scale(projected, word, DIMS);
  }
  return projected;
}

/** Spherical k-means: which family each word is in. */
function group(vectors, count, draw) {
  const centres = new Float64Array(FAMILIES * DIMS);
  for (let family = 0; family < FAMILIES; family += 1) {
    const word = Math.floor(draw() * count);
    centres.set(vectors.subarray(word * DIMS, (word + 1) * DIMS), family * DIMS);
  }
  const family = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let word = 0; word < count; word += 1) {
      let best = -2;
      for (let one = 0; one < FAMILIES; one += 1) {
        let cosine = 0;
        for (let dim = 0; dim < DIMS; dim += 1) cosine += vectors[word * DIMS + dim] * centres[one * DIMS + dim];
        if (cosine > best) {
          best = cosine;
          family[word] = one;
        }
      }
    }
    centres.fill(0);
    for (let word = 0; word < count; word += 1)
      for (let dim = 0; dim < DIMS; dim += 1) centres[family[word] * DIMS + dim] += vectors[word * DIMS + dim];
    for (let one = 0; one < FAMILIES; one += 1) scale(centres, one, DIMS);
  }
  return family;
}

const encoder = new SentenceEncoder({ ...(await obtainedModel()), learnt: null });
const words = vocabulary();
const draw = draws(SEED);
const vectors = embed(encoder, words);
const rows = directions(vectors, words.length, draw);
const family = group(project(vectors, words.length, rows), words.length, draw);
const lines = Array.from({ length: FAMILIES }, (_, one) =>
  words.filter((__, at) => family[at] === one).join(' '),
).filter(Boolean);
const head = readFileSync(table, 'utf8').split('`')[0];
writeFileSync(table, `${head}\`\n${lines.join('\n')}\n\`;\n`);
console.log(`${words.length} words in ${lines.length} families`);
