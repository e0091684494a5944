import { describe, expect, it } from '@jest/globals';
import { type Column, nextSorting, sortRows } from './table.ts';

describe('sortRows', () => {
  const rows = [
    { name: 'Item 10', weeks: null },
    { name: 'item 9', weeks: 2 },
    { name: 'Ágata', weeks: 7 },
  ];

  it('compares texts as a reader does', () => {
    expect(sortRows(rows, (row) => row.name, false, 'pt-BR').map((row) => row.name)).toEqual([
      'Ágata',
      'item 9',
      'Item 10',
    ]);
  });

  it('puts nothing last in both directions', () => {
    expect(sortRows(rows, (row) => row.weeks, false, 'en').map((row) => row.weeks)).toEqual([2, 7, null]);
    expect(sortRows(rows, (row) => row.weeks, true, 'en').map((row) => row.weeks)).toEqual([7, 2, null]);
  });

  it('keeps the order of equal rows', () => {
    expect(sortRows(rows, () => 1, true, 'en')).toEqual(rows);
  });
});

describe('nextSorting', () => {
  const score: Column<unknown> = { key: 'score', label: 'Score', align: 'end' };

  it('begins with the largest number and turns round', () => {
    expect(nextSorting(null, score)).toEqual({ key: 'score', down: true });
    expect(nextSorting({ key: 'score', down: true }, score)).toEqual({ key: 'score', down: false });
    expect(nextSorting({ key: 'score', down: true }, { key: 'name', label: 'Name' })).toEqual({
      key: 'name',
      down: false,
    });
  });
});
