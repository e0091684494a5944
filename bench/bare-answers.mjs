// The bare minimum that keeps an answer as safely: Fastify, one strict zod schema, w:majority and journal. One insertOne for
// each answer or, with BENCH_BATCH, what arrives while two writes are under way together in the next.
import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
import { z } from 'zod';

const Answer = z.strictObject({ id: z.string(), score: z.coerce.number().int().min(0).max(10) });
const client = await MongoClient.connect(process.env.BENCH_URI, { w: 'majority', journal: true });
const answers = client.db().collection('bareAnswers');
const app = Fastify();

let waiting = [];
let writing = 0;
function together(document) {
  return new Promise((done, fail) => {
    waiting.push({ document, done, fail });
    flush();
  });
}
function flush() {
  if (waiting.length === 0 || writing === 2) return;
  const batch = waiting;
  waiting = [];
  writing += 1;
  answers
    .insertMany(
      batch.map(({ document }) => document),
      { ordered: false },
    )
    .then(
      () => batch.forEach(({ done }) => done()),
      (error) => batch.forEach(({ fail }) => fail(error)),
    )
    .finally(() => {
      writing -= 1;
      flush();
    });
}
const keep = process.env.BENCH_BATCH ? together : (document) => answers.insertOne(document);

app.post('/answers', async (request) => {
  const { id, score } = Answer.parse(request.body);
  await keep({ _id: id, score, at: new Date() });
  return { saved: true };
});
process.send({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => client.close())
      .then(() => process.exit(0)),
);
