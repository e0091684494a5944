import { Injectable, type OnModuleInit } from '@nestjs/common';
import { comparesWording } from '../../domain/themes/embedder.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import { Leases } from '../../platform/leases.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';

export const READ = 'search.read';
const BATCH = 64;
const LEASE_SECONDS = 60;

/** Reads comments that hold no request, so that they are found by what they mean, too. */
@Injectable()
export class ReadingComments implements OnModuleInit {
  constructor(
    private readonly tasks: Tasks,
    private readonly leases: Leases,
    private readonly embedders: Embedders,
    private readonly state: GroupingStateStore,
    private readonly comments: CommentsStore,
  ) {}

  onModuleInit(): void {
    this.tasks.register({
      name: READ,
      everySeconds: 10,
      run: async () => void (await this.leases.hold(READ, LEASE_SECONDS, () => this.read())),
    });
  }

  private async read(): Promise<void> {
    // Only once requests are compared by it: until then the model has more urgent things to read.
    const used = await this.state.embedderId();
    if (used === null || comparesWording(used)) return;
    const embedder = await this.embedders.best();
    if (embedder.id !== used) return;
    while (!this.tasks.isEnding) {
      const unread = await this.comments.unread(embedder.id, BATCH);
      if (unread.length === 0) return;
      const vectors = await this.tasks.unlessEnding(embedder.embed(unread.map(({ text }) => text)));
      await this.comments.read(
        embedder.id,
        unread.map((comment, at) => ({ ...comment, vector: vectors[at]! })),
      );
    }
  }
}
