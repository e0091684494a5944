import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import { addHabit, type LinkHabit } from '../../domain/answers/link-habit.ts';
import { batchedLookup } from '../../platform/batched-lookup.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

interface KeptHabit extends LinkHabit {
  /** The mail domain. */
  _id: string;
}

/** Up to when openings have been taken into account; no domain can have this name. */
const PROGRESS = ' ';

/** How links in mails to each domain are used: one small row a domain. */
@Injectable()
export class LinkHabitsStore {
  private readonly habits: Collection<KeptHabit>;
  private readonly progress: Collection<{ _id: string; upTo: Date }>;
  private readonly kept = batchedLookup<KeptHabit>(async (domains) => {
    const found = await this.habits.find({ _id: { $in: [...domains] } }).toArray();
    return new Map(found.map((habit) => [habit._id, habit]));
  });

  constructor(private readonly mongo: Mongo) {
    this.habits = mongo.collection<KeptHabit>('linkHabits');
    this.progress = mongo.collection('linkHabits');
  }

  async of(domain: string): Promise<LinkHabit> {
    return (await this.kept(domain)) ?? { opened: 0, bursts: 0 };
  }

  async upTo(): Promise<Date> {
    return (await this.progress.findOne({ _id: PROGRESS }))?.upTo ?? new Date(0);
  }

  /** Adds what was seen between two instants, once: false when somebody else has got further since `from`. */
  add(seen: ReadonlyMap<string, LinkHabit>, from: Date, to: Date): Promise<boolean> {
    return this.mongo.transaction(async (session) => {
      const options = { session: session as unknown as ClientSession };
      const last = await this.progress.findOne({ _id: PROGRESS }, options);
      if ((last?.upTo.getTime() ?? 0) !== from.getTime()) return false;
      await this.progress.updateOne({ _id: PROGRESS }, { $set: { upTo: to } }, { ...options, upsert: true });
      const before = await this.habits.find({ _id: { $in: [...seen.keys()] } }, options).toArray();
      const kept = new Map(before.map((habit) => [habit._id, habit]));
      for (const [domain, habit] of seen) {
        const sum = addHabit(kept.get(domain) ?? { opened: 0, bursts: 0 }, habit);
        await this.habits.updateOne({ _id: domain }, { $set: sum }, { ...options, upsert: true });
      }
      return true;
    });
  }
}
