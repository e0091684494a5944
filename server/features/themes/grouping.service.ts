import { Injectable, type OnApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import type { Embedder } from '../../domain/themes/embedder.ts';
import { thresholdsFor } from '../../domain/themes/thresholds.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { both, TurnsStore, type Touched } from '../requests/turns.store.ts';
import { EmbedderInUse } from './embedder-in-use.service.ts';
import { GroupingReader } from './grouping-reader.ts';
import { GroupingThread } from './grouping-thread.ts';
import { ThresholdStore } from './threshold.store.ts';

/** The grouping as the database has it after a number of turns, in a thread. */
export class Grouped {
  readonly thread: GroupingThread;
  readonly embedder: Embedder;
  join: number | null;
  /** The turn up to which it is right. */
  turn: number;
  /** What went further in the thread than in the database, and has to be read again. */
  ahead: Touched | null = null;

  constructor(thread: GroupingThread, embedder: Embedder, join: number | null, turn: number) {
    this.thread = thread;
    this.embedder = embedder;
    this.join = join;
    this.turn = turn;
  }

  /** What was to be written was not: it is taken back before anything else is asked. */
  takeBack(touched: Touched): void {
    this.ahead = this.ahead ? both(this.ahead, touched) : touched;
  }
}

/** Holds the grouping, and brings it up to date when others have changed it: by what they touched, or by loading it anew. */
@Injectable()
export class GroupingService implements OnApplicationShutdown, OnModuleDestroy {
  private held: Grouped | null = null;
  private loading: GroupingThread | null = null;

  constructor(
    private readonly turns: TurnsStore,
    private readonly reader: GroupingReader,
    private readonly inUse: EmbedderInUse,
    private readonly thresholds: ThresholdStore,
    private readonly tasks: Tasks,
  ) {}

  /** Null while the embedder in use is not to be had. */
  async current(): Promise<Grouped | null> {
    const embedder = await this.inUse.get();
    if (!embedder) return null;
    const join = await this.thresholds.join(embedder.id);
    for (;;) {
      const turn = await this.turns.current();
      try {
        const held = this.held?.embedder.id === embedder.id && this.held.thread.isAlive ? this.held : null;
        this.held = held ? await this.follow(held, turn) : await this.load(embedder, join, turn);
        if (this.held.join !== join) await this.adjust(this.held, join);
        return this.held;
      } catch (error) {
        const wasFollowing = this.held !== null;
        await this.forget();
        if (this.tasks.isEnding) throw error;
        // Read while someone was writing, half before and half after; or what was held was not right.
        if (!wasFollowing && (!(error instanceof RangeError) || (await this.turns.current()) === turn)) throw error;
      }
    }
  }

  /** Starts again from the database. */
  async forget(): Promise<void> {
    const { held } = this;
    this.held = null;
    await held?.thread.close();
  }

  /** What a thread finds out in minutes is not waited for: nothing of it is written, and the next process asks again. */
  async onModuleDestroy(): Promise<void> {
    await Promise.all([this.held?.thread.close(), this.loading?.close()]);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.tasks.stop();
    await this.forget();
  }

  private async follow(held: Grouped, turn: number): Promise<Grouped> {
    if (held.turn === turn && held.ahead === null) return held;
    const touched = await this.turns.touchedSince(held.turn, turn);
    if (touched === null) throw new RangeError('a turn did not say what it touched');
    const again = held.ahead ? both(touched, held.ahead) : touched;
    await this.reader.bringUpToDate(held.thread, held.embedder, again);
    held.turn = turn;
    held.ahead = null;
    return held;
  }

  private async load(embedder: Embedder, join: number | null, turn: number): Promise<Grouped> {
    const thread = new GroupingThread();
    this.loading = thread;
    try {
      await this.reader.load(thread, embedder, thresholdsFor(embedder.id, join));
      return new Grouped(thread, embedder, join, turn);
    } catch (error) {
      await thread.close();
      throw error;
    } finally {
      this.loading = null;
    }
  }

  private async adjust(held: Grouped, join: number | null): Promise<void> {
    await held.thread.call('useThresholds', [thresholdsFor(held.embedder.id, join)]);
    held.join = join;
  }
}
