import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BURST_WINDOW } from '../../domain/answers/evidence.ts';
import { addHabit, habitOf, isScanned, type LinkHabit } from '../../domain/answers/link-habit.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { LinkHabitsStore } from './link-habits.store.ts';
import { MachineTime } from './machine-time.ts';

/** Openings are looked at when everything that belongs to them is written. */
const SETTLED = 2 * BURST_WINDOW;
const BATCH = 500;

/** Learns at which mail domains links are opened by machines. */
@Injectable()
export class LinkHabitsService implements OnModuleInit {
  constructor(
    private readonly events: LinkEventsStore,
    private readonly habits: LinkHabitsStore,
    private readonly tasks: Tasks,
    private readonly time: MachineTime,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'answers.habits', everySeconds: 300, run: () => this.learn() });
  }

  async isScanned(domain: string | null): Promise<boolean> {
    return domain !== null && isScanned(await this.habits.of(domain));
  }

  /** Reads the links opened since the last time, each with its whole history. */
  async learn(): Promise<void> {
    const from = await this.habits.upTo();
    const to = new Date(this.time.now().getTime() - SETTLED);
    if (to <= from) return;
    const ids = await this.events.openedBetween(from, to);
    const seen = new Map<string, LinkHabit>();
    for (let at = 0; at < ids.length; at += BATCH) {
      for (const { domain, visits } of await this.events.histories(ids.slice(at, at + BATCH))) {
        const habit = habitOf(visits, from.getTime(), to.getTime());
        if (domain !== null) seen.set(domain, addHabit(seen.get(domain) ?? { opened: 0, bursts: 0 }, habit));
      }
    }
    await this.habits.add(seen, from, to);
  }
}
