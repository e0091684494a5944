import { describe, expect, it } from '@jest/globals';
import { csvCell, spreadsheetCsv, writeCsv } from './write-csv.ts';

describe('csvCell', () => {
  it.each([
    ['=cmd|calc', `"'=cmd|calc"`],
    ['+351 912 345 678', `"'+351 912 345 678"`],
    ['-5', `"'-5"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\rx', `"'\rx"`],
    ['  =1', `"'  =1"`],
    ['＝1', `"'＝1"`],
    ['\0=1', `"'=1"`],
    ['say "hi"', '"say ""hi"""'],
    ['a-b', '"a-b"'],
    ["'tis", `"'tis"`],
  ])('writes the text %j as %s', (value, cell) => {
    expect(csvCell(value)).toBe(cell);
  });

  it('writes numbers bare, also negative ones, and none as nothing', () => {
    expect([-5.5, -0, NaN, null, undefined, true].map(csvCell)).toEqual(['-5.5', '0', '', '', '', 'true']);
  });
});

describe('writeCsv', () => {
  it('ends every line as RFC 4180 says', () => {
    expect(writeCsv(['a', 'b'], [['x', 1]])).toBe('"a","b"\r\n"x",1\r\n');
  });

  it('writes what a Portuguese spreadsheet opens', () => {
    expect(writeCsv(['a', 'b'], [['x', 1]], spreadsheetCsv)).toBe('\uFEFF"a";"b"\r\n"x";1\r\n');
  });
});
