import { Injectable } from '@nestjs/common';
import type { ClientSession, Collection, Filter } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { RequestCounts, RequestLanguage, RequestView, ScoreGroup, Waiting } from '../../contract/request.ts';
import type { Standing } from '../../domain/search/standings.ts';
import { foldText } from '../../domain/text/fold.ts';
import { literalPattern } from '../../domain/text/literal-pattern.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from './customer-request.ts';
import type { Refreshed } from './lift-plan.ts';

export interface RequestFilter {
  readonly view: RequestView;
  readonly waiting?: Waiting | undefined;
  readonly theme?: Id<'theme'> | undefined;
  readonly account?: Id<'account'> | undefined;
  readonly language?: RequestLanguage | undefined;
  readonly score?: ScoreGroup | undefined;
  /** From this instant on, and before that one. */
  readonly from?: Date | undefined;
  readonly before?: Date | undefined;
  readonly search?: string | undefined;
}

/** What searching knows of a request. */
export interface SearchedRequest {
  readonly id: Id<'request'>;
  readonly words: readonly string[];
  /** Null when it is not open. */
  readonly standing: Standing | null;
}

/** What a request says for the ranking of its theme. */
export type Signal = Pick<
  CustomerRequest,
  '_id' | 'accountId' | 'contactId' | 'need' | 'at' | 'quote' | 'source' | 'language'
> & { themeId: Id<'theme'> };

export interface ThemeTally {
  _id: Id<'theme'>;
  requests: number;
  accounts: number;
  waiting: number;
  newestAt: Date;
}

/** Few enough that reading them holds up nobody. */
const READ_AT_ONCE = 500;

const searchedFields = {
  words: 1,
  at: 1,
  state: 1,
  themeId: 1,
  accountId: 1,
  placedBy: 1,
  language: 1,
  'source.answerId': 1,
  rev: 1,
} as const;

/** Where a request stands, as it is searched; null when it is not open. */
export function standingOf({
  state,
  themeId,
  accountId,
  source,
  placedBy,
  language,
  at,
  rev,
}: CustomerRequest): Standing | null {
  if (state !== 'open') return null;
  const answerId = 'answerId' in source ? source.answerId : null;
  return { themeId, accountId, answerId, waits: placedBy === 'auto', language, at: at.getTime(), rev };
}

/** Without a theme, and the grouping has done what it can. Written as the index is that holds these alone. */
const toDecide: Filter<CustomerRequest> = { state: 'open', themeId: null, pending: false };

/** As `waitingOf` says it of one. */
const waitingFor: Readonly<Record<Waiting, Filter<CustomerRequest>>> = {
  unsure: { ...toDecide, sure: false },
  unplaced: { ...toDecide, sure: true },
  grouping: { state: 'open', themeId: null, pending: true },
  unseen: { state: 'open', placedBy: 'auto', themeId: { $ne: null } },
};

const ofNps = { $in: ['nps' as const, null] };
const ofStars = { $in: ['stars' as const, 'csat' as const] };
/** The groups of each scale; older requests came from NPS answers and do not say. */
const scoresOf: Readonly<Record<ScoreGroup, Filter<CustomerRequest>[]>> = {
  detractor: [
    { answerScore: { $gte: 0, $lte: 6 }, answerMetric: ofNps },
    { answerScore: { $gte: 1, $lte: 2 }, answerMetric: ofStars },
  ],
  passive: [
    { answerScore: { $gte: 7, $lte: 8 }, answerMetric: ofNps },
    { answerScore: 3, answerMetric: ofStars },
  ],
  promoter: [
    { answerScore: { $gte: 9 }, answerMetric: ofNps },
    { answerScore: { $gte: 4 }, answerMetric: ofStars },
  ],
};

@Injectable()
export class RequestsStore {
  private readonly requests: Collection<CustomerRequest>;

  constructor(private readonly mongo: Mongo) {
    this.requests = mongo.collection<CustomerRequest>('requests');
  }

  find(id: Id<'request'>, session?: ClientSession): Promise<CustomerRequest | null> {
    return this.requests.findOne({ _id: id }, session ? { session } : {});
  }

  findAll(ids: readonly Id<'request'>[], session?: ClientSession): Promise<CustomerRequest[]> {
    return this.requests.find({ _id: { $in: [...ids] } }, session ? { session } : {}).toArray();
  }

  ofAnswer(answerId: string, session?: ClientSession): Promise<CustomerRequest[]> {
    return this.requests.find({ 'source.answerId': answerId }, session ? { session } : {}).toArray();
  }

