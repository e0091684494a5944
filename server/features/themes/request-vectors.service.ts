import { Injectable } from '@nestjs/common';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Texts } from './grouping-desk.ts';
import { VectorsStore } from './vectors.store.ts';

type Said = Pick<CustomerRequest, '_id' | 'quote'>;

/** Texts given to an embedder at once: few enough that one which works in this very thread holds up nobody. */
const AT_ONCE = 32;

/** Vectors of requests: those that are kept, and those that are made and kept from now on. */
@Injectable()
export class RequestVectors {
  constructor(
    private readonly tasks: Tasks,
    private readonly store: VectorsStore,
  ) {}

  async of(embedder: Embedder, requests: readonly Said[]): Promise<Texts> {
    const { dims } = embedder;
    const ids = requests.map(({ _id }) => _id);
    const known = ids.length === 0 ? new Map<string, Float32Array>() : await this.store.madeBy(embedder.id, ids, dims);
    for (const [id, vector] of await this.make(
      embedder,
      requests.filter(({ _id }) => !known.has(_id)),
    ))
      known.set(id, vector);
    const vectors = new Float32Array(ids.length * dims);
    for (const [at, id] of ids.entries()) vectors.set(known.get(id)!, at * dims);
    return { ids, texts: requests.map(({ quote }) => maskPersonal(quote)), vectors };
  }

  /** Makes those that this embedder has not made yet; returns how many. */
  async fill(embedder: Embedder, requests: readonly Said[]): Promise<number> {
    const missing = await this.store.missing(
      embedder.id,
      requests.map(({ _id }) => _id),
    );
    const made = await this.make(
      embedder,
      requests.filter(({ _id }) => missing.has(_id)),
    );
    return made.size;
  }

  private async make(embedder: Embedder, requests: readonly Said[]): Promise<Map<string, Float32Array>> {
    const made = new Map<string, Float32Array>();
    for (let from = 0; from < requests.length; from += AT_ONCE) {
      const some = requests.slice(from, from + AT_ONCE);
      const vectors = await this.tasks.unlessEnding(embedder.embed(some.map(({ quote }) => maskPersonal(quote))));
      const part = new Map(some.map(({ _id }, at): [string, Float32Array] => [_id, vectors[at]!]));
      await this.store.keep(embedder.id, part);
      for (const [id, vector] of part) made.set(id, vector);
    }
    return made;
  }
}
