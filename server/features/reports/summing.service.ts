import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { frozenValues, unknownValues } from '../../domain/answers/frozen-values.ts';
import { sumInDetail, type FrozenAnswer } from '../../domain/answers/kept-cells.ts';
import { LONGEST_WINDOW, monthsBetween, type SummedMetric } from '../../domain/answers/kept-sums.ts';
import { isSameSums, type CountedSums } from './same-sums.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersToSumStore, type AnswerToSum, type ClusterOfWave } from '../answers/answers-to-sum.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { ReportVersionsStore } from './report-versions.store.ts';
import { SumsStore } from './sums.store.ts';

const BATCH = 500;
const TASK = 'reports.sum';

/** What is counted together: an account, or a person without one, in a wave. */
interface Part extends ClusterOfWave {
  readonly sample?: true;
}

/** The answers of a part while they are gathered. */
interface Group {
  metric: SummedMetric | null;
  mrr: number | null;
  readonly answers: FrozenAnswer[];
}

/** Sums that are not what a count of the answers gives; null where there are none. */
export interface DifferingSums {
  readonly id: string;
  readonly kept: CountedSums | null;
  readonly counted: CountedSums | null;
}

/** Keeps the sums: counts again what changed answers touch, and nothing else. */
@Injectable()
export class SummingService implements OnModuleInit {
  constructor(
    private readonly answers: AnswersToSumStore,
    private readonly waves: WavesService,
    private readonly store: SumsStore,
    private readonly versions: ReportVersionsStore,
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

  /**
   * Counts everything anew, part by part, and tells whatever differs from what is kept. It holds as much in memory as a batch
   * of accounts has answers.
   */
  async *differing(): AsyncGenerator<DifferingSums> {
    for await (const { parts, kept, counts } of this.everything()) {
      for (const part of parts) {
        const [stored, counted] = [kept.get(part.cluster) ?? null, counts.get(sumsId(part)) ?? null];
        if (!isSameSums(stored, counted)) yield { id: sumsId(part), kept: stored, counted };
      }
    }
  }

  /** The ids of sums that differ from a new count: none, when all is well. */
  async recount(): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of this.differing()) ids.push(id);
    return ids;
  }

  /** Writes every sum anew that differs, or all; returns how many were looked at and written. */
  async rebuild({ all }: { all: boolean }, progress: (looked: number) => void = () => {}) {
    let [looked, written] = [0, 0];
    for await (const { parts, kept, counts, months } of this.everything()) {
      const wrong = parts.filter(
        (part) => all || !isSameSums(kept.get(part.cluster) ?? null, counts.get(sumsId(part)) ?? null),
      );
      await this.sum(new Map(wrong.map((part) => [sumsId(part), part])), months);
      looked += parts.length;
      written += wrong.length;
      progress(looked);
    }
    return { looked, written };
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
    await this.versions.moved([...parts.values()].map(({ waveId }) => months.surveyOf(waveId)));
  }

  /** All accounts and lone people with sums or counted answers, a batch at a time, with what is kept and what a count says. */
  private async *everything() {
    const waves = await this.waves.all();
    const months = new Months(waves);
    for (const { _id: waveId } of waves) {
      const heard = await this.answers.clustersOf(waveId);
      const clusters = [...new Set([...heard, ...(await this.store.clustersOf(waveId))])].sort();
      for (let from = 0; from < clusters.length; from += BATCH) {
        const parts = clusters.slice(from, from + BATCH).map((cluster): Part => ({ waveId, cluster }));
        const kept = new Map((await this.store.byIds(parts.map(sumsId))).map((sums) => [sums.cluster, sums]));
        for (const part of parts) if (kept.get(part.cluster)?.sample) Object.assign(part, { sample: true });
        yield { parts, kept, counts: await this.count(parts, months), months };
      }
    }
  }

  /** The sums of some parts as answers stand now, by their ids. */
  private async count(parts: readonly Part[], months: Months): Promise<Map<string, CountedSums>> {
    const counted = await this.answers.countedOf(parts);
    const laterIds = counted.flatMap(({ waveId, respondent }) => idsOf(months.after(waveId), respondent));
    const later = await this.answers.countedAmong([...new Set(laterIds)]);
    const decisions = await this.waves.frozenOf(counted.map(({ _id }) => _id));
    const groups = new Map<string, Group>(
      parts.map((part) => [sumsId(part), { metric: null, mrr: null, answers: [] }]),
    );
    for (const answer of counted) {
      const { waveId, respondent, score, values, metric } = answer;
      const group = groups.get(sumsId(answer))!;
      if (!isSummed(metric) || (group.metric !== null && group.metric !== metric)) continue;
      const decision = decisions.get(answer._id);
      const gaps = months
        .after(waveId)
        .filter((next) => later.has(idOf(next, respondent)))
        .map((next) => months.between(waveId, next));
      group.metric = metric;
      group.mrr ??= decision?.frozen.account?.mrr ?? null;
      group.answers.push({
        score,
        commented: Object.values(values).some((value) => typeof value === 'string'),
        againAfter: gaps.length > 0 ? Math.min(...gaps) : null,
        properties: decision ? frozenValues(decision.frozen, decision.waveOpenedAt) : unknownValues,
      });
    }
    return new Map(
      [...groups].map(([id, { metric, mrr, answers }]) => [id, { mrr, ...sumInDetail(answers, metric ?? 'nps') }]),
    );
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

  surveyOf(waveId: Id<'wave'>): Id<'survey'> {
    return this.wave(waveId).surveyId;
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

function isSummed(metric: AnswerToSum['metric']): metric is SummedMetric {
  return metric === 'nps' || metric === 'stars';
}
