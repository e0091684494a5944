import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { SentenceEncoder } from '../../domain/encoder/sentence-encoder.ts';
import { URGENT_TEXTS, type EncoderJob, type EncoderReply } from './encoder-messages.ts';
import { readModel, type ModelPlace } from './model-files.ts';

/** Texts worked on between two looks at what else has come: 15 ms of one core. */
const AT_ONCE = 8;

interface Begun {
  readonly job: EncoderJob;
  /** Those of each text, so far. */
  readonly vectors: Float32Array[];
}

const lengthOf = (job: EncoderJob): number => ('texts' in job ? job.texts.length : job.inParts.length);
const isUrgent = (job: EncoderJob): boolean => 'texts' in job && job.texts.length <= URGENT_TEXTS;

/** The thread that has the model. Short jobs go first, also while a long one is under way. */
function work(port: MessagePort, encoder: SentenceEncoder): void {
  const urgent: Begun[] = [];
  const others: Begun[] = [];
  const take = (job: EncoderJob) => (isUrgent(job) ? urgent : others).push({ job, vectors: [] });
  const encode = (job: EncoderJob, from: number): Float32Array[] =>
    'texts' in job
      ? encoder.embed(job.texts.slice(from, from + AT_ONCE))
      : job.inParts.slice(from, from + AT_ONCE).map(({ text, parts }) => encoder.encodeParts(text, parts));
  const takeAll = (): void => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
      take(next.message as EncoderJob);
  };
  const reply = (message: EncoderReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  const step = (queue: Begun[]): void => {
    const { job, vectors } = queue[0] as Begun;
    vectors.push(...encode(job, vectors.length));
    if (vectors.length < lengthOf(job)) return;
    queue.shift();
    const together = new Float32Array(vectors.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const vector of vectors) {
      together.set(vector, at);
      at += vector.length;
    }
    reply({ job: job.job, vectors: together }, [together.buffer]);
  };
  port.on('message', (job: EncoderJob) => {
    take(job);
    for (takeAll(); urgent.length + others.length > 0; takeAll()) step(urgent.length > 0 ? urgent : others);
  });
  reply({ ready: true });
}

if (parentPort) work(parentPort, new SentenceEncoder(readModel(workerData as ModelPlace)));
