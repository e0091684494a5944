// node scripts/train-lifting.mjs: learns the weights of server/domain/text/clause-weights.ts (by words) and meaning-weights.ts (by
// meaning, stacked on them) from bench/comments/dev.jsonl and more.jsonl and the marked comments of bench/lifting, and prints how
// well both do on parts of the first two that they were not learned from. Both are logistic regressions with a quadratic penalty;
// the first is trained a fixed number of rounds (AdaGrad), so is the second (Nesterov's accelerated descent): the same files
// and the same model of the encoder (found, or fetched as "npm run model:fetch" does) give the same weights. The held-out
// comments are not read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarked } from '../bench/lifting/marked-comments.mjs';
import { buildServer } from './build.mjs';

const ROUNDS = 40;
const STEP = 0.1;
/** Weight of a comment of bench/lifting beside one of bench/comments. */
const INVENTED = 0.5;
/** Features of words are many and say little each: they pay more. */
const PENALTY = { words: 0.001, others: 0.0004 };
/** A feature seen in fewer clauses is chance. */
const SEEN = 2;
/** Weights below that change nothing and are left out. */
const LEAST = 0.03;
const FOLDS = 5;
/** Scores by words, which those by meaning are stacked on, come from weights learned without the comment. */
const STACKED_FOLDS = 6;
const STACKED_ROUNDS = 150;
const STACKED_PENALTY = 0.34;
/** The score by words is one number among two thousand: it counts as many, so that the penalty hardly touches it. */
const SCORE_SCALE = 5;
const root = join(import.meta.dirname, '..');

buildServer({ report: (step) => console.error(step) });
const { clausesIn, withLikelihood } = await import('../dist/server/domain/text/lift.js');
const { BY_MEANING, BY_WORDS, requestsAmong } = await import('../dist/server/domain/text/requests-among.js');
const { featuresOf } = await import('../dist/server/domain/text/clause-features.js');
const { isSamePlace, qualityOf } = await import('../dist/server/domain/text/lifting-quality.js');
const { meaningOfClause } = await import('../dist/server/domain/text/clause-meaning.js');
const { defaultCacheDir } = await import('../dist/server/platform/mongo/mongod-binary.js');
const { obtainModel } = await import('../dist/server/platform/encoder/find-model.js');
const { readModel } = await import('../dist/server/platform/encoder/model-files.js');
const { SentenceEncoder } = await import('../dist/server/domain/encoder/sentence-encoder.js');

const search = {
  modelDir: process.env.MODEL_DIR ?? null,
  cacheDir: defaultCacheDir(),
  offline: process.env.RUMO_OFFLINE === '1',
};
const encoder = new SentenceEncoder(readModel(await obtainModel(search)));

