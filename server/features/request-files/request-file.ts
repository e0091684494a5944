import { matchColumns, type ColumnField } from '../../contract/columns.ts';
import { Problem } from '../../contract/problem.ts';
import type { FileLayout, RequestImportOptions, TextsAre } from '../../contract/request-import.ts';
import { requestFileFields } from '../../contract/request-import.ts';
import type { Message, Words } from '../../contract/words.ts';
import { guessQuestion, guessTextsAre, isCommentLike } from '../../domain/request-file/guess.ts';
import { readingOfLines, type FileLine, type LineReading } from '../../domain/request-file/read-line.ts';
import { preparingToLift } from '../../domain/text/preparing-to-lift.ts';
import { DayColumn, type DayReading } from '../../domain/audience/day.ts';
import { findRequestColumns, type RequestColumns } from '../../domain/request-file/request-columns.ts';
import { CsvFault } from '../../platform/csv/csv-fault.ts';
import { decodeTextInSteps } from '../../platform/csv/decode-text.ts';
import { readCsvInSteps } from '../../platform/csv/read-csv.ts';
import { linesIn } from '../../platform/csv/lines-in.ts';
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
  const texts = text === undefined ? [] : await someTexts(file.lines, text);
  const dateAt = columns.places.date;
  const reading = {
    ...{
      places: columns.places,
      textsAre: textsAre ?? (await guessOf(texts, file.header[text ?? -1] ?? '')),
      ...around,
    },
    dates: dateAt === undefined ? ('none' as const) : await daysOf(file.lines, dateAt),
  };
  return {
    ...file,
    columns,
    textsAre: reading.textsAre,
    question: question ?? (text === undefined ? 'why' : guessQuestion(file.header[text]!)),
    reading: readingOfLines(reading, dates),
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
  const { text, warning } = await decodeTextInSteps(bytes);
  const warnings = warning ? [warning] : [];
  if (wanted === 'list') return listOf(text, warnings);
  if (/^\s*\{/.test(text)) {
    const { header, rows, broken } = await readJsonLines(text, limits);
    return { layout: 'table', header, lines: rows, broken, warnings };
  }
  if (wanted === undefined && !namesColumns(text)) return listOf(text, warnings);
  const { header, rows } = await readCsvInSteps(bytes, limits);
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

async function listOf(text: string, warnings: readonly Message[]): Promise<Lines> {
  const lines: FileLine[] = [];
  const time = new SharingTime();
  let line = 0;
  for (const raw of linesIn(text)) {
    line += 1;
    await time.pause();
    const cell = raw.replace(bullet, '').trim();
    if (cell === '') continue;
    if (cell.length > limits.maxCell)
      throw new CsvFault(line, { key: 'csv.cellTooLong', params: { limit: limits.maxCell } });
    if (lines.length === limits.maxRows)
      throw new CsvFault(null, { key: 'csv.tooManyRows', params: { limit: limits.maxRows } });
    lines.push({ line, cells: [cell] });
  }
  return { layout: 'list', header: ['text'], lines, broken: [], warnings };
}

async function guessOf(texts: readonly string[], heading: string): Promise<TextsAre> {
  let commentLike = 0;
  const time = new SharingTime();
  await time.through(preparingToLift());
  for (const text of texts) {
    await time.pause();
    if (isCommentLike(text)) commentLike += 1;
  }
  return guessTextsAre({ texts: texts.length, commentLike }, heading);
}

/** Texts from all over the file. */
async function someTexts(lines: readonly FileLine[], place: number): Promise<string[]> {
  const texts: string[] = [];
  const time = new SharingTime();
  for (const { cells } of lines) {
    await time.pause();
    const text = cells[place]?.trim();
    if (text) texts.push(text);
  }
  const step = Math.max(1, Math.floor(texts.length / LOOKED_AT));
  return Array.from({ length: Math.min(LOOKED_AT, Math.ceil(texts.length / step)) }, (_, at) => texts[at * step]!);
}

async function daysOf(lines: readonly FileLine[], place: number): Promise<DayReading> {
  const column = new DayColumn();
  const time = new SharingTime();
  for (const { cells } of lines) {
    await time.pause();
    column.see(cells[place] ?? '');
  }
  return column.reading;
}
