import { AnswerStatus } from '../../contract/answer.ts';
import { FiledEvidence, FiledRevisions } from '../../contract/answer-file.ts';
import type { AnswerValues, SurveyDefinition, SurveyQuestion } from '../../contract/survey.ts';
import { Period } from '../../contract/wave.ts';
import type { Message } from '../../contract/words.ts';
import { decimalSignOf, readAmount, type DecimalSign } from '../audience/amount.ts';
import { dayReadingOf, readDay, type DayOrder, type DayReading } from '../audience/day.ts';
import { readInstant } from '../audience/instant.ts';
import { isFault, readEmail, readShortText } from '../audience/import-cell.ts';
import { readLanguage } from '../audience/import-words.ts';
import { localDayOf } from '../calendar/local-time.ts';
import { checkAnswer } from '../survey/check-answer.ts';
import { scoreQuestion } from '../survey/questions.ts';
import type { AnswerField } from './answer-headings.ts';
import type { AnswerPlaces } from './answer-places.ts';
import type { AnswerRecord } from './answer-record.ts';

/** How the cells of one file are to be read. */
export interface AnswerReading {
  readonly definition: SurveyDefinition;
  readonly places: AnswerPlaces;
  readonly zone: string;
  readonly currency: string;
  /** Digits after the currency's decimal sign. */
  readonly digits: number;
  readonly mrrSign: DecimalSign | null;
  readonly dates: DayReading;
  readonly order: DayOrder | null;
}

/** Why a row was not taken, and in which column that stands. */
export interface AnswerRefusal {
  readonly place: number | null;
  readonly message: Message;
}

type Rows = readonly { readonly cells: readonly string[] }[];
type Given = Pick<AnswerReading, 'definition' | 'places' | 'zone' | 'currency' | 'digits'>;

/** Finds how amounts and days are written in the whole file. */
export function readingOf(rows: Rows, given: Given, chosen: DayOrder | undefined): AnswerReading {
  const cells = (field: AnswerField) => {
    const place = given.places.fields[field];
    return place === undefined ? [] : rows.map((row) => row.cells[place]!);
  };
  const dates = dayReadingOf([...cells('answeredAt'), ...cells('customerSince')]);
  const order = dates === 'dmy' || dates === 'mdy' ? dates : (chosen ?? null);
  return { ...given, mrrSign: decimalSignOf(cells('mrr')), dates, order };
}

/**
 * What one row says; `blank` when it has no score, which means that the person was asked and did not answer. Texts keep
 * every character. A day is read in `zone`, without a time as noon; the month an answer belongs to is the one
 * the file names, otherwise that of its day.
 */
export function readAnswer(cells: readonly string[], reading: AnswerReading): AnswerRecord | AnswerRefusal | 'blank' {
  const { definition, places, zone, order } = reading;
  const { fields } = places;
  let refusal: AnswerRefusal | null = null;
  const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? ''));
  const read = <T>(field: AnswerField, parse: (text: string) => T | Message): T | null => {
    const text = cell(fields[field]).trim();
    if (text === '') return null;
    const value = parse(text);
    if (!isFault(value)) return value;
    refusal ??= { place: fields[field]!, message: value };
    return null;
  };
  const text = (field: AnswerField) => read<string>(field, readShortText);
  const when = (field: AnswerField) => read<string>(field, (value) => readInstant(value, zone, order));

  if (cell(places.questions[scoreQuestion(definition).id]).trim() === '') return 'blank';
  const values = readValues(cells, reading);
  if ('message' in values) return values;
  const answeredAt = when('answeredAt');
  const period = read<string>('period', (value) =>
    Period.safeParse(value).success ? value : { key: 'answerFile.notAPeriod', params: { value: value.slice(0, 60) } },
  );
  const record = {
    period: period ?? (answeredAt === null ? '' : localDayOf(new Date(answeredAt), zone).slice(0, 7)),
    askedAt: when('askedAt'),
    answeredAt: answeredAt ?? '',
    status: read<AnswerStatus>('status', readStatus) ?? 'counted',
    values: values.found,
    person: {
      id: text('contactId'),
      email: read<string>('email', readEmail),
      name: text('name'),
    },
    day: {
      accountId: text('accountId'),
      accountName: text('accountLabel'),
      plan: text('plan'),
      mrr: read<number>('mrr', (value) =>
        readAmount(value, { digits: reading.digits, sign: reading.mrrSign, currency: reading.currency }),
      ),
      sector: text('sector'),
      size: text('size'),
      role: text('role'),
      customerSince: read<string>('customerSince', (value) => readDay(value, order)),
    },
    locale: read('language', readLanguage),
    decidedFrom: when('decidedFrom'),
    evidence: read('evidence', (value) => readJson(FiledEvidence, value)),
    revisions: read('revisions', (value) => readJson(FiledRevisions, value)),
  } satisfies AnswerRecord;
  if (refusal) return refusal;
  if (answeredAt === null) return { place: fields.answeredAt ?? null, message: { key: 'answerFile.noDay' } };
  if (record.person.email === null && record.person.id === null)
    return { place: fields.email ?? null, message: { key: 'answerFile.nobody' } };
  return record;
}

function readValues(
  cells: readonly string[],
  { definition, places }: AnswerReading,
): { found: AnswerValues } | AnswerRefusal {
  const found: AnswerValues = {};
  for (const question of definition.questions) {
    const place = places.questions[question.id];
    const text = place === undefined ? '' : (cells[place] ?? '');
    if (text.trim() === '') continue;
    found[question.id] = question.type === 'text' ? text : readScore(question, text);
  }
  const [fault] = checkAnswer(definition, found);
  if (!fault) return { found };
  const place = places.questions[fault.path] ?? null;
  const given = place === null ? '' : cells[place]!.trim().slice(0, 60);
  const question = definition.questions.find(({ id }) => id === fault.path);
  return question?.type === 'scale' && given !== ''
    ? {
        place,
        message: { key: 'answerFile.notAScore', params: { value: given, min: question.min, max: question.max } },
      }
    : { place, message: fault.message };
}

/** A whole number, also written `9.0` or `9,0`; what is none stays a text, which no scale takes. */
function readScore(question: SurveyQuestion, text: string): number | string {
  const whole = /^([+-]?\d+)(?:[.,]0+)?$/.exec(text.trim())?.[1];
  return question.type === 'scale' && whole !== undefined ? Number(whole) : text;
}

function readStatus(text: string): AnswerStatus | Message {
  const status = AnswerStatus.safeParse(text);
  return status.success ? status.data : { key: 'answerFile.notAStatus', params: { value: text.slice(0, 60) } };
}

function readJson<T>(
  schema: { safeParse(value: unknown): { success: true; data: T } | { success: false } },
  text: string,
): T | Message {
  try {
    const parsed = schema.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: told like any other text that does not belong here.
  }
  return { key: 'answerFile.notOurs' };
}
