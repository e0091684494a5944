import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Report } from '../../contract/report.ts';
import type { RoadmapRow } from '../../contract/roadmap.ts';
import type { StarsReport } from '../../contract/stars-report.ts';
import { addMonths } from '../../domain/calendar/local-day.ts';
import { boundsOfMonth } from '../../domain/letter/letter-month.ts';
import { tellingSegments } from '../../domain/letter/telling-segments.ts';
import { DeliveryService } from '../delivery/delivery.service.ts';
import { FollowupService } from '../followup/followup.service.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import type { StoredRelease } from '../releases/releases.store.ts';
import { ReportsService } from '../reports/reports.service.ts';
import { monthOf } from '../reports/wave-months.ts';
import { SegmentsService } from '../reports/segments.service.ts';
import { StarsReportService } from '../reports/stars-report.service.ts';
import { RoadmapService } from '../roadmap/roadmap.service.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { MOST, TOP, type LetterFacts } from './letter-facts.ts';

/** Gathers from every stage what a letter tells, with small groups hidden whoever will read it. */
@Injectable()
export class LetterFactsService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly delivery: DeliveryService,
    private readonly reports: ReportsService,
    private readonly segments: SegmentsService,
    private readonly stars: StarsReportService,
    private readonly followup: FollowupService,
    private readonly themes: ThemesService,
    private readonly roadmap: RoadmapService,
    private readonly releases: ReleasesService,
  ) {}

  /**
   * What is known at `now` about a month.
   * @param told the themes that the letter before told as most wanted; null without one
   */
  async of(month: string, zone: string, told: readonly Id<'theme'>[] | null): Promise<LetterFacts> {
    const waves = await this.wavesOf(month);
    const reports = await this.reportsOf(waves, month);
    const requests = await this.roadmap.ranked(TOP);
    const open = waves.filter((wave) => this.waves.isOpen(wave)).map(({ closesAt }) => closesAt);
    return {
      month,
      zone,
      asked: waves.length > 0,
      reports,
      funnelBefore: await this.funnelBefore(reports[0], month),
      segments: await this.segmentsOf(reports[0], month),
      satisfaction: await this.starsOf(waves, month),
      requests,
      entered: told === null ? [] : await this.newAmong(requests, told),
      releases: await this.releasesOf(month, zone),
      call: await this.callOf(),
      waves: await this.wavesAfter(month),
      openUntil: open.length === 0 ? null : new Date(Math.max(...open.map(Number))),
    };
  }

  /** Whether there is anything to write about: somebody was asked, or something shipped. */
  async isWorthALetter(month: string, zone: string): Promise<boolean> {
    return (await this.wavesOf(month)).length > 0 || (await this.shippedIn(month, zone)).length > 0;
  }

  /** Whether everything there is to tell about a month was made up for the sample company. */
  async isSample(month: string): Promise<boolean> {
    const waves = await this.wavesOf(month);
    return waves.length > 0 && waves.every(({ sample }) => sample === true);
  }

  private async wavesOf(month: string): Promise<StoredWave[]> {
    return (await this.waves.all()).filter((wave) => monthOf(wave) === month && wave.status !== 'cancelled');
  }

  private async reportsOf(waves: readonly StoredWave[], month: string): Promise<Report[]> {
    const reports: Report[] = [];
    for (const surveyId of await this.askingFor('nps', waves))
      reports.push(await this.reports.month(surveyId, { month }, 'large'));
    return reports.sort((a, b) => b.ofMonth.answers - a.ofMonth.answers);
  }

  private async starsOf(waves: readonly StoredWave[], month: string): Promise<StarsReport[]> {
    const reports: StarsReport[] = [];
    for (const surveyId of await this.askingFor('stars', waves))
      reports.push(await this.stars.month(surveyId, { month }, 'large'));
    return reports;
  }

  /** The surveys among those asked whose score is of this kind. */
  private async askingFor(metric: 'nps' | 'stars', waves: readonly StoredWave[]): Promise<Id<'survey'>[]> {
    const ids = [...new Set(waves.map(({ surveyId }) => surveyId))];
    const surveys = await Promise.all(ids.map((id) => this.surveys.get(id)));
    return surveys.filter((survey) => survey.metric === metric).map(({ _id }) => _id);
  }

  private async segmentsOf(report: Report | undefined, month: string): Promise<LetterFacts['segments']> {
    if (!report) return [];
    const { properties } = await this.segments.of(report.surveyId, { month, window: report.window }, 'large');
    return tellingSegments(properties, MOST.segments);
  }

  private async funnelBefore(report: Report | undefined, month: string): Promise<Report['funnel']> {
    if (!report) return null;
    const before = addMonths(month, -1);
    const wasAsked = (await this.wavesOf(before)).some(({ surveyId }) => surveyId === report.surveyId);
    return wasAsked ? (await this.reports.month(report.surveyId, { month: before }, 'large')).funnel : null;
  }

  /** Themes that were merged since are the ones that they have become. */
  private async newAmong(rows: readonly RoadmapRow[], told: readonly Id<'theme'>[]): Promise<Id<'theme'>[]> {
    const known = new Set([...(await this.themes.resolveAll(told)).values()].map(({ _id }) => _id));
    return rows.map(({ id }) => id).filter((id) => !known.has(id));
  }

  /** Who waits at this moment, whatever month they answered in. Who is named twice waits for one call. */
  private async callOf(): Promise<LetterFacts['call']> {
    const { open, overdue } = await this.followup.counts();
    const pressing = await this.followup.open(MOST.people);
    return { open, overdue, contactIds: [...new Set(pressing.map(({ contactId }) => contactId))] };
  }

  private async releasesOf(month: string, zone: string): Promise<LetterFacts['releases']> {
    return Promise.all(
      (await this.shippedIn(month, zone)).map(async ({ _id, title }) => {
        return { title, told: (await this.delivery.counts(_id)).sent };
      }),
    );
  }

  /** The oldest first. */
  private async shippedIn(month: string, zone: string): Promise<StoredRelease[]> {
    const { from, until } = boundsOfMonth(month, zone);
    const since = await this.releases.decidedSince(from);
    return since.filter(({ publishedAt }) => publishedAt! < until).reverse();
  }

  /** Waves of the month after: those that are open, then those that the schedules bring. */
  private async wavesAfter(month: string): Promise<LetterFacts['waves']> {
    const next = addMonths(month, 1);
    const open = (await this.wavesOf(next)).filter((wave) => this.waves.isOpen(wave));
    const scheduled = (await this.surveys.switchedOn()).filter(({ schedule }) => schedule.nextPeriod !== null);
    return [
      ...open.map(({ surveyName: survey, openedAt, closesAt }) => ({ survey, from: openedAt, until: closesAt })),
      ...scheduled
        .filter(({ schedule }) => schedule.nextPeriod!.slice(0, 7) === next)
        .map(({ name: survey, schedule }) => ({ survey, from: schedule.nextWaveAt!, until: null })),
    ].sort((a, b) => a.from.getTime() - b.from.getTime());
  }
}
