import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, ClientSession, Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Theme } from './theme.ts';

type Wording = Pick<Theme, 'name' | 'nameBy' | 'labels' | 'keywords' | 'summary'>;

/** A theme as it was before a change of sensitivity reached it. */
interface ThemeBefore {
  /** The change and the theme. */
  _id: string;
  /** The theme that its first request came from; null for one that was there before. */
  openedFrom: string | null;
  /** By which requests, in short; the same requests have the same name. */
  members: string;
  wording: Wording | null;
}

/** The sign for "from here on nothing that begins like this". */
const END = ';';
const UNSETTLED = 'unsettled';

/** Remembers of each theme that a change of sensitivity reaches what it was called, and by which requests. */
@Injectable()
export class ThemesBeforeStore {
  private readonly kept: Collection<ThemeBefore>;
  private readonly themes: Collection<Theme>;
  private readonly requests: Collection<CustomerRequest>;
  private readonly lists: Collection<{ _id: string; themes: string[] }>;

  constructor(mongo: Mongo) {
    this.kept = mongo.collection<ThemeBefore>('themesBefore');
    this.themes = mongo.collection<Theme>('themes');
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.lists = mongo.collection<{ _id: string; themes: string[] }>('themesBeforeUnsettled');
  }

  /** Which themes were to be thought over when it began. */
  async begin(change: string, unsettled: readonly string[], session: ClientSession): Promise<void> {
    await this.lists.insertOne({ _id: `${change}:${UNSETTLED}`, themes: [...unsettled] }, { session });
  }

  async unsettledBefore(change: string): Promise<string[]> {
    return (await this.lists.findOne({ _id: `${change}:${UNSETTLED}` }))?.themes ?? [];
  }

  /** A theme is opened, for requests from another. */
  async noteOpened(change: string, id: string, from: string, session: ClientSession): Promise<void> {
    const before: ThemeBefore = { _id: `${change}:${id}`, openedFrom: from, members: '', wording: null };
    await this.kept.insertOne(before, { session });
  }

  /** What these themes are now; what was remembered before stays. */
  async remember(change: string, ids: readonly string[], session: ClientSession): Promise<void> {
    const known = new Set(
      (
        await this.kept
          .find({ _id: { $in: ids.map((id) => `${change}:${id}`) } }, { session, projection: { _id: 1 } })
          .toArray()
      ).map(({ _id }) => _id),
    );
    const fresh = ids.filter((id) => !known.has(`${change}:${id}`)) as Id<'theme'>[];
    if (fresh.length === 0) return;
    const themes = await this.themes.find({ _id: { $in: fresh } }, { session }).toArray();
    // All of them are about to be opened.
    if (themes.length === 0) return;
    const members = await this.membersOf(fresh, session);
    await this.kept.insertMany(
      themes.map((theme) => ({
        _id: `${change}:${theme._id}`,
        openedFrom: null,
        members: members.get(theme._id) ?? '',
        wording: wordingOf(theme),
      })),
      { session },
    );
  }

  /** Themes opened in the course of some changes, and where their first requests came from. */
  async opened(changes: readonly string[]): Promise<Map<string, string>> {
    const opened = new Map<string, string>();
    for (const change of changes)
      for await (const { _id, openedFrom } of this.kept.find({ ...of(change), openedFrom: { $ne: null } }))
        opened.set(_id.slice(change.length + 1), openedFrom!);
    return opened;
  }

  /**
   * Themes that have the requests again that they had before are called what they were called then, but for a name that a
   * person gave since. Returns their ids.
   */
  async giveBack(change: string, ids: readonly string[], session: ClientSession): Promise<Id<'theme'>[]> {
    const before = new Map(
      (await this.kept.find({ _id: { $in: ids.map((id) => `${change}:${id}`) } }, { session }).toArray()).map((one) => [
        one._id.slice(change.length + 1),
        one,
      ]),
    );
    const members = await this.membersOf([...before.keys()] as Id<'theme'>[], session);
    const same = [...before].filter(([id, one]) => one.wording && one.members === (members.get(id) ?? ''));
    const writes = same.flatMap(([id, { wording }]): AnyBulkWriteOperation<Theme>[] => {
      const { name, nameBy, ...others } = wording!;
      const filter = { _id: id as Id<'theme'> };
      const update = { $set: others, $unset: { stale: '' as const }, $currentDate: { namedAt: true as const } };
      const named =
        nameBy === 'auto' ? [{ updateOne: { filter: { ...filter, nameBy }, update: { $set: { name } } } }] : [];
      return [{ updateOne: { filter, update } }, ...named];
    });
    if (writes.length > 0) await this.themes.bulkWrite(writes, { session });
    return same.map(([id]) => id as Id<'theme'>);
  }

  private async membersOf(ids: readonly Id<'theme'>[], session: ClientSession): Promise<Map<string, string>> {
    const found = await this.requests
      .find({ themeId: { $in: [...ids] } }, { session, projection: { themeId: 1 } })
      .sort({ _id: 1 })
      .toArray();
    const hashes = new Map<string, ReturnType<typeof createHash>>();
    for (const { _id, themeId } of found) {
      const hash = hashes.get(themeId!) ?? createHash('sha256');
      hashes.set(themeId!, hash.update(`${_id} `));
    }
    return new Map([...hashes].map(([id, hash]) => [id, hash.digest('base64url')]));
  }
}

function of(change: string) {
  return { _id: { $gte: `${change}:`, $lt: `${change}${END}` } };
}

function wordingOf({ name, nameBy, labels, keywords, summary }: Theme): Wording {
  return { name, nameBy, labels, ...(keywords ? { keywords } : {}), ...(summary ? { summary } : {}) };
}
