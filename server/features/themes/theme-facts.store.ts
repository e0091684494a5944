import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';

/** Where the year begins that is looked at, its recent months, and the current one. */
export interface TrendBounds {
  readonly year: Date;
  readonly recent: Date;
  readonly month: Date;
}

/** What the open requests of a theme come to. */
export interface ThemeFacts {
  _id: Id<'theme'>;
  requests: number;
  accounts: number;
  waiting: number;
  newestAt: Date;
  firstAt: Date;
  recent: number;
  before: number;
  en: number;
  pt: number;
}

export interface MonthOfTheme {
  month: string;
  requests: number;
  accounts: number;
}

const count = (condition: object) => ({ $sum: { $cond: [condition, 1, 0] } });
/** People without an account are no account. */
const accounts = { $size: { $setDifference: ['$accounts', [null]] } };

/** Counts of requests by theme. */
@Injectable()
export class ThemeFactsStore {
  private readonly requests: Collection<CustomerRequest>;

  constructor(mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
  }

  /** Of all themes, or of some. */
  facts({ year, recent }: TrendBounds, themeIds?: readonly Id<'theme'>[]): Promise<ThemeFacts[]> {
    return this.requests
      .aggregate<ThemeFacts>([
        { $match: { state: 'open', themeId: themeIds ? { $in: [...themeIds] } : { $ne: null } } },
        {
          $group: {
            _id: '$themeId',
            requests: { $sum: 1 },
            accounts: { $addToSet: '$accountId' },
            waiting: count({ $eq: ['$placedBy', 'auto'] }),
            newestAt: { $max: '$at' },
            firstAt: { $min: '$at' },
            recent: count({ $gte: ['$at', recent] }),
            before: count({ $and: [{ $gte: ['$at', year] }, { $lt: ['$at', recent] }] }),
            en: count({ $eq: ['$language', 'en'] }),
            pt: count({ $eq: ['$language', 'pt'] }),
          },
        },
        { $set: { accounts } },
      ])
      .toArray();
  }

  /** Requests that stand in a theme, of all themes together. */
  async total({ year, recent }: TrendBounds): Promise<{ recent: number; before: number }> {
    const inThemes = { state: 'open' as const, themeId: { $ne: null } };
    const [late, early] = await Promise.all([
      this.requests.countDocuments({ ...inThemes, at: { $gte: recent } }),
      this.requests.countDocuments({ ...inThemes, at: { $gte: year, $lt: recent } }),
    ]);
    return { recent: late, before: early };
  }

  /** Those months of the year in which somebody asked for a theme. */
  months(themeId: Id<'theme'>, { year }: TrendBounds, zone: string): Promise<MonthOfTheme[]> {
    return this.requests
      .aggregate<MonthOfTheme>([
        { $match: { themeId, state: 'open', at: { $gte: year } } },
        {
          $group: {
            _id: { $dateToString: { date: '$at', format: '%Y-%m', timezone: zone } },
            requests: { $sum: 1 },
            accounts: { $addToSet: '$accountId' },
          },
        },
        { $project: { _id: 0, month: '$_id', requests: 1, accounts } },
      ])
      .toArray();
  }
}
