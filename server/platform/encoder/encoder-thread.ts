import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { SentenceEncoder } from '../../domain/encoder/sentence-encoder.ts';
import { URGENT_TEXTS, type EncoderJob, type EncoderReply } from './encoder-messages.ts';
import { readModel, type ModelPlace } from './model-files.ts';

/** Texts worked on between two looks at what else has come: 15 ms of one core. */
const AT_ONCE = 8;

interface Begun extends EncoderJob {
  readonly vectors: Float32Array[];
}

/** The thread that has the model. Short jobs go first, also while a long one is under way. */
function work(port: MessagePort, encoder: SentenceEncoder): void {
  const urgent: Begun[] = [];
  const others: Begun[] = [];
  const take = (job: EncoderJob) => (job.texts.length <= URGENT_TEXTS ? urgent : others).push({ ...job, vectors: [] });
  const takeAll = (): void => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
      take(next.message as EncoderJob);
  };
  const reply = (message: EncoderReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  const step = (queue: Begun[]): void => {
    const job = queue[0] as Begun;
    const { texts, vectors } = job;
    vectors.push(...encoder.embed(texts.slice(vectors.length, vectors.length + AT_ONCE)));
    if (vectors.length < texts.length) return;
    queue.shift();
    const dims = vectors[0]?.length ?? 0;
    const together = new Float32Array(texts.length * dims);
    vectors.forEach((vector, at) => together.set(vector, at * dims));
    reply({ job: job.job, vectors: together }, [together.buffer]);
  };
  port.on('message', (job: EncoderJob) => {
    take(job);
    for (takeAll(); urgent.length + others.length > 0; takeAll()) step(urgent.length > 0 ? urgent : others);
  });
  reply({ ready: true });
}

if (parentPort) work(parentPort, new SentenceEncoder(readModel(workerData as ModelPlace)));
