import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { WordTable } from '../../domain/search/word-table.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import { Mongo } from '../../platform/mongo/mongo.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ThemesStore } from '../themes/themes.store.ts';
import { KeepingUp } from './keeping-up.ts';
import { takeIn } from './take-in.ts';

/** How many of each are of interest at the most; of themes as many as of requests. */
export interface Most {
  readonly requests: number;
  readonly comments: number;
}

/** What has all the words of a question, or words beginning like them. */
interface Worded {
  /** The shortest names first. */
  readonly themes: readonly string[];
  /** Ids of requests and of comments, the newest first. */
  readonly requests: readonly string[];
  readonly comments: readonly string[];
}

/** The words of everything that was said, and the names of the themes, in memory. */
@Injectable()
export class WordingsService implements OnModuleDestroy {
  private readonly themes = new WordTable();
  private readonly requests = new WordTable();
  private readonly comments = new WordTable();
  private readonly keepingUp: KeepingUp;
  private ended = false;

  constructor(
    mongo: Mongo,
    private readonly themesStore: ThemesStore,
    private readonly requestsStore: RequestsStore,
    private readonly commentsStore: CommentsStore,
  ) {
    this.keepingUp = new KeepingUp({ clock: () => mongo.clock(), read: (since, much) => this.read(since, much) });
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    await this.keepingUp.settled();
  }

  /** Reads everything, so that the first question need not wait for it. */
  prepare(): Promise<void> {
    return this.keepingUp.look();
  }

  async having(text: string, most: Most): Promise<Worded> {
    await this.keepingUp.lookBriefly();
    const words = searchWords(text);
    return {
      themes: this.themes.having(words, most.requests),
      requests: this.requests.having(words, most.requests),
      comments: this.comments.having(words, most.comments),
    };
  }

  /** Whether all words have been read; of very many some are found before. */
  get isReady(): boolean {
    return this.keepingUp.isReady;
  }

  /** What turned out to be gone need not be found again. */
  forget(requests: Iterable<string>, comments: Iterable<string>): void {
    for (const id of requests) this.requests.delete(id);
    for (const id of comments) this.comments.delete(id);
  }

  private async read(since: Date | null, much: () => void): Promise<boolean> {
    const manner = { much, isEnded: () => this.ended };
    const read = await Promise.all([
      takeIn(
        this.themesStore.named(since),
        ({ _id, name, labels, redirectTo }) => {
          const words = searchWords([name, ...Object.values(labels)].join(' '));
          if (redirectTo === null) this.themes.set(_id, words, -words.length);
          else this.themes.delete(_id);
        },
        manner,
      ),
      takeIn(
        this.requestsStore.worded(since),
        ({ id, words, at, open }) => {
          if (open) this.requests.set(id, words, at.getTime());
          else this.requests.delete(id);
        },
        manner,
      ),
      takeIn(
        this.commentsStore.worded(since),
        ({ id, words, at }) => this.comments.set(id, words, at.getTime()),
        manner,
      ),
    ]);
    return read.every(Boolean);
  }
}
