import type { ClientSession, Collection, Db, Document } from 'mongodb';
import mongoose, { type Connection } from 'mongoose';

mongoose.set({ sanitizeFilter: true, strictQuery: 'throw', strict: 'throw', autoIndex: false, autoCreate: false });

/** The connection: mongoose models for small collections, the driver's own collections for hot paths. */
export class Mongo {
  readonly connection: Connection;

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

  /** Runs `work` in one transaction; it may be called again, so it must not touch anything but the database. */
  async transaction<T>(work: (session: ClientSession) => Promise<T>): Promise<T> {
    const session = await this.connection.startSession();
    try {
      return await session.withTransaction(() => work(session), { writeConcern: { w: 'majority', journal: true } });
    } finally {
      await session.endSession();
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
