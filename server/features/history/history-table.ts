import type { HistoryEntry, SaidRequest } from '../../contract/history.ts';
import { column, type Table } from '../../platform/tables/table.ts';

const requestsOf = (entry: HistoryEntry): readonly SaidRequest[] =>
  entry.kind === 'answer' ? entry.requests : entry.kind === 'request' ? [entry.request] : [];

/** What stands in the words of an entry. */
function textOf(entry: HistoryEntry): string | null {
  switch (entry.kind) {
    case 'answer':
      return entry.comments.map(({ text }) => text).join('\n') || null;
    case 'request':
      return entry.request.quote;
    case 'vote':
      return entry.needs.map(({ theme, need }) => `${theme.name}: ${need}`).join('\n') || null;
    case 'mail':
      return entry.about;
    case 'mark':
      return null;
  }
}

/** What an entry is, more exactly: which mail, which end of mail. */
function whatOf(entry: HistoryEntry): string {
  return entry.kind === 'mail' ? entry.mail : entry.kind === 'mark' ? entry.mark : entry.kind;
}

const columns = [
  column<HistoryEntry>('at', ({ at }) => at),
  column<HistoryEntry>('kind', ({ kind }) => kind),
  column<HistoryEntry>('what', whatOf),
  column<HistoryEntry>('person', ({ person }) => person?.name),
  column<HistoryEntry>('survey', (entry) => (entry.kind === 'answer' ? entry.surveyName : null)),
  column<HistoryEntry>('month', (entry) => (entry.kind === 'answer' ? entry.month : null)),
  column<HistoryEntry>('metric', (entry) => (entry.kind === 'answer' ? entry.metric : null)),
  column<HistoryEntry>('score', (entry) => (entry.kind === 'answer' ? entry.score : null)),
  column<HistoryEntry>('status', (entry) => (entry.kind === 'answer' || entry.kind === 'mail' ? entry.status : null)),
  column<HistoryEntry>('text', textOf),
  column<HistoryEntry>('themes', (entry) => requestsOf(entry).flatMap(({ theme }) => theme?.name ?? [])),
  column<HistoryEntry>('themeStatuses', (entry) => requestsOf(entry).flatMap(({ theme }) => theme?.status ?? [])),
  column<HistoryEntry>('personId', ({ person }) => person?.id),
];

/** What one person, or one account's people, said and what came of it, the newest first. */
export function historyTable(rows: AsyncIterable<HistoryEntry>): Table<HistoryEntry> {
  return { name: 'history', columns, rows };
}
