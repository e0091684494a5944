import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { ThemeChange } from '../../domain/themes/changes.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What a refinement found and has still to be written. It holds as long as nobody takes another turn. */
export interface RefinementPlan {
  /** The turn after which it goes on. */
  turn: number;
  readonly changes: readonly ThemeChange[];
  /** How many of them are written. */
  done: number;
  /** Themes that the next refinement looks at again. */
  readonly unsettled: readonly string[];
}

/** A plan without its changes, which may be too many for one document. */
interface Head {
  _id: string;
  turn: number;
  done: number;
  unsettled: readonly string[];
  /** How many changes there are, and in how many parts they are kept. */
  total: number;
  parts: number;
}

interface Part {
  _id: string;
  changes: readonly ThemeChange[];
}

const ID = 'refinement';
/** Ids in one part, at most, unless one change alone has more: far from what a document may hold. */
const IDS_IN_PART = 20_000;

const partId = (turn: number, part: number): string => `${turn}:${String(part).padStart(6, '0')}`;

/** Keeps what a refinement found, so that one that is broken off ends as it would have ended. */
@Injectable()
export class RefinementPlanStore {
  private readonly heads: Collection<Head>;
  private readonly parts: Collection<Part>;

  constructor(mongo: Mongo) {
    this.heads = mongo.collection<Head>('refinementPlans');
    this.parts = mongo.collection<Part>('refinementPlans');
  }

  /** What is left to do after this turn; null when there is nothing, or someone did something else meanwhile. */
  async after(turn: number): Promise<RefinementPlan | null> {
    const head = await this.heads.findOne({ _id: ID, turn, parts: { $exists: true } });
    if (!head) return null;
    const { done, unsettled, total } = head;
    const found = this.parts.find({ changes: { $exists: true } }, { batchSize: 1 }).sort({ _id: 1 });
    const changes: ThemeChange[] = [];
    for await (const part of found) changes.push(...part.changes);
    if (changes.length !== total) throw new Error('a refinement is kept in part only');
    return { turn, changes, done, unsettled };
  }

  /** The head comes last: without it the parts are nothing. */
  async keep({ turn, changes, done, unsettled }: RefinementPlan): Promise<void> {
    await this.heads.deleteOne({ _id: ID });
    await this.parts.deleteMany({});
    const parts = inParts(changes);
    for (const [at, part] of parts.entries()) await this.parts.insertOne({ _id: partId(turn, at), changes: part });
    await this.heads.insertOne({ _id: ID, turn, done, unsettled, total: changes.length, parts: parts.length });
  }

  /** So many were written, with this turn. */
  async progress(done: number, turn: number, session: ClientSession): Promise<void> {
    await this.heads.updateOne({ _id: ID }, { $set: { done, turn } }, { session });
  }

  /** How far the one that is kept has come; null when none is. */
  howFar(): Promise<{ done: number; total: number } | null> {
    return this.heads.findOne<{ done: number; total: number }>(
      { _id: ID },
      { projection: { _id: 0, done: 1, total: 1 } },
    );
  }

  async finish(session: ClientSession): Promise<void> {
    await this.parts.deleteMany({}, { session });
  }
}

/** Changes in their order, few enough in each part. */
export function inParts(changes: readonly ThemeChange[], most = IDS_IN_PART): ThemeChange[][] {
  const parts: ThemeChange[][] = [];
  let room = 0;
  for (const change of changes) {
    const ids = change.kind === 'merged' ? 2 + change.requests.length + change.carried.length : 3;
    if (ids > room) {
      parts.push([]);
      room = most;
    }
    parts.at(-1)!.push(change);
    room -= ids;
  }
  return parts;
}
