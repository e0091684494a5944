import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { frozenValues, unknownValues } from '../../domain/answers/frozen-values.ts';
import { sumInDetail, type FrozenAnswer } from '../../domain/answers/kept-cells.ts';
import type { SummedMetric } from '../../domain/answers/kept-sums.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AnswersToSumStore, type AnswerToSum, type ClusterOfWave } from '../answers/answers-to-sum.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import { ReportVersionsStore } from './report-versions.store.ts';
import { isSameSums, type CountedSums } from './same-sums.ts';
import { SumsStore } from './sums.store.ts';
import { Months } from './wave-months.ts';

const BATCH = 500;
/** While everything is counted again; an account with more answers in one wave is counted whole all the same. */
const ANSWERS_AT_ONCE = 5000;
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
  readonly counted: CountedSums;
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
   * of accounts has answers. Answers that came meanwhile make no difference: what differs is looked at again after they
   * were taken over.
   */
  async *differing(progress: (looked: number) => void = () => {}): AsyncGenerator<DifferingSums> {
    let looked = 0;
    await this.catchUp();
    for await (const { parts, months } of this.everything()) {
      let differing = await this.compare(parts, months);
      if (differing.length > 0) {
        await this.catchUp();
        const ids = new Set(differing.map(({ id }) => id));
        differing = await this.compare(
          parts.filter((part) => ids.has(sumsId(part))),
          months,
        );
      }
      yield* differing;
      looked += parts.length;
      progress(looked);
    }
  }

  /** The ids of sums that differ from a new count: none, when all is well. */
  async recount(): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of this.differing()) ids.push(id);
    return ids;
  }

  /** Writes every sum anew, part by part, and returns how many there are. */
  async rebuild(progress: (written: number) => void = () => {}): Promise<number> {
    let written = 0;
    for await (const { parts, months } of this.everything()) {
      await this.sum(new Map(parts.map((part) => [sumsId(part), part])), months);
      written += parts.length;
      progress(written);
    }
    return written;
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

  private async compare(parts: readonly Part[], months: Months): Promise<DifferingSums[]> {
    const kept = new Map((await this.store.byIds(parts.map(sumsId))).map((sums) => [sums._id, sums]));
    const counts = await this.count(parts, months);
    return parts
      .map((part) => ({ id: sumsId(part), kept: kept.get(sumsId(part)) ?? null, counted: counts.get(sumsId(part))! }))
      .filter((one) => !isSameSums(one.kept, one.counted));
  }

  /** All accounts and lone people with sums or counted answers, few enough at a time to hold their answers. */
  private async *everything(): AsyncGenerator<{ parts: Part[]; months: Months }> {
    const waves = await this.waves.all();
    const months = new Months(waves);
    for (const { _id: waveId } of waves) {
      const samples = await this.store.samplesOf(waveId);
      const heard = await this.answers.clustersOf(waveId);
      const clusters = new Set([...heard.keys(), ...(await this.store.clustersOf(waveId))]);
      let parts: Part[] = [];
      let answers = 0;
      for (const cluster of clusters) {
        parts.push(samples.has(cluster) ? { waveId, cluster, sample: true } : { waveId, cluster });
        answers += heard.get(cluster) ?? 0;
        if (parts.length < BATCH && answers < ANSWERS_AT_ONCE) continue;
        yield { parts, months };
        [parts, answers] = [[], 0];
      }
      if (parts.length > 0) yield { parts, months };
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
