import { matchLocale } from '../contract/locale.ts';
import { wordsIn } from '../contract/words/catalogues.ts';
import { guessLanguage, type Language } from '../domain/text/language.ts';
import { maskPersonal } from '../domain/text/mask.ts';
import { CsvFault } from '../platform/csv/csv-fault.ts';
import { decodeText } from '../platform/csv/decode-text.ts';
import { BadInput, type Terminal } from './command.ts';
import { CellFaults, fileLabel, findColumns, readInputFile, readInputTable, type InputTable } from './input.ts';

/** One request of a file. */
export interface RequestLine {
  /** As the file gives it; the number of its line when the file gives none. */
  readonly id: string | number;
  /** Without addresses and numbers of people: it is quoted, and names are made of it. */
  readonly text: string;
  readonly language: Language;
  /** Null when the line names no account. */
  readonly account: string | null;
}

export interface RequestFile {
  /** Rows of the file, empty ones included, the header not. */
  readonly lines: number;
  readonly empty: number;
  readonly requests: readonly RequestLine[];
  /** Whether the file can tell accounts apart. */
  readonly knowsAccounts: boolean;
  readonly notices: readonly string[];
}

/** Columns (or keys of a JSON line) named by options. */
export type NamedColumns = Readonly<Partial<Record<'id' | 'text' | 'lang' | 'account', string | undefined>>>;

/** The language a line states, else the one its words are in; English when neither tells. */
function languageOf(tag: string | null, text: string): Language {
  const stated = matchLocale(tag);
  if (stated) return stated === 'en' ? 'en' : 'pt';
  return guessLanguage(text) ?? 'en';
}

function fromTable(table: InputTable, named: NamedColumns): RequestFile {
  const columns = findColumns(table, ['id', 'text', 'lang', 'account'], named);
  const { text } = columns;
  if (!text) {
    const known = table.header.filter((header) => header !== '').join(', ');
    throw new BadInput(
      `${fileLabel(table.file)} has no column of texts. Its columns are: ${known}. Choose with --text.`,
    );
  }
  const requests: RequestLine[] = [];
  for (const { line, cells } of table.rows) {
    const cell = (column: { at: number } | null) => (column ? (cells[column.at] ?? '').trim() : '');
    const words = cell(text);
    if (words === '') continue;
    const id = cell(columns.id);
    const account = cell(columns.account);
    requests.push({
      id: id === '' ? line : id,
      text: maskPersonal(words),
      language: languageOf(cell(columns.lang), words),
      account: account === '' ? null : account,
    });
  }
  const lines = table.rows.length;
  const knowsAccounts = columns.account !== null;
  return { lines, empty: lines - requests.length, requests, knowsAccounts, notices: table.notices };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function parseLine(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function fromJsonLines(file: string, content: string, named: NamedColumns): Omit<RequestFile, 'notices'> {
  const keys = {
    id: named.id ?? 'id',
    text: named.text ?? 'text',
    lang: named.lang ?? 'lang',
    account: named.account ?? 'account',
  };
  const faults = new CellFaults(file);
  const requests: RequestLine[] = [];
  let lines = 0;
  let knowsAccounts = false;
  for (const [index, raw] of content.split(/\r\n|\n|\r/).entries()) {
    if (raw.trim() === '') continue;
    lines += 1;
    const row = parseLine(raw);
    if (!row) {
      faults.add(index + 1, '-', raw, 'a JSON object on one line');
      continue;
    }
    const own = (key: string): unknown => (Object.hasOwn(row, key) ? row[key] : undefined);
    const text = own(keys.text) ?? '';
    const id = own(keys.id) ?? index + 1;
    const lang = own(keys.lang) ?? null;
    const account = own(keys.account) ?? null;
    if (!Object.hasOwn(row, keys.text)) faults.add(index + 1, keys.text, raw, `an object with "${keys.text}"`);
    else if (typeof text !== 'string') faults.add(index + 1, keys.text, JSON.stringify(text), 'a text');
    else if (typeof id !== 'string' && typeof id !== 'number')
      faults.add(index + 1, keys.id, JSON.stringify(id), 'a text or a number');
    else if (lang !== null && typeof lang !== 'string')
      faults.add(index + 1, keys.lang, JSON.stringify(lang), 'the tag of a language');
    else if (account !== null && typeof account !== 'string' && typeof account !== 'number')
      faults.add(index + 1, keys.account, JSON.stringify(account), 'a text or a number');
    else if (text.trim() !== '') {
      knowsAccounts ||= account !== null;
      const name = account === null ? '' : String(account).trim();
      const words = text.trim();
      requests.push({
        id,
        text: maskPersonal(words),
        language: languageOf(lang, words),
        account: name === '' ? null : name,
      });
    }
  }
  faults.throwIfAny();
  return { lines, empty: lines - requests.length, requests, knowsAccounts };
}

/** Reads FILE as CSV, or as JSON lines when it is called so or begins with a brace. */
export async function readRequests(file: string, terminal: Terminal, named: NamedColumns): Promise<RequestFile> {
  const bytes = await readInputFile(file, terminal);
  try {
    const { text, warning } = decodeText(bytes);
    if (/\.(?:jsonl|ndjson)$/i.test(file) || /^\s*\{/.test(text)) {
      const notices = warning ? [wordsIn('en').tell(warning)] : [];
      return { ...fromJsonLines(file, text, named), notices };
    }
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    throw new BadInput(`${fileLabel(file)}: ${error.message}`);
  }
  // Standard input can be read only once.
  const again: Terminal = { ...terminal, readInput: () => Promise.resolve(bytes) };
  return fromTable(await readInputTable(file, again), named);
}
