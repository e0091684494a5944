import type { ClientSession, Collection, Db, Document } from 'mongodb';
import mongoose, { type Connection } from 'mongoose';

mongoose.set({ sanitizeFilter: true, strictQuery: 'throw', strict: 'throw', autoIndex: false, autoCreate: false });

/** What the database tells of an instant. */
export interface Moment {
  /** By the database's clock. */
  readonly now: Date;
  /** Everything that this process wrote before can be seen; `now` unless something is being written for longer. */
  readonly settledAt: Date;
  /** The same twice says that nothing was written in between; null where the database does not tell. */
  readonly lastWrite: string | null;
}

/** The connection: mongoose models for small collections, the driver's own collections for hot paths. */
export class Mongo {
  readonly connection: Connection;
  /** When each piece of writing that is under way began, by the machine's clock that only goes forward. */
  private readonly underWay = new Set<{ readonly since: number }>();

  private constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Connects; every write is acknowledged by a majority and on disk. The database is the one in the URI, else `rumo`. */
  static async connect(uri: string): Promise<Mongo> {
    // The nodes of a replica set are listed with commas, which no URL parser takes.
    const named = /^mongodb(\+srv)?:\/\/[^/?]+\/[^/?]+/.test(uri);
    const connection = mongoose.createConnection(uri, {
      ...(named ? {} : { dbName: 'rumo' }),
      serverSelectionTimeoutMS: 5000,
      // Together they find a node that stands still, and cut the connections to it, in ten seconds instead of forty.
      connectTimeoutMS: 5000,
      heartbeatFrequencyMS: 5000,
      retryWrites: true,
      w: 'majority',
      journal: true,
      ignoreUndefined: false,
    });
    await connection.asPromise();
    return new Mongo(connection);
  }

  get db(): Db {
    return this.connection.db!;
  }

  /** The driver's collection; ids are strings everywhere. */
  collection<T extends Document & { _id: string }>(name: string): Collection<T> {
    return this.db.collection<T>(name);
  }

  /** What time it is by the database's clock. */
  async clock(): Promise<Date> {
    const { localTime } = await this.db.command({ hello: 1 });
    return localTime as Date;
  }

  /** How the database stands: one question for whoever keeps up with what is written. */
  async moment(): Promise<Moment> {
    const sinces = [...this.underWay].map(({ since }) => since);
    const { localTime, lastWrite } = await this.db.command({ hello: 1 });
    const now = localTime as Date;
    const longest = sinces.length > 0 ? performance.now() - Math.min(...sinces) : 0;
    return {
      now,
      settledAt: new Date(now.getTime() - longest),
      lastWrite: lastWrite ? `${lastWrite.opTime.ts} ${lastWrite.opTime.t}` : null,
    };
  }

  /** For writing that can be seen later than the instant it bears; transactions are so by themselves. */
  async writing<T>(work: () => Promise<T>): Promise<T> {
    const piece = { since: performance.now() };
    this.underWay.add(piece);
    try {
      return await work();
    } finally {
      this.underWay.delete(piece);
    }
  }

  /** Runs `work` in one transaction; it may be called again, so it must not touch anything but the database. */
  async transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    const session = await this.connection.startSession();
    try {
      return await this.writing(() =>
        session.withTransaction(() => work(session), { writeConcern: { w: 'majority', journal: true } }),
      );
    } finally {
      await session.endSession();
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
