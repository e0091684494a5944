import type { Comparison, OtherView, ReportMessage, ScoreView, WindowReport } from '../../contract/report.ts';
import { sayChange, sayHeadline, type Sentence } from '../../domain/answers/headline.ts';
import { totalTally, type Tally } from '../../domain/answers/kept-sums.ts';
import type { AccountSums } from '../../domain/nps/account-sums.ts';
import { adjustedMean } from '../../domain/nps/adjusted-wald.ts';
import { describeChange } from '../../domain/nps/change.ts';
import { npsDifference } from '../../domain/nps/difference.ts';
import { effectiveSample } from '../../domain/nps/effective-sample.ts';
import { smallestVisibleChange } from '../../domain/nps/sample-size.ts';
import { decimalsOf, toldScore } from '../../domain/nps/shown-decimals.ts';
import { summariseSums, type NpsSummary } from '../../domain/nps/summary.ts';
import { waysOfCounting } from '../../domain/nps/ways-of-counting.ts';

/** The kept sums of one month or of three, and what stands around them. */
export interface WindowOfSums {
  readonly window: 'month' | 'quarter';
  readonly rows: readonly AccountSums[];
  readonly tallies: readonly Tally[];
  /** The window before, which shares no month with this one; empty when nobody answered. */
  readonly before: readonly AccountSums[];
  /** Its last month. */
  readonly until: string;
  readonly newVersion: boolean;
  /** Subscription on the day of asking; null where not known. */
  readonly revenueOf: (accountId: string) => number | null;
  /** Accounts that take part now; null where nobody knows how many of them there are, as in a cut. */
  readonly active: ReadonlySet<string> | null;
  /** Why the result, or that of the window before, is not shown to the reader. */
  readonly hidden: ReportMessage | null;
  readonly beforeIsHidden: boolean;
  /** The name of an account, where the reader may know it. */
  readonly nameOf: (accountId: string) => string | null;
}

/** Everything that is told about a window. */
export function reportWindow(sums: WindowOfSums): WindowReport {
  const { rows, active, hidden } = sums;
  const views = waysOfCounting(rows, sums.revenueOf);
  const isToTell = views.answers.nps?.shown != null;
  const comparison = isToTell && hidden === null ? compare(sums, views.answers) : null;
  return {
    ...scoreView(views.answers, hidden),
    headline: hidden ?? spoken(sayHeadline(views.answers, sums.window, comparison?.state ?? null)),
    distribution: hidden ? null : [...totalTally(sums.tallies).scores],
    comparison,
    smallestVisible: hidden ? null : smallestVisible(sums.before, rows),
    coverage: active && { heard: heardAmong(active, rows), active: active.size },
    accountView: otherView(views.accounts, hidden),
    revenueView: otherView(views.revenue, hidden),
    viewsNotes: hidden ? [] : notesOn(views, sums.nameOf),
  };
}

function heardAmong(active: ReadonlySet<string>, rows: readonly AccountSums[]): number {
  return rows.filter(({ accountId, n }) => n > 0 && accountId !== null && active.has(accountId)).length;
}

export function scoreView(summary: NpsSummary, hidden: ReportMessage | null): ScoreView {
  const { nps, note, answers, accounts, promoters, passives, detractors } = summary;
  const told = nps && !hidden ? toldScore(nps) : null;
  return {
    nps: told,
    decimals: nps && !hidden ? decimalsOf(nps) : 0,
    low: told === null ? null : nps!.low,
    high: told === null ? null : nps!.high,
    answers,
    accounts: accounts ?? 0,
    promoters: hidden ? null : promoters,
    passives: hidden ? null : passives,
    detractors: hidden ? null : detractors,
    note: note && !hidden ? { key: note.key, params: { ...note.params } } : null,
    hidden,
  };
}

/** Null when there is nothing before, or nothing that this reader may see. */
function compare({ before, rows, until, ...sums }: WindowOfSums, now: NpsSummary): Comparison | null {
  if (before.length === 0 || now.nps === null || sums.beforeIsHidden) return null;
  const then = summariseSums(before).nps;
  const difference = npsDifference(before, rows);
  const change = describeChange(difference);
  return {
    until,
    nps: then && toldScore(then),
    state: change.state,
    difference: difference?.difference ?? null,
    low: difference?.low ?? null,
    high: difference?.high ?? null,
    moreAnswers: change.moreAnswers,
    message: spoken(sayChange(change, difference)),
    newVersion: sums.newVersion,
  };
}

/** Without a window before, against one that is like this one. */
function smallestVisible(before: readonly AccountSums[], rows: readonly AccountSums[]): number | null {
  const now = worthOf(rows);
  return now && smallestVisibleChange(worthOf(before) ?? now, now);
}

function worthOf(rows: readonly AccountSums[]): { answers: number; variance: number } | null {
  const counts = effectiveSample(rows, true)?.effectiveCounts;
  if (!counts) return null;
  const { size, variance } = adjustedMean(counts);
  return { answers: size - 3, variance };
}

function otherView({ nps, accounts }: NpsSummary, hidden: ReportMessage | null): OtherView {
  const told = nps?.shown ?? null;
  return hidden || told === null
    ? { nps: null, low: null, high: null, accounts: accounts ?? 0 }
    : { nps: told, low: nps!.low, high: nps!.high, accounts: accounts ?? 0 };
}

function notesOn(
  { answers, accounts, revenue, differ, dominant }: ReturnType<typeof waysOfCounting>,
  nameOf: WindowOfSums['nameOf'],
): ReportMessage[] {
  const notes: ReportMessage[] = [];
  const told = [answers, accounts, revenue].map(({ nps }) => (nps?.shown == null ? null : minus(nps.shown)));
  const [byAnswers, byAccounts, byRevenue] = told;
  if (differ && byAnswers && byAccounts) {
    const params = { answers: byAnswers, accounts: byAccounts };
    notes.push(
      byRevenue
        ? { key: 'report.viewsDiffer', params: { ...params, revenue: byRevenue } }
        : { key: 'nps.viewsDiffer', params },
    );
  }
  if (dominant) {
    const share = Math.round(100 * dominant.share);
    const account = nameOf(dominant.accountId);
    notes.push(
      account === null
        ? { key: 'report.oneLargeAccount', params: { share } }
        : { key: 'nps.largeAccount', params: { account, share } },
    );
  }
  return notes;
}

const minus = (points: number) => (points < 0 ? `−${-points}` : `${points}`);

function spoken({ key, params }: Sentence): ReportMessage {
  return { key, params: { ...params } };
}
