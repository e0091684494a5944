// How many of the vectors nearest to a question are found where most are put aside by their signs.
import { seededRandom } from '../dist/server/domain/statistics/random.js';
import { VectorTable } from '../dist/server/domain/vectors/vector-table.js';
import { sentenceVectors } from './sentence-vectors.mjs';

const VECTORS = 100_000;
const QUESTIONS = 100;
/** Of so many everything is compared. */
const CHECKED = 40;
const LIMITS = [20, 120];
const NOISE = 0.4;
const FLOOR = 0.35;
/** What is told of a likeness is off by so much at the most: who differs by less may change places. */
const ROUNDING = 0.001;

/** A vector a little beside another one, as in rumo-search.mjs. */
export function besideOf(vector, random) {
  const moved = vector.map((value) => value + (NOISE * (random() + random() - 1)) / Math.sqrt(vector.length / 3));
  const length = Math.hypot(...moved);
  return moved.map((value) => value / length);
}

/** Shares of the nearest 20 and 120 that are found, and the time of a question in milliseconds of CPU. */
export async function nearestFound() {
  const { vectors: sentences, source } = await sentenceVectors();
  const random = seededRandom(5);
  const vectors = Array.from({ length: VECTORS }, (_, n) => besideOf(sentences[n % sentences.length], random));
  const table = new VectorTable(sentences[0].length);
  for (const [n, vector] of vectors.entries()) table.set(String(n), vector);
  const questions = Array.from({ length: QUESTIONS }, (_, n) =>
    besideOf(sentences[(n * 7) % sentences.length], random),
  );
  const before = process.cpuUsage();
  const found = questions.map((question) => table.nearest(question, 120, FLOOR));
  const { user, system } = process.cpuUsage(before);
  const told = { near: [0, 0], missed: [0, 0] };
  for (const [at, question] of questions.slice(0, CHECKED).entries()) {
    const scores = Float64Array.from(vectors, (vector) => product(vector, question));
    const best = [...scores.keys()].sort((a, b) => scores[b] - scores[a]);
    for (const [kind, limit] of LIMITS.entries()) {
      const given = found[at].slice(0, limit);
      const last = given.length < limit ? FLOOR : given.at(-1).score;
      const ids = new Set(given.map(({ id }) => Number(id)));
      const near = best.slice(0, limit).filter((n) => scores[n] > Math.max(last, FLOOR) + ROUNDING);
      told.near[kind] += near.length;
      told.missed[kind] += near.filter((n) => !ids.has(n)).length;
    }
  }
  const [of20, of120] = LIMITS.map((_, kind) => 1 - told.missed[kind] / told.near[kind]);
  return { source, vectors: VECTORS, cpu: (user + system) / 1000 / QUESTIONS, of20, of120 };
}

function product(a, b) {
  let sum = 0;
  for (let d = 0; d < a.length; d += 1) sum += a[d] * b[d];
  return sum;
}
