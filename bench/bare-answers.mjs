// The bare minimum that keeps an answer as safely: Fastify, one zod schema, one insertOne with w:majority and journal.
import Fastify from 'fastify';
import { MongoClient } from 'mongodb';
import { z } from 'zod';

const Answer = z.strictObject({ id: z.string(), score: z.coerce.number().int().min(0).max(10) });
const client = await MongoClient.connect(process.env.BENCH_URI, { w: 'majority', journal: true });
const answers = client.db().collection('bareAnswers');
const app = Fastify();
app.post('/answers', async (request) => {
  const { id, score } = Answer.parse(request.body);
  await answers.insertOne({ _id: id, score, at: new Date() });
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