  /** The open requests of a theme, the newest first. */
  ofTheme(themeId: Id<'theme'>, session?: ClientSession): Promise<CustomerRequest[]> {
    return this.requests
      .find({ themeId, state: 'open' }, session ? { session } : {})
      .sort({ at: -1, _id: -1 })
      .toArray();
  }

  /** Everything that stands in a theme, judged or not. */
  standingIn(themeId: Id<'theme'>, session: ClientSession): Promise<CustomerRequest[]> {
    return this.requests.find({ themeId }, { session }).toArray();
  }

  standingInAny(themeIds: readonly Id<'theme'>[], session: ClientSession): Promise<CustomerRequest[]> {
    return this.requests.find({ themeId: { $in: [...themeIds] } }, { session }).toArray();
  }

  ofContact(contactId: Id<'contact'>): Promise<CustomerRequest[]> {
    return this.requests.find({ contactId, state: 'open' }).sort({ at: -1, _id: -1 }).toArray();
  }

  async page(
    wanted: RequestFilter,
    { after, limit }: { after?: { at: Date; id: string } | undefined; limit: number },
  ): Promise<{ items: CustomerRequest[]; total: number }> {
    const filter = filterOf(wanted);
    const total = await (isAllUnseen(wanted) ? this.countUnseen() : this.requests.countDocuments(filter));
    const rest: Filter<CustomerRequest> = after
      ? { $or: [{ at: { $lt: after.at } }, { at: after.at, _id: { $lt: after.id as Id<'request'> } }] }
      : {};
    const items = await this.requests
      .find({ $and: [filter, rest] })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .toArray();
    return { items, total };
  }

  /** All of a list, the newest first, without holding it in memory. */
  each(wanted: RequestFilter): AsyncIterable<CustomerRequest> {
    return this.requests.find(filterOf(wanted)).sort({ at: -1, _id: -1 });
  }

  /** What was written since an instant of the database's clock, as it is searched; since ever, open ones only. */
  async *searched(since: Date | null): AsyncGenerator<SearchedRequest> {
    const filter: Filter<CustomerRequest> = since ? { saidAt: { $gte: since } } : { state: 'open' };
    const found = this.requests.find(filter, { projection: searchedFields, batchSize: 2000 });
    for await (const request of found)
      yield { id: request._id, words: request.words ?? [], standing: standingOf(request) };
  }

  countToDecide(): Promise<number> {
    return this.requests.countDocuments(toDecide);
  }

  /** By the keys of indexes alone: of a large file a hundred thousand may wait. */
  async counts(): Promise<RequestCounts> {
    const count = (placedBy: CustomerRequest['placedBy']) => this.requests.countDocuments({ state: 'open', placedBy });
    const [toDecide, grouping, auto, human] = await Promise.all([
      this.countToDecide(),
      // All that wait for the grouping are open and have no theme.
      this.countPending(),
      count('auto'),
      count('human'),
    ]);
    // What has no theme was placed by nobody: of those placed automatically the rest has one, and need not be read for that.
    return { toDecide, grouping, unseen: Math.max(auto - toDecide - grouping, 0), open: auto + human };
  }

  private async countUnseen(): Promise<number> {
    return (await this.counts()).unseen;
  }

  async any(): Promise<boolean> {
    return (await this.requests.findOne({}, { projection: { _id: 1 } })) !== null;
  }

  /** Does nothing for one that is there already. */
  async insert(requests: readonly CustomerRequest[], session?: ClientSession): Promise<void> {
    if (requests.length === 0) return;
    await this.mongo.writing(async () => {
      const saidAt = await this.mongo.clock();
      await this.requests.bulkWrite(
        requests.map(({ _id, ...rest }) => ({
          updateOne: {
            filter: { _id },
            update: { $setOnInsert: { ...rest, words: searchWords(rest.quote), saidAt } },
            upsert: true,
          },
        })),
        session ? { session } : {},
      );
    });
  }

  /** Withdrawn requests whose words came back are open again, to be grouped anew. */
  async reopen(requests: readonly CustomerRequest[], session?: ClientSession): Promise<void> {
    if (requests.length === 0) return;
    await this.requests.bulkWrite(
      requests.map(({ _id, source, quote, searchKey, answerScore }) => ({
        updateOne: {
          filter: { _id, state: 'withdrawn' },
          update: {
            $set: {
              state: 'open',
              pending: true,
              placedBy: 'auto',
              textChanged: false,
              source,
              quote,
              searchKey,
              words: searchWords(quote),
              answerScore,
            },
            $inc: { rev: 1 },
            $currentDate: { saidAt: true },
          },
        },
      })),
      session ? { session } : {},
    );
  }

