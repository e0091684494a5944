import { readFile } from 'node:fs/promises';
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { matchColumns, plainColumnName, type ColumnField } from '../contract/columns.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { CsvFault } from '../platform/csv/csv-fault.ts';
import { readCsv, type CsvTable } from '../platform/csv/read-csv.ts';
import { BadInput, type Terminal } from './command.ts';

/** A file of a person's own machine may be larger than what the import page takes. */
const fileLimits = { maxColumns: 1000, maxRows: 2_000_000, maxCell: 1_000_000 };
const FAULTS_LISTED = 20;

/** Options and the one FILE of a command; an unknown option or a second file is bad input. */
export function parseFileOptions<const Options extends ParseArgsOptionsConfig>(args: string[], options: Options) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true, strict: true });
    const [file, second] = positionals;
    if (file === undefined) throw new BadInput('Name the file to read, or - for standard input.');
    if (second !== undefined) throw new BadInput(`One file is read at a time; "${second}" is one too many.`);
    return { values, file };
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    if (code?.startsWith('ERR_PARSE_ARGS')) throw new BadInput(message);
    throw error;
  }
}

/** The value of a number option, or bad input saying what it may be. */
export function numberOption(
  name: string,
  text: string,
  { min, max, whole = false }: { min: number; max: number; whole?: boolean },
): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= min && value <= max) || (whole && !Number.isInteger(value))) {
    const kind = whole ? 'a whole number' : 'a number';
    const range = max === Infinity ? `from ${min}` : `from ${min} to ${max}`;
    throw new BadInput(`--${name} "${text}" is not ${kind} ${range}.`);
  }
  return value;
}

/** The value of an option that knows a few words, or bad input listing them. */
export function choiceOption<const Choice extends string>(
  name: string,
  text: string | undefined,
  choices: readonly Choice[],
): Choice | undefined {
  if (text === undefined) return undefined;
  const choice = choices.find((known) => known === text);
  if (choice === undefined) throw new BadInput(`--${name} "${text}" is not one of ${choices.join(', ')}.`);
  return choice;
}

/** How FILE is called in messages. */
export function fileLabel(file: string): string {
  return file === '-' ? 'standard input' : file;
}

/** The bytes of FILE, or of standard input for `-`. */
export async function readInputFile(file: string, terminal: Terminal): Promise<Uint8Array> {
  if (file === '-') return terminal.readInput();
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'this is a folder' : code;
    throw new BadInput(`${file}: ${reason}.`);
  }
}

export interface InputTable extends CsvTable {
  readonly file: string;
  /** What the reader of the result should know, in English. */
  readonly notices: readonly string[];
}

/** FILE as a table; what is wrong with it is bad input with file and line. */
export async function readInputTable(file: string, terminal: Terminal): Promise<InputTable> {
  const bytes = await readInputFile(file, terminal);
  try {
    const table = readCsv(bytes, fileLimits);
    return { ...table, file, notices: table.warnings.map((warning) => wordsIn('en').tell(warning)) };
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    throw new BadInput(`${fileLabel(file)}${error.line === null ? '' : `:${error.line}`}: ${error.message}`);
  }
}

/** Where a column is and how the file calls it. */
export interface Column {
  readonly at: number;
  readonly header: string;
}

/**
 * Finds each wanted column: the one named by an option, otherwise by its synonyms. A name that is not in the file, and two
 * columns that could both be meant, are bad input.
 */
export function findColumns<Field extends ColumnField>(
  table: InputTable,
  wanted: readonly Field[],
  named: Readonly<Partial<Record<Field, string | undefined>>>,
): Record<Field, Column | null> {
  const { matched, ambiguous } = matchColumns(
    table.header,
    wanted.filter((field) => named[field] === undefined),
  );
  for (const { field, headers } of ambiguous) {
    const list = headers.map((header) => `"${header}"`).join(' and ');
    throw new BadInput(`${fileLabel(table.file)}: ${list} could both be the ${field} column. Choose with --${field}.`);
  }
  const columns = {} as Record<Field, Column | null>;
  for (const field of wanted) {
    const name = named[field];
    const at = name === undefined ? matched[field] : placeOf(table, field, name);
    columns[field] = at === undefined ? null : { at, header: table.header[at]! };
  }
  return columns;
}

/** The place of a column named by an option, as written or without regard to accents and case. */
export function placeOf(table: InputTable, option: string, name: string): number {
  const exact = table.header.indexOf(name.trim());
  if (exact >= 0) return exact;
  const plain = plainColumnName(name);
  const places = table.header.flatMap((header, at) => (plain !== '' && plainColumnName(header) === plain ? [at] : []));
  if (places.length === 1) return places[0]!;
  const known = table.header.filter((header) => header !== '').join(', ');
  throw new BadInput(`${fileLabel(table.file)} has no column "${name}" for --${option}. Its columns are: ${known}.`);
}

/** Faults of cells, gathered so that a file can be corrected in one go: all are counted, the first twenty are told. */
export class CellFaults {
  private readonly told: string[] = [];
  private count = 0;

  constructor(private readonly file: string) {}

  /** @param expected what the cell is not: `a whole number from 0 to 10` */
  add(line: number, column: string, value: string, expected: string): void {
    this.count += 1;
    if (this.told.length === FAULTS_LISTED) return;
    const shown = value.length > 60 ? `${value.slice(0, 60)}…` : value;
    this.told.push(`${fileLabel(this.file)}:${line} column ${column}: ${JSON.stringify(shown)} is not ${expected}`);
  }

  throwIfAny(): void {
    if (this.count === 0) return;
    const rest = this.count - this.told.length;
    throw new BadInput([...this.told, ...(rest > 0 ? [`… and ${rest} more`] : [])].join('\n'));
  }
}
