import { Injectable } from '@nestjs/common';
import type { Collection, Filter } from 'mongodb';
import { idSchema, type Id } from '../../contract/ids.ts';
import type { Tally } from '../../domain/themes/gathered-questions.ts';
import { themesOfPair } from '../../domain/themes/pair-id.ts';
import type { Answer } from '../../domain/themes/threshold-learning.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';

/** What a person said, with how alike the two were then. */
export interface Answered extends Answer {
  /** The change that the answer was, and what was asked. */
  _id: string;
  changeId: Id<'change'>;
  embedder: string;
  /** Not said in answer to a question, but by moving requests. */
  byHand?: boolean;
  at: Date;
}

/** Older ones were about other requests. */
const MOST_ANSWERS = 500;

/** What holds of all that was said and done. */
export interface Standing {
  readonly answers: readonly Answer[];
  readonly byHand: readonly Answer[];
  /** Questions that the former answered. */
  readonly questions: number;
  /** Those of them about themes, and to how many of those anything was the same. */
  readonly aboutThemes: Tally;
  /** Changes by hand that the latter come from. */
  readonly corrections: number;
}

/** Answers from which the threshold is learned; one whose change was taken back counts no more. */
@Injectable()
export class AnsweredStore {
  private readonly answers: Collection<Answered>;

  constructor(mongo: Mongo) {
    this.answers = mongo.collection<Answered>('themeAnswers');
  }

  async remember(answers: readonly Answered[]): Promise<void> {
    if (answers.length === 0) return;
    await this.answers.bulkWrite(
      answers.map(({ _id, ...answer }) => ({
        // What was answered counts, whoever noticed first what was done with it.
        updateOne: {
          filter: { _id },
          update: { [answer.byHand ? '$setOnInsert' : '$set']: { byHand: false, weight: 1, ...answer } },
          upsert: true,
        },
      })),
    );
  }

  /** The newest that hold, as far as vectors of this embedder were compared; of the same pair the newest alone. */
  async standing(embedder: string): Promise<Standing> {
    const answers = await this.newest({ embedder, byHand: { $ne: true } });
    const said = new Set(answers.map(pairOf));
    const byHand = (await this.newest({ embedder, byHand: true })).filter((one) => !said.has(pairOf(one)));
    const ofThemes = answers.filter((one) => isAboutThemes(one));
    const asked = changesOf(ofThemes);
    return {
      answers,
      byHand,
      questions: changesOf(answers),
      aboutThemes: { asked, yes: changesOf(ofThemes.filter(({ same }) => same)) },
      corrections: changesOf(byHand),
    };
  }

  private async newest(wanted: Filter<Answered>): Promise<Answered[]> {
    const found = await this.answers
      .aggregate<Answered>([
        { $match: wanted },
        { $sort: { at: -1, _id: 1 } },
        { $limit: MOST_ANSWERS },
        { $lookup: { from: 'changes', localField: 'changeId', foreignField: '_id', as: 'change' } },
        { $match: { 'change.undoneBy': null } },
        { $project: { changeId: 1, score: 1, same: 1, weight: 1 } },
      ])
      .toArray();
    return [...new Map(found.reverse().map((one) => [pairOf(one), one])).values()];
  }
}

const changesOf = (answers: readonly Answered[]): number => new Set(answers.map(({ changeId }) => changeId)).size;

/** Otherwise about a request and its theme. */
const isAboutThemes = (answer: Pick<Answered, '_id'>): boolean =>
  themesOfPair(pairOf(answer)).every((id) => idSchema('theme').safeParse(id).success);

/** The two ids that were compared. */
function pairOf({ _id }: Pick<Answered, '_id'>): string {
  return _id.slice(_id.indexOf('|') + 1);
}
