import { BallotSheet } from '../contract/ballot-sheet.ts';
import type { BallotFault } from '../domain/voting/check-ballot.ts';
import { type Difference, recount as countAgain, type Recount, sheetFaults } from '../domain/voting/recount.ts';
import { writeCsv } from '../platform/csv/write-csv.ts';
import { BadInput, type Command } from './command.ts';
import { fileLabel, parseFileOptions } from './input.ts';
import { readJsonFile } from './json-file.ts';
import { textTable } from './text-table.ts';

const usage = `Usage: rumo recount FILE [options]

Counts the ballots of a published sheet again. FILE is JSON; - reads standard input.
Ends with status 3 when the published result does not match.

  --json              one JSON document
  --csv               the result as CSV`;

const options = {
  json: { type: 'boolean', default: false },
  csv: { type: 'boolean', default: false },
} as const;

/** `rumo recount FILE`: whether a ballot's result is what its ballots say, without server or database. */
export const recount: Command = {
  name: 'recount',
  summary: 'Count a published ballot again',
  usage,
  async run(args, terminal) {
    const { values, file } = parseFileOptions(args, options);
    if (values.json && values.csv) throw new BadInput('Choose one of --json and --csv.');
    const sheet = await readJsonFile(file, BallotSheet, terminal);
    refuseBrokenRules(fileLabel(file), sheet);

    const counted = countAgain(sheet);
    if (values.json) {
      terminal.print(`${JSON.stringify({ rumo: 'recount', version: 1, ...counted }, null, 2)}\n`);
    } else if (values.csv) {
      const rows = (counted.result ?? []).map(({ rank, theme, score }) => [rank, theme, score]);
      terminal.print(writeCsv(['rank', 'theme', 'score'], rows));
    } else {
      terminal.print(wordsOf(counted, sheet));
    }
    for (const difference of values.json ? [] : counted.differences) terminal.tell(`${differenceOf(difference)}\n`);
    return counted.matches ? 0 : 3;
  },
};

function refuseBrokenRules(label: string, sheet: BallotSheet): void {
  const faults = sheetFaults(sheet).map(({ place, fault }) => `${label} ballots[${place}].needs: ${faultOf(fault)}`);
  if (faults.length > 0) throw new BadInput(faults.slice(0, 20).join('\n'));
}

function faultOf(fault: BallotFault): string {
  switch (fault.code) {
    case 'unknown-theme':
      return `${JSON.stringify(fault.theme)} is not a theme of the ballot`;
    case 'not-a-need':
      return `${JSON.stringify(fault.theme)} must be 0, 0.5, 1 or 2`;
    case 'too-many-critical':
      return `${fault.criticals} themes are critical, at most ${fault.limit} may be`;
  }
}

function wordsOf({ matches, voters, accounts, result }: Recount, { ballot, themes }: BallotSheet): string {
  const label = new Map(themes.map((theme) => [theme.id, theme.label]));
  const rows = (result ?? []).map(({ rank, score, theme }) => [
    ...[String(rank ?? '-'), score === null ? '-' : score.toFixed(4)],
    label.get(theme) ?? theme,
  ]);
  const { quorum } = ballot.rules;
  const lines = [
    `${voters} voters, ${accounts} accounts`,
    ...(quorum === null
      ? []
      : [voters >= quorum ? `The quorum of ${quorum} is reached.` : `The quorum of ${quorum} is not reached.`]),
    ...(rows.length > 0 ? ['', ...textTable(['rank', 'score', 'theme'], rows)] : []),
    '',
    matches ? 'The published result matches.' : 'The published result does NOT match.',
  ];
  return `${lines.join('\n')}\n`;
}

function differenceOf({ theme, published, counted }: Difference): string {
  const said = (standing: Difference['counted']) =>
    standing === null ? 'missing' : `score ${standing.score ?? 'none'}, rank ${standing.rank ?? 'none'}`;
  return `${JSON.stringify(theme)}: published ${said(published)}; counted ${said(counted)}`;
}