const lines = (file) =>
  readFileSync(join(root, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const invented = [
  'english',
  'english-2',
  'portuguese',
  'portuguese-2',
  'english-3',
  'portuguese-3',
  'plain',
  'sample-company',
].flatMap((name) => readMarked(join(root, `bench/lifting/${name}.txt`)));

/** Clauses with what is known of them, and whether each is a request. */
function prepare(comments, weight) {
  return comments.map((comment) => {
    const clauses = clausesIn(comment.text, comment.question);
    // Each counts whatever was asked, and once more after this question; of pairs there are too few for that.
    const features = featuresOf(clauses, comment.question).map((one) =>
      [...one].flatMap((name) => (/^[bx] /.test(name) ? [name] : [name, `${name}|${comment.question}`])),
    );
    const wanted = clauses.map((clause) => (comment.requests.some((request) => isSamePlace(clause, request)) ? 1 : 0));
    const vectors = encoder.encodeParts(comment.text, clauses);
    const meanings = clauses.map((_, at) => meaningOfClause(vectors, at));
    return { comment, clauses, features, wanted, weight, meanings, asked: comment.question === 'wish' ? 1 : -1 };
  });
}

function learn(comments) {
  const seen = new Map();
  for (const { features } of comments)
    for (const one of features) for (const name of one) seen.set(name, (seen.get(name) ?? 0) + 1);
  const names = [...seen].filter(([, count]) => count >= SEEN).map(([name]) => name);
  const place = new Map(names.map((name, at) => [name, at]));
  const penalty = names.map((name) => (/^[wbx] /.test(name) ? PENALTY.words : PENALTY.others));
  const rows = comments.flatMap(({ features, wanted, weight }) =>
    features.map((one, at) => ({
      places: one.flatMap((name) => place.get(name) ?? []),
      wanted: wanted[at],
      weight,
    })),
  );
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length);
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = new Float64Array(names.length);
    for (const { places, wanted, weight } of rows) {
      const sum = places.reduce((all, at) => all + weights[at], 0);
      const error = (1 / (1 + Math.exp(-sum)) - wanted) * weight;
      for (const at of places) slope[at] += error;
    }
    for (const at of names.keys()) {
      const down = slope[at] / total + penalty[at] * weights[at];
      squares[at] += down * down;
      if (squares[at] > 0) weights[at] -= (STEP * down) / Math.sqrt(squares[at]);
    }
  }
  return new Map(
    names.flatMap((name, at) => (Math.abs(weights[at]) < LEAST ? [] : [[name, Math.round(weights[at] * 100)]])),
  );
}

const byWords = (weights, { features }) =>
  features.map((one) => one.reduce((sum, name) => sum + (weights.get(name) ?? 0) / 100, 0));

const dot = (one, other) => {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += one[at] * other[at];
  return sum;
};

/** Mean and spread of each column. */
function spreadOf(rows) {
  const width = rows[0].length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let at = 0; at < width; at += 1) mean[at] += row[at] / rows.length;
  for (const row of rows) for (let at = 0; at < width; at += 1) spread[at] += (row[at] - mean[at]) ** 2 / rows.length;
  return { mean, spread: spread.map((square) => Math.sqrt(square) + 1e-6) };
}

/** The largest curvature of the mean loss: power iteration. */
function curvatureOf(rows, shares) {
  let direction = new Float64Array(rows[0].length).fill(1);
  let length = 1;
  for (let round = 0; round < 20; round += 1) {
    const next = new Float64Array(direction.length);
    for (const [at, row] of rows.entries()) {
      const along = dot(row, direction) * shares[at];
      for (let column = 0; column < next.length; column += 1) next[column] += along * row[column];
    }
    length = Math.sqrt(dot(next, next));
    direction = next.map((value) => value / length);
  }
  return length / 4;
}

/** Weights of what clauses mean: the one that always counts, of the score by words, of the question, of the vectors. */
function learnMeaning(comments) {
  const placed = comments.map((one, at) => ({ one, fold: at % STACKED_FOLDS }));
  const scores = new Map();
  for (let fold = 0; fold < STACKED_FOLDS; fold += 1) {
    const weights = learn(placed.filter((each) => each.fold !== fold).map(({ one }) => one));
    for (const { one } of placed.filter((each) => each.fold === fold)) scores.set(one, byWords(weights, one));
  }
  const raw = comments.flatMap((one) =>
    one.meanings.map((meaning, at) => Float32Array.of(scores.get(one)[at], one.asked, ...meaning)),
  );
  const { mean, spread } = spreadOf(raw);
  spread[0] /= SCORE_SCALE;
  for (const row of raw) for (let at = 0; at < row.length; at += 1) row[at] = (row[at] - mean[at]) / spread[at];
  const wanted = comments.flatMap((one) => one.wanted);
  const counts = comments.flatMap((one) => one.wanted.map(() => one.weight));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares = counts.map((count) => count / total);
  const step = 1 / (curvatureOf(raw, shares) + STACKED_PENALTY + 0.25);
  let weights = new Float64Array(mean.length);
  let ahead = weights;
  let always = 0;
  let alwaysAhead = 0;
  for (let round = 1; round <= STACKED_ROUNDS; round += 1) {
    const slope = ahead.map((weight) => STACKED_PENALTY * weight);
    let slopeAlways = 0;
    for (const [at, row] of raw.entries()) {
      const error = (1 / (1 + Math.exp(-alwaysAhead - dot(row, ahead))) - wanted[at]) * shares[at];
      slopeAlways += error;
      for (let column = 0; column < slope.length; column += 1) slope[column] += error * row[column];
    }
    const momentum = round / (round + 3);
    const next = ahead.map((weight, at) => weight - step * slope[at]);
    const nextAlways = alwaysAhead - step * slopeAlways;
    ahead = next.map((weight, at) => weight + momentum * (weight - weights[at]));
    alwaysAhead = nextAlways + momentum * (nextAlways - always);
    weights = next;
    always = nextAlways;
  }
  const plain = weights.map((weight, at) => weight / spread[at]);
  return [always - dot(plain, mean), ...plain].map((weight) => Math.round(weight * 1000));
}

