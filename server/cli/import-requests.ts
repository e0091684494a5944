import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../contract/problem.ts';
import {
  RequestImportOptions,
  type RequestImportPreview,
  type RequestImportStatus,
} from '../contract/request-import.ts';
import { RequestImportService } from '../features/request-files/request-import.service.ts';
import { TAKE } from '../features/request-files/taking.service.ts';
import { Tasks } from '../platform/tasks/tasks.ts';
import { BadInput, type Status, type Terminal } from './command.ts';
import { mappingOption } from './field-columns.ts';
import { choiceOption, fileLabel, parseFileOptions, readInputFile } from './input.ts';
import { sentenceOf } from './import-problem.ts';
import { withApp } from './open-app.ts';
import { progressBar } from './progress-bar.ts';

export const importRequestsUsage = `rumo import requests FILE [--as requests|comments] [--question wish|why] [--unknown refuse|without]
                          [--from NAME] [--list] [--map FIELD=COLUMN]… [--dates dmy|mdy] [--dry-run] [--json]
rumo import requests --undo IMPORT

Brings in what customers asked for elsewhere: CSV with a column of texts, one JSON object a line, or a list with one text a
line. The same file can be brought in again: what is already here is left alone.

  --as requests|comments   each text is one request as it stands, or a comment in which there may be several (guessed)
  --question wish|why      what the comments answer: what to add or change, or anything else (guessed by the heading)
  --unknown refuse|without lines of customers who are not here: left out (default), or taken without a customer
  --from NAME              the list the file comes from; ids of different lists are told apart by it
  --list                   each line is a text, the first one too
  --map FIELD=COLUMN       read a field from this column; FIELD= from none. Fields: text, id, account, email, date, lang,
                           need
  --dates dmy|mdy          how 05/06/2024 is meant where the column does not show it
  --undo IMPORT            take an import back, by the id that was printed: what nobody has decided on is withdrawn
  --dry-run                say what would happen, write nothing
  --json                   print the report as one JSON document`;

const MAX_BYTES = 20 * 1024 * 1024;
const POLL = 300;
const REFUSALS_PRINTED = 20;
const someone = { kind: 'key', id: 'cli', role: 'editor' } as const;

/** `rumo import requests FILE`. */
export async function importRequests(args: string[], terminal: Terminal): Promise<Status> {
  const undone = /^--undo(?:=(.+))?$/.exec(args[0] ?? '');
  if (undone) return takeBack(undone[1] ?? args[1] ?? '', terminal);
  const { values, file } = parseFileOptions(args, {
    as: { type: 'string' },
    question: { type: 'string' },
    unknown: { type: 'string' },
    from: { type: 'string' },
    list: { type: 'boolean', default: false },
    map: { type: 'string', multiple: true, default: [] },
    dates: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  });
  const options = readOptions({
    textsAre: choiceOption('as', values.as, ['requests', 'comments']),
    question: choiceOption('question', values.question, ['wish', 'why']),
    unknown: choiceOption('unknown', values.unknown, ['refuse', 'without']),
    dates: choiceOption('dates', values.dates, ['dmy', 'mdy']),
    origin: values.from,
    layout: values.list ? 'list' : undefined,
    mapping: values.map.length > 0 ? mappingOption(values.map) : undefined,
  });
  const bytes = await readInputFile(file, terminal);
  if (bytes.byteLength > MAX_BYTES) throw new BadInput(`${fileLabel(file)} is larger than 20 MB. Split it.`);
  const input = { file: fileLabel(file) };
  const head = { rumo: 'import requests', version: 1, input };
  return withApp<Status>(terminal, async (app) => {
    const imports = app.get(RequestImportService, { strict: false });
    const explained = (error: unknown): never => {
      throw error instanceof Problem ? new BadInput(sentenceOf(error, file)) : error;
    };
    if (values['dry-run']) {
      const preview = await imports.preview(bytes, options, 'en').catch(explained);
      const { outcome } = preview;
      // Refused with the same sentence as the import itself.
      if (!outcome) await imports.start(bytes, options, someone).catch(explained);
      terminal.print(
        values.json ? `${JSON.stringify({ ...head, dryRun: true, preview }, null, 2)}\n` : expected(preview),
      );
      return 0;
    }
    const started = await imports.start(bytes, options, someone).catch(explained);
    const status = await follow(imports, app.get(Tasks), started, terminal);
    terminal.print(
      values.json ? `${JSON.stringify({ ...head, dryRun: false, report: status }, null, 2)}\n` : summary(status),
    );
    return 0;
  });
}

