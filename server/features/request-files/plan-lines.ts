import type { Id } from '../../contract/ids.ts';
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
  const time = new SharingTime();
  for (const line of file.lines) {
    read.push({ line, facts: readLine(line, file.reading) });
    await time.pause();
  }
  const customers = await customersOf(
    read.flatMap(({ facts }) => (typeof facts === 'object' && 'text' in facts ? facts : [])),
    people,
  );
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

/** The lines as they wait to be taken over. */
export function toStoredLines({ lines }: LinesPlan, importId: Id<'import'>, expiresAt: Date): StoredImportLine[] {
  return lines.map((line, at) => {
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
  });
}

function refused(line: number, column: string | null, message: Message): SettledLine {
  return { line, outcome: 'refused', column, message };
}

function headingAt({ header, layout }: RequestFile, place: number | null | undefined): string | null {
  return layout === 'list' ? null : (header[place ?? -1] ?? null);
}

async function customersOf(facts: readonly LineFacts[], people: PeopleOfAnswers): Promise<Customers> {
  const texts = (pick: (one: LineFacts) => string | null) => [...new Set(facts.flatMap((one) => pick(one) ?? []))];
  const named = texts(({ account }) => account);
  const emails = texts(({ email }) => email);
  const { accounts, contacts } = await people.find({
    contactIds: [],
    emails,
    accountIds: named,
    accountNames: named,
  });
  return new Customers(accounts, contacts);
}
