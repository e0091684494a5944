import { setTimeout as sleep } from 'node:timers/promises';
import { ImportOptions, type ImportReport, type ImportStatus } from '../contract/import.ts';
import { Problem } from '../contract/problem.ts';
import { ImportService } from '../features/audience/import.service.ts';
import { BadInput, type Command, type Terminal } from './command.ts';
import { mappingOption } from './field-columns.ts';
import { importAnswers, importAnswersUsage } from './import-answers.ts';
import { sentenceOf } from './import-problem.ts';
import { importRequests, importRequestsUsage } from './import-requests.ts';
import { fileLabel, parseFileOptions, readInputFile } from './input.ts';
import { withApp } from './open-app.ts';
import { progressBar } from './progress-bar.ts';

const usage = `rumo import FILE [--dry-run] [--json] [--map FIELD=COLUMN]… [--dates dmy|mdy] [--basis BASIS]

Imports accounts and people from a CSV file (- for standard input) into this deployment's database. The same file can be
imported again: what has not changed is left alone.

  --dry-run              say what would happen, write nothing
  --json                 print the report as one JSON document
  --map FIELD=COLUMN     read a field from this column; FIELD= from none. Fields: accountId, accountName, plan, mrr,
                         seats, sector, size, lifecycle, contactId, email, name, role, locale, customerSince
  --dates dmy|mdy        how 05/06/2024 is meant where the column does not show it
  --basis BASIS          why the people may be asked: legitimate-interest (default), consent, contract

${importAnswersUsage}

${importRequestsUsage}`;

const MAX_BYTES = 20 * 1024 * 1024;
const POLL = 150;
const REFUSALS_PRINTED = 20;

// "import" alone is a word of the language.
export const importCommand: Command = {
  name: 'import',
  summary: 'import accounts and people, answers, or requests, from a file',
  usage,
  async run(args, terminal) {
    if (args[0] === 'answers') return importAnswers(args.slice(1), terminal);
    if (args[0] === 'requests') return importRequests(args.slice(1), terminal);
    const { values, file } = parseFileOptions(args, {
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      map: { type: 'string', multiple: true, default: [] },
      dates: { type: 'string' },
      basis: { type: 'string' },
    });
    const { 'dry-run': dryRun, map, dates, basis } = values;
    const options = readOptions({ dryRun, map, dates, basis });
    const bytes = await readInputFile(file, terminal);
    if (bytes.byteLength > MAX_BYTES) throw new BadInput(`${fileLabel(file)} is larger than 20 MB. Split it.`);
    const status = await withApp(terminal, (app) =>
      follow(app.get(ImportService, { strict: false }), bytes, options, file, terminal),
    );
    if (!status.report) throw new Error(status.problem ?? 'the import ended without a report');
    terminal.print(values.json ? `${document(file, status)}\n` : summary(status.report, dryRun));
    return 0;
  },
};

async function follow(
  imports: ImportService,
  bytes: Uint8Array,
  options: ImportOptions,
  file: string,
  terminal: Terminal,
): Promise<ImportStatus> {
  let status = await imports.start(bytes, options, 'en').catch((error: unknown) => {
    throw error instanceof Problem ? new BadInput(sentenceOf(error, file)) : error;
  });
  while (status.state === 'running') {
    if (terminal.interactive) terminal.tell(`\r${progressBar(status.done, status.rows, 'rows')}`);
    await sleep(POLL);
    status = await imports.status(status.id, 'en');
  }
  if (terminal.interactive) terminal.tell(`\r${progressBar(status.done, status.rows, 'rows')}\n`);
  return status;
}

interface Given {
  dryRun: boolean;
  map: readonly string[];
  dates: string | undefined;
  basis: string | undefined;
}

function readOptions({ dryRun, map, dates, basis }: Given): ImportOptions {
  const parsed = ImportOptions.safeParse({
    dryRun: String(dryRun),
    ...(map.length > 0 ? { mapping: mappingOption(map) } : {}),
    ...(dates === undefined ? {} : { dates }),
    ...(basis === undefined ? {} : { basis }),
  });
  if (parsed.success) return parsed.data;
  const names: Record<string, string> = { mapping: 'map' };
  throw new BadInput(
    parsed.error.issues
      .map(({ path, message }) => `--${names[String(path[0])] ?? String(path[0])}: ${message}`)
      .join('\n'),
  );
}

function document(file: string, { id, dryRun, report }: ImportStatus): string {
  return JSON.stringify({ rumo: 'import', version: 1, input: { file: fileLabel(file) }, id, dryRun, report }, null, 2);
}

function summary(report: ImportReport, dryRun: boolean): string {
  const { rows, created, updated, unchanged, refused, accounts, contacts, refusals } = report;
  const of = (name: string, part: typeof accounts) =>
    `  ${name}: ${part.created} created, ${part.updated} updated, ${part.unchanged} unchanged\n`;
  const shown = refusals.slice(0, REFUSALS_PRINTED);
  const lines = shown.map(({ line, column, message }) => `  line ${line}${column ? `, ${column}` : ''}: ${message}\n`);
  const rest = refused > shown.length ? [`  … and ${refused - shown.length} more\n`] : [];
  return [
    dryRun ? 'Nothing was written. This would happen:\n' : '',
    `${rows} rows = ${created} created + ${updated} updated + ${unchanged} unchanged + ${refused} refused\n`,
    of('accounts', accounts),
    of('people', contacts),
    ...(refused > 0 ? ['refused:\n', ...lines, ...rest] : []),
  ].join('');
}
