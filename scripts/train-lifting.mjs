// node scripts/train-lifting.mjs: learns the weights of server/domain/text/clause-weights.ts, by which comments are read for requests by their
// words alone, from bench/comments/dev.jsonl and more.jsonl and the marked comments of bench/lifting, and prints how well they do on parts of the first two that they were not learned from. Logistic regression with a quadratic
// penalty, trained a fixed number of rounds (AdaGrad): the same files give the same weights. The held-out comments are not read.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readComments } from '../bench/comments/read-comments.mjs';
import { inventedComments } from '../bench/lifting/marked-comments.mjs';
import { buildServer } from './build.mjs';

const ROUNDS = 40;
const STEP = 0.1;
/** Weight of a comment of bench/lifting beside one of the others. */
const INVENTED = 0.5;
/** Features of words are many and say little each: they pay more. */
const PENALTY = { words: 0.001, others: 0.0004 };
/** A feature seen in fewer clauses is chance. */
const SEEN = 2;
/** Weights below that change nothing and are left out. */
const LEAST = 0.03;
const FOLDS = 5;
const root = join(import.meta.dirname, '..');

buildServer({ report: (step) => console.error(step) });
const { clausesIn, withLikelihood } = await import('../dist/server/domain/text/lift.js');
const { BY_WORDS, requestsAmong } = await import('../dist/server/domain/text/requests-among.js');
const { featuresOf } = await import('../dist/server/domain/text/clause-features.js');
const { qualityOf } = await import('../dist/server/domain/text/lifting-quality.js');
const { isSamePlace } = await import('../dist/server/domain/text/same-place.js');

const invented = inventedComments().flatMap(({ comments }) => comments);

/** Clauses with what is known of them, and whether each is a request. */
function prepare(comments, weight) {
  return comments.map((comment) => {
    const clauses = clausesIn(comment.text, comment.question);
    // Each counts whatever was asked, and once more after this question; of pairs there are too few for that.
    const features = featuresOf(clauses, comment.question).map((one) =>
      [...one].flatMap((name) => (/^[bx] /.test(name) ? [name] : [name, `${name}|${comment.question}`])),
    );
    const wanted = clauses.map((clause) => (comment.requests.some((request) => isSamePlace(clause, request)) ? 1 : 0));
    return { comment, clauses, features, wanted, weight };
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

const dev = prepare(readComments('dev'), 1);
const more = prepare(readComments('more'), 1);
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
console.log(
  `${weights.size} weights from ${dev.length} comments of dev, ${more.length} of more and ${others.length} others`,
);

/** Each fifth of the comments, read by what was learned from the other fifths and those of bench/lifting. */
const read = Array.from({ length: FOLDS }, (_, fold) => {
  const known = [...all.filter((one) => foldOf(one) !== fold), ...others];
  const weights = learn(known);
  return all.filter((one) => foldOf(one) === fold).map((one) => ({ one, scores: byWords(weights, one) }));
}).flat();

function print(name, comments) {
  const clauses = comments.map(({ one, scores }) => withLikelihood(one.clauses, scores, one.comment.question));
  for (const from of [0.35, 0.4, 0.45, 0.5, 0.54, 0.58, 0.6, 0.62, 0.66, 0.7]) {
    const { precision, recall, f1 } = qualityOf(
      comments.map(({ one: { comment } }, at) => ({
        comment,
        found: requestsAmong(comment.text, clauses[at], comment, { ...BY_WORDS, sureFrom: from }),
      })),
    );
    const mark = from === BY_WORDS.sureFrom ? ' <- sure from here' : '';
    console.log(
      `${name}, from ${from}: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F1 ${f1.toFixed(3)}${mark}`,
    );
  }
}
for (const [name, comments] of Object.entries({ dev, more, 'both files': all }))
  print(
    `fifths of ${name}`,
    read.filter(({ one }) => comments.includes(one)),
  );
