import { Inject, Injectable } from '@nestjs/common';
import type { Cut } from '../../contract/cut.ts';
import { Problem } from '../../contract/problem.ts';
import type { ReportMessage } from '../../contract/report.ts';
import type { StarsMonth, StarsReport, StarsView } from '../../contract/stars-report.ts';
import { LONGEST_WINDOW, monthsBetween, totalTally } from '../../domain/answers/kept-sums.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import { worthOfStars } from '../../domain/stars/star-rows.ts';
import { summariseStars } from '../../domain/stars/star-summary.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import type { StoredSurvey } from '../surveys/surveys.store.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { FunnelService } from './funnel.service.ts';
import { TREND_MONTHS } from './report-trend.ts';
import { lastShown, latestMonth } from './reports.service.ts';
import { sayHidden } from './say-hidden.ts';
import type { Sees } from './sees.ts';
import { shownMean, starsView } from './stars-view.ts';
import { monthOf } from './wave-months.ts';
import { detailOf, SumsByMonth } from './sums-by-month.ts';
import { SumsStore } from './sums.store.ts';

/** Independent answers from which on a month is told before its quarter: its mean is then known to a fifth of a star. */
const ENOUGH_FOR_A_MONTH = 100;

/** How satisfied are people, and is the goal reached: read from the kept sums, as the report of the NPS. */
@Injectable()
export class StarsReportService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly funnels: FunnelService,
    private readonly answers: AnswersService,
    private readonly sums: SumsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws Problem notFound for a survey that asks for something else. */
  async month(
    surveyId: string,
    { month: wanted, ...cut }: Cut & { month?: string | undefined },
    sees: Sees,
  ): Promise<StarsReport> {
    const survey = await this.surveys.get(surveyId);
    if (survey.metric !== 'stars') throw new Problem('notFound');
    const all = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? latestMonth(all);
    const shown = month ?? this.clock.now().toISOString().slice(0, 7);
    const last = lastShown(month, latestMonth(all)) ?? shown;
    const waves = all.filter((wave) => monthOf(wave) === month);
    const waveIds = waves.map(({ _id }) => _id);
    const sums = await this.read(all, last, cut);
    const view = (length: number) => this.view(survey, sums, shown, length, cut, sees);
    const [ofMonth, ofQuarter] = [view(1), view(LONGEST_WINDOW)];
    const rows = sums.stars(shown, 1, cut);
    const isEnough = (worthOfStars(rows)?.effectiveAnswers ?? 0) >= ENOUGH_FOR_A_MONTH;
    const provisional = await this.answers.countOf(waveIds, 'provisional');
    const isCut = Object.values(cut).some((value) => value !== undefined);
    return {
      surveyId: survey._id,
      surveyName: survey.name,
      month,
      window: isEnough || ofMonth.answers === ofQuarter.answers ? 'month' : 'quarter',
      ofMonth,
      ofQuarter,
      funnel: isCut ? null : await this.funnels.of(waves, totalTally(sums.tallies(shown, 1)), provisional),
      provisional,
      suspect: await this.answers.countOf(waveIds, 'suspect'),
      late: await this.answers.countOf(waveIds, 'late'),
      trend: monthsUpTo(last, TREND_MONTHS).map((one) => trendMonth(one, sums, cut, sees)),
      goal: goalOf(survey),
      hasWaves: waves.length > 0,
    };
  }

  /** What is told first about the latest month with a wave of stars; null before the first one. */
  async headline(sees: Sees): Promise<{
    surveyId: string;
    month: string;
    message: ReportMessage;
    change: ReportMessage | null;
  } | null> {
    const surveys = new Map((await this.surveys.list()).items.map(({ id, metric }) => [id, metric]));
    const latest = (await this.waves.all()).find(({ surveyId }) => surveys.get(surveyId) === 'stars');
    if (!latest) return null;
    const report = await this.month(latest.surveyId, {}, sees);
    const { headline, goal } = report.window === 'month' ? report.ofMonth : report.ofQuarter;
    return { surveyId: latest.surveyId, month: monthOf(latest), message: headline, change: goal?.message ?? null };
  }

  private async read(waves: readonly StoredWave[], last: string, cut: Cut): Promise<SumsByMonth> {
    const reach = waves.filter((wave) => {
      const before = monthsBetween(monthOf(wave), last);
      return before >= 0 && before < TREND_MONTHS + LONGEST_WINDOW;
    });
    const detail = detailOf(cut);
    return new SumsByMonth(
      reach,
      await this.sums.ofWaves(
        reach.map(({ _id }) => _id),
        detail,
      ),
    );
  }

  private view(
    survey: StoredSurvey,
    sums: SumsByMonth,
    month: string,
    length: number,
    cut: Cut,
    sees: Sees,
  ): StarsView {
    const rows = sums.stars(month, length, cut);
    return starsView(rows, goalOf(survey), hidden(sums, month, length, cut, sees));
  }
}

/** A survey of stars always has one. */
function goalOf({ _id, goal }: StoredSurvey): number {
  if (goal === null) throw new Error(`survey ${_id} has no goal`);
  return goal;
}

/** Why these figures are not shown to the reader; null when they are. */
function hidden(sums: SumsByMonth, month: string, length: number, cut: Cut, sees: Sees): ReportMessage | null {
  const reason = sees === 'all' ? null : sums.hidden(month, length, cut);
  return reason && sayHidden(reason, totalTally(sums.tallies(month, length, cut)).n);
}

function trendMonth(month: string, sums: SumsByMonth, cut: Cut, sees: Sees): StarsMonth {
  const summary = summariseStars(sums.stars(month, 1, cut), null);
  const isHidden = hidden(sums, month, 1, cut, sees) !== null;
  return {
    month,
    ...(isHidden ? { mean: null, decimals: 1 as const, low: null, high: null } : shownMean(summary)),
    answers: summary.answers,
  };
}