function takeBack(id: string, terminal: Terminal): Promise<Status> {
  if (!/^imp_[a-z2-7]{20}$/.test(id)) throw new BadInput(`--undo "${id}" is not the id of an import (imp_…).`);
  return withApp<Status>(terminal, async (app) => {
    const imports = app.get(RequestImportService, { strict: false });
    const started = await imports.undo(id as RequestImportStatus['id'], someone).catch((error: unknown) => {
      throw error instanceof Problem ? new BadInput(sentenceOf(error, id)) : error;
    });
    const { undo } = await follow(imports, app.get(Tasks), started, terminal);
    terminal.print(
      `${undo?.withdrawn ?? 0} requests withdrawn, ${undo?.kept ?? 0} kept because somebody had decided on them\n`,
    );
    return 0;
  });
}

/** Does the work here; where a Rumo on the same database does it, waits for that. */
async function follow(
  imports: RequestImportService,
  tasks: Tasks,
  { id }: RequestImportStatus,
  terminal: Terminal,
): Promise<RequestImportStatus> {
  const look = async () => {
    const status = await imports.status(id, 'en');
    if (terminal.interactive) terminal.tell(`\r${progressBar(status.done, status.rows, 'lines')}`);
    return status;
  };
  for (;;) {
    const watch = setInterval(() => void look().catch(() => {}), POLL);
    await tasks.run(TAKE).finally(() => clearInterval(watch));
    const status = await look();
    if (status.state === 'done' || status.state === 'undone') {
      if (terminal.interactive) terminal.tell('\n');
      return status;
    }
    await sleep(POLL);
  }
}

function readOptions(given: Readonly<Record<string, string | undefined>>): RequestImportOptions {
  const parsed = RequestImportOptions.safeParse(
    Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  );
  if (parsed.success) return parsed.data;
  const names: Record<string, string> = { mapping: 'map', origin: 'from' };
  throw new BadInput(
    parsed.error.issues
      .map(({ path, message }) => `--${names[String(path[0])] ?? String(path[0])}: ${message}`)
      .join('\n'),
  );
}

function expected({ rows, textsAre, outcome, warnings }: RequestImportPreview): string {
  if (!outcome) return '';
  const { fresh, repeats, empty, refused } = outcome;
  return [
    'Nothing was written. This would happen:\n',
    `${rows} lines = ${fresh} new + ${repeats} already here + ${empty} empty + ${refused} refused; texts read as ${textsAre}\n`,
    ...warnings.map((warning) => `  ${warning}\n`),
    refusals(refused, outcome.refusals),
  ].join('');
}

function summary({ id, rows, counts, refusals: told }: RequestImportStatus): string {
  const { taken, silent, repeats, empty, refused, requests, unsure } = counts;
  return [
    `${rows} lines = ${taken} taken + ${silent} without a request + ${repeats} already here + ${empty} empty + ${refused} refused\n`,
    `  requests: ${requests}${unsure > 0 ? `, of which ${unsure} wait for a person to say whether they are any` : ''}\n`,
    refusals(refused, told),
    requests > 0 ? `to take this back: rumo import requests --undo ${id}\n` : '',
  ].join('');
}

function refusals(refused: number, told: RequestImportStatus['refusals']): string {
  if (refused === 0) return '';
  const shown = told.slice(0, REFUSALS_PRINTED);
  const rest = refused > shown.length ? [`  … and ${refused - shown.length} more\n`] : [];
  const lines = shown.map(({ line, column, message }) => `  line ${line}${column ? `, ${column}` : ''}: ${message}\n`);
  return ['refused:\n', ...lines, ...rest].join('');
}
