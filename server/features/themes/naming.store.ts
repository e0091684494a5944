import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Theme } from './theme.ts';

/** A request as far as naming its theme goes. */
export type NamingQuote = Pick<CustomerRequest, '_id' | 'quote' | 'language'>;

export type NewName = Pick<Theme, '_id' | 'name' | 'labels'> & { keywords: string[] };

@Injectable()
export class NamingStore {
  private readonly themes: Collection<Theme>;
  private readonly requests: Collection<CustomerRequest>;

  constructor(mongo: Mongo) {
    this.themes = mongo.collection<Theme>('themes');
    this.requests = mongo.collection<CustomerRequest>('requests');
  }

  /**
   * Themes whose names are to be thought over, marked as being so. A theme that changes while it is being named is
   * stale again; one whose namer died keeps the mark and comes first next time.
   */
  async claim(limit: number): Promise<Theme[]> {
    const left = await this.themes.find({ naming: true }).limit(limit).toArray();
    if (left.length > 0) return left;
    const stale = await this.themes.find({ stale: true }).limit(limit).toArray();
    if (stale.length === 0) return [];
    await this.themes.updateMany(
      { _id: { $in: stale.map(({ _id }) => _id) } },
      { $set: { naming: true }, $unset: { stale: '' } },
    );
    return stale;
  }

  /** All names are to be thought over as if there were none; those that a human gave stay all the same. */
  async renewAll(): Promise<void> {
    await this.themes.updateMany({ redirectTo: null }, { $set: { stale: true, afresh: true } });
  }

  /** Keeps the names found, and that these themes were thought over; a name given by a human stays. */
  async finish(ids: readonly Id<'theme'>[], names: readonly NewName[]): Promise<void> {
    if (names.length > 0)
      await this.themes.bulkWrite(
        names.flatMap(({ _id, name, labels, keywords }) => [
          { updateOne: { filter: { _id }, update: { $set: { labels, keywords }, $currentDate: { namedAt: true } } } },
          { updateOne: { filter: { _id, nameBy: 'auto' as const }, update: { $set: { name } } } },
        ]),
        { ordered: true },
      );
    await this.themes.updateMany({ _id: { $in: [...ids] } }, { $unset: { naming: '', afresh: '' } });
  }

  /** About how many requests there are. */
  count(): Promise<number> {
    return this.requests.estimatedDocumentCount();
  }

  /** What the newest requests in themes say. */
  sample(limit: number): AsyncIterable<{ quote: string; themeId: Id<'theme'> }> {
    return this.requests
      .find<{ quote: string; themeId: Id<'theme'> }>(
        { state: 'open', themeId: { $ne: null } },
        { projection: { quote: 1, themeId: 1 } },
      )
      .sort({ at: -1, _id: -1 })
      .limit(limit);
  }

  /** What the newest requests of a theme say. */
  quotes(themeId: Id<'theme'>, limit: number): Promise<NamingQuote[]> {
    return this.requests
      .find<NamingQuote>({ themeId, state: 'open' }, { projection: { quote: 1, language: 1 } })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .toArray();
  }
}
