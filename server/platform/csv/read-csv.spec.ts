import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeText } from './decode-text.ts';
import { CsvFault } from './csv-fault.ts';
import { readCsv, readCsvInSteps } from './read-csv.ts';
import { plainCsv, spreadsheetCsv, writeCsv } from './write-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => ({ '€': 0x80, '’': 0x92 })[c] ?? c.charCodeAt(0));

function faultOf(text: string, limits = {}): { line: number | null; message: string } {
  try {
    readCsv(bytes(text), limits);
  } catch (error) {
    if (error instanceof CsvFault) return { line: error.line, message: error.message };
    throw error;
  }
  throw new Error('was read without a fault');
}

describe('decodeText', () => {
  it('reads UTF-8 with and without mark', () => {
    expect(decodeText(bytes('Opinião'))).toEqual({ text: 'Opinião', encoding: 'utf-8', warning: null });
    expect(decodeText(bytes('\uFEFFOpinião')).text).toBe('Opinião');
  });

  it('reads UTF-16 by its mark, either byte order', () => {
    const little = Uint8Array.from(Buffer.from('\uFEFFNota;ação', 'utf16le'));
    expect(decodeText(little)).toEqual({ text: 'Nota;ação', encoding: 'utf-16le', warning: null });
    const big = Uint8Array.from(Buffer.from('\uFEFFNota;ação', 'utf16le').swap16());
    expect(decodeText(big)).toEqual({ text: 'Nota;ação', encoding: 'utf-16be', warning: null });
  });

  it('falls back to Windows-1252, with its own characters, and warns', () => {
    const decoded = decodeText(latin('Preço: 5 € – não’s'.replace('–', '-')));
    expect(decoded.text).toBe('Preço: 5 € - não’s');
    expect(decoded.encoding).toBe('windows-1252');
    expect(decoded.warning).toEqual({ key: 'csv.notUtf8' });
  });

  it('refuses a spreadsheet file and anything with NUL', () => {
    expect(() => decodeText(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toThrow('not a CSV file');
    expect(() => decodeText(Uint8Array.from(Buffer.from('a,b', 'utf16le')))).toThrow('not a CSV file');
  });
});

describe('readCsv', () => {
  it('finds the separator outside quotation marks', () => {
    expect(readCsv(bytes('"a,b,c";d\n1;2')).separator).toBe(';');
    expect(readCsv(bytes('a\tb\n1\t2')).separator).toBe('\t');
    expect(readCsv(bytes('a,b\n1,2')).separator).toBe(',');
    expect(readCsv(bytes('only\n1')).separator).toBe(',');
    expect(readCsv(bytes('sep=;\r\na;b\r\n1;2')).rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  });

  it('keeps quoted line breaks and tells the line where each row starts, whatever ends the lines', () => {
    const table = readCsv(bytes('id,text\r\n1,"two\nlines"\r\n\r\n2,"a ""b"", c"\n3,x\r4,y'));
    expect(table.header).toEqual(['id', 'text']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 5, cells: ['2', 'a "b", c'] },
      { line: 6, cells: ['3', 'x'] },
      { line: 7, cells: ['4', 'y'] },
    ]);
  });

  it('fills short rows, forgives empty cells too many, refuses other cells too many', () => {
    expect(readCsv(bytes('a,b\n1\n1,2,,')).rows.map((row) => row.cells)).toEqual([
      ['1', ''],
      ['1', '2'],
    ]);
    expect(faultOf('a,b\n1,2\n1,2,3')).toEqual({
      line: 3,
      message: 'This row has 3 cells, the first line names 2 columns.',
    });
  });

  it('counts empty lines as empty cells only in a file of one column', () => {
    expect(readCsv(bytes('nota\n9\n\n10\n\n')).rows.map((row) => row.cells[0])).toEqual(['9', '', '10']);
    expect(readCsv(bytes('a,b\n\n1,2\n\n')).rows).toEqual([{ line: 3, cells: ['1', '2'] }]);
  });

  it('names the line of a quotation mark that is wrong', () => {
    expect(faultOf('a,b\n1,2\n3,"4\n5,6\n')).toEqual({
      line: 3,
      message: 'A quotation mark opened in this row is never closed.',
    });
    expect(faultOf('a,b\n1,"x\ny"\n5" wide,6\n').line).toBe(4);
    expect(faultOf('a,b\n1,"x"y\n').message).toMatch('stands inside a cell');
  });

  it('refuses nothing at all, repeated names, and what is over the limits', () => {
    expect(faultOf('').message).toMatch('no rows');
    expect(faultOf('\n\n').message).toMatch('no rows');
    expect(faultOf('nota, nota \n1,2')).toEqual({
      line: 1,
      message: 'Two columns are called “nota”. Rename or remove one.',
    });
    expect(faultOf('a,b,c\n1,2,3', { maxColumns: 2 }).message).toBe('There are more than 2 columns.');
    expect(faultOf('a\n1\n2\n3', { maxRows: 2 }).line).toBe(4);
    expect(faultOf('a\n1\n12345', { maxCell: 4 }).line).toBe(3);
  });

  it('takes hostile column names as any other', () => {
    const table = readCsv(bytes('__proto__,constructor\n1,2'));
    expect(table.header).toEqual(['__proto__', 'constructor']);
    expect(table.rows[0]!.cells).toEqual(['1', '2']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('readCsvInSteps', () => {
  /** The table, or what is wrong with the file. */
  const told = async (read: () => unknown) => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof CsvFault) return { line: error.line, message: error.message };
      throw error;
    }
  };

  it('reads what readCsv reads and refuses what it refuses, wherever a step ends', async () => {
    const part = fc.constantFrom(
      'a',
      'ção',
      '😀',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      '\r\n',
      'sep=;\n',
      "'=1",
      ' ',
    );
    const file = fc.array(part, { maxLength: 30 }).map((parts) => bytes(parts.join('')));
    await fc.assert(
      fc.asyncProperty(file, fc.integer({ min: 1, max: 9 }), async (given, step) => {
        const limits = { maxRows: 4, maxColumns: 3, maxCell: 6 };
        expect(await told(() => readCsvInSteps(given, limits, step))).toEqual(await told(() => readCsv(given, limits)));
      }),
    );
  });

  it('lets others have their turn while it reads a large file', async () => {
    const row = '"I would like to have my report as a table, every Monday, please",2026-11-26\n';
    const file = bytes(`text,date\n${row.repeat(60_000)}`);
    let turns = 0;
    const other = setInterval(() => (turns += 1), 1);
    const table = await readCsvInSteps(file);
    clearInterval(other);
    expect(table.rows).toHaveLength(60_000);
    expect(turns).toBeGreaterThan(5);
  });
});

describe('what is exported can be imported', () => {
  it.each([
    ['plain', plainCsv],
    ['spreadsheet', spreadsheetCsv],
  ])('%s style gives back every text, formulas and apostrophes too', (_, style) => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', "'=1+1", "''-2", "'tis", ' @x', '\tx', '\r\n=x', '＝x', '"', ';', ',', "'"),
    );
    const clean = text.map((value) => value.replaceAll('\0', ''));
    fc.assert(
      fc.property(fc.array(fc.tuple(clean, clean), { maxLength: 8 }), (rows) => {
        const kept = rows.filter((cells) => cells.some((cell) => cell !== ''));
        const table = readCsv(bytes(writeCsv(['first', 'second'], kept, style)));
        expect(table.rows.map((row) => row.cells)).toEqual(kept);
      }),
    );
  });
});
