import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { StoredAnswer } from './answers.ts';

/** What links tell about mails: whether they were used, and whether what they ask was answered. */
@Injectable()
export class ArrivalEvidenceStore {
  private readonly answers: Collection<StoredAnswer>;
  private readonly visits: Collection<{ _id: string; invitationId: string; at: Date }>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
    this.visits = mongo.collection('linkEvents');
  }

  /** When the link of each invitation was used first, by the machine's clock; those never used are left out. */
  async firstUses(invitationIds: readonly string[]): Promise<Map<string, Date>> {
    const ids = [...invitationIds];
    const visited = await this.visits
      .aggregate<{ _id: string; at: Date }>([
        { $match: { invitationId: { $in: ids } } },
        { $group: { _id: '$invitationId', at: { $min: '$at' } } },
      ])
      .toArray();
    const answered = await this.answers
      .aggregate<{ _id: string; at: Date | null }>([
        { $match: { _id: { $in: ids } } },
        { $project: { at: { $min: '$revisions.at' } } },
      ])
      .toArray();
    const first = new Map<string, Date>();
    for (const { _id, at } of [...visited, ...answered]) {
      const known = first.get(_id);
      if (at !== null && (!known || at < known)) first.set(_id, at);
    }
    return first;
  }

  /** Those of the invitations to which a person answered: everything but what looks like a scanner's and has no human trait. */
  async answeredAmong(invitationIds: readonly string[]): Promise<Set<string>> {
    const found = await this.answers
      .find(
        {
          _id: { $in: [...invitationIds] },
          $or: [{ status: { $ne: 'suspect' } }, { 'evidence.gesture': true }],
        },
        { projection: { _id: 1 } },
      )
      .toArray();
    return new Set(found.map(({ _id }) => _id));
  }
}
