import { Injectable } from '@nestjs/common';
import type { AnyBulkWriteOperation, Collection } from 'mongodb';
import { Problem } from '../../contract/problem.ts';
import { insertMany } from '../../platform/mongo/insert-many.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { writeMany, type WriteRefusal } from '../../platform/mongo/write-many.ts';
import type { StoredAnswer } from './answers.ts';
import { FirstAnswers } from './first-answers.ts';
import { foldAnswer, type IncomingAnswer } from './fold-answer.ts';

/** The forms of one person that are kept together, in the order in which they came. */
interface Pile {
  readonly posts: IncomingAnswer[];
  /** What stands after each of them, once that is on disk; or why they were not kept. */
  outcome: readonly StoredAnswer[] | { readonly failed: unknown } | undefined;
  /** How many of them have been told. */
  told: number;
}

/** Somebody else changed the same answer between our reading and our writing: no person can do that so often. */
const ATTEMPTS = 10;

/**
 * Writes what respondents send, the forms of a busy moment together. All writes are acknowledged by a majority and on disk
 * before anybody hears of them, and each is guarded: by the key of a first answer, by the revision that was seen of a later one.
 */
@Injectable()
export class AnswerWritesStore {
  private readonly answers: Collection<StoredAnswer>;
  private readonly firstAnswers = new FirstAnswers();

  constructor(private readonly mongo: Mongo) {
    this.answers = mongo.collection<StoredAnswer>('answers');
  }

  /**
   * Keeps what came in and tells of each what stood after it, on disk of a majority. Forms of one person are kept in the
   * order in which they came. One that fails may or may not be kept; sending it again makes no second one.
   */
  async keepTogether(posts: readonly IncomingAnswer[]): Promise<PromiseSettledResult<StoredAnswer>[]> {
    if (posts.length === 0) return [];
    const piles = new Map<string, Pile>();
    for (const post of posts) {
      const pile = piles.get(post.key._id);
      if (pile) pile.posts.push(post);
      else piles.set(post.key._id, { posts: [post], outcome: undefined, told: 0 });
    }

    let open: readonly Pile[] = await this.insert([...piles.values()]);
    for (let attempt = 0; attempt < ATTEMPTS && open.length > 0; attempt += 1) open = await this.change(open);
    for (const pile of open) pile.outcome = { failed: new Problem('unavailable') };

    return posts.map(({ key }) => outcomeOfNext(piles.get(key._id)!));
  }

  /** First answers; returns the piles of those who had answered before. */
  private async insert(piles: readonly Pile[]): Promise<Pile[]> {
    const folded = piles.map(({ posts }) => foldAll(null, posts));
    const answers = folded.map((states) => states.at(-1)!);
    const refusals = await insertMany(this.mongo.db, this.answers, answers, this.firstAnswers.laidOut(answers));
    const answeredBefore: Pile[] = [];
    for (const [index, pile] of piles.entries()) {
      const refusal = refusals.get(index);
      if (!refusal) pile.outcome = folded[index]!;
      else if (refusal.isDuplicateKey) answeredBefore.push(pile);
      else pile.outcome = { failed: refused(refusal) };
    }
    return answeredBefore;
  }

  /** Later answers, on what stands now; returns the piles of which that is not known to have succeeded. */
  private async change(piles: readonly Pile[]): Promise<Pile[]> {
    const ids = piles.map(({ posts }) => posts[0]!.key._id);
    const found = await this.answers.find({ _id: { $in: ids } }).toArray();
    const standing = new Map(found.map((answer) => [answer._id, answer]));

    const gone = piles.filter((_, index) => !standing.has(ids[index]!));
    const writes: { pile: Pile; states: StoredAnswer[]; operation: AnyBulkWriteOperation<StoredAnswer> }[] = [];
    for (const [index, pile] of piles.entries()) {
      const before = standing.get(ids[index]!);
      if (!before) continue;
      const states = foldAll(before, pile.posts);
      const after = states.at(-1)!;
      if (after === before) pile.outcome = states;
      else writes.push({ pile, states, operation: changeOf(before, after) });
    }
    const again: Pile[] = [];
    if (writes.length > 0) {
      const { refusals, result } = await writeMany(
        this.answers,
        writes.map(({ operation }) => operation),
      );
      // The database tells how many were changed, not which: unless it was all, each is read and folded again, which adds
      // nothing to those that were.
      const isCertain = result.matchedCount + refusals.size === writes.length;
      for (const [index, { pile, states }] of writes.entries()) {
        const refusal = refusals.get(index);
        if (refusal) pile.outcome = { failed: refused(refusal) };
        else if (isCertain) pile.outcome = states;
        else again.push(pile);
      }
    }
    return [...again, ...(gone.length > 0 ? await this.insert(gone) : [])];
  }
}

function foldAll(standing: StoredAnswer | null, posts: readonly IncomingAnswer[]): StoredAnswer[] {
  const states: StoredAnswer[] = [];
  for (const post of posts) states.push(foldAnswer(states.at(-1) ?? standing, post));
  return states;
}

/**
 * Writes what folding changed. Which stage has taken the answer over is written only when there is something new to take:
 * a stage may have said so after we read.
 */
function changeOf(before: StoredAnswer, after: StoredAnswer): AnyBulkWriteOperation<StoredAnswer> {
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name as keyof StoredAnswer]);
  const isNews = after.updatedAt.getTime() !== before.updatedAt.getTime();
  const $set = { ...Object.fromEntries(changed), ...(isNews ? { liftedAt: null, summedAt: null } : {}) };
  return { updateOne: { filter: { _id: before._id, rev: before.rev }, update: { $set } } };
}

function outcomeOfNext(pile: Pile): PromiseSettledResult<StoredAnswer> {
  const { outcome } = pile;
  if (!outcome || 'failed' in outcome) return { status: 'rejected', reason: outcome?.failed };
  const value = outcome[pile.told]!;
  pile.told += 1;
  return { status: 'fulfilled', value };
}

function refused({ code }: WriteRefusal): Error {
  return new Error(`the database refused to write an answer (error ${code})`);
}
