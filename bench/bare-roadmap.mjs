// The bare minimum that answers the same page: Fastify and one indexed find over the kept rows, thirty at a time.
import Fastify from 'fastify';
import { MongoClient } from 'mongodb';

const client = await MongoClient.connect(process.env.BENCH_URI);
const rows = client.db().collection('roadmapRows');
const app = Fastify();
app.get('/rows', async () => ({
  items: await rows.find({ state: 'ranked' }).sort({ position: 1 }).limit(30).toArray(),
}));
process.send({ url: await app.listen({ port: 0, host: '127.0.0.1' }) });
process.on('disconnect', () => process.exit(0));
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => client.close())
      .then(() => process.exit(0)),
);
