import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { insertUnlessThere } from '../../platform/mongo/insert-unless-there.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredWave } from './waves.store.ts';

/** The latest asking by one survey. */
export interface Asking {
  /** When the wave that asked opened. */
  at: Date;
  kind: StoredWave['surveyKind'];
  waveId: Id<'wave'>;
}

/** When a contact was last asked by each survey: the one document that every wave must change to ask this person. */
export interface StoredAskings {
  _id: Id<'contact'>;
  /** Counts the changes. */
  rev: number;
  /** The wave that changed it last. */
  waveId: Id<'wave'>;
  /** By survey id. */
  surveys: Record<string, Asking>;
  sample?: true;
}

/** A person a wave wants to ask, and what was known when that was decided. */
export interface Claim {
  readonly contactId: Id<'contact'>;
  readonly seen: StoredAskings | undefined;
  readonly isSample: boolean;
}

type Claiming = Pick<StoredWave, '_id' | 'surveyId' | 'surveyKind' | 'openedAt'>;

/**
 * Who was asked last by what. A wave takes a person by changing their document, on the condition that it still is the one
 * that was read: of two waves that decided on the same knowledge one is refused, wherever they run.
 */
@Injectable()
export class AskingsStore {
  private readonly askings: Collection<StoredAskings>;

  constructor(mongo: Mongo) {
    this.askings = mongo.collection<StoredAskings>('askings');
  }

  /** Nothing for those who were never asked. */
  async of(contactIds: readonly Id<'contact'>[]): Promise<Map<string, StoredAskings>> {
    const found = await this.askings.find({ _id: { $in: [...contactIds] } }).toArray();
    return new Map(found.map((askings) => [askings._id, askings]));
  }

  /** Whether everyone was taken; when not, read again: some were, others were changed in the meantime. */
  async claim({ _id, surveyId, surveyKind, openedAt }: Claiming, claims: readonly Claim[]): Promise<boolean> {
    const asking: Asking = { at: openedAt, kind: surveyKind, waveId: _id };
    const fresh: StoredAskings[] = [];
    const byRev = new Map<number, Id<'contact'>[]>();
    for (const { contactId, seen, isSample } of claims) {
      const sample = isSample ? { sample: true as const } : {};
      if (!seen) fresh.push({ _id: contactId, rev: 1, waveId: _id, surveys: { [surveyId]: asking }, ...sample });
      else if (byRev.get(seen.rev)?.push(contactId) === undefined) byRev.set(seen.rev, [contactId]);
    }
    let areAllTaken = await insertUnlessThere(this.askings, fresh);
    // Each document is changed if it still has the revision that was seen, all of one revision by one command.
    for (const [rev, contactIds] of byRev) {
      const change = { $set: { [`surveys.${surveyId}`]: asking, waveId: _id }, $inc: { rev: 1 } };
      const { modifiedCount } = await this.askings.updateMany({ _id: { $in: contactIds }, rev }, change);
      areAllTaken &&= modifiedCount === contactIds.length;
    }
    return areAllTaken;
  }

  /** Notes that people were asked by a wave of the past, unless its survey has asked them since. */
  async noteAsked({ _id, surveyId, surveyKind, openedAt }: Claiming, contactIds: readonly Id<'contact'>[]) {
    const asking: Asking = { at: openedAt, kind: surveyKind, waveId: _id };
    const fresh = contactIds.map((contactId) => ({
      _id: contactId,
      rev: 1,
      waveId: _id,
      surveys: { [surveyId]: asking },
    }));
    if (await insertUnlessThere(this.askings, fresh)) return;
    await this.askings.updateMany(
      { _id: { $in: [...contactIds] }, [`surveys.${surveyId}.at`]: { $not: { $gte: openedAt } } },
      { $set: { [`surveys.${surveyId}`]: asking }, $inc: { rev: 1 } },
    );
  }

  /** Everyone a wave has taken, and has not been asked by another wave since. */
  claimed(waveId: string): Promise<number> {
    return this.askings.countDocuments({ waveId: waveId as Id<'wave'> });
  }

  async *eachClaimed(waveId: string, size: number): AsyncGenerator<Id<'contact'>[]> {
    const cursor = this.askings.find({ waveId: waveId as Id<'wave'> }, { projection: { _id: 1 } }).batchSize(size);
    let batch: Id<'contact'>[] = [];
    for await (const { _id } of cursor) {
      batch.push(_id);
      if (batch.length < size) continue;
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  }
}

/** Whether it was this wave that asked last, for its survey. */
export function isClaimedBy(askings: StoredAskings | undefined, wave: { _id: string; surveyId: string }): boolean {
  return askings?.surveys[wave.surveyId]?.waveId === wave._id;
}
