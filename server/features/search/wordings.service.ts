import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Standings, type Standing, type ThemeCounts } from '../../domain/search/standings.ts';
import { WordTable } from '../../domain/search/word-table.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import { CommentsStore, partsOfComment } from '../requests/comments.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ThemesStore } from '../themes/themes.store.ts';
import type { Ground } from './ground.service.ts';
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

interface Tables {
  readonly removals: number;
  readonly themes: WordTable;
  readonly requests: WordTable;
  readonly comments: WordTable;
  readonly standings: Standings;
  readonly keepingUp: KeepingUp;
}

/** The words of everything that was said, the names of the themes, and where requests stand, in memory. */
@Injectable()
export class WordingsService implements OnModuleDestroy {
  private tables: Tables;
  private ended = false;

  constructor(
    private readonly themesStore: ThemesStore,
    private readonly requestsStore: RequestsStore,
    private readonly commentsStore: CommentsStore,
  ) {
    this.tables = this.empty(0);
  }

  async onModuleDestroy(): Promise<void> {
    this.ended = true;
    await this.tables.keepingUp.settled();
  }

  /** Reads everything, so that the first question need not wait for it. */
  prepare(ground: Ground): Promise<void> {
    return this.tablesFor(ground).keepingUp.look(ground.moment);
  }

  async having(text: string, most: Most, ground: Ground): Promise<Worded> {
    const { keepingUp, themes, requests, comments } = this.tablesFor(ground);
    await keepingUp.lookBriefly(ground.moment);
    const words = searchWords(text);
    return {
      themes: themes.having(words, most.requests),
      requests: requests.having(words, most.requests),
      comments: comments.having(words, most.comments),
    };
  }

  /** Whether all words have been read; of very many some are found before. */
  get isReady(): boolean {
    return this.tables.keepingUp.isReady;
  }

  /** Undefined for a request that is not open any more. */
  standingOf(request: string): Standing | undefined {
    return this.tables.standings.get(request);
  }

  countsOf(theme: string): ThemeCounts | undefined {
    return this.tables.standings.countsOf(theme);
  }

  /** The answer of a comment that is still said. */
  answerOf(comment: string): string | undefined {
    return this.tables.comments.has(comment) ? partsOfComment(comment).answerId : undefined;
  }

  /** Where a request stands was read otherwise; null for one that is gone or judged. */
  correct(request: string, standing: Standing | null): void {
    if (standing) return this.tables.standings.set(request, standing);
    this.tables.requests.delete(request);
    this.tables.standings.delete(request);
  }

  /** A comment turned out to be gone. */
  forget(comment: string): void {
    this.tables.comments.delete(comment);
  }

  private tablesFor({ removals }: Ground): Tables {
    if (removals > this.tables.removals) this.tables = this.empty(removals);
    return this.tables;
  }

  private empty(removals: number): Tables {
    const [themes, requests, comments] = [new WordTable(), new WordTable(), new WordTable()];
    const standings = new Standings();
    const isEnded = () => this.ended || this.tables.keepingUp !== keepingUp;
    const keepingUp = new KeepingUp(async (since, much) => {
      const manner = { much, isEnded };
      const read = await Promise.all([
        takeIn(
          this.themesStore.named(since),
          ({ _id, name, labels, redirectTo }) => {
            const words = searchWords([name, ...Object.values(labels)].join(' '));
            if (redirectTo === null) themes.set(_id, words, -words.length);
            else themes.delete(_id);
          },
          manner,
        ),
        takeIn(
          this.requestsStore.searched(since),
          ({ id, words, standing }) => {
            if (standing) {
              requests.set(id, words, standing.at);
              standings.set(id, standing);
            } else {
              requests.delete(id);
              standings.delete(id);
            }
          },
          manner,
        ),
        takeIn(this.commentsStore.worded(since), ({ id, words, at }) => comments.set(id, words, at.getTime()), manner),
      ]);
      return read.every(Boolean);
    });
    return { removals, themes, requests, comments, standings, keepingUp };
  }
}
