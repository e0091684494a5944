import { wordsIn } from '../contract/words/catalogues.ts';
import { sumByAccount, type AccountSums } from '../domain/nps/account-sums.ts';
import { describeChange, type ChangeState } from '../domain/nps/change.ts';
import { compareSegments, type SegmentState } from '../domain/nps/compare-segments.ts';
import { npsDifference, type NpsDifference } from '../domain/nps/difference.ts';
import { hideSmallCells } from '../domain/nps/small-cells.ts';
import { summariseNps, type IntervalMethod, type NpsFigure, type NpsSummary } from '../domain/nps/summary.ts';
import type { FileAnswer, NpsAnswers } from './nps-answers.ts';

const words = wordsIn('en');

/** Counts and score of all answers or of a part of them; null where hidden. */
export interface PartFigures {
  readonly answers: number;
  readonly accounts: number | null;
  readonly promoters: number | null;
  readonly passives: number | null;
  readonly detractors: number | null;
  readonly nps: NpsFigure | null;
  readonly note: string | null;
}

type Bounds = Pick<NpsDifference, 'difference' | 'low' | 'high' | 'low90' | 'high90' | 'p'>;

export interface MonthChange extends Nullable<Bounds> {
  readonly since: string;
  readonly state: ChangeState;
  readonly moreAnswers: number | null;
}

export interface SegmentComparison extends Nullable<Bounds> {
  readonly state: SegmentState;
  readonly pAdjusted: number | null;
  readonly moreAnswers: number | null;
}

export interface MonthPart extends PartFigures {
  readonly month: string;
  readonly change: MonthChange | null;
  readonly hidden: string | null;
}

export interface SegmentPart extends PartFigures {
  readonly column: string;
  readonly value: string | null;
  readonly againstRest: SegmentComparison | null;
  readonly hidden: string | null;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };
/** How sure the intervals are and how they are computed, and whether accounts are looked at. */
export type Design = { level: number; clustered: boolean; method: IntervalMethod };

/** The months that have answers, each with its change since the one before. */
export function npsMonths(answers: readonly FileAnswer[], design: Design, hideBelow: number): MonthPart[] {
  const parts = groupBy(answers, (answer) => answer.month)
    .filter((part): part is { value: string; answers: FileAnswer[] } => part.value !== null)
    .sort((a, b) => (a.value < b.value ? -1 : 1));
  const hidden = hiddenIn(
    parts.map((part) => part.answers),
    hideBelow,
  );
  return parts.map((part, at) => {
    const before = parts[at - 1];
    const comparable = before && !hidden[at] && !hidden[at - 1];
    return {
      month: part.value,
      ...figures(summariseNps(part.answers, design), hidden[at]!),
      change: comparable ? change(before, part, design) : null,
      hidden: hidden[at]!,
    };
  });
}

function change(
  before: { value: string; answers: readonly FileAnswer[] },
  after: { answers: readonly FileAnswer[] },
  design: Design,
): MonthChange {
  const difference = npsDifference(rowsOf(before.answers, design), rowsOf(after.answers, design), design);
  const { state, moreAnswers } = describeChange(difference);
  return { since: before.value, state, ...bounds(difference), moreAnswers };
}

/** Each value of each segment column against the rest of its column. */
export function npsSegments({ answers, segmentColumns }: NpsAnswers, design: Design, hideBelow: number): SegmentPart[] {
  const segments = segmentColumns.flatMap((column, place) =>
    groupBy(answers, (answer) => answer.segments[place] ?? null).map((part) => ({
      // Two columns of one name are two properties.
      property: String(place),
      column: column.header,
      value: part.value,
      answers: part.answers,
      rows: rowsOf(part.answers, design),
    })),
  );
  // Each column is a table of its own, whose parts make up the whole.
  const whys = segmentColumns.flatMap((_, place) =>
    hiddenIn(
      segments.filter(({ property }) => property === String(place)).map(({ answers: own }) => own),
      hideBelow,
    ),
  );
  const hidden = segments.map(({ answers: own }, at) =>
    whys[at] === null ? null : own.length < hideBelow ? ('small' as const) : ('beside' as const),
  );
  return compareSegments(segments, { ...design, hidden }).map(({ againstRest }, at) => {
    const { column, value, answers: own } = segments[at]!;
    const why = whys[at]!;
    return {
      column,
      value,
      ...figures(summariseNps(own, design), why),
      againstRest: againstRest && {
        state: againstRest.state,
        ...bounds(againstRest.difference),
        pAdjusted: againstRest.pAdjusted,
        moreAnswers: againstRest.moreAnswers,
      },
      hidden: why,
    };
  });
}

/** Sums by account; each answer on its own where accounts are not looked at. */
function rowsOf(answers: readonly FileAnswer[], { clustered }: Design): AccountSums[] {
  return sumByAccount(clustered ? answers : answers.map((answer) => ({ ...answer, account: null })));
}

function bounds(difference: NpsDifference | null): Nullable<Bounds> {
  if (!difference) return { difference: null, low: null, high: null, low90: null, high90: null, p: null };
  const { low, high, low90, high90, p } = difference;
  return { difference: difference.difference, low, high, low90, high90, p };
}

/** Counts and score, or none of them where hidden. */
export function figures(summary: NpsSummary, hidden: string | null): PartFigures {
  const { answers, accounts, promoters, passives, detractors, nps, note } = summary;
  return hidden === null
    ? { answers, accounts, promoters, passives, detractors, nps, note: note && words.tell(note) }
    : { answers, accounts, promoters: null, passives: null, detractors: null, nps: null, note: hidden };
}

/** Why each part is hidden; null for those that are shown. A lone part has no neighbours to be computed from. */
export function hiddenIn(parts: readonly (readonly FileAnswer[])[], hideBelow: number): (string | null)[] {
  const cells = parts.map((answers) => ({ answers: answers.length, accounts: null }));
  return hideSmallCells(cells, { answers: hideBelow, accounts: 0 }).map((hide, at) =>
    hide ? hiddenWords(cells[at]!.answers < hideBelow ? 'small' : 'beside', hideBelow) : null,
  );
}

function hiddenWords(why: 'small' | 'beside', hideBelow: number): string {
  return why === 'small' ? words.say('nps.hidden', { count: hideBelow }) : words.say('nps.hiddenBeside');
}

/** Parts by value, in order of value; the part without value last. */
function groupBy(answers: readonly FileAnswer[], valueOf: (answer: FileAnswer) => string | null) {
  const parts = new Map<string | null, FileAnswer[]>();
  for (const answer of answers) {
    const value = valueOf(answer);
    const part = parts.get(value);
    if (part) part.push(answer);
    else parts.set(value, [answer]);
  }
  return [...parts]
    .map(([value, own]) => ({ value, answers: own }))
    .sort((a, b) => (a.value === null ? 1 : b.value === null ? -1 : a.value.localeCompare(b.value, 'en')));
}
