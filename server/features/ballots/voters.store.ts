import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import type { LeftOut } from '../../contract/ballot.ts';
import { leftOutReasons, type LeftOutReason } from '../../contract/group.ts';
import type { Id } from '../../contract/ids.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredLink, StoredVoter } from './ballots.ts';

/** Who was asked, how far they came, and the links that open their ballots. */
@Injectable()
export class VotersStore {
  private readonly voters: Collection<StoredVoter>;
  private readonly links: Collection<StoredLink>;

  constructor(mongo: Mongo) {
    this.voters = mongo.collection<StoredVoter>('voters');
    this.links = mongo.collection<StoredLink>('ballotLinks');
  }

  find(id: string): Promise<StoredVoter | null> {
    return this.voters.findOne({ _id: id });
  }

  findAll(ids: readonly string[]): Promise<StoredVoter[]> {
    return this.voters.find({ _id: { $in: [...ids] } }).toArray();
  }

  /** Everyone who was asked, by their key. */
  invited(ballotId: Id<'ballot'>): Promise<StoredVoter[]> {
    return this.voters.find({ ballotId, leftOut: null }).sort({ _id: 1 }).toArray();
  }

  async page(
    ballotId: Id<'ballot'>,
    { leftOut, after, limit }: { leftOut?: LeftOutReason | undefined; after?: string | undefined; limit: number },
  ): Promise<{ items: StoredVoter[]; total: number }> {
    const filter: Filter<StoredVoter> = { ballotId, ...(leftOut ? { leftOut } : {}) };
    const rest: Filter<StoredVoter> = after ? { $and: [filter, { _id: { $gt: after } }] } : filter;
    const items = await this.voters.find(rest).sort({ _id: 1 }).limit(limit).toArray();
    return { items, total: await this.voters.countDocuments(filter) };
  }

  /** Writes down those who are not there yet, each with their own key: a repeated opening changes nothing. */
  async insertMissing(voters: readonly StoredVoter[]): Promise<void> {
    if (voters.length === 0) return;
    await this.voters.bulkWrite(
      voters.map(({ _id, ...rest }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
      })),
      { ordered: false },
    );
  }

  async keepLinks(links: readonly StoredLink[]): Promise<void> {
    if (links.length === 0) return;
    await this.links.bulkWrite(
      links.map(({ _id, ...rest }) => ({
        updateOne: { filter: { _id }, update: { $setOnInsert: rest }, upsert: true },
      })),
      { ordered: false },
    );
  }

  /** How many were asked, how many voted, and why the others were not asked, of each ballot. */
  async counts(
    ballotIds: readonly Id<'ballot'>[],
  ): Promise<Map<string, { invited: number; voted: number; leftOut: LeftOut[] }>> {
    const rows = await this.voters
      .aggregate<{ _id: { ballotId: string; leftOut: LeftOutReason | null }; people: number; voted: number }>([
        { $match: { ballotId: { $in: [...ballotIds] } } },
        {
          $group: {
            _id: { ballotId: '$ballotId', leftOut: '$leftOut' },
            people: { $sum: 1 },
            voted: { $sum: { $cond: [{ $gt: ['$votedAt', null] }, 1, 0] } },
          },
        },
      ])
      .toArray();
    return new Map(
      ballotIds.map((id) => {
        const own = rows.filter((row) => row._id.ballotId === id);
        const asked = own.find((row) => row._id.leftOut === null);
        const leftOut = leftOutReasons.flatMap((reason) => {
          const count = own.find((row) => row._id.leftOut === reason)?.people ?? 0;
          return count > 0 ? [{ reason, count }] : [];
        });
        return [id, { invited: asked?.people ?? 0, voted: asked?.voted ?? 0, leftOut }];
      }),
    );
  }

  findLink(tokenHash: string): Promise<StoredLink | null> {
    return this.links.findOne({ _id: tokenHash });
  }

  /**
   * Opens a link in a browser: the first that comes, or the same once more. False when another browser has it. Earlier
   * links of the voter end with it.
   */
  async openLink(link: StoredLink, known: string | null, browser: string, sessionUntil: Date): Promise<boolean> {
    const free: Filter<StoredLink> = {
      _id: link._id,
      replaced: false,
      browser: { $in: [null, ...(known ? [known] : [])] },
    };
    const opened = await this.links.updateOne(free, { $set: { browser, sessionUntil } });
    if (opened.matchedCount === 0) return false;
    await this.links.updateMany(
      { voterId: link.voterId, seq: { $lt: link.seq } },
      { $set: { replaced: true, sessionUntil: null } },
    );
    return true;
  }

  /** Counts one more link of the voter; returns its number. */
  async nextLink(id: string): Promise<number | null> {
    const after = await this.voters.findOneAndUpdate({ _id: id }, { $inc: { links: 1 } }, { returnDocument: 'after' });
    return after?.links ?? null;
  }

  /** From here on no vote of the ballot is taken. */
  async seal(ballotId: Id<'ballot'>): Promise<void> {
    await this.voters.updateMany({ ballotId, sealed: false }, { $set: { sealed: true } });
  }
}
