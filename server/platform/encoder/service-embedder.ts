import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { EmbeddingsService } from '../../config/env.ts';
import { scaleToLengthOne } from '../../domain/encoder/layers.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { Embedder } from '../../domain/themes/embedder.ts';

const TEXTS_A_CALL = 64;
const LIMIT_MS = 30_000;
/** Waits before a call is made again; then it has failed. */
const RETRY_MS = [500, 2000, 8000];
const LONGEST_WAIT_MS = 30_000;

/** As far as it is read: services add what they like. */
const Reply = z.object({
  data: z.array(z.object({ index: z.number().int().nonnegative(), embedding: z.array(z.number()).min(1) })),
});

/** The service gave no vectors. The message names neither key nor texts. */
export class ServiceAway extends Error {}

export interface ServiceOptions {
  /** Hears whether a call succeeded (null) or why it did not. */
  readonly onOutcome?: (fault: Error | null) => void;
  /** Ends calls and waits. */
  readonly signal?: AbortSignal | undefined;
  /** Shortens the waits of tests. */
  readonly retryMs?: readonly number[];
}

/**
 * Vectors from a service that speaks OpenAI's protocol (`POST …/embeddings`). The words of requests go there, with
 * e-mail addresses, phone and tax numbers masked; no name, no account and no id does.
 */
export class ServiceEmbedder implements Embedder {
  readonly id: string;
  readonly dims: number;
  private readonly calls: Calls;

  /** Asks the service for one vector to learn how long they are, unless that is known. */
  static async open(service: EmbeddingsService, dims: number | null, options: ServiceOptions = {}) {
    const calls = new Calls(service, options);
    const [probe] = dims === null ? await calls.vectors(['feedback']) : [];
    return new ServiceEmbedder(service, dims ?? probe!.length, calls);
  }

  private constructor({ model }: EmbeddingsService, dims: number, calls: Calls) {
    this.id = `remote:${model}-${dims}`;
    this.dims = dims;
    this.calls = calls;
  }

  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    const found = texts.map(() => new Float32Array(this.dims));
    // Services refuse empty texts; their vector is all zeros.
    const asked = [...texts.entries()].filter(([, text]) => text.trim() !== '');
    for (let from = 0; from < asked.length; from += TEXTS_A_CALL) {
      const batch = asked.slice(from, from + TEXTS_A_CALL);
      const vectors = await this.calls.vectors(batch.map(([, text]) => maskPersonal(text)));
      batch.forEach(([at], row) => {
        const vector = vectors[row]!;
        if (vector.length !== this.dims)
          throw new ServiceAway(`The service answers with ${vector.length} numbers a text, not ${this.dims}.`);
        found[at]!.set(vector);
        scaleToLengthOne(found[at]!, this.dims);
      });
    }
    return found;
  }
}

/** Calls to one service: with a limit of time, again after a while when it was busy, never to another address. */
class Calls {
  private readonly address: string;
  private readonly service: EmbeddingsService;
  private readonly options: ServiceOptions;

  constructor(service: EmbeddingsService, options: ServiceOptions) {
    this.address = service.url.endsWith('/embeddings') ? service.url : `${service.url}/embeddings`;
    this.service = service;
    this.options = options;
  }

  async vectors(input: readonly string[]): Promise<number[][]> {
    const { retryMs: waits = RETRY_MS, signal } = this.options;
    for (let attempt = 0; ; attempt += 1) {
      const outcome = await this.once(input);
      if ('vectors' in outcome) {
        this.options.onOutcome?.(null);
        return outcome.vectors;
      }
      const wait = waits[attempt];
      if (outcome.again && wait !== undefined) {
        await sleep(Math.min(Math.max(wait, outcome.afterMs), LONGEST_WAIT_MS), undefined, { signal });
        continue;
      }
      const fault = new ServiceAway(outcome.fault);
      this.options.onOutcome?.(fault);
      throw fault;
    }
  }

  private async once(
    input: readonly string[],
  ): Promise<{ vectors: number[][] } | { fault: string; again: boolean; afterMs: number }> {
    const { model, key } = this.service;
    const { host } = new URL(this.address);
    let response: Response;
    let body: unknown;
    try {
      response = await fetch(this.address, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
        body: JSON.stringify({ model, input, encoding_format: 'float' }),
        // The key is for this address alone.
        redirect: 'error',
        signal: AbortSignal.any([AbortSignal.timeout(LIMIT_MS), ...(this.options.signal ? [this.options.signal] : [])]),
      });
      body = response.ok ? await response.json() : await response.arrayBuffer();
    } catch (error) {
      const isLate = (error as Error).name === 'TimeoutError';
      const fault = isLate
        ? `${host} did not answer within ${LIMIT_MS / 1000} seconds.`
        : `${host} cannot be reached, or breaks off.`;
      return { fault, again: true, afterMs: 0 };
    }
    if (!response.ok) {
      const again = response.status === 429 || response.status >= 500;
      const afterMs = Number(response.headers.get('retry-after')) * 1000 || 0;
      return { fault: `${host} answered with status ${response.status}.`, again, afterMs };
    }
    const { success, data: reply } = Reply.safeParse(body);
    const rows = success ? [...reply.data].sort((a, b) => a.index - b.index) : [];
    if (rows.length !== input.length || rows.some(({ index }, at) => index !== at))
      return { fault: `${host} answered something else than one vector for each text.`, again: false, afterMs: 0 };
    return { vectors: rows.map(({ embedding }) => embedding) };
  }
}