  async refresh(requests: readonly Refreshed[]): Promise<void> {
    if (requests.length === 0) return;
    await this.requests.bulkWrite(
      requests.map(({ _id, ...words }) => ({
        updateOne: {
          filter: { _id },
          update: {
            $set: { ...words, words: searchWords(words.quote), textChanged: false },
            $currentDate: { saidAt: true },
          },
        },
      })),
    );
  }

  pending(limit: number): Promise<CustomerRequest[]> {
    return this.requests.find({ pending: true }).sort({ at: 1, _id: 1 }).limit(limit).toArray();
  }

  countPending(): Promise<number> {
    return this.requests.countDocuments({ pending: true });
  }

  /** Writes where the grouping put requests; false when one is no longer waiting for it. */
  async place(
    placements: readonly ({ _id: Id<'request'> } & Partial<CustomerRequest>)[],
    session: ClientSession,
  ): Promise<boolean> {
    if (placements.length === 0) return true;
    const done = await this.requests.bulkWrite(
      placements.map(({ _id, ...fields }) => ({
        updateOne: {
          filter: { _id, pending: true, state: 'open' as const },
          update: { $set: { ...fields, pending: false }, $inc: { rev: 1 }, $currentDate: { saidAt: true } },
        },
      })),
      { session },
    );
    return done.matchedCount === placements.length;
  }

  /** Every open request that stands in a theme, or those alone of which it is known who asked; read some at a time. */
  async signals(onlyOfKnown = false): Promise<Signal[]> {
    const projection = { themeId: 1, accountId: 1, contactId: 1, need: 1, at: 1, quote: 1, source: 1, language: 1 };
    const known = { $or: [{ accountId: { $ne: null } }, { contactId: { $ne: null } }] };
    const wanted = { state: 'open' as const, sure: true, themeId: { $ne: null }, ...(onlyOfKnown ? known : {}) };
    const found = this.requests.find<Signal>(wanted, { projection, batchSize: READ_AT_ONCE });
    const signals: Signal[] = [];
    for await (const signal of found) signals.push(signal);
    return signals;
  }

  tallies(themeIds?: readonly Id<'theme'>[]): Promise<ThemeTally[]> {
    const themeId = themeIds ? { $in: [...themeIds] } : { $ne: null };
    return this.requests
      .aggregate<ThemeTally>([
        { $match: { state: 'open', themeId } },
        {
          $group: {
            _id: '$themeId',
            requests: { $sum: 1 },
            accounts: { $addToSet: '$accountId' },
            waiting: { $sum: { $cond: [{ $eq: ['$placedBy', 'auto'] }, 1, 0] } },
            newestAt: { $max: '$at' },
          },
        },
        // People without an account are no account.
        { $set: { accounts: { $size: { $setDifference: ['$accounts', [null]] } } } },
      ])
      .toArray();
  }

  async removeSample(): Promise<number> {
    return (await this.requests.deleteMany({ sample: true })).deletedCount;
  }
}

function filterOf(wanted: RequestFilter): Filter<CustomerRequest> {
  const { view, waiting, theme, account, language, score, from, before, search } = wanted;
  const words = foldText(search ?? '')
    .split(' ')
    .filter(Boolean)
    .slice(0, 8)
    .map((word) => ({ searchKey: { $regex: literalPattern(word) } }));
  const all: Filter<CustomerRequest>[] = [
    ...words,
    ...(waiting ? [waitingFor[waiting]] : []),
    ...(score ? [{ $or: scoresOf[score] }] : []),
    ...(from ? [{ at: { $gte: from } }] : []),
    ...(before ? [{ at: { $lt: before } }] : []),
    ...(theme ? [{ themeId: theme }] : []),
  ];
  return {
    ...inView(view),
    ...(account ? { accountId: account } : {}),
    ...(language ? { language } : {}),
    ...(all.length > 0 ? { $and: all } : {}),
  };
}

/** Whether nothing else is asked for than the view of what nobody has confirmed. */
function isAllUnseen({ view, ...narrowed }: RequestFilter): boolean {
  return view === 'unseen' && Object.values(narrowed).every((value) => value === undefined || value === '');
}

function inView(view: RequestView): Filter<CustomerRequest> {
  if (view === 'inbox') return toDecide;
  return view === 'unseen' ? waitingFor.unseen : { state: view };
}
