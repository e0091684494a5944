import { Injectable } from '@nestjs/common';
import {
  responseProperties,
  type ResponseFigure,
  type ResponseOfProperty,
  type ResponseProperty,
  type ResponseRate,
  type ResponseReport,
} from '../../contract/response.ts';
import type { ReportMessage } from '../../contract/report.ts';
import type { WordKey } from '../../contract/words.ts';
import { mergeSums, totalOf, type AccountSums } from '../../domain/nps/account-sums.ts';
import { describeChange } from '../../domain/nps/change.ts';
import { segmentStates } from '../../domain/nps/compare-segments.ts';
import { npsDifference } from '../../domain/nps/difference.ts';
import { countBuckets } from '../../domain/nps/bucket.ts';
import { hideSmallCells } from '../../domain/nps/small-cells.ts';
import { hideCells, type Cell } from '../../domain/nps/hidden-cells.ts';
import { answerVariance } from '../../domain/nps/sample-size.ts';
import { summariseSums, type NpsSummary } from '../../domain/nps/summary.ts';
import { silenceBounds } from '../../domain/response/representativity.ts';
import { ratesByValue, responseBias, type ValueRate } from '../../domain/response/response-bias.ts';
import { weighToBase, type AnsweredRow } from '../../domain/weighting/weigh-to-base.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { AskedPeopleService, type AskedPeople, type PersonAsked } from './asked-people.service.ts';
import type { Sees } from './sees.ts';
import { SumsByMonth } from './sums-by-month.ts';
import { SumsStore } from './sums.store.ts';
import { monthOf } from './wave-months.ts';

/** What the weights restore: the properties that every customer has a value of. */
const weighed = ['plan', 'sector', 'size'] as const satisfies readonly ResponseProperty[];

/** Can the score be trusted, given who stayed silent? */
@Injectable()
export class ResponseService {
  constructor(
    private readonly surveys: SurveysService,
    private readonly waves: WavesService,
    private readonly asked: AskedPeopleService,
    private readonly sums: SumsStore,
  ) {}

  /** @param sees whether small groups are shown too */
  async month(surveyId: string, wanted: string | undefined, sees: Sees): Promise<ResponseReport> {
    const survey = await this.surveys.get(surveyId);
    const all = (await this.waves.all()).filter((wave) => wave.surveyId === surveyId);
    const month = wanted ?? all.map(monthOf).sort().at(-1) ?? null;
    const found: AskedPeople = month === null ? { people: [], base: {} } : await this.asked.ofMonth(all, month);
    const { people } = found;
    const rows = rowsOf(people);
    const summary = summariseSums(mergeSums(rows));
    const isHidden = sees === 'large' && (await this.isHidden(all, month));
    const answered = people.filter((person) => person.answered).length;
    const rate = people.length === 0 ? null : answered / people.length;
    const properties = responseProperties.flatMap(
      (property) => ofProperty(property, people, isHidden ? 0 : deviationOf(summary), sees) ?? [],
    );
    return {
      surveyId: survey._id,
      month,
      asked: people.length,
      answered,
      rate,
      headline: headline(people.length, rate, properties),
      properties,
      arrival: isHidden ? null : arrival(people, sees),
      weighted: isHidden ? null : weighted(rows, found.base, summary),
      silence: isHidden || rate === null || summary.nps === null ? null : silenceBounds(summary.nps.exact, rate),
    };
  }

  /** Whether the report itself tells such a reader nothing of the month's score. */
  private async isHidden(waves: readonly StoredWave[], month: string | null): Promise<boolean> {
    if (month === null) return false;
    const ofMonth = waves.filter((wave) => monthOf(wave) === month);
    const sums = await this.sums.ofWaves(
      ofMonth.map(({ _id }) => _id),
      'totals',
    );
    return new SumsByMonth(ofMonth, sums).hidden(month, 1) !== null;
  }
}

/** The answers of each account with the same values: enough for every figure of the page. */
function rowsOf(people: readonly PersonAsked[]): AnsweredRow[] {
  const rows = new Map<string, { values: Readonly<Record<string, string>>; account: string; scores: number[] }>();
  for (const { cluster, values, nps } of people) {
    if (nps === null) continue;
    const key = JSON.stringify([cluster, ...weighed.map((property) => values[property] ?? '')]);
    const row = rows.get(key);
    if (row) row.scores.push(nps);
    else rows.set(key, { values, account: cluster, scores: [nps] });
  }
  return [...rows.values()].map(({ values, account, scores }) => ({ ...sumsOf(account, scores), values }));
}

