import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { Wave } from '../../contract/wave.ts';
import { isFinished } from '../../domain/waves/mail-equation.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { DeliveryKind } from '../../platform/outbox/delivery.ts';
import { Outbox } from '../../platform/outbox/outbox.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredPause, StoredWave } from '../waves/waves.store.ts';
import { DeliveryService } from './delivery.service.ts';
import { WaveCountsService } from './wave-counts.service.ts';
import { WaveMailsService } from './wave-mails.service.ts';
import { WaveMailsStore } from './wave-mails.store.ts';

const KINDS: readonly DeliveryKind[] = ['invite', 'reminder'];
const SEND = 'delivery.send';

/** A wave's mails follow what becomes of the wave: paused, resumed, cancelled, closed. */
@Injectable()
export class WaveLifeService implements OnModuleInit {
  private readonly log = new Logger('Waves');

  constructor(
    private readonly waves: WavesService,
    private readonly mails: WaveMailsService,
    private readonly counts: WaveCountsService,
    private readonly delivery: DeliveryService,
    private readonly store: WaveMailsStore,
    private readonly outbox: Outbox,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: 'delivery.follow', everySeconds: 5, run: () => this.follow() });
    this.tasks.register({ name: 'waves.close', everySeconds: 60, run: (now) => this.closeDue(now) });
  }

  /** A person stops a wave: what has not begun to go out is held. */
  async pause(id: string, rev: number, staffId: string): Promise<Wave> {
    const pause = { at: this.clock.now(), reason: 'person', by: staffId, count: null, of: null, words: null } as const;
    const wave = await this.waves.pause(id, rev, pause);
    await this.outbox.hold(id, 'paused');
    return wave!;
  }

  /** Rumo stops a wave; nothing happens to one that is paused or over. */
  async pauseByItself(id: string, why: Pick<StoredPause, 'reason' | 'count' | 'of' | 'words'>): Promise<void> {
    const paused = await this.waves.pause(id, null, { ...why, at: this.clock.now(), by: null });
    if (!paused) return;
    this.log.warn(`wave ${id} is paused: ${why.reason}`);
    await this.outbox.hold(id, 'paused');
  }

  /** What is due goes on; what missed its hour finds the next one when its turn comes. */
  async resume(id: string, rev: number): Promise<Wave> {
    const wave = await this.waves.resume(id, rev);
    await this.outbox.letGo(id);
    this.tasks.poke(SEND);
    return wave;
  }

  async cancel(id: string, rev: number): Promise<Wave> {
    const wave = await this.waves.cancel(id, rev);
    await this.end(id, 'wave_cancelled');
    return wave;
  }

  /** A person decides that uncertain or failed mails go out again; those of a wave that is over stay what they are. */
  async sendAgain(ids: readonly string[]): Promise<{ queued: number }> {
    const mails = await this.store.byIds(ids);
    const waves = await this.waves.byIds(mails.filter(({ kind }) => KINDS.includes(kind)).map(({ source }) => source));
    const now = this.clock.now();
    const isOver = (source: string) => {
      const wave = waves.get(source);
      return wave !== undefined && (wave.status === 'closed' || wave.status === 'cancelled' || wave.closesAt <= now);
    };
    return this.delivery.sendAgain(mails.filter(({ source }) => !isOver(source)).map(({ _id }) => _id));
  }

  /** Makes good what a process that stopped half-way through a pause or a resumption left behind. */
  async follow(): Promise<void> {
    for (const { _id, pause } of await this.waves.unfinished()) {
      if (pause) await this.outbox.hold(_id, 'paused');
      else if ((await this.outbox.letGo(_id)) > 0) this.tasks.poke(SEND);
    }
  }

  /** Closes waves past their day: first what waits is cancelled, then everyone must be accounted for. */
  async closeDue(now: Date): Promise<void> {
    const due = (await this.waves.unfinished()).filter((wave) => wave.closesAt <= now);
    for (const wave of due) await this.close(wave);
  }

  /** A wave of which somebody is missing or still in a sender's hands stays open, for a person or the next tick to see. */
  private async close(wave: StoredWave): Promise<void> {
    await this.end(wave._id, 'closed');
    const equation = await this.counts.equation(wave);
    if (isFinished(equation)) await this.waves.close(wave._id);
    else if (!equation.holds) this.log.error(`wave ${wave._id} cannot be closed: ${JSON.stringify(equation)}`);
  }

  /** Gives every invitation its mail, and ends those that wait. */
  private async end(id: string, reason: 'closed' | 'wave_cancelled'): Promise<void> {
    await this.mails.queueInvitations(this.clock.now());
    await this.delivery.cancel({ source: id, kinds: KINDS }, reason);
  }
}