const byMeaning = (weights, [always, ofScore, ofQuestion, ...ofVectors], one) =>
  byWords(weights, one).map(
    (score, at) => (always + ofScore * score + ofQuestion * one.asked + dot(one.meanings[at], ofVectors)) / 1000,
  );

const dev = prepare(lines('bench/comments/dev.jsonl'), 1);
const more = prepare(lines('bench/comments/more.jsonl'), 1);
const others = prepare(invented, INVENTED);
const all = [...dev, ...more];
const foldOf = ({ comment }) => parseInt(comment.id.slice(2, 6), 16) % FOLDS;

function write(file, body) {
  const table = join(root, file);
  const head = readFileSync(table, 'utf8').split('`')[0];
  writeFileSync(table, `${head}\`\n${body.join('\n')}\n\`;\n`);
}

const weights = learn([...all, ...others]);
write(
  'server/domain/text/clause-weights.ts',
  [...weights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, weight]) => `${weight} ${name}`),
);
const stacked = learnMeaning([...all, ...others]);
const WEIGHTS_A_LINE = 32;
write(
  'server/domain/text/meaning-weights.ts',
  Array.from({ length: Math.ceil(stacked.length / WEIGHTS_A_LINE) }, (_, line) =>
    stacked.slice(line * WEIGHTS_A_LINE, (line + 1) * WEIGHTS_A_LINE).join(' '),
  ),
);
console.log(
  `${weights.size} weights from ${dev.length} comments of dev, ${more.length} of more and ${others.length} others`,
);

/** Each fifth of the comments, read by what was learned from the other fifths and those of bench/lifting. */
const read = Array.from({ length: FOLDS }, (_, fold) => {
  const known = [...all.filter((one) => foldOf(one) !== fold), ...others];
  const weights = learn(known);
  const stacked = learnMeaning(known);
  return all
    .filter((one) => foldOf(one) === fold)
    .map((one) => ({ one, words: byWords(weights, one), meaning: byMeaning(weights, stacked, one) }));
}).flat();

function print(name, comments, by, thresholds) {
  const clauses = comments.map((each) => withLikelihood(each.one.clauses, each[by], each.one.comment.question));
  for (const from of [0.35, 0.4, 0.45, 0.5, 0.54, 0.58, 0.6, 0.62, 0.66, 0.7]) {
    const { precision, recall, f1 } = qualityOf(
      comments.map(({ one: { comment } }, at) => ({
        comment,
        found: requestsAmong(comment.text, clauses[at], comment, { ...thresholds, sureFrom: from }),
      })),
    );
    const mark = from === thresholds.sureFrom ? ' <- sure from here' : '';
    console.log(
      `${name} by ${by}, from ${from}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}${mark}`,
    );
  }
}
for (const [name, comments] of Object.entries({ dev, more, 'both files': all })) {
  const own = read.filter(({ one }) => comments.includes(one));
  print(`fifths of ${name}`, own, 'words', BY_WORDS);
  print(`fifths of ${name}`, own, 'meaning', BY_MEANING);
}
