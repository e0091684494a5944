import { wordsIn } from '../contract/words/catalogues.ts';
import { accountView } from '../domain/nps/account-view.ts';
import { sumByAccount } from '../domain/nps/account-sums.ts';
import { summariseNps, type IntervalMethod, type NpsSummary } from '../domain/nps/summary.ts';
import type { FileAnswer, NpsAnswers } from './nps-answers.ts';
import { figures, hiddenIn, npsMonths, npsSegments } from './nps-parts.ts';

const words = wordsIn('en');

export interface NpsDocumentOptions {
  readonly file: string;
  readonly level: number;
  readonly method: IntervalMethod;
  /** Parts with fewer answers are hidden; 0 hides nothing. */
  readonly hideBelow: number;
}

export type NpsDocument = ReturnType<typeof npsDocument>;

/** Everything `rumo nps` says, as one document. */
export function npsDocument(read: NpsAnswers, { file, level, method, hideBelow }: NpsDocumentOptions) {
  const { answers, columns } = read;
  const design = { level, method, clustered: columns.account !== null };
  const hidden = hiddenIn([answers], hideBelow)[0] ?? null;
  const summary = summariseNps(answers, design);
  const view = columns.account && !hidden ? accountView(sumByAccount(answers), { level, method }) : null;
  const header = (name: keyof typeof columns) => columns[name]?.header ?? null;
  return {
    rumo: 'nps',
    version: 1,
    input: {
      file,
      rows: read.rows,
      blank: read.blank,
      bad: read.bad,
      used: answers.length,
      columns: { score: header('score'), account: header('account'), date: header('date'), weight: header('weight') },
    },
    total: figures(summary, hidden),
    accountView: view && {
      accounts: view.accounts,
      nps: view.nps && { shown: view.nps.shown, exact: view.nps.exact, low: view.nps.low, high: view.nps.high },
    },
    months: columns.date ? npsMonths(answers, design, hideBelow) : [],
    segments: npsSegments(read, design, hideBelow),
    warnings: [...read.warnings, ...(hidden ? [] : remarks(answers, summary, view))],
  };
}

/** What one should know before trusting the headline: accounts tell another story, or one account tells most of it. */
function remarks(answers: readonly FileAnswer[], summary: NpsSummary, view: NpsSummary | null): string[] {
  if (!view?.nps || !summary.nps || (summary.accounts ?? 0) < 2) return [];
  const remarks: string[] = [];
  if (Math.abs(view.nps.exact - summary.nps.exact) > 10) {
    const shown = { answers: summary.nps.shown ?? '–', accounts: view.nps.shown ?? '–' };
    remarks.push(words.say('nps.viewsDiffer', shown));
  }
  const largest = sumByAccount(answers).reduce((most, row) => (row.n > most.n ? row : most));
  const share = (100 * largest.n) / answers.length;
  if (largest.accountId !== null && largest.n > 1 && share > 20) {
    remarks.push(words.say('nps.largeAccount', { account: largest.accountId, share: Math.round(share) }));
  }
  return remarks;
}
