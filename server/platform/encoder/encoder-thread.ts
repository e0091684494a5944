import { parentPort, receiveMessageOnPort, workerData, type MessagePort } from 'node:worker_threads';
import { SentenceEncoder } from '../../domain/encoder/sentence-encoder.ts';
import { readComment } from '../../domain/text/read-comment.ts';
import { RequestReader } from '../../domain/text/request-reader.ts';
import { URGENT_TEXTS, type EncoderJob, type EncoderReply } from './encoder-messages.ts';
import { readModel, type ModelPlace } from './model-files.ts';
import { readReader } from './reader-file.ts';

/** Texts worked on between two looks at what else has come: 15 ms of one core. */
const AT_ONCE = 8;
/** Comments likewise: one takes as long. */
const COMMENTS_AT_ONCE = 1;

interface Begun {
  readonly job: EncoderJob;
  /** The numbers of each text, so far. */
  readonly done: Float32Array[];
}

const lengthOf = (job: EncoderJob): number => ('texts' in job ? job.texts.length : job.comments.length);
const isUrgent = (job: EncoderJob): boolean => 'texts' in job && job.texts.length <= URGENT_TEXTS;

/** The thread that has the model. Short jobs go first, also while a long one is under way. */
function work(port: MessagePort, encoder: SentenceEncoder, reader: RequestReader): void {
  const urgent: Begun[] = [];
  const others: Begun[] = [];
  const take = (job: EncoderJob) => (isUrgent(job) ? urgent : others).push({ job, done: [] });
  const encode = (job: EncoderJob, from: number): Float32Array[] =>
    'texts' in job
      ? encoder.embed(job.texts.slice(from, from + AT_ONCE))
      : job.comments.slice(from, from + COMMENTS_AT_ONCE).map((comment) => readComment(comment, encoder, reader));
  const takeAll = (): void => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port))
      take(next.message as EncoderJob);
  };
  const reply = (message: EncoderReply, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer);
  const step = (queue: Begun[]): void => {
    const { job, done } = queue[0] as Begun;
    done.push(...encode(job, done.length));
    if (done.length < lengthOf(job)) return;
    queue.shift();
    const together = new Float32Array(done.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const numbers of done) {
      together.set(numbers, at);
      at += numbers.length;
    }
    reply({ job: job.job, numbers: together, lengths: done.map(({ length }) => length) }, [together.buffer]);
  };
  port.on('message', (job: EncoderJob) => {
    take(job);
    for (takeAll(); urgent.length + others.length > 0; takeAll()) step(urgent.length > 0 ? urgent : others);
  });
  reply({ ready: true });
}

if (parentPort)
  work(parentPort, new SentenceEncoder(readModel(workerData as ModelPlace)), new RequestReader(readReader()));
