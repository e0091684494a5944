import { Agenda } from 'agenda';
import { MongoBackend } from '@agendajs/mongo-backend';
import { Logger } from '@nestjs/common';
import type { Clock } from '../clock.ts';
import type { Mongo } from '../mongo/mongo.ts';

/** Work that is due again and again. It must be idempotent and safe to overlap: the truth is in the data it reads. */
export interface Task {
  readonly name: string;
  /** Below 60 the task runs in every worker's own loop; from 60 up Agenda lets one worker run it. */
  readonly everySeconds: number;
  run(now: Date): Promise<void>;
}

/** The worker's clockwork: a loop for pulls, Agenda for the rarer ticks. Tests call `run` instead of waiting. */
export class Tasks {
  private readonly log = new Logger('Tasks');
  private readonly tasks = new Map<string, Task>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly timers = new Map<string, NodeJS.Timeout>();
  private readonly again = new Set<string>();
  private readonly ending = new AbortController();
  private agenda: Agenda | null = null;
  private started = false;

  constructor(
    private readonly mongo: Mongo,
    private readonly clock: Clock,
  ) {}

  register(task: Task): void {
    if (this.tasks.has(task.name)) throw new Error(`the task ${task.name} is registered twice`);
    this.tasks.set(task.name, task);
  }

  /** Starts the loops and the clock of a worker. */
  async start(): Promise<void> {
    this.started = true;
    const ticks = [...this.tasks.values()].filter((task) => task.everySeconds >= 60);
    this.agenda = new Agenda({
      backend: new MongoBackend({ mongo: this.mongo.db as never, collection: 'ticks' }),
      processEvery: '10 seconds',
      maxConcurrency: 4,
      defaultConcurrency: 1,
      defaultLockLimit: 1,
      defaultLockLifetime: 60_000,
    });
    for (const task of ticks) this.agenda.define(task.name, () => this.run(task.name), { concurrency: 1 });
    await this.agenda.start();
    for (const task of ticks) {
      await this.agenda.every(`${task.everySeconds} seconds`, task.name, {});
      // Every tick catches up on what is due, so a start need not wait a whole period.
      this.poke(task.name);
    }
    for (const task of this.tasks.values()) if (task.everySeconds < 60) this.loop(task);
  }

  /** Runs a task soon, in this process; without a running worker the task waits for the next one. */
  poke(name: string): void {
    if (!this.started) return;
    if (this.running.has(name)) this.again.add(name);
    else void this.guarded(name);
  }

  /** Runs a task now and reports its error: for tests and for commands. */
  async run(name: string): Promise<void> {
    const task = this.tasks.get(name);
    if (!task) throw new Error(`there is no task ${name}; known: ${[...this.tasks.keys()].join(', ')}`);
    await this.running.get(name);
    // Nobody waits for it any more.
    if (this.isEnding) return;
    const run = task.run(this.clock.now());
    this.running.set(
      name,
      run.catch(() => {}),
    );
    try {
      await run;
    } finally {
      this.running.delete(name);
    }
  }

  /** Runs every task once, in the order of registration (the order of the stream): for tests and commands. */
  async runAll(): Promise<void> {
    for (const name of this.tasks.keys()) await this.run(name);
  }

  /** Whether this process is on its way out: work of many steps breaks off after the one that it is at. */
  get isEnding(): boolean {
    return this.ending.signal.aborted;
  }

  /** What `work` comes to; rejects as soon as this process is on its way out, and `work` goes on for nobody. */
  async unlessEnding<Result>(work: Promise<Result>): Promise<Result> {
    const { signal } = this.ending;
    let give: (() => void) | undefined;
    const end = new Promise<never>((_, reject) => {
      give = () => reject(new Error('this process is on its way out'));
      if (signal.aborted) give();
      else signal.addEventListener('abort', give);
    });
    try {
      return await Promise.race([work, end]);
    } finally {
      if (give) signal.removeEventListener('abort', give);
    }
  }

  /** Finishes what runs, or lets it break off, and starts nothing more. */
  async stop(): Promise<void> {
    this.started = false;
    this.ending.abort();
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    await this.agenda?.stop();
    this.agenda = null;
    await Promise.all(this.running.values());
  }

  private loop(task: Task): void {
    const turn = async () => {
      await this.guarded(task.name);
      if (this.started)
        this.timers.set(
          task.name,
          setTimeout(() => void turn(), task.everySeconds * 1000),
        );
    };
    void turn();
  }

  /** One failing run must not end the loop: the next one finds the same work. */
  private async guarded(name: string): Promise<void> {
    try {
      do {
        this.again.delete(name);
        await this.run(name);
      } while (this.started && this.again.has(name));
    } catch (error) {
      // Broken off: the next process begins it again.
      if (this.isEnding) return;
      this.log.error(`${name} failed and will be tried again`, error instanceof Error ? error.stack : String(error));
    }
  }
}
