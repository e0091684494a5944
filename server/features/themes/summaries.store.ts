import { Injectable } from '@nestjs/common';
import type { Collection } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import type { Language } from '../../domain/text/language.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Theme } from './theme.ts';

/** A theme that has no summary, or one of quite other requests. */
export interface ToSummarise {
  _id: Id<'theme'>;
  requests: number;
  portuguese: number;
}

/** How the service did last. */
interface State {
  _id: 'summaries';
  /** null: well. */
  fault: string | null;
  at: Date;
}

/** A theme of fewer requests is read as quickly as its summary. */
const LEAST = 5;
/** A summary is written anew when there are so many more or fewer requests, as a share. */
const CHANGE = 0.2;

@Injectable()
export class SummariesStore {
  private readonly themes: Collection<Theme>;
  private readonly requests: Collection<CustomerRequest>;
  private readonly states: Collection<State>;

  constructor(mongo: Mongo) {
    this.themes = mongo.collection<Theme>('themes');
    this.requests = mongo.collection<CustomerRequest>('requests');
    this.states = mongo.collection<State>('summaryState');
  }

  /** The largest first; none for which a person removed the summary. */
  async due(limit: number): Promise<ToSummarise[]> {
    const counts = this.requests.aggregate<ToSummarise>([
      { $match: { state: 'open', sure: true, themeId: { $ne: null } } },
      {
        $group: {
          _id: '$themeId',
          requests: { $sum: 1 },
          portuguese: { $sum: { $cond: [{ $eq: ['$language', 'pt'] }, 1, 0] } },
        },
      },
      { $match: { requests: { $gte: LEAST } } },
      { $lookup: { from: 'themes', localField: '_id', foreignField: '_id', as: 'theme' } },
      { $set: { summary: { $first: '$theme.summary' } } },
      {
        $match: {
          $expr: {
            $or: [
              { $eq: [{ $type: '$summary' }, 'missing'] },
              {
                $and: [
                  { $ne: ['$summary.text', null] },
                  {
                    $gte: [
                      { $abs: { $subtract: ['$requests', '$summary.requests'] } },
                      { $multiply: [CHANGE, '$summary.requests'] },
                    ],
                  },
                ],
              },
            ],
          },
        },
      },
      { $sort: { requests: -1, _id: 1 } },
      { $limit: limit },
      { $project: { requests: 1, portuguese: 1 } },
    ]);
    return counts.toArray();
  }

  /** The newest quotes of a theme in a language. */
  async quotes(
    themeId: Id<'theme'>,
    language: Language,
    limit: number,
  ): Promise<Pick<CustomerRequest, '_id' | 'quote'>[]> {
    return this.requests
      .find({ themeId, state: 'open', sure: true, language }, { projection: { quote: 1 } })
      .sort({ at: -1, _id: -1 })
      .limit(limit)
      .toArray();
  }

  /** Not over a removal that came meanwhile. */
  async keep(_id: Id<'theme'>, summary: NonNullable<Theme['summary']>): Promise<void> {
    await this.themes.updateOne({ _id, 'summary.text': { $not: { $type: 'null' } } }, { $set: { summary } });
  }

  async remove(_id: Id<'theme'>, at: Date): Promise<void> {
    await this.themes.updateOne({ _id }, { $set: { summary: { text: null, model: '', quotes: 0, requests: 0, at } } });
  }

  async tell(fault: string | null, at: Date): Promise<void> {
    await this.states.updateOne({ _id: 'summaries' }, { $set: { fault, at } }, { upsert: true });
  }

  state(): Promise<State | null> {
    return this.states.findOne({ _id: 'summaries' });
  }
}
