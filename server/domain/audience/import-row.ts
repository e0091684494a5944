import type { Lifecycle } from '../../contract/audience.ts';
import type { ImportField } from '../../contract/import.ts';
import type { Locale } from '../../contract/locale.ts';
import type { Message } from '../../contract/words.ts';
import { AmountColumn, minorDigits, readAmount, type DecimalSign } from './amount.ts';
import { DayColumn, readDay, type DayOrder, type DayReading } from './day.ts';
import { isFault, readEmail, readShortText } from './import-cell.ts';
import type { ImportPlaces } from './import-columns.ts';
import { readLanguage, readLifecycle } from './import-words.ts';

/** What a row says of an account; null where it says nothing. */
export interface AccountFacts {
  externalId: string | null;
  name: string | null;
  plan: string | null;
  mrr: number | null;
  seats: number | null;
  sector: string | null;
  size: string | null;
  lifecycle: Lifecycle | null;
}

/** What a row says of a person; null where it says nothing. */
export interface ContactFacts {
  externalId: string | null;
  email: string | null;
  name: string | null;
  role: string | null;
  locale: Locale | null;
  customerSince: string | null;
}

export interface Remark {
  readonly field: ImportField | null;
  readonly message: Message;
}

export interface RowFacts {
  readonly line: number;
  /** null when no account column has a value. */
  readonly account: AccountFacts | null;
  /** null when no column that tells a person from another has a value. */
  readonly contact: ContactFacts | null;
  /** Why the row cannot be taken; its other facts then do not count. */
  readonly fault: Remark | null;
  readonly notes: readonly Remark[];
}

/** How the columns of one file are to be read, found from all their cells. */
export interface ColumnReading {
  readonly places: ImportPlaces;
  readonly currency: string;
  readonly digits: number;
  readonly mrrSign: DecimalSign | null;
  readonly seatsSign: DecimalSign | null;
  readonly dates: DayReading;
}

type Rows = readonly { readonly line: number; readonly cells: readonly string[] }[];

/** Finds how amounts and days are written in the whole file, in steps of a row. */
export function* readColumns(rows: Rows, places: ImportPlaces, currency: string): Generator<void, ColumnReading> {
  const mrr = new AmountColumn();
  const seats = new AmountColumn();
  const since = new DayColumn();
  const columns = (
    [
      [mrr, places.mrr],
      [seats, places.seats],
      [since, places.customerSince],
    ] as const
  ).flatMap(([column, place]) => (place === undefined ? [] : [{ column, place }]));
  for (const { cells } of rows) yield columns.forEach(({ column, place }) => column.see(cells[place]!));
  return {
    places,
    currency,
    digits: minorDigits(currency),
    mrrSign: mrr.sign,
    seatsSign: seats.sign,
    dates: since.reading,
  };
}

/**
 * What one row says, its cells trimmed, line breaks made spaces. An empty cell says nothing. The first cell that cannot
 * be read is the row's fault; a language that Rumo does not speak is only noted.
 * @param dates how days with slashes are to be read where the column leaves it open.
 */
export function readRow(line: number, cells: readonly string[], reading: ColumnReading, dates?: DayOrder): RowFacts {
  let fault: Remark | null = null;
  const notes: Remark[] = [];
  const cell = (field: ImportField) => oneLine(cells[reading.places[field] ?? -1] ?? '');
  const read = <T>(field: ImportField, parse: (text: string) => T | Message): T | null => {
    const text = cell(field);
    if (text === '') return null;
    const value = parse(text);
    if (!isFault(value)) return value;
    fault ??= { field, message: value };
    return null;
  };
  const text = (field: ImportField) => read<string>(field, readShortText);
  const amount = (field: 'mrr' | 'seats', digits: number, sign: DecimalSign | null, currency: string | null) =>
    read<number>(field, (value) => readAmount(value, { digits, sign, currency }));
  const order = reading.dates === 'dmy' || reading.dates === 'mdy' ? reading.dates : (dates ?? null);

  const account: AccountFacts = {
    externalId: text('accountId'),
    name: text('accountName'),
    plan: text('plan'),
    mrr: amount('mrr', reading.digits, reading.mrrSign, reading.currency),
    seats: amount('seats', 0, reading.seatsSign, null),
    sector: text('sector'),
    size: text('size'),
    lifecycle: read<Lifecycle>('lifecycle', readLifecycle),
  };
  const contact: ContactFacts = {
    externalId: text('contactId'),
    email: read<string>('email', readEmail),
    name: text('name'),
    role: text('role'),
    locale: null,
    customerSince: read<string>('customerSince', (value) => readDay(value, order)),
  };
  const language = cell('locale');
  if (language !== '') {
    contact.locale = readLanguage(language);
    if (contact.locale === null)
      notes.push({
        field: 'locale',
        message: { key: 'importFaults.otherLanguage', params: { value: language.slice(0, 60) } },
      });
  }

  const saysAccount = Object.values(account).some((value) => value !== null);
  const saysContact = [contact.externalId, contact.email, contact.name, contact.role].some((value) => value !== null);
  fault ??= faultOfWhole(saysAccount ? account : null, saysContact ? contact : null);
  return { line, account: saysAccount ? account : null, contact: saysContact ? contact : null, fault, notes };
}

function faultOfWhole(account: AccountFacts | null, contact: ContactFacts | null): Remark | null {
  if (contact && contact.email === null && contact.externalId === null)
    return { field: 'email', message: { key: 'importFaults.personWithoutKey' } };
  if (account && account.externalId === null && account.name === null)
    return { field: 'accountName', message: { key: 'importFaults.accountWithoutKey' } };
  return account || contact ? null : { field: null, message: { key: 'importFaults.saysNothing' } };
}

function oneLine(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim();
}
