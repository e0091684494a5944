import { expect, it } from '@jest/globals';
import { groupRemarks } from './grouped-remarks.ts';

it('says the same remark once, with its lines', () => {
  const remark = (line: number, column: string | null, message: string) => ({ line, column, message });
  expect(groupRemarks([remark(2, 'A', 'x'), remark(3, null, 'y'), remark(5, 'A', 'x'), remark(6, 'B', 'x')])).toEqual([
    { column: 'A', message: 'x', lines: [2, 5] },
    { column: null, message: 'y', lines: [3] },
    { column: 'B', message: 'x', lines: [6] },
  ]);
  expect(groupRemarks([])).toEqual([]);
});
