import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { Constraint, Theme } from './theme.ts';

/** A theme as far as the grouping needs it. */
export type GroupedTheme = Pick<
  Theme,
  '_id' | 'number' | 'redirectTo' | 'nameBy' | 'description' | 'status' | 'public' | 'humanTouched' | 'unsettled'
>;

const fields = {
  number: 1,
  redirectTo: 1,
  nameBy: 1,
  description: 1,
  status: 1,
  public: 1,
  humanTouched: 1,
  unsettled: 1,
};
/** Few enough that reading them holds up nobody. */
const BATCH = 500;

/** Themes and what keeps them apart as the grouping reads them, however many there are. */
@Injectable()
export class GroupedThemesStore {
  private readonly themes: Collection<Theme>;
  private readonly constraints: Collection<Constraint>;

  constructor(mongo: Mongo) {
    this.themes = mongo.collection<Theme>('themes');
    this.constraints = mongo.collection<Constraint>('themeConstraints');
  }

  /** Every theme there ever was, oldest first. */
  each(): AsyncIterable<GroupedTheme> {
    return this.themes.find<GroupedTheme>({}, { projection: fields, batchSize: BATCH }).sort({ number: 1 });
  }

  /** Some themes, oldest first. */
  async some(ids: readonly string[]): Promise<GroupedTheme[]> {
    if (ids.length === 0) return [];
    return this.themes
      .find<GroupedTheme>({ _id: { $in: ids as Id<'theme'>[] } }, { projection: fields, batchSize: BATCH })
      .sort({ number: 1 })
      .toArray();
  }

  /** Ids of themes that changed since the last refinement. */
  async unsettled(): Promise<string[]> {
    const found = await this.themes.find({ unsettled: true }, { projection: { _id: 1 } }).toArray();
    return found.map(({ _id }) => _id);
  }

  /** All are to be thought over, as after a new threshold. */
  async unsettleAll(session: ClientSession): Promise<void> {
    await this.themes.updateMany({ redirectTo: null }, { $set: { unsettled: true } }, { session });
  }

  /** All have been thought over, but those that changed on the way. */
  async settle(except: readonly string[], session: ClientSession): Promise<void> {
    await this.themes.updateMany({ unsettled: true }, { $unset: { unsettled: '' } }, { session });
    const ids = except as Id<'theme'>[];
    await this.themes.updateMany({ _id: { $in: ids } }, { $set: { unsettled: true } }, { session });
  }

  /** After steps were taken back: what is to be thought over again, and which names, and what is not. */
  async settleAgain(
    settled: readonly string[],
    unsettled: readonly string[],
    stale: readonly string[],
    session: ClientSession,
  ): Promise<void> {
    const among = (ids: readonly string[]) => ({ _id: { $in: ids as Id<'theme'>[] } });
    await this.themes.updateMany(among(settled), { $unset: { unsettled: '' } }, { session });
    await this.themes.updateMany(among(unsettled), { $set: { unsettled: true } }, { session });
    await this.themes.updateMany(among(stale), { $set: { stale: true } }, { session });
  }

  /** Pairs that humans keep apart. */
  eachApart(): AsyncIterable<Pick<Constraint, '_id' | 'themes'>> {
    return this.constraints.find({ kind: 'apart' }, { projection: { themes: 1 }, batchSize: BATCH });
  }

  /** Pairs that humans keep apart: those named, and those that one of the themes stands in. */
  async apartAround(
    pairs: readonly string[],
    themes: readonly string[],
  ): Promise<Pick<Constraint, '_id' | 'themes'>[]> {
    if (pairs.length + themes.length === 0) return [];
    return this.constraints
      .find(
        {
          kind: 'apart',
          $or: [{ _id: { $in: [...pairs] } }, { themes: { $in: themes as Id<'theme'>[] } }],
        },
        { projection: { themes: 1 } },
      )
      .toArray();
  }
}
