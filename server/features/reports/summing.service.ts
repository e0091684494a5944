import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import {
  LONGEST_WINDOW,
  monthsBetween,
  sumAnswers,
  type KeptSums,
  type SummedAnswer,
  type Tally,
} from '../../domain/answers/kept-sums.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import type { StoredAnswer } from '../answers/answers.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { SumsStore, type StoredSums } from './sums.store.ts';

const BATCH = 500;
const TASK = 'reports.sum';

/** Keeps the sums: counts again what changed answers touch, and nothing else. */
@Injectable()
export class SummingService implements OnModuleInit {
  constructor(
    private readonly answers: AnswersService,
    private readonly waves: WavesService,
    private readonly store: SumsStore,
    @Inject(Tasks) private readonly tasks: Tasks,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TASK, everySeconds: 5, run: () => this.catchUp() });
  }

  /** Takes over every answer that changed. A crash in between counts the same again, which changes nothing. */
  async catchUp(): Promise<void> {
    for (;;) {
      const pending = await this.answers.pendingSum(BATCH);
      if (pending.length === 0) return;
      const months = new Months(await this.waves.all());
      const touched = new Map<string, StoredAnswer>();
      for (const answer of pending) touched.set(sumsId(answer), answer);
      for (const answer of await this.before(pending, months)) touched.set(sumsId(answer), answer);
      for (const { waveId, cluster, sample } of touched.values()) await this.sum(waveId, cluster, months, sample);
      for (const { _id, updatedAt } of pending) await this.answers.markSummed(_id, updatedAt);
    }
  }

  /** Counts everything anew and returns the ids of sums that differ from what is kept: none, when all is well. */
  async recount(): Promise<string[]> {
    const waves = await this.waves.all();
    const months = new Months(waves);
    const differing: string[] = [];
    for (const { _id: waveId } of waves) {
      const kept = new Map((await this.store.ofWaves([waveId])).map((sums) => [sums.cluster, sums]));
      for (const cluster of new Set([...kept.keys(), ...(await this.answers.clustersOf(waveId))])) {
        const counted = await this.count(waveId, cluster, months);
        const same = figuresOf(kept.get(cluster) ?? sumAnswers([])) === figuresOf(counted);
        if (!same) differing.push(`${waveId}:${cluster}`);
      }
    }
    return differing;
  }

  private async sum(waveId: Id<'wave'>, cluster: string, months: Months, sample: true | undefined): Promise<void> {
    const _id = `${waveId}:${cluster}`;
    let isWritten = false;
    while (!isWritten) {
      const rev = await this.store.revOf(_id);
      const sums: Omit<StoredSums, 'rev'> = { _id, waveId, cluster, ...(await this.count(waveId, cluster, months)) };
      isWritten = await this.store.replace(sample ? { ...sums, sample } : sums, rev);
    }
  }

  private async count(waveId: Id<'wave'>, cluster: string, months: Months): Promise<KeptSums> {
    const counted = (await this.answers.countedOf(waveId, cluster)).filter(({ metric }) => metric === 'nps');
    const contactIds = counted.map(({ respondent }) => respondent.contactId);
    const later = await this.answers.countedBy(contactIds, months.after(waveId));
    return sumAnswers(
      counted.map((answer): SummedAnswer => {
        const gaps = later
          .filter(({ respondent }) => respondent.contactId === answer.respondent.contactId)
          .map((next) => months.between(waveId, next.waveId));
        return {
          score: answer.score,
          commented: Object.entries(answer.values).some(([, value]) => typeof value === 'string'),
          againAfter: gaps.length > 0 ? Math.min(...gaps) : null,
        };
      }),
    );
  }

  /** Earlier answers of the same people that a change may supersede, or supersede no more. */
  private async before(changed: readonly StoredAnswer[], months: Months): Promise<StoredAnswer[]> {
    const byWave = new Map<Id<'wave'>, Id<'contact'>[]>();
    for (const { waveId, respondent } of changed)
      byWave.set(waveId, [...(byWave.get(waveId) ?? []), respondent.contactId]);
    const found = await Promise.all(
      [...byWave].map(([waveId, contactIds]) => this.answers.countedBy(contactIds, months.before(waveId))),
    );
    return found.flat();
  }
}

/** Which waves of a survey lie in the same window as another, before and after it. */
class Months {
  private readonly waves: ReadonlyMap<string, StoredWave>;

  constructor(waves: readonly StoredWave[]) {
    this.waves = new Map(waves.map((wave) => [wave._id, wave]));
  }

  between(earlier: Id<'wave'>, later: Id<'wave'>): number {
    return monthsBetween(monthOf(this.wave(earlier)), monthOf(this.wave(later)));
  }

  after(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(wave, (other) => other.openedAt > wave.openedAt);
  }

  before(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(wave, (other) => other.openedAt < wave.openedAt);
  }

  private near(wave: StoredWave, isWanted: (other: StoredWave) => boolean): Id<'wave'>[] {
    return [...this.waves.values()]
      .filter((other) => other.surveyId === wave.surveyId && other._id !== wave._id && isWanted(other))
      .filter((other) => Math.abs(monthsBetween(monthOf(wave), monthOf(other))) < LONGEST_WINDOW)
      .map(({ _id }) => _id);
  }

  private wave(id: string): StoredWave {
    const wave = this.waves.get(id);
    if (!wave) throw new Error(`there is no wave ${id}`);
    return wave;
  }
}

/** The month that a wave's answers belong to. */
export function monthOf({ period }: Pick<StoredWave, 'period'>): string {
  return period.slice(0, 7);
}

function sumsId({ waveId, cluster }: Pick<StoredAnswer, 'waveId' | 'cluster'>): string {
  return `${waveId}:${cluster}`;
}

/** Sums as one text, so that two can be compared whatever else their documents carry. */
function figuresOf(sums: KeptSums): string {
  const figures = (tally: Tally) => {
    const { n, promoters, passives, detractors, sum, commented, scores } = tally;
    return [n, promoters, passives, detractors, sum, commented, ...scores];
  };
  return JSON.stringify([figures(sums), ...sums.superseded.map((part) => [part.after, ...figures(part)])]);
}
