import { wordsIn } from '../contract/words/catalogues.ts';
import type { CsvValue } from '../platform/csv/write-csv.ts';
import type { NpsDocument } from './nps-document.ts';
import type { MonthPart, PartFigures, SegmentPart } from './nps-parts.ts';
import { textTable } from './text-table.ts';

const words = wordsIn('en');

const states: Record<string, string> = {
  dropped: words.say('nps.dropped'),
  rose: words.say('nps.rose'),
  'no-real-change': words.say('nps.noRealChange'),
  lower: 'Lower than the rest',
  higher: 'Higher than the rest',
  'no-real-difference': 'No real difference',
  'cant-tell-yet': words.say('nps.cantTellYet'),
  'too-few-answers': words.say('nps.tooFewAnswers'),
};

/** The document in words for a terminal: headline, months, segments. */
export function npsWords({ total, accountView, months, segments }: NpsDocument): string {
  const lines = [headline(total)];
  if (total.promoters !== null) {
    const kinds = [count(total.promoters, 'promoter'), count(total.passives!, 'passive')];
    lines.push([...kinds, count(total.detractors!, 'detractor')].join(', '));
  }
  if (accountView?.nps) {
    lines.push(`One voice for each account: ${whole(accountView.nps.shown)}${range(accountView.nps)}`);
  }
  if (months.length > 0) {
    lines.push('', ...textTable(['Month', ...partColumns, 'Change'], months.map(monthCells)));
  }
  for (const column of new Set(segments.map((segment) => segment.column))) {
    const own = segments.filter((segment) => segment.column === column);
    lines.push('', ...textTable([column, ...partColumns, 'Against the rest'], own.map(segmentCells)));
  }
  return `${lines.join('\n')}\n`;
}

/** The main table: all answers, then months, then segments. */
export function npsTable({ total, months, segments }: NpsDocument): { header: string[]; rows: CsvValue[][] } {
  const header = [
    ...['part', 'value', 'answers', 'accounts', 'promoters', 'passives', 'detractors', 'nps', 'exact', 'low', 'high'],
    ...['state', 'difference', 'differenceLow', 'differenceHigh', 'p', 'pAdjusted', 'note'],
  ];
  const row = (part: string, value: string | null, figures: PartFigures, compared: CsvValue[]): CsvValue[] => [
    ...[part, value, figures.answers, figures.accounts, figures.promoters, figures.passives, figures.detractors],
    ...[figures.nps?.shown, figures.nps?.exact, figures.nps?.low, figures.nps?.high],
    ...compared,
    figures.note,
  ];
  const rows = [
    row('total', null, total, [null, null, null, null, null, null]),
    ...months.map((month) => {
      const { state, difference, low, high, p } = month.change ?? {};
      return row('month', month.month, month, [state, difference, low, high, p, null]);
    }),
    ...segments.map((segment) => {
      const { state, difference, low, high, p, pAdjusted } = segment.againstRest ?? {};
      return row(segment.column, segment.value, segment, [state, difference, low, high, p, pAdjusted]);
    }),
  ];
  return { header, rows };
}

const partColumns = ['Answers', 'Promoters', 'Passives', 'Detractors', 'NPS', 'From', 'To'];

function headline({ answers, accounts, nps, note }: PartFigures): string {
  const behind =
    accounts === null ? count(answers, 'answer') : `${count(answers, 'answer')} from ${count(accounts, 'account')}`;
  if (answers === 0) return words.say('nps.noAnswers');
  if (!nps || nps.shown === null) return `NPS not shown: ${note}`;
  const sure =
    nps.low === null ? `, ${note}` : `${range(nps)} with ${Number((100 * nps.level).toFixed(1))} % confidence`;
  return `NPS ${whole(nps.shown)}${sure}; ${behind}`;
}

function monthCells(part: MonthPart): string[] {
  const { change } = part;
  return [part.month, ...partCells(part), part.hidden ?? part.note ?? (change ? comparison(change) : '')];
}

function segmentCells(part: SegmentPart): string[] {
  const { againstRest } = part;
  return [
    part.value ?? '(none)',
    ...partCells(part),
    part.hidden ?? part.note ?? (againstRest ? comparison(againstRest) : ''),
  ];
}

function partCells({ answers, promoters, passives, detractors, nps }: PartFigures): string[] {
  return [answers, promoters, passives, detractors, nps?.shown, nps?.low, nps?.high].map(whole);
}

function comparison(compared: {
  state: string;
  difference: number | null;
  low: number | null;
  high: number | null;
  moreAnswers: number | null;
}): string {
  const { state, difference, moreAnswers } = compared;
  const [low, high] = [whole(compared.low), whole(compared.high)];
  const said = states[state]!;
  if (state === 'too-few-answers' || difference === null) return said;
  if (state === 'cant-tell-yet') {
    const more = moreAnswers === null ? '' : `; ${words.say('nps.moreAnswers', { count: moreAnswers })}`;
    return `${said}: ${words.say('nps.couldBe', { low, high })}${more}`;
  }
  if (state.startsWith('no-real')) return `${said} (${words.say('nps.interval', { low, high })})`;
  return `${said} ${words.say('nps.changedBy', { points: whole(Math.abs(difference)), low, high })}`;
}

function range({ low, high }: { low: number | null; high: number | null }): string {
  return low === null || high === null ? '' : `, ${words.say('nps.interval', { low: whole(low), high: whole(high) })}`;
}

function count(number: number, one: string): string {
  return `${number} ${one}${number === 1 ? '' : 's'}`;
}

function whole(number: number | null | undefined): string {
  return number === null || number === undefined ? '–' : String(Math.round(number) + 0);
}