function sumsOf(account: string, scores: readonly number[]): AccountSums {
  return { accountId: account, n: scores.length, ...countBuckets(scores) };
}

function cellOf(rows: readonly AccountSums[]): Cell {
  const { n, promoters, passives, detractors } = totalOf(rows);
  return {
    answers: n,
    accounts: new Set(rows.map(({ accountId }) => accountId!)),
    kinds: [promoters, passives, detractors],
  };
}

function ofProperty(
  property: ResponseProperty,
  people: readonly PersonAsked[],
  deviation: number,
  sees: Sees,
): ResponseOfProperty | null {
  const rates = ratesByValue(people, property);
  const bias = responseBias(rates, deviation);
  if (!bias) return null;
  const hidden =
    sees === 'all'
      ? rates.map(() => false)
      : hideSmallCells(rates.map(({ asked, accounts }) => ({ answers: asked, accounts })));
  return {
    property,
    indicator: bias.indicator,
    warns: bias.warns,
    largestBias: deviation === 0 ? null : bias.largestBias,
    rates: rates.map((rate, at) => toRate(rate, hidden[at]!)),
  };
}

function toRate({ value, asked, answered, rate, interval }: ValueRate, hidden: boolean): ResponseRate {
  return {
    value,
    asked: hidden ? null : asked,
    answered: hidden ? null : answered,
    rate: hidden ? null : rate,
    low: hidden ? null : interval.low,
    high: hidden ? null : interval.high,
    hidden,
  };
}

/** Standard deviation of one answer, in points; 0 without answers. */
function deviationOf({ answers, promoters, detractors }: NpsSummary): number {
  return answers === 0 ? 0 : 100 * Math.sqrt(answerVariance(promoters / answers, detractors / answers));
}

/** Those who answered before a reminder to them against those who needed one. */
function arrival(people: readonly PersonAsked[], sees: Sees): ResponseReport['arrival'] {
  const early = mergeSums(rowsOf(people.filter(({ reminded }) => !reminded)));
  const late = mergeSums(rowsOf(people.filter(({ reminded }) => reminded)));
  const sides = [summariseSums(early), summariseSums(late)] as const;
  if (sides[0].answers === 0 || sides[1].answers === 0) return null;
  if (sees === 'large' && hideCells([cellOf(early), cellOf(late)]).some((reason) => reason !== null)) return null;
  const difference = npsDifference(early, late);
  return {
    early: toFigure(sides[0]),
    late: toFigure(sides[1]),
    state: segmentStates[describeChange(difference).state],
    difference: difference?.difference ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
  };
}

function weighted(
  rows: readonly AnsweredRow[],
  base: AskedPeople['base'],
  raw: NpsSummary,
): ResponseReport['weighted'] {
  const margins = Object.fromEntries(
    weighed.flatMap((property) => (base[property] ? [[property, base[property]]] : [])),
  );
  const weighedRows = weighToBase(rows, margins);
  if (!weighedRows) return null;
  const summary = summariseSums(mergeSums(weighedRows.rows));
  return {
    raw: toFigure(raw),
    weighted: toFigure(summary),
    properties: weighed.filter((property) => weighedRows.properties.includes(property)),
  };
}

function toFigure({ answers, nps }: NpsSummary): ResponseFigure {
  const shown = nps?.shown ?? null;
  return { answers, nps: shown, low: shown === null ? null : nps!.low, high: shown === null ? null : nps!.high };
}

const unequal = {
  plan: 'response.unequalPlan',
  sector: 'response.unequalSector',
  size: 'response.unequalSize',
  role: 'response.unequalRole',
  locale: 'response.unequalLocale',
  tenure: 'response.unequalTenure',
  lastScore: 'response.unequalLastScore',
} as const satisfies Record<ResponseProperty, WordKey>;

function headline(asked: number, rate: number | null, properties: readonly ResponseOfProperty[]): ReportMessage {
  if (rate === null) return { key: 'response.nobodyAsked', params: {} };
  const [warning] = properties.filter(({ warns }) => warns).sort((a, b) => a.indicator - b.indicator);
  const params = { percent: Math.round(100 * rate), count: asked };
  if (warning) return { key: unequal[warning.property], params };
  return { key: properties.length === 0 ? 'response.rate' : 'response.alike', params };
}
