import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { ThemeStatus } from '../../contract/theme.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Theme } from './theme.ts';

const inSession = (session?: ClientSession) => (session ? { session } : {});

@Injectable()
export class ThemesStore {
  private readonly themes: Collection<Theme>;

  constructor(private readonly mongo: Mongo) {
    this.themes = mongo.collection<Theme>('themes');
  }

  find(id: string, session?: ClientSession): Promise<Theme | null> {
    return this.themes.findOne({ _id: id as Id<'theme'> }, inSession(session));
  }

  findAll(ids: readonly string[], session?: ClientSession): Promise<Theme[]> {
    return this.themes.find({ _id: { $in: [...new Set(ids)] as Id<'theme'>[] } }, inSession(session)).toArray();
  }

  /** The live theme that an id is or redirects to; null for an id that never was. */
  async resolve(id: string, session?: ClientSession): Promise<Theme | null> {
    let theme = await this.find(id, session);
    while (theme?.redirectTo) theme = await this.find(theme.redirectTo, session);
    return theme;
  }

  /** Every theme there ever was, oldest first. */
  all(): Promise<Theme[]> {
    return this.themes.find().sort({ number: 1 }).toArray();
  }

  listLive(status?: ThemeStatus): Promise<Theme[]> {
    return this.themes
      .find({ redirectTo: null, ...(status ? { status } : {}) })
      .sort({ number: 1 })
      .toArray();
  }

  /** The names of live themes; since an instant of the database's clock, of all that were written since. */
  async *named(since: Date | null): AsyncGenerator<Pick<Theme, '_id' | 'name' | 'labels' | 'redirectTo'>> {
    const filter = since ? { namedAt: { $gte: since } } : { redirectTo: null };
    yield* this.themes.find(filter, { projection: { name: 1, labels: 1, redirectTo: 1 }, batchSize: 2000 });
  }

  /** Numbers are taken in the transaction that opens the theme, so none is given twice. */
  async insert(themes: readonly Omit<Theme, 'number'>[], session: ClientSession): Promise<void> {
    if (themes.length === 0) return;
    const counter = await this.mongo
      .collection<{ _id: string; value: number }>('counters')
      .findOneAndUpdate(
        { _id: 'themeNumber' },
        { $inc: { value: themes.length } },
        { session, returnDocument: 'before' },
      );
    const first = (counter?.value ?? 0) + 1;
    const namedAt = await this.mongo.clock();
    await this.themes.insertMany(
      themes.map((theme, at) => ({ ...theme, number: first + at, namedAt }) as Theme),
      { session },
    );
  }

  /** Whether one of the ids was merged into this theme. */
  async leadsTo(id: string, session: ClientSession): Promise<boolean> {
    return (await this.themes.findOne({ redirectTo: id as Id<'theme'> }, { session })) !== null;
  }

  async touch(ids: readonly Id<'theme'>[], session: ClientSession): Promise<void> {
    await this.themes.updateMany({ _id: { $in: [...ids] } }, { $set: { humanTouched: true } }, { session });
  }

  /** Themes that only the sample company asked for; the others lose the mark. */
  async removeSample(stillAskedFor: readonly Id<'theme'>[]): Promise<number> {
    const used = { $in: [...stillAskedFor] };
    await this.themes.updateMany({ sample: true, _id: used }, { $unset: { sample: '' }, $set: { stale: true } });
    return (await this.themes.deleteMany({ sample: true })).deletedCount;
  }
}
