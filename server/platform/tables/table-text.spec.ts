import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCsv } from '../csv/read-csv.ts';
import { Amount, column, headingOf, Nested, type Table } from './table.ts';
import { tableText } from './table-text.ts';

interface Row {
  text: string;
  share: number | null;
  at: Date;
}

const at = new Date('2027-01-04T12:00:00Z');
const columns = [
  column<Row>('text', ({ text }) => text),
  column<Row>('shareOfAll', ({ share }) => share),
  column<Row>('answeredAt', (row) => row.at),
  column<Row>('mrr', ({ share }) => (share === null ? null : new Amount(12950, 2))),
  column<Row>('badges', ({ share }) => (share === null ? [] : ['tie', 'new'])),
  column<Row>('values', () => new Nested({ nps: 9 }), 'values'),
];

function tableOf(...rows: Row[]): Table<Row> {
  return { name: 'examples', about: { month: '2027-01' }, columns, rows };
}

async function textOf(table: Table<Row>, format: 'csv' | 'csv-semicolon' | 'json'): Promise<string> {
  let text = '';
  for await (const piece of tableText(table, format)) text += piece;
  return text;
}

describe('tableText', () => {
  it('writes CSV for programs: comma, decimal point, CRLF, no mark', async () => {
    expect(await textOf(tableOf({ text: '=1', share: 0.125, at }, { text: '', share: null, at }), 'csv')).toBe(
      '"text","share_of_all","answered_at","mrr","badges","values"\r\n' +
        `"'=1",0.125,"2027-01-04T12:00:00.000Z",129.50,"tie, new","{""nps"":9}"\r\n` +
        `"",,"2027-01-04T12:00:00.000Z",,,"{""nps"":9}"\r\n`,
    );
  });

  it('writes CSV for a spreadsheet set to Portuguese: mark, semicolon, decimal comma in figures only', async () => {
    expect(await textOf(tableOf({ text: '0.5', share: -0.125, at }), 'csv-semicolon')).toBe(
      '\uFEFF"text";"share_of_all";"answered_at";"mrr";"badges";"values"\r\n' +
        `"0.5";-0,125;"2027-01-04T12:00:00.000Z";129,50;"tie, new";"{""nps"":9}"\r\n`,
    );
  });

  it('writes JSON unrounded, in camelCase, null for none', async () => {
    const text = await textOf(tableOf({ text: '=1', share: 1 / 3, at }, { text: '', share: null, at }), 'json');
    const row = { answeredAt: '2027-01-04T12:00:00.000Z', values: { nps: 9 } };
    expect(JSON.parse(text)).toEqual({
      rumo: 'examples',
      version: 1,
      month: '2027-01',
      rows: [
        { ...row, text: '=1', shareOfAll: 1 / 3, mrr: 129.5, badges: ['tie', 'new'] },
        { ...row, text: '', shareOfAll: null, mrr: null, badges: [] },
      ],
    });
  });

  it('is a whole document without a row', async () => {
    expect(JSON.parse(await textOf(tableOf(), 'json'))).toMatchObject({ rumo: 'examples', rows: [] });
    expect((await textOf(tableOf(), 'csv')).split('\r\n')).toHaveLength(2);
  });

  it('brings any text back through either kind of CSV', async () => {
    const texts = fc.array(
      fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\0\uFEFF]|\p{Surrogate}/u.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('csv' as const, 'csv-semicolon' as const), async (some, format) => {
        const table = tableOf(...some.map((text) => ({ text, share: null, at })));
        const read = readCsv(new TextEncoder().encode(await textOf(table, format)));
        expect(read.rows.map(({ cells }) => cells[0])).toEqual(some);
      }),
    );
  });

  it('asks for rows only as fast as they are taken', async () => {
    let read = 0;
    async function* endless() {
      for (;;) {
        read++;
        yield { text: 'x'.repeat(1000), share: null, at };
      }
    }
    const pieces = tableText({ name: 'endless', columns, rows: endless() }, 'csv');
    await pieces.next();
    await pieces.next();
    expect(read).toBeLessThan(100);
    await pieces.return(undefined);
  });
});

describe('headingOf', () => {
  it.each([
    ['placedBy', 'placed_by'],
    ['id', 'id'],
    ['weeksBest', 'weeks_best'],
    ['pFirst', 'p_first'],
  ])('spells %s as %s', (key, heading) => {
    expect(headingOf({ key })).toBe(heading);
  });
});
