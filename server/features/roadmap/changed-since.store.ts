import { Injectable } from '@nestjs/common';
import type { ResumeToken } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** Whatever a rank depends on. */
const READ = [
  'accounts',
  'contacts',
  'answers',
  'requests',
  'themes',
  'ballots',
  'votes',
  'estimates',
  'rankingSettings',
];
/** How long the database may look for a change before it says that there is none. */
const LOOK_MS = 100;

/** A place in the database's own log of writes. */
export type Place = ResumeToken;

/** Tells whether anything a rank depends on was written since a place in the log, without reading any of it. */
@Injectable()
export class ChangedSinceStore {
  constructor(private readonly mongo: Mongo) {}

  /** The end of the log: whatever is written from here on counts as changed. */
  async here(): Promise<Place> {
    const stream = this.watch(null, 1);
    try {
      await stream.tryNext();
      return stream.resumeToken;
    } finally {
      await stream.close();
    }
  }

  /** The place to ask from next time when nothing was written, else null; also null when the log no longer reaches back that far. */
  async unchangedSince(place: Place): Promise<Place | null> {
    const stream = this.watch(place, LOOK_MS);
    try {
      return (await stream.tryNext()) === null ? stream.resumeToken : null;
    } catch {
      return null;
    } finally {
      await stream.close();
    }
  }

  private watch(place: Place, maxAwaitTimeMS: number) {
    return this.mongo.db.watch([{ $match: { 'ns.coll': { $in: READ } } }, { $project: { _id: 1 } }], {
      maxAwaitTimeMS,
      ...(place ? { resumeAfter: place } : {}),
    });
  }
}
