import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { SENTENCE_ENCODER_DIMS, SENTENCE_ENCODER_ID } from '../../domain/encoder/sentence-encoder.ts';
import type { AskedText } from '../../domain/text/read-comment.ts';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { URGENT_TEXTS, type EncoderJob, type EncoderReply } from './encoder-messages.ts';
import type { ModelPlace } from './model-files.ts';

/** Texts in one message to the thread, and messages that it has at a time: enough that it never waits for more. */
const TEXTS_A_MESSAGE = 64;
const MESSAGES_AHEAD = 4;

/** Sources run as TypeScript, what was built from them as JavaScript. */
const THREAD = new URL(`./encoder-thread${extname(import.meta.url)}`, import.meta.url);

type Asked = EncoderJob & Waiting;

interface Waiting {
  done(numbers: Float32Array[]): void;
  fail(error: Error): void;
}

type Wanted = { readonly texts: readonly string[] } | { readonly comments: readonly AskedText[] };

function apart(numbers: Float32Array, lengths: readonly number[]): Float32Array[] {
  let to = 0;
  return lengths.map((length) => numbers.slice(to, (to += length)));
}

/** The thread that encodes texts ended, or was ended. */
export class EncoderGone extends Error {}

/**
 * Matching by meaning, in a thread of its own: nobody else waits while texts are encoded, and a text that somebody is
 * typing does not wait behind an import. A thread that ends by itself is replaced once.
 */
export class ModelEmbedder implements Embedder {
  readonly id = SENTENCE_ENCODER_ID;
  readonly dims = SENTENCE_ENCODER_DIMS;
  private readonly place: ModelPlace;
  private readonly onGone: (error: Error) => void;
  private readonly queue: Asked[] = [];
  private readonly sent = new Map<number, Asked>();
  private jobs = 0;
  private worker: Worker | null = null;
  private isReplaced = false;
  private gone: Error | null = null;

  /**
   * Loads the model.
   * @param onGone hears why, should the thread end a second time; from then on every call fails.
   */
  static async load(place: ModelPlace, onGone: (error: Error) => void = () => {}): Promise<ModelEmbedder> {
    const embedder = new ModelEmbedder(place, onGone);
    await embedder.start();
    return embedder;
  }

  private constructor(place: ModelPlace, onGone: (error: Error) => void) {
    this.place = place;
    this.onGone = onGone;
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const messages: Promise<Float32Array[]>[] = [];
    for (let from = 0; from < texts.length; from += TEXTS_A_MESSAGE)
      messages.push(this.ask({ texts: texts.slice(from, from + TEXTS_A_MESSAGE) }));
    return (await Promise.all(messages)).flat();
  }

  /** For each comment what `liftRequests` takes beside it. Waits behind texts that somebody is typing. */
  async readComments(comments: readonly AskedText[]): Promise<Float32Array[]> {
    const messages: Promise<Float32Array[]>[] = [];
    for (let from = 0; from < comments.length; from += TEXTS_A_MESSAGE)
      messages.push(this.ask({ comments: comments.slice(from, from + TEXTS_A_MESSAGE) }));
    return (await Promise.all(messages)).flat();
  }

  /** Ends the thread; what was asked and not yet answered fails. */
  async close(): Promise<void> {
    const { worker } = this;
    this.failAll(new EncoderGone('Encoding was stopped.'));
    await worker?.terminate();
  }

  private ask(what: Wanted): Promise<Float32Array[]> {
    if (this.gone) return Promise.reject(this.gone);
    return new Promise((done, fail) => {
      this.jobs += 1;
      const asked = { job: this.jobs, ...what, done, fail };
      if (this.worker && 'texts' in what && what.texts.length <= URGENT_TEXTS) this.send(this.worker, asked);
      else this.queue.push(asked);
      this.sendNext();
    });
  }

  private sendNext(): void {
    const { worker } = this;
    if (!worker) return;
    while (this.queue.length > 0 && this.sent.size < MESSAGES_AHEAD) this.send(worker, this.queue.shift()!);
    // A process may end while nobody waits for an answer.
    if (this.sent.size > 0) worker.ref();
    else worker.unref();
  }

  private send(worker: Worker, asked: Asked): void {
    this.sent.set(asked.job, asked);
    const { job } = asked;
    const message: EncoderJob = 'texts' in asked ? { job, texts: asked.texts } : { job, comments: asked.comments };
    worker.postMessage(message);
  }

  private start(): Promise<void> {
    const worker = new Worker(THREAD, { workerData: this.place, name: 'encoder' });
    return new Promise((loaded, fail) => {
      let fault: Error | null = null;
      worker.on('error', (error: Error) => (fault = error));
      worker.on('exit', (status) => {
        const error = fault ?? new EncoderGone(`The thread that encodes texts ended with status ${status}.`);
        if (this.worker === worker) this.replace(error);
        fail(error);
      });
      worker.on('message', (reply: EncoderReply) => {
        if ('ready' in reply) {
          if (this.gone) return void worker.terminate();
          this.worker = worker;
          loaded();
        } else {
          this.sent.get(reply.job)?.done(apart(reply.numbers, reply.lengths));
          this.sent.delete(reply.job);
        }
        this.sendNext();
      });
    });
  }

  /** The first time another thread takes over all that was not answered. */
  private replace(error: Error): void {
    this.worker = null;
    if (this.gone) return;
    const giveUp = (reason: Error) => {
      this.failAll(reason);
      this.onGone(reason);
    };
    if (this.isReplaced) return giveUp(error);
    this.isReplaced = true;
    this.queue.unshift(...this.sent.values());
    this.sent.clear();
    this.start().catch(giveUp);
  }

  private failAll(error: Error): void {
    this.gone = error;
    for (const { fail } of [...this.sent.values(), ...this.queue]) fail(error);
    this.sent.clear();
    this.queue.length = 0;
  }
}
