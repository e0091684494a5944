import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { PresentGrouping, PresentRequest, PresentTheme } from './present-grouping.ts';
import type { Constraint, Theme } from './theme.ts';

const ofRequest = { themeId: 1, placedBy: 1, state: 1 };
const ofTheme = { redirectTo: 1, name: 1, nameBy: 1, description: 1, status: 1, public: 1, humanTouched: 1 };
const AT_ONCE = 1000;

/** Reads how things stand, as far as taking a change of sensitivity back needs it. */
@Injectable()
export class PresentGroupingStore {
  private readonly requests: Collection<CustomerRequest>;
  private readonly themes: Collection<Theme>;
  private readonly constraints: Collection<Constraint>;

  constructor(mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.themes = mongo.collection<Theme>('themes');
    this.constraints = mongo.collection<Constraint>('themeConstraints');
  }

  /** All themes and pairs, some requests, and whatever stands in some themes. */
  async read(requestIds: readonly string[], inThemes: ReadonlySet<string>): Promise<PresentGrouping> {
    const themes = new Map<string, PresentTheme>();
    for await (const theme of this.themes.find<PresentTheme>({}, { projection: ofTheme })) themes.set(theme._id, theme);
    const constraints = new Map<string, Constraint>();
    for await (const pair of this.constraints.find()) constraints.set(pair._id, pair);
    const requests = new Map<string, PresentRequest>();
    for (let at = 0; at < requestIds.length; at += AT_ONCE) {
      const _id = { $in: requestIds.slice(at, at + AT_ONCE) as Id<'request'>[] };
      for await (const one of this.requests.find<PresentRequest>({ _id }, { projection: ofRequest }))
        requests.set(one._id, one);
    }
    const themeIds = [...inThemes] as Id<'theme'>[];
    for (let at = 0; at < themeIds.length; at += AT_ONCE) {
      const themeId = { $in: themeIds.slice(at, at + AT_ONCE) };
      for await (const one of this.requests.find<PresentRequest>({ themeId }, { projection: ofRequest }))
        requests.set(one._id, one);
    }
    return { themes, requests, constraints };
  }
}
