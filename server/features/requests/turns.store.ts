import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { themesIn, type Patch } from './change-record.ts';

/** Ids of what a turn wrote, as far as the grouping reads it. */
export interface Touched {
  readonly requests: readonly string[];
  readonly themes: readonly string[];
  /** Of pairs of themes, as `pairId` makes them. */
  readonly pairs: readonly string[];
}

interface TurnNote {
  _id: number;
  requests: string[];
  themes: string[];
  pairs: string[];
}

const NOTHING: Touched = { requests: [], themes: [], pairs: [] };

/** Older notes are of no use: whoever missed so many turns loads anew. */
const KEPT = 10_000;
/** So much is loaded anew more quickly than read document by document. */
const MOST_DOCUMENTS = 20_000;

/**
 * All changes of what is grouped stand in one line: each takes the next turn, and notes what it touched, so that whoever
 * holds the grouping in memory reads that again and nothing else. A turn without a note means: everything.
 */
@Injectable()
export class TurnsStore {
  private readonly taken = new WeakMap<ClientSession, number>();

  constructor(private readonly mongo: Mongo) {}

  /** How many turns were taken. */
  async current(): Promise<number> {
    return (await this.counters.findOne({ _id: 'grouping' }))?.value ?? 0;
  }

  /** The next turn, for the transaction of this session; what it touches is noted as it comes. */
  async take(session: ClientSession): Promise<void> {
    const counter = await this.counters.findOneAndUpdate(
      { _id: 'grouping' },
      { $inc: { value: 1 } },
      { session, returnDocument: 'after' },
    );
    await this.begin(counter?.value ?? 0, session);
  }

  /** The same, but only if no turn was taken since `seen`. */
  async takeAfter(seen: number, session: ClientSession, touched: Touched = NOTHING): Promise<boolean> {
    const taken = await this.counters.updateOne({ _id: 'grouping', value: seen }, { $inc: { value: 1 } }, { session });
    if (taken.modifiedCount !== 1) return false;
    await this.begin(seen + 1, session, touched);
    return true;
  }

  /** Takes a turn without a note, after what touched everything. */
  async takeForAll(): Promise<void> {
    await this.counters.updateOne({ _id: 'grouping' }, { $inc: { value: 1 } });
  }

  /** Adds to what the turn of this session touches. */
  async note(touched: Partial<Touched>, session: ClientSession): Promise<void> {
    const turn = this.taken.get(session);
    if (turn === undefined) throw new Error('this session took no turn');
    const { requests = [], themes = [], pairs = [] } = touched;
    await this.notes.updateOne(
      { _id: turn },
      {
        $push: {
          requests: { $each: [...requests] },
          themes: { $each: [...themes] },
          pairs: { $each: [...pairs] },
        },
      },
      { session },
    );
  }

  /** What the turns after `seen` up to `turn` touched; null when it is too much, or one of them did not say. */
  async touchedSince(seen: number, turn: number): Promise<Touched | null> {
    const requests = new Set<string>();
    const themes = new Set<string>();
    const pairs = new Set<string>();
    if (turn - seen > KEPT) return null;
    let notes = 0;
    for await (const note of this.notes.find({ _id: { $gt: seen, $lte: turn } })) {
      notes += 1;
      for (const id of note.requests) requests.add(id);
      for (const id of note.themes) themes.add(id);
      for (const id of note.pairs) pairs.add(id);
      if (requests.size + themes.size > MOST_DOCUMENTS) return null;
    }
    return notes === turn - seen ? { requests: [...requests], themes: [...themes], pairs: [...pairs] } : null;
  }

  /** Forgets notes that nobody can need. */
  async prune(): Promise<void> {
    await this.notes.deleteMany({ _id: { $lt: (await this.current()) - KEPT } });
  }

  private async begin(turn: number, session: ClientSession, touched: Touched = NOTHING): Promise<void> {
    this.taken.set(session, turn);
    const { requests, themes, pairs } = touched;
    const note = { _id: turn, requests: [...requests], themes: [...themes], pairs: [...pairs] };
    await this.notes.insertOne(note, { session });
  }

  private get counters() {
    return this.mongo.collection<{ _id: string; value: number }>('counters');
  }

  private get notes(): Collection<TurnNote> {
    return this.mongo.db.collection<TurnNote>('groupingTurns');
  }
}

/** What some patches touch. */
export function touchedBy(patches: readonly Patch[]): Touched {
  const ids = (collection: Patch['in']) => patches.filter((patch) => patch.in === collection).map(({ id }) => id);
  return { requests: ids('requests'), themes: [...themesIn(patches)], pairs: ids('themeConstraints') };
}

/** Everything that either of two touches. */
export function both(a: Touched, b: Touched): Touched {
  return {
    requests: [...new Set([...a.requests, ...b.requests])],
    themes: [...new Set([...a.themes, ...b.themes])],
    pairs: [...new Set([...a.pairs, ...b.pairs])],
  };
}
