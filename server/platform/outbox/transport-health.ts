import type { Collection, Db } from 'mongodb';
import type { SendFault } from '../mail/mail-transport.ts';

/** What keeps every mail from going out, in the mail server's words. */
export interface TransportTrouble {
  fault: SendFault;
  text: string;
  /** When it was met first and last, in business time. */
  since: Date;
  at: Date;
}

const ID = 'mail';

/** Remembers, for all processes, what ails the way out for mails; whoever sends tells, whoever must know asks. */
export class TransportHealth {
  private readonly notes: Collection<TransportTrouble & { _id: string }>;

  constructor(db: Db) {
    this.notes = db.collection<TransportTrouble & { _id: string }>('transportHealth');
  }

  /** Null while mails go out, or nobody has tried yet. */
  async trouble(): Promise<TransportTrouble | null> {
    const note = await this.notes.findOne({ _id: ID });
    return note && { fault: note.fault, text: note.text, since: note.since, at: note.at };
  }

  async ails(fault: SendFault, text: string, at: Date): Promise<void> {
    await this.notes.updateOne(
      { _id: ID },
      [{ $set: { fault, text: { $literal: text }, at, since: { $cond: [{ $eq: ['$fault', fault] }, '$since', at] } } }],
      { upsert: true },
    );
  }

  /** A mail went out. */
  async well(): Promise<void> {
    await this.notes.deleteOne({ _id: ID });
  }
}
