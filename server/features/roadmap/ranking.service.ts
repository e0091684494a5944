import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { RankFile } from '../../contract/rank-file.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { ChangedSinceStore, type Place } from './changed-since.store.ts';
import type { KeptRow } from './kept-row.ts';
import { keepRows } from './keep-rows.ts';
import { RankInputService } from './rank-input.service.ts';
import { RowsStore } from './rows.store.ts';

const RANK = 'roadmap.rank';
/**
 * So much of the process's time a person who changed something may wait for the new ranks; with more data they follow by
 * themselves. Not the time of the clock: it says as much of what else the machine does.
 */
const AT_ONCE_MS = 1000;
const TRIES = 5;

/** Keeps the roadmap's rows what they would be if they were computed now. */
@Injectable()
export class RankingService implements OnModuleInit {
  /** Where in the log of writes the last computation of this process began. */
  private place: Place | null = null;
  private rankedOn: string | null = null;
  private tookMs = 0;

  constructor(
    private readonly input: RankInputService,
    private readonly rows: RowsStore,
    private readonly changed: ChangedSinceStore,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: RANK, everySeconds: 5, run: (now) => this.catchUp(now) });
  }

  /** After a change: ranks anew before the reply where that is quick, soon afterwards otherwise. */
  async afterChange(): Promise<void> {
    if (this.tookMs <= AT_ONCE_MS) await this.rank(this.clock.now());
    else this.tasks.poke(RANK);
  }

  /** Ranks anew when something was written since the last time, or another day has begun. */
  async catchUp(now: Date): Promise<void> {
    if (this.place !== null && this.rankedOn === now.toISOString().slice(0, 10)) {
      const place = await this.changed.unchangedSince(this.place);
      if (place !== null) {
        this.place = place;
        return;
      }
    }
    await this.rank(now);
  }

  async rank(now: Date): Promise<void> {
    const before = process.cpuUsage();
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      // Both before reading: what is written meanwhile is found by the next look, or by a faster computation.
      const place = await this.changed.here();
      const seen = (await this.rows.run())?.version ?? 0;
      const { themes, file } = await this.input.gather(now);
      const kept = await new SharingTime().through(keepRows(themes, file));
      if (!(await this.rows.replace(kept, { asOf: file.asOf, rankedAt: now }, seen))) continue;
      this.place = place;
      this.rankedOn = file.asOf;
      const { user, system } = process.cpuUsage(before);
      this.tookMs = (user + system) / 1000;
      return;
    }
    throw new Error(`the roadmap was ranked elsewhere ${TRIES} times in a row`);
  }

  /** The file from which anyone can compute the ranking again. */
  async file(): Promise<RankFile> {
    return (await this.input.gather(this.clock.now())).file;
  }

  /** Computes everything afresh and names the themes whose kept row differs: none, if all is well. */
  async recount(): Promise<{ themes: number; differing: string[] }> {
    const { themes, file } = await this.input.gather(this.clock.now());
    const rows = await new SharingTime().through(keepRows(themes, file));
    const fresh = new Map(rows.map((row) => [row._id, row]));
    const kept = new Map((await this.rows.all()).map((row) => [row._id, row]));
    const same = (id: KeptRow['_id']) => JSON.stringify(fresh.get(id)) === JSON.stringify(kept.get(id));
    const differing = [...new Set([...fresh.keys(), ...kept.keys()])].filter((id) => !same(id));
    return { themes: fresh.size, differing };
  }
}
