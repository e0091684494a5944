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
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersToSumStore, type AnswerToSum, type ClusterOfWave } from '../answers/answers-to-sum.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { SumsStore } from './sums.store.ts';

const BATCH = 500;
const TASK = 'reports.sum';

/** What is counted together: an account, or a person without one, in a wave. */
interface Part extends ClusterOfWave {
  readonly sample?: true;
}

/** Keeps the sums: counts again what changed answers touch, and nothing else. */
@Injectable()
export class SummingService implements OnModuleInit {
  constructor(
    private readonly answers: AnswersToSumStore,
    private readonly waves: WavesService,
    private readonly store: SumsStore,
    @Inject(Tasks) private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.register({ name: TASK, everySeconds: 5, run: () => this.catchUp() });
  }

  /** Takes over every answer that changed. A crash in between counts the same again, which changes nothing. */
  async catchUp(): Promise<void> {
    for (;;) {
      const pending = await this.answers.pending(BATCH);
      if (pending.length === 0) return;
      const months = new Months(await this.waves.all());
      const touched = new Map<string, Part>();
      for (const answer of [...pending, ...(await this.before(pending, months))]) touched.set(sumsId(answer), answer);
      await this.sum(touched, months);
      await this.answers.mark(pending, this.clock.now());
    }
  }

  /** Counts everything anew and returns the ids of sums that differ from what is kept: none, when all is well. */
  async recount(): Promise<string[]> {
    const waves = await this.waves.all();
    const months = new Months(waves);
    const differing: string[] = [];
    for (const { _id: waveId } of waves) {
      const kept = new Map((await this.store.ofWaves([waveId])).map((sums) => [sums.cluster, sums]));
      const clusters = [...new Set([...kept.keys(), ...(await this.answers.clustersOf(waveId))])];
      for (let from = 0; from < clusters.length; from += BATCH) {
        const parts = clusters.slice(from, from + BATCH).map((cluster) => ({ waveId, cluster }));
        const counts = await this.count(parts, months);
        for (const part of parts) {
          const same = figuresOf(kept.get(part.cluster) ?? sumAnswers([])) === figuresOf(counts.get(sumsId(part))!);
          if (!same) differing.push(sumsId(part));
        }
      }
    }
    return differing;
  }

  /** Writes new counts of some parts, again of those that another worker wrote meanwhile. */
  private async sum(parts: ReadonlyMap<string, Part>, months: Months): Promise<void> {
    let open = [...parts.keys()];
    while (open.length > 0) {
      const revs = await this.store.revsOf(open);
      const counts = await this.count(
        open.map((id) => parts.get(id)!),
        months,
      );
      const sums = open.map((_id) => {
        const { waveId, cluster, sample } = parts.get(_id)!;
        const known = { _id, waveId, cluster, ...counts.get(_id)!, rev: revs.get(_id) ?? 0 };
        return sample ? { ...known, sample } : known;
      });
      open = [...(await this.store.replace(sums))];
    }
  }

  /** The sums of some parts as answers stand now, by their ids. */
  private async count(parts: readonly ClusterOfWave[], months: Months): Promise<Map<string, KeptSums>> {
    const counted = (await this.answers.countedOf(parts)).filter(({ metric }) => metric === 'nps');
    const laterIds = counted.flatMap(({ waveId, respondent }) => idsOf(months.after(waveId), respondent));
    const later = new Set((await this.answers.counted([...new Set(laterIds)])).map(({ _id }) => _id));
    const answers = new Map<string, SummedAnswer[]>(parts.map((part) => [sumsId(part), []]));
    for (const answer of counted) {
      const { waveId, respondent, score, values } = answer;
      const gaps = months
        .after(waveId)
        .filter((next) => later.has(idOf(next, respondent)))
        .map((next) => months.between(waveId, next));
      answers.get(sumsId(answer))!.push({
        score,
        commented: Object.values(values).some((value) => typeof value === 'string'),
        againAfter: gaps.length > 0 ? Math.min(...gaps) : null,
      });
    }
    return new Map([...answers].map(([id, some]) => [id, sumAnswers(some)]));
  }

  /** Earlier answers of the same people that a change may supersede, or supersede no more. */
  private before(changed: readonly AnswerToSum[], months: Months): Promise<AnswerToSum[]> {
    return this.answers.counted(changed.flatMap(({ waveId, respondent }) => idsOf(months.before(waveId), respondent)));
  }
}

/** Which waves of a survey lie in the same window as another, before and after it. */
class Months {
  private readonly waves: ReadonlyMap<string, StoredWave>;
  private readonly found = new Map<string, Id<'wave'>[]>();

  constructor(waves: readonly StoredWave[]) {
    this.waves = new Map(waves.map((wave) => [wave._id, wave]));
  }

  between(earlier: Id<'wave'>, later: Id<'wave'>): number {
    return monthsBetween(monthOf(this.wave(earlier)), monthOf(this.wave(later)));
  }

  after(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(`after ${waveId}`, wave, (other) => other.openedAt > wave.openedAt);
  }

  before(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(`before ${waveId}`, wave, (other) => other.openedAt < wave.openedAt);
  }

  private near(question: string, wave: StoredWave, isWanted: (other: StoredWave) => boolean): Id<'wave'>[] {
    let ids = this.found.get(question);
    if (!ids) {
      ids = [...this.waves.values()]
        .filter((other) => other.surveyId === wave.surveyId && other._id !== wave._id && isWanted(other))
        .filter((other) => Math.abs(monthsBetween(monthOf(wave), monthOf(other))) < LONGEST_WINDOW)
        .map(({ _id }) => _id);
      this.found.set(question, ids);
    }
    return ids;
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

function sumsId({ waveId, cluster }: ClusterOfWave): string {
  return `${waveId}:${cluster}`;
}

/** The id of a person's answer in a wave. */
function idOf(waveId: Id<'wave'>, { contactId }: AnswerToSum['respondent']): string {
  return `${waveId}:${contactId}`;
}

function idsOf(waveIds: readonly Id<'wave'>[], respondent: AnswerToSum['respondent']): string[] {
  return waveIds.map((waveId) => idOf(waveId, respondent));
}

/** Sums as one text, so that two can be compared whatever else their documents carry. */
function figuresOf(sums: KeptSums): string {
  const figures = (tally: Tally) => {
    const { n, promoters, passives, detractors, sum, commented, scores } = tally;
    return [n, promoters, passives, detractors, sum, commented, ...scores];
  };
  return JSON.stringify([figures(sums), ...sums.superseded.map((part) => [part.after, ...figures(part)])]);
}
