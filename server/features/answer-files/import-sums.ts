import type { ImportAnswersReport } from '../../contract/answer-file.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Message } from '../../contract/words.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { PeopleBook } from '../../domain/answer-file/people-book.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import type { AnswerFileTable } from './answer-file-table.ts';
import type { PlannedAnswer } from './import-plan.ts';

const REFUSALS_SHOWN = 1000;

/** What became of the rows of a file. */
export class ImportSums {
  blank = 0;
  ignored: readonly string[] = [];
  private readonly counts = { created: 0, changed: 0, unchanged: 0 };
  private readonly months = new Map<string, number>();
  private readonly refusals: { line: number; column: string | null; message: Message }[] = [];
  private readonly table: AnswerFileTable;
  private readonly locale: Locale;

  constructor(table: AnswerFileTable, locale: Locale) {
    this.table = table;
    this.locale = locale;
  }

  refuse(line: number, place: number | null, message: Message): void {
    this.refusals.push({ line, column: place === null ? null : (this.table.header[place] ?? null), message });
  }

  count({ record: { period } }: PlannedAnswer, outcome: 'created' | 'changed' | 'unchanged' | 'own'): void {
    if (outcome === 'own') return;
    this.counts[outcome] += 1;
    this.months.set(period, (this.months.get(period) ?? 0) + 1);
  }

  report(
    { newWaves, book }: { newWaves: readonly StoredWave[]; book: PeopleBook },
    dryRun: boolean,
  ): ImportAnswersReport {
    const words = wordsIn(this.locale);
    const fresh = new Set(newWaves.map(({ period }) => period));
    const refusals = this.refusals.sort((a, b) => a.line - b.line);
    return {
      dryRun,
      rows: this.table.rows.length,
      ...this.counts,
      blank: this.blank,
      refused: refusals.length,
      months: [...this.months]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([period, answers]) => ({ period, answers, isNew: fresh.has(period) })),
      newAccounts: book.newAccounts.length,
      newContacts: book.newContacts.length,
      ignored: this.ignored.filter(Boolean),
      warnings: this.table.warnings.map((warning) => words.tell(warning)),
      refusals: refusals
        .slice(0, REFUSALS_SHOWN)
        .map(({ line, column, message }) => ({ line, column, message: words.tell(message) })),
    };
  }
}
