import { matchColumns, type ColumnField } from '../../contract/columns.ts';
import { Problem } from '../../contract/problem.ts';
import type { FileLayout, RequestImportOptions, TextsAre } from '../../contract/request-import.ts';
import { requestFileFields } from '../../contract/request-import.ts';
import type { Message, Words } from '../../contract/words.ts';
import { guessQuestion, guessTextsAre, isCommentLike } from '../../domain/request-file/guess.ts';
import { readingOfLines, type FileLine, type LineReading } from '../../domain/request-file/read-line.ts';
import { findRequestColumns, type RequestColumns } from '../../domain/request-file/request-columns.ts';
import { CsvFault } from '../../platform/csv/csv-fault.ts';
import { decodeText } from '../../platform/csv/decode-text.ts';
import { readCsv } from '../../platform/csv/read-csv.ts';
import { readJsonLines } from '../../platform/csv/read-json-lines.ts';
import { SharingTime } from '../../platform/sharing-time.ts';

const limits = { maxColumns: 64, maxRows: 100_000, maxCell: 20_000 };
/** Texts that are looked at to guess what they are. */
const LOOKED_AT = 200;

interface Lines {
  readonly layout: FileLayout;
  readonly header: readonly string[];
  readonly lines: readonly FileLine[];
  /** Lines that cannot be read at all. */
  readonly broken: readonly number[];
  readonly warnings: readonly Message[];
}

/** A file of requests or comments, and how it will be read. */
export interface RequestFile extends Lines {
  readonly columns: RequestColumns;
  readonly textsAre: TextsAre;
  readonly question: 'wish' | 'why';
  readonly reading: LineReading;
}

/** Reads a file; one that is none is a Problem with the line and a sentence in `words`. */
export async function openRequestFile(
  bytes: Uint8Array,
  { layout, mapping, textsAre, question, dates }: RequestImportOptions,
  around: Pick<LineReading, 'zone' | 'now'>,
  words: Words,
): Promise<RequestFile> {
  const file = await explained(() => linesOf(bytes, layout), words);
  const columns = findRequestColumns(file.header, mapping);
  const { text } = columns.places;
  const texts = text === undefined ? [] : someTexts(file.lines, text);
  const given = { places: columns.places, textsAre: textsAre ?? (await guessOf(texts)), ...around };
  return {
    ...file,
    columns,
    textsAre: given.textsAre,
    question: question ?? (text === undefined ? 'why' : guessQuestion(file.header[text]!)),
    reading: readingOfLines(file.lines, given, dates),
  };
}

/** What must be settled before a line can be read: where the texts are, and one column a field. */
export function unclearIn({ columns }: RequestFile): Message | null {
  const [unclear] = columns.ambiguous;
  if (unclear) {
    const params = { field: unclear.field, columns: unclear.headers.join(', ').slice(0, 400) };
    return { key: 'audience.chooseColumn', params };
  }
  return columns.places.text === undefined ? { key: 'requestFile.noTextColumn' } : null;
}

async function explained(read: () => Promise<Lines>, words: Words): Promise<Lines> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof CsvFault)) throw error;
    const path = error.line === null ? 'file' : `line ${error.line}`;
    throw new Problem('invalid', error.words, [{ path, code: 'csv', message: words.tell(error.words) }]);
  }
}

async function linesOf(bytes: Uint8Array, wanted: FileLayout | undefined): Promise<Lines> {
  const { text, warning } = decodeText(bytes);
  const warnings = warning ? [warning] : [];
  if (wanted === 'list') return listOf(text, warnings);
  if (/^\s*\{/.test(text)) {
    const { header, rows, broken } = await readJsonLines(text, limits);
    return { layout: 'table', header, lines: rows, broken, warnings };
  }
  if (wanted === undefined && !namesColumns(text)) return listOf(text, warnings);
  const { header, rows } = readCsv(bytes, limits);
  return { layout: 'table', header, lines: rows, broken: [], warnings };
}

/** Whether the first line that is not empty names a column that is read. */
function namesColumns(text: string): boolean {
  const first = /\S[^\r\n]*/.exec(text)?.[0] ?? '';
  if (/^sep=/i.test(first)) return true;
  const names = first.split(/[,;\t]/).map((name) => name.replace(/^\s*"|"\s*$/g, ''));
  const known: ColumnField[] = [...requestFileFields, 'title'];
  const { matched, ambiguous } = matchColumns(names, known);
  return Object.keys(matched).length + ambiguous.length > 0;
}

/** What stands before a text of a list: a dash, a dot, a number, a box. */
const bullet = /^\s*(?:[-*•·–—]\s+|\(?\d{1,4}[.)]\s+)?(?:\[[ xX]?\]\s+)?/;

function listOf(text: string, warnings: readonly Message[]): Lines {
  const lines = text
    .split(/\r\n|\n|\r/)
    .map((line, at) => ({ line: at + 1, cells: [line.replace(bullet, '').trim()] }))
    .filter(({ cells: [cell] }) => cell !== '');
  const tooLong = lines.find(({ cells: [cell] }) => cell!.length > limits.maxCell);
  if (tooLong) throw new CsvFault(tooLong.line, { key: 'csv.cellTooLong', params: { limit: limits.maxCell } });
  if (lines.length > limits.maxRows)
    throw new CsvFault(null, { key: 'csv.tooManyRows', params: { limit: limits.maxRows } });
  return { layout: 'list', header: ['text'], lines, broken: [], warnings };
}

async function guessOf(texts: readonly string[]): Promise<TextsAre> {
  let commentLike = 0;
  const time = new SharingTime();
  for (const text of texts) {
    await time.pause();
    if (isCommentLike(text)) commentLike += 1;
  }
  return guessTextsAre({ texts: texts.length, commentLike });
}

/** Texts from all over the file. */
function someTexts(lines: readonly FileLine[], place: number): string[] {
  const texts = lines.flatMap(({ cells }) => cells[place]?.trim() || []);
  const step = Math.max(1, Math.floor(texts.length / LOOKED_AT));
  return texts.filter((_, at) => at % step === 0).slice(0, LOOKED_AT);
}
