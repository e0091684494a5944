import { Inject, Injectable } from '@nestjs/common';
import type { Funnel, Report, ReportMessage, ScoreView } from '../../contract/report.ts';
import { sayChange, sayScore } from '../../domain/answers/headline.ts';
import { LONGEST_WINDOW, monthsBetween, totalTally, withinWindow, type Tally } from '../../domain/answers/kept-sums.ts';
import { mergeSums, type AccountSums } from '../../domain/nps/account-sums.ts';
import { npsDifference } from '../../domain/nps/difference.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import { summariseSums, type NpsSummary } from '../../domain/nps/summary.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { monthOf, SummingService } from './summing.service.ts';
import { SumsStore, type StoredSums } from './sums.store.ts';

const TREND_MONTHS = 12;

/** How are we doing, and is it real: read from the kept sums, so that it costs as much as there are accounts. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly answers: AnswersService,
    private readonly summing: SummingService,
    private readonly sums: SumsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async month(surveyId: string, wanted?: string): Promise<Report> {
    const survey = await this.surveys.get(surveyId);
    const all = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? latestMonth(all);
    const waves = all.filter((wave) => monthOf(wave) === month);
    const last = lastShown(month, latestMonth(all)) ?? this.clock.now().toISOString().slice(0, 7);
    const read = month === null ? null : await this.read(all, last);
    const ofMonth = summariseSums(read?.window(month!, 1) ?? []);
    const quarter = read?.window(month!, LONGEST_WINDOW) ?? [];
    const before = read?.window(monthsUpTo(month!, LONGEST_WINDOW + 1)[0]!, LONGEST_WINDOW) ?? [];
    const ofQuarter = summariseSums(quarter);
    const total = totalTally(read?.tallies(month!, 1) ?? []);
    const waveIds = waves.map(({ _id }) => _id);
    const provisional = await this.answers.countOf(waveIds, 'provisional');
    return {
      surveyId: survey._id,
      surveyName: survey.name,
      month,
      headline: sayScore(ofMonth),
      change: sayChange(ofQuarter, summariseSums(before), npsDifference(before, quarter)),
      ofMonth: toView(ofMonth),
      ofQuarter: toView(ofQuarter),
      distribution: [...total.scores],
      funnel: await this.funnel(waves, total, provisional),
      provisional,
      suspect: await this.answers.countOf(waveIds, 'suspect'),
      late: await this.answers.countOf(waveIds, 'late'),
      trend: this.trend(read, last),
      waves: waves.map(({ _id, period, status, openedAt, closesAt }) => ({
        id: _id,
        period,
        status,
        openedAt: openedAt.toISOString(),
        closesAt: closesAt.toISOString(),
      })),
    };
  }

  /** The sentence of the latest month with a wave, of the survey that asked last; null before the first wave. */
  async headline(): Promise<{
    surveyId: string;
    month: string;
    message: ReportMessage;
    change: ReportMessage | null;
  } | null> {
    const [latest] = await this.waves.all();
    if (!latest) return null;
    const { headline, change } = await this.month(latest.surveyId);
    return { surveyId: latest.surveyId, month: monthOf(latest), message: headline, change };
  }

  /** Counts all sums anew; the ids of those that differ. */
  recount(): Promise<string[]> {
    return this.summing.recount();
  }

  removeSample(): Promise<number> {
    return this.sums.removeSample();
  }

  private async read(waves: readonly StoredWave[], month: string): Promise<SumsByMonth> {
    const reach = waves.filter((wave) => {
      const before = monthsBetween(monthOf(wave), month);
      return before >= 0 && before < TREND_MONTHS + 2 * LONGEST_WINDOW;
    });
    return new SumsByMonth(reach, await this.sums.ofWaves(reach.map(({ _id }) => _id)));
  }

  private trend(read: SumsByMonth | null, last: string): Report['trend'] {
    return monthsUpTo(last, TREND_MONTHS).map((one) => {
      const { nps, answers } = summariseSums(read?.window(one, 1) ?? []);
      const score = nps?.shown ?? null;
      return {
        month: one,
        score,
        low: score === null ? null : nps!.low,
        high: score === null ? null : nps!.high,
        answers,
      };
    });
  }

  /** Whoever clicked has answered, also before the answer counts. */
  private async funnel(waves: readonly StoredWave[], { n, commented }: Tally, provisional: number): Promise<Funnel> {
    const answered = n + provisional;
    const parts = await Promise.all(
      waves.map(async ({ _id }) => ({
        invited: (await this.waves.ledger(_id)).invited,
        mails: await this.delivery.counts(_id, ['invite']),
      })),
    );
    const sum = (of: (part: (typeof parts)[number]) => number) => parts.reduce((total, part) => total + of(part), 0);
    const invited = sum((part) => part.invited);
    const notReached = sum(({ mails }) => mails.failed + mails.cancelled);
    const reached = invited - notReached;
    return {
      invited,
      delivered: sum(({ mails }) => mails.sent),
      notReached,
      uncertain: sum(({ mails }) => mails.uncertain),
      waiting: sum(({ mails }) => mails.waiting + mails.sending),
      answered,
      commented,
      responseRate: reached > 0 ? answered / reached : null,
    };
  }
}

/** Kept sums, cut into windows of months. */
class SumsByMonth {
  private readonly rows: readonly { month: string; sums: StoredSums }[];

  constructor(waves: readonly StoredWave[], sums: readonly StoredSums[]) {
    const months = new Map(waves.map((wave) => [wave._id, monthOf(wave)]));
    this.rows = sums.map((one) => ({ month: months.get(one.waveId)!, sums: one }));
  }

  /** What each account contributes to the `length` months that end with `last`. */
  window(last: string, length: number): AccountSums[] {
    return mergeSums(
      this.parts(last, length).map(({ cluster, tally }) => ({ accountId: cluster, ...countsOf(tally) })),
    );
  }

  tallies(last: string, length: number): Tally[] {
    return this.parts(last, length).map(({ tally }) => tally);
  }

  private parts(last: string, length: number): { cluster: string; tally: Tally }[] {
    return this.rows.flatMap(({ month, sums }) => {
      const before = monthsBetween(month, last);
      if (before < 0 || before >= length) return [];
      const tally = withinWindow(sums, before);
      return tally.n > 0 ? [{ cluster: sums.cluster, tally }] : [];
    });
  }
}

function countsOf({ n, promoters, passives, detractors }: Tally) {
  return { n, promoters, passives, detractors };
}

function toView({ nps, note, answers, accounts, promoters, passives, detractors }: NpsSummary): ScoreView {
  const shown = nps?.shown ?? null;
  return {
    nps: shown,
    low: shown === null ? null : nps!.low,
    high: shown === null ? null : nps!.high,
    answers,
    accounts: accounts ?? 0,
    promoters,
    passives,
    detractors,
    note: note && { key: note.key, params: { ...note.params } },
  };
}

/** Where the trend ends: with the latest month while the reported one is within its sight, so that one can go forward too. */
function lastShown(month: string | null, latest: string | null): string | null {
  if (month === null || latest === null) return month;
  const after = monthsBetween(month, latest);
  return after > 0 && after < TREND_MONTHS ? latest : month;
}

function latestMonth(waves: readonly StoredWave[]): string | null {
  const months = waves.map(monthOf).sort();
  return months.at(-1) ?? null;
}
