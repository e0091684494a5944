import { Inject, Injectable } from '@nestjs/common';
import type { Cut } from '../../contract/cut.ts';
import type { Segments } from '../../contract/segments.ts';
import { LONGEST_WINDOW } from '../../domain/answers/kept-sums.ts';
import { monthsUpTo } from '../../domain/nps/rolling-window.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import { latestMonth } from './reports.service.ts';
import type { Sees } from './sees.ts';
import { segmentsOf } from './segments-view.ts';
import { monthOf } from './wave-months.ts';
import { detailWithin, SumsByMonth } from './sums-by-month.ts';
import { SumsStore } from './sums.store.ts';

/** Which customers are happier or unhappier than the rest, read from the kept sums. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly sums: SumsStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param sees what of it the reader may see: large groups only, unless told */
  async of(
    surveyId: string,
    {
      month: wanted,
      window = 'quarter',
      ...cut
    }: Cut & { month?: string | undefined; window?: Segments['window'] } = {},
    sees: Sees = 'large',
  ): Promise<Segments> {
    const survey = await this.surveys.get(surveyId);
    const waves = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? latestMonth(waves);
    const last = month ?? this.clock.now().toISOString().slice(0, 7);
    // A month alone is read with the two before it: accounts are divided by revenue among all that were heard in them.
    const reach = new Set(monthsUpTo(last, LONGEST_WINDOW));
    const near = waves.filter((wave) => reach.has(monthOf(wave)));
    const ids = near.map(({ _id }) => _id);
    const sums = new SumsByMonth(near, await this.sums.ofWaves(ids, detailWithin(cut)));
    const given = { month: last, window, cut };
    return { surveyId: survey._id, month, window, cut, ...segmentsOf(sums, given, sees) };
  }
}
