import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';

/** A request as far as the grouping needs it. */
export type GroupedRequest = Pick<CustomerRequest, '_id' | 'quote' | 'themeId' | 'placedBy'>;

/** What the grouping tells about a place: why here. */
export type Reasons = Pick<CustomerRequest, 'score' | 'suggestions' | 'nearestQuote' | 'nearestId' | 'embedder'>;

const fields = { quote: 1, themeId: 1, placedBy: 1 };
/** Few enough that reading them holds up nobody. */
const BATCH = 200;

/** Requests as the grouping reads them, however many there are. */
@Injectable()
export class GroupedRequestsStore {
  private readonly requests: Collection<CustomerRequest>;

  constructor(mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
  }

  /** Everything that is in a theme, in order of arrival, some at a time. */
  async *chunks(): AsyncGenerator<GroupedRequest[]> {
    const all = this.requests
      .find<GroupedRequest>({ state: 'open', themeId: { $ne: null } }, { projection: fields, batchSize: BATCH })
      .sort({ at: 1, _id: 1 });
    let chunk: GroupedRequest[] = [];
    for await (const request of all) {
      chunk.push(request);
      if (chunk.length < BATCH) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  }

  /** Those of some requests that are in a theme. */
  async standing(ids: readonly string[]): Promise<GroupedRequest[]> {
    if (ids.length === 0) return [];
    return this.requests
      .find<GroupedRequest>(
        { _id: { $in: ids as Id<'request'>[] }, state: 'open', themeId: { $ne: null } },
        { projection: fields, batchSize: BATCH },
      )
      .toArray();
  }

  /** Open requests that the grouping has looked at, by id, from the one after `after`. */
  lookedAtAfter(after: string, limit: number): Promise<GroupedRequest[]> {
    return this.requests
      .find<GroupedRequest>(
        { _id: { $gt: after as Id<'request'> }, state: 'open', pending: false },
        { projection: fields, limit, sort: { _id: 1 } },
      )
      .toArray();
  }

  async quotes(ids: readonly string[]): Promise<Map<string, string>> {
    if (ids.length === 0) return new Map();
    const found = await this.requests
      .find({ _id: { $in: ids as Id<'request'>[] } }, { projection: { quote: 1 } })
      .toArray();
    return new Map(found.map(({ _id, quote }) => [_id, quote]));
  }

  /** New reasons for places that are what they were; nobody's view of the request goes stale by it. */
  async giveReasons(reasons: readonly (Reasons & Pick<CustomerRequest, '_id' | 'themeId'>)[]): Promise<void> {
    if (reasons.length === 0) return;
    await this.requests.bulkWrite(
      reasons.map(({ _id, themeId, ...rest }) => ({ updateOne: { filter: { _id, themeId }, update: { $set: rest } } })),
      { ordered: false },
    );
  }
}
