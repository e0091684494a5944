import type { RequestImportOptions } from '../../contract/request-import.ts';
import type { Message } from '../../contract/words.ts';
import { readLine, type FileLine, type LineFacts } from '../../domain/request-file/read-line.ts';
import { Customers, type Sayer } from '../../domain/request-file/who-said-it.ts';
import { SharingTime } from '../../platform/sharing-time.ts';
import type { PeopleOfAnswers } from '../audience/people-of-answers.service.ts';
import { identityOf, type LineIdentity } from './line-identity.ts';
import type { RequestFile } from './request-file.ts';
import type { StoredImportLine } from './request-imports.store.ts';

/** A line that says something, who said it, and by what it is known again. */
export interface PlannedLine {
  readonly line: number;
  readonly facts: LineFacts;
  readonly sayer: Sayer;
  readonly identity: LineIdentity;
}

/** A line of which nothing comes. */
export interface SettledLine {
  readonly line: number;
  readonly outcome: 'empty' | 'refused';
  readonly column: string | null;
  readonly message: Message | null;
}

export interface LinesPlan {
  /** In the order of the file. */
  readonly lines: readonly (PlannedLine | SettledLine)[];
  /** Lines that name an account or a person who is not known, taken or refused. */
  readonly unknown: number;
}

/** Reads every line of a file and finds who said it; writes nothing. */
export async function planLines(
  file: RequestFile,
  { unknown, origin }: Pick<RequestImportOptions, 'unknown' | 'origin'>,
  people: PeopleOfAnswers,
): Promise<LinesPlan> {
  const read: { line: FileLine; facts: ReturnType<typeof readLine> }[] = [];
  const named = new Set<string>();
  const emails = new Set<string>();
  const time = new SharingTime();
  for (const line of file.lines) {
    await time.pause();
    const facts = readLine(line, file.reading);
    read.push({ line, facts });
    if (typeof facts === 'string' || 'message' in facts) continue;
    if (facts.account !== null) named.add(facts.account);
    if (facts.email !== null) emails.add(facts.email);
  }
  const customers = await customersOf([...named], [...emails], people);
  let strangers = 0;
  const lines: (PlannedLine | SettledLine)[] = file.broken.map((line) =>
    refused(line, null, { key: 'requestFile.notJson' }),
  );
  for (const { line, facts } of read) {
    await time.pause();
    if (facts === 'empty') lines.push({ line: line.line, outcome: 'empty', column: null, message: null });
    else if ('message' in facts) lines.push(refused(line.line, headingAt(file, facts.place), facts.message));
    else {
      const found = customers.find(facts);
      const isStranger = 'unknown' in found && found.unknown;
      if (isStranger) strangers += 1;
      const sayer = isStranger && unknown === 'without' ? customers.findKnown(facts) : found;
      if ('unknown' in sayer)
        lines.push(refused(line.line, headingAt(file, file.columns.places[sayer.field]), sayer.message));
      else lines.push({ line: line.line, facts, sayer, identity: identityOf(facts, origin) });
    }
  }
  return { lines: lines.sort((a, b) => a.line - b.line), unknown: strangers };
}

/** How many lines are settled before the import begins. */
export function settledIn({ lines }: LinesPlan): Record<SettledLine['outcome'], number> {
  const counts = { empty: 0, refused: 0 };
  for (const line of lines) if ('outcome' in line) counts[line.outcome] += 1;
  return counts;
}

/** A line as it waits to be taken over; `at` is its place in the plan, by which lines keep their order. */
export function toStoredLine(
  line: PlannedLine | SettledLine,
  at: number,
  { importId, expiresAt }: Pick<StoredImportLine, 'importId' | 'expiresAt'>,
): StoredImportLine {
  const base = {
    _id: `${importId}:${String(at).padStart(7, '0')}`,
    importId,
    line: line.line,
    outcome: null,
    column: null,
    message: null,
    requests: 0,
    expiresAt,
  };
  if ('outcome' in line) return { ...base, outcome: line.outcome, column: line.column, message: line.message };
  const { text, locale, need, at: said } = line.facts;
  return {
    ...base,
    pending: true,
    said: { text, locale, need, ...line.sayer, at: said === null ? null : new Date(said) },
    ...line.identity,
  };
}

function refused(line: number, column: string | null, message: Message): SettledLine {
  return { line, outcome: 'refused', column, message };
}

function headingAt({ header, layout }: RequestFile, place: number | null | undefined): string | null {
  return layout === 'list' ? null : (header[place ?? -1] ?? null);
}

async function customersOf(
  named: readonly string[],
  emails: readonly string[],
  people: PeopleOfAnswers,
): Promise<Customers> {
  const found = await people.find({ contactIds: [], emails, accountIds: named, accountNames: named });
  const customers = new Customers();
  const time = new SharingTime();
  for (const account of found.accounts) {
    await time.pause();
    customers.addAccount(account);
  }
  for (const contact of found.contacts) {
    await time.pause();
    customers.addContact(contact);
  }
  return customers;
}
