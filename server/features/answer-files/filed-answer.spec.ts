import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { answerHeadings, questionHeading, questionsOf } from '../../domain/answer-file/answer-headings.ts';
import { findAnswerColumns } from '../../domain/answer-file/answer-places.ts';
import type { AnswerRecord } from '../../domain/answer-file/answer-record.ts';
import { PeopleBook } from '../../domain/answer-file/people-book.ts';
import { readAnswer, readingOf } from '../../domain/answer-file/read-answer.ts';
import { SurveyDefinition } from '../../contract/survey.ts';
import { tableFormats } from '../../contract/table-file.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { newId } from '../../platform/ids.ts';
import { tableText } from '../../platform/tables/table-text.ts';
import { readAnswerFile } from './answer-file-table.ts';
import { answerColumns } from './filed-answer.ts';

const definition = SurveyDefinition.parse(JSON.parse(readFileSync('surveys/monthly-nps.json', 'utf8')));
const zone = 'America/Sao_Paulo';
const words = wordsIn('en');

/** Texts as people write them and as those who want to do harm do; intake trims and takes out what no text has. */
const text = (limit: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', maxLength: limit }),
      fc.constantFrom('=1+1', "'=x", '"quoted"; and, more', 'two\nlines', '+351 912', '0,5', '-', 'ação', '\u200d👩‍🚀'),
    )
    .map((some) =>
      some
        .replace(/[\0\r]|\p{Surrogate}/gu, '')
        .trim()
        .slice(0, limit)
        .trim(),
    )
    .filter((some) => some.length > 0);
const name = text(60)
  .map((some) => some.replace(/[\p{Cc}\p{Z}\s]+/gu, ' ').trim())
  .filter((some) => some.length > 0);
const orNull = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: null, freq: 2 });
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());
const status = fc.constantFrom('counted', 'provisional', 'suspect', 'late', 'withdrawn');
const values = fc
  .record({ score: fc.integer({ min: 0, max: 10 }), why: orNull(text(300)) })
  .map(({ score, why }): AnswerRecord['values'] => (why === null ? { score } : { score, why }));
const evidence = fc.record({
  shownFor: orNull(fc.integer({ min: 0, max: 1e9 })),
  distinctScores: fc.nat(11),
  trap: fc.boolean(),
  suspicions: fc.uniqueArray(fc.constantFrom('no-page', 'trap', 'quiet')),
});
const revision = fc.record({ at: instant, status, values, evidence: orNull(evidence), by: orNull(name) });

const record: fc.Arbitrary<AnswerRecord> = fc.record({
  period: fc.constantFrom('2025-11', '2026-02', '2026-02+1'),
  askedAt: instant,
  answeredAt: instant,
  status,
  values,
  person: fc.oneof(
    fc.record({ id: name, email: fc.constant(null), name: orNull(name) }),
    fc.record({ id: orNull(name), email: fc.constantFrom('a@b.example', '+1@c.example'), name: orNull(name) }),
  ),
  day: fc.record({
    accountId: orNull(name),
    accountName: orNull(name),
    plan: orNull(name),
    mrr: orNull(fc.nat(1e9)),
    sector: orNull(name),
    size: orNull(name),
    role: orNull(name),
    customerSince: orNull(fc.constantFrom('2020-02-29', '2024-05-31')),
  }),
  locale: fc.constantFrom('en', 'pt-BR', 'pt-PT'),
  decidedFrom: orNull(instant),
  evidence: orNull(evidence),
  revisions: fc.array(revision, { maxLength: 3 }),
}) as fc.Arbitrary<AnswerRecord>;

async function fileOf(records: readonly AnswerRecord[], format: (typeof tableFormats)[number]): Promise<Uint8Array> {
  const columns = answerColumns(questionsOf([definition], 'score'), 2);
  let file = '';
  for await (const piece of tableText({ name: 'answers', columns, rows: records }, format)) file += piece;
  return new TextEncoder().encode(file);
}

async function readBack(bytes: Uint8Array) {
  const table = await readAnswerFile(bytes, words);
  const places = findAnswerColumns(table.header, definition);
  const reading = readingOf(table.rows, { definition, places, zone, currency: 'BRL', digits: 2 }, undefined);
  return { table, places, answers: table.rows.map(({ cells }) => readAnswer(cells, reading)) };
}

const csv = (...lines: string[]) => new TextEncoder().encode(lines.join('\n'));

