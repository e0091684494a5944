import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersService, type PendingLift } from '../answers/answers.service.ts';
import { CommentsStore } from './comments.store.ts';
import { RequestsStore } from './requests.store.ts';

const BATCH = 100;

/** Keeps comments where they can be searched: each as its answer is lifted, and once those of answers lifted before. */
@Injectable()
export class KeepingComments implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly answers: AnswersService,
    private readonly requests: RequestsStore,
    private readonly comments: CommentsStore,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'requests.comments', everySeconds: 600, run: () => this.keepOlder() });
  }

  async keep(answer: PendingLift): Promise<void> {
    const requests = await this.requests.ofAnswer(answer.id);
    const standing = requests.filter(({ state }) => state !== 'withdrawn');
    await this.comments.keep(
      answer,
      new Set(standing.flatMap(({ source }) => (source.kind === 'answer' ? [source.questionId] : []))),
    );
  }

  private async keepOlder(): Promise<void> {
    let older: PendingLift[];
    do {
      older = await this.answers.withoutKeptComments(BATCH);
      for (const answer of older) await this.keep(answer);
      await this.answers.markCommentsKept(older.map(({ id }) => id));
    } while (older.length === BATCH && !this.tasks.isEnding);
  }
}
