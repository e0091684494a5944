import type { BallotDetail, BallotResultRow, BallotSummary } from '../../contract/ballot.ts';
import { column, type Table } from '../../platform/tables/table.ts';

const ballotColumns = [
  column<BallotSummary>('question', ({ question }) => question),
  column<BallotSummary>('group', ({ group }) => group),
  column<BallotSummary>('status', ({ status }) => status),
  column<BallotSummary>('themes', ({ themes }) => themes),
  column<BallotSummary>('invited', ({ invited }) => invited),
  column<BallotSummary>('voted', ({ voted }) => voted),
  column<BallotSummary>('openedAt', ({ openedAt }) => openedAt),
  column<BallotSummary>('closesAt', ({ closesAt }) => closesAt),
  column<BallotSummary>('closedAt', ({ closedAt }) => closedAt),
  column<BallotSummary>('id', ({ id }) => id),
];

const resultColumns = [
  column<BallotResultRow>('rank', ({ rank }) => rank),
  column<BallotResultRow>('theme', ({ label }) => label),
  column<BallotResultRow>('score', ({ score }) => score),
  column<BallotResultRow>('critical', ({ needs }) => needs.critical),
  column<BallotResultRow>('important', ({ needs }) => needs.important),
  column<BallotResultRow>('nice', ({ needs }) => needs.nice),
  column<BallotResultRow>('notNeeded', ({ needs }) => needs.notNeeded),
  column<BallotResultRow>('id', ({ themeId }) => themeId),
];

export function ballotsTable(rows: readonly BallotSummary[]): Table<BallotSummary> {
  return { name: 'ballots', columns: ballotColumns, rows };
}

/** The ballot as a viewer sees it, whoever asks: files travel. Before it is closed there are no rows. */
export function resultTable({ id, question, result }: BallotDetail): Table<BallotResultRow> {
  const { voters, accounts, quorumReached, note, rows } = result ?? {
    voters: null,
    accounts: null,
    quorumReached: null,
    note: null,
    rows: [],
  };
  const about = { ballot: id, question, voters, accounts, quorumReached, note };
  return { name: 'ballot-result', about, columns: resultColumns, rows };
}