describe('a file of answers', () => {
  it('brings every answer back as it was, in each format', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(record, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...tableFormats),
        async (some, format) => {
          const { places, answers } = await readBack(await fileOf(some, format));
          expect(answers).toEqual(some);
          expect([places.ambiguous, places.ignored]).toEqual([[], []]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('says of a row of JSON in which line it stands', async () => {
    const [one] = fc.sample(record, { numRuns: 1, seed: 1 });
    const bytes = await fileOf([one!, one!], 'json');
    const lines = new TextDecoder().decode(bytes).split('\n');
    expect((await readBack(bytes)).table.rows.map(({ line }) => lines[line - 1]!.trim()[0])).toEqual(['{', '{']);
  });

  it('reads what other tools write, in Portuguese as well', async () => {
    const { answers } = await readBack(
      csv(
        'E-mail;Nota;Data;Comentário;Empresa;Plano',
        'Ana@B.example;9,0;31/01/2026;Gosto, muito;Pão & Cia;Pro',
        'x@y.example;;02/01/2026;;;',
      ),
    );
    expect(answers).toMatchObject([
      {
        period: '2026-01',
        answeredAt: '2026-01-31T15:00:00.000Z',
        status: 'counted',
        values: { score: 9, why: 'Gosto, muito' },
        person: { id: null, email: 'ana@b.example' },
        day: { accountId: null, accountName: 'Pão & Cia', plan: 'Pro' },
        revisions: null,
      },
      'blank',
    ]);
  });

  it('takes the time of a day without a zone as the clock of the survey shows it', async () => {
    const { answers } = await readBack(
      csv('email,score,date', 'a@b.example,9,2026-02-01 00:30', 'a@b.example,9,2026-01-31T23:30Z'),
    );
    expect(answers).toMatchObject([
      { period: '2026-02', answeredAt: '2026-02-01T03:30:00.000Z' },
      { period: '2026-01', answeredAt: '2026-01-31T23:30:00.000Z' },
    ]);
  });

  it.each([
    ['a@b.example,11,2026-01-31', 'score', 'answerFile.notAScore'],
    ['a@b.example,nine,2026-01-31', 'score', 'answerFile.notAScore'],
    ['a@b.example,9.5,2026-01-31', 'score', 'answerFile.notAScore'],
    ['nobody,9,2026-01-31', 'email', 'importFaults.notAnEmail'],
    [',9,2026-01-31', 'email', 'answerFile.nobody'],
    ['a@b.example,9,2026-02-30', 'date', 'importFaults.notADay'],
    ['a@b.example,9,', 'date', 'answerFile.noDay'],
    ['a@b.example,9,05/06/2026', 'date', 'importFaults.dayOrder'],
  ])('refuses %j for its %s', async (row, column, key) => {
    const { table, answers } = await readBack(
      csv('email,score,date', row, ...(key.endsWith('dayOrder') ? ['x@y.example,1,06/07/2026'] : [])),
    );
    const [refusal] = answers as { place: number; message: { key: string } }[];
    expect([table.header[refusal!.place], refusal!.message.key]).toEqual([column, key]);
  });

  it('does not let a question take the column of something else', () => {
    expect(Object.values(answerHeadings)).not.toContain(questionHeading('status'));
    expect(questionHeading('why')).toBe('why');
  });
});

describe('PeopleBook', () => {
  const ids = { contact: () => newId('contact'), account: () => newId('account') };
  const [base] = fc.sample(record, { numRuns: 1, seed: 7 });
  const answerOf = (
    person: Partial<AnswerRecord['person']>,
    day: Partial<AnswerRecord['day']> = {},
    answeredAt = '2026-01-02T00:00:00.000Z',
  ) => ({
    ...base!,
    answeredAt,
    person: { id: null, email: null, name: null, ...person },
    day: { ...base!.day, accountId: null, accountName: null, ...day },
  });
  const acme = { _id: newId('account'), externalId: 'A-1', name: 'Acme' };
  const ana = { _id: newId('contact'), externalId: 'C-1', email: 'ana@a.example', accountId: acme._id };

  it('knows people by id, by ours and by e-mail, and accounts by name', () => {
    const book = new PeopleBook([ana], [acme], ids);
    for (const person of [{ id: 'C-1' }, { id: ana._id as string }, { email: 'ana@a.example' }])
      expect(book.find(answerOf(person, { accountName: 'ACME' }), true)).toEqual({
        contactId: ana._id,
        accountId: acme._id,
      });
    expect([book.newContacts, book.newAccounts]).toEqual([[], []]);
  });

  it('keeps an answer without account apart from one that does not say', () => {
    const book = new PeopleBook([ana], [acme], ids);
    expect(book.find(answerOf({ id: 'C-1' }), true)).toMatchObject({ accountId: null });
    expect(book.find(answerOf({ id: 'C-1' }), false)).toMatchObject({ accountId: acme._id });
  });

  it('refuses an id and an e-mail of two people', () => {
    const bo = { _id: newId('contact'), externalId: null, email: 'bo@a.example', accountId: null };
    const book = new PeopleBook([ana, bo], [acme], ids);
    expect(book.find(answerOf({ id: 'C-1', email: 'bo@a.example' }), true)).toEqual({ key: 'importFaults.twoPeople' });
    expect(book.find(answerOf({ id: 'C-9', email: 'ana@a.example' }), true)).toMatchObject({
      key: 'importFaults.emailOfAnother',
    });
  });

  it('takes in one person and one account once, as the newest kept answer has them', () => {
    const book = new PeopleBook([], [], ids);
    const rows = [
      answerOf(
        { email: 'x@y.example', name: 'Old' },
        { accountId: 'B', accountName: 'Then' },
        '2026-01-01T00:00:00.000Z',
      ),
      answerOf(
        { email: 'x@y.example', name: 'New' },
        { accountId: 'B', accountName: 'Now' },
        '2026-02-01T00:00:00.000Z',
      ),
    ];
    for (const row of rows) book.keep(row, book.find(row, true) as never);
    expect(book.newContacts.map(({ record }) => record.person.name)).toEqual(['New']);
    expect(book.newAccounts.map(({ record }) => record.day.accountName)).toEqual(['Now']);
    book.find(answerOf({ email: 'not-kept@y.example' }), true);
    expect(book.newContacts).toHaveLength(1);
  });
});
