import { describe, expect, it } from '@jest/globals';
import { CsvFault } from './csv-fault.ts';
import { readJsonLines } from './read-json-lines.ts';

const limits = { maxColumns: 3, maxRows: 4 };

describe('reading JSON lines', () => {
  it('finds all keys, fills up what a line leaves out, and counts lines as an editor does', async () => {
    const text = '{"text": "a", "id": 7}\r\n\n{"lang": "pt", "text": null}\n';
    expect(await readJsonLines(text, limits)).toEqual({
      header: ['text', 'id', 'lang'],
      rows: [
        { line: 1, cells: ['a', '7', ''] },
        { line: 3, cells: ['', '', 'pt'] },
      ],
      broken: [],
    });
  });

  it('names lines that are no object, and leaves null for what is neither text nor number', async () => {
    const { rows, broken } = await readJsonLines('{"text": ["a"]}\n[1]\n{"text"\n{"text": true}', limits);
    expect(rows.map(({ cells }) => cells)).toEqual([[null], [null]]);
    expect(broken).toEqual([2, 3]);
  });

  it('takes a key called as a property of every object for a key', async () => {
    expect(await readJsonLines('{"__proto__": "x", "constructor": "y"}', limits)).toMatchObject({
      header: ['__proto__', 'constructor'],
      rows: [{ cells: ['x', 'y'] }],
    });
  });

  it('refuses too many lines or keys, naming the line', async () => {
    const five = Array.from({ length: 5 }, () => '{}').join('\n');
    await expect(readJsonLines(five, limits)).rejects.toEqual(expect.objectContaining({ line: 5 }));
    await expect(readJsonLines('{}\n{"a":1,"b":1,"c":1,"d":1}', limits)).rejects.toThrow(CsvFault);
  });
});
