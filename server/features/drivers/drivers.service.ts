import { Injectable } from '@nestjs/common';
import type { Cut } from '../../contract/cut.ts';
import type { DriversQuery, DriversReport } from '../../contract/drivers.ts';
import type { Locale } from '../../contract/locale.ts';
import { LONGEST_WINDOW, monthsBetween } from '../../domain/answers/kept-sums.ts';
import { driversOf } from '../../domain/drivers/drivers.ts';
import { cutsOf, hiddenThemes } from '../../domain/drivers/hidden-drivers.ts';
import { sayDrivers } from '../../domain/drivers/say-drivers.ts';
import { mentionsOf } from '../../domain/drivers/theme-mentions.ts';
import { totalOf } from '../../domain/nps/account-sums.ts';
import type { HiddenReason } from '../../domain/nps/hidden-cells.ts';
import { hideCut } from '../../domain/nps/hidden-cuts.ts';
import type { Sees } from '../reports/sees.ts';
import { monthOf } from '../reports/wave-months.ts';
import { detailOf, SumsByMonth } from '../reports/sums-by-month.ts';
import { SumsStore } from '../reports/sums.store.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { toRef } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { toDriver } from './driver-rows.ts';
import { MentioningService, type Mentioning, type Span } from './mentioning.service.ts';
import { conditionsOf, spansOf, WindowSums } from './window-sums.ts';

type Told = Omit<DriversReport, 'version'>;

/**
 * What goes together with the score: for each theme of the comments the score of those who mention it and of all others.
 * Reads the answers of the window that mention something; all others are in the kept sums.
 */
@Injectable()
export class DriversService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly sums: SumsStore,
    private readonly mentioning: MentioningService,
    private readonly themes: ThemesService,
  ) {}

  /** Of a survey without NPS nothing is told but that. @param locale the reader's, in which themes are named */
  async ofMonth(
    surveyId: string,
    { month: wanted, window, ...cut }: DriversQuery,
    sees: Sees,
    locale: Locale | null,
  ): Promise<Told> {
    const survey = await this.surveys.get(surveyId);
    const waves = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? waves.map(monthOf).sort().at(-1) ?? null;
    const of = { surveyId: survey._id, month, window };
    if (survey.metric !== 'nps') return { ...of, ...saying('drivers.onlyNps') };
    if (month === null) return { ...of, ...saying('drivers.noComments') };

    const spans = spansOf(month, window);
    const conditions = conditionsOf(cut);
    const isCut = Object.keys(conditions).length > 0;
    const mentioning: Mentioning[] = [];
    for (const span of spans) mentioning.push(...(await this.mentioning.of(waves, span, isCut)));
    // Read after the answers, so that none of these is missing in them.
    const sums = new WindowSums(await this.read(waves, spans, cut), spans);
    if (sees === 'large' && hideCut(cutsOf(sums), conditions)) return { ...of, ...saying('drivers.hidden') };

    const placed = mentioning.map((answer) => sums.place(answer));
    const answers = placed.filter(({ values }) =>
      Object.entries(conditions).every(([property, value]) => values[property] === value),
    );
    const rows = sums.within(conditions);
    const hidden: ReadonlyMap<string, HiddenReason> =
      sees === 'large' ? hiddenThemes(sums, placed, conditions) : new Map();
    const judged = driversOf(mentionsOf(rows, answers));
    const found = await this.themes.resolveAll(judged.map(({ theme }) => theme));
    const themes = new Map([...found].map(([id, one]) => [id, { ...toRef(one, locale), status: one.status }]));
    const drivers = judged.filter(({ theme }) => themes.has(theme));
    const commented = sums.commented(conditions);
    const shown = drivers.filter(({ theme }) => !hidden.has(theme));
    return {
      ...of,
      answers: totalOf(rows).n,
      commented,
      mentioning: answers.length,
      headline: sayDrivers(shown, { commented, nameOf: (theme) => themes.get(theme)!.name }),
      themes: drivers.map((driver) => toDriver(driver, themes.get(driver.theme)!, hidden.get(driver.theme) ?? null)),
    };
  }

  /** The sums of the spans, and of the months by which revenue bands are found. */
  private async read(waves: readonly StoredWave[], spans: readonly Span[], cut: Cut): Promise<SumsByMonth> {
    const within = waves.filter((wave) =>
      spans.some(({ last }) => {
        const before = monthsBetween(monthOf(wave), last);
        return before >= 0 && before < LONGEST_WINDOW;
      }),
    );
    const ids = within.map(({ _id }) => _id);
    return new SumsByMonth(within, await this.sums.ofWaves(ids, detailOf(cut)));
  }
}

function saying(
  key: 'drivers.onlyNps' | 'drivers.noComments' | 'drivers.hidden',
): Pick<Told, 'answers' | 'commented' | 'mentioning' | 'headline' | 'themes'> {
  return { answers: null, commented: null, mentioning: null, headline: { key, params: {} }, themes: [] };
}
