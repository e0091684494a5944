import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WordTable } from './word-table.ts';

const word = fc.constantFrom('a', 'ab', 'abc', 'abcd', 'abd', 'bcd', 'bcde', 'cde', 'x');
const words = fc.uniqueArray(word, { maxLength: 5 });

describe('WordTable', () => {
  it('finds what has all the words, or begins like them, the highest rank first', () => {
    const table = new WordTable();
    table.set('old', ['invoic', 'export'], 1);
    table.set('new', ['export', 'invoices', 'slow'], 3);
    table.set('other', ['export', 'contact'], 2);
    expect(table.having(['invoic'], 9)).toEqual(['new', 'old']);
    expect(table.having(['exp', 'inv'], 9)).toEqual(['new', 'old']);
    expect(table.having(['exp'], 2)).toEqual(['new', 'other']);
    expect(table.having(['export', 'fast'], 9)).toEqual([]);
    expect(table.having([], 9)).toEqual([]);
  });

  it('takes short words as they stand', () => {
    const table = new WordTable();
    table.set('printer', ['pr'], 0);
    table.set('prices', ['price'], 0);
    expect(table.having(['pr'], 9)).toEqual(['printer']);
    expect(table.having(['pri'], 9)).toEqual(['prices']);
  });

  it('forgets what was said before and what went', () => {
    const table = new WordTable();
    table.set('one', ['dark', 'mode'], 0);
    table.set('one', ['calendar'], 0);
    expect(table.having(['dark'], 9)).toEqual([]);
    expect(table.having(['calendar'], 9)).toEqual(['one']);
    table.delete('one');
    table.delete('never');
    expect(table.having(['calendar'], 9)).toEqual([]);
    expect(table.size).toBe(0);
  });

  it('chooses the highest ranks among very many', () => {
    const table = new WordTable();
    for (let n = 0; n < 5000; n += 1) table.set(String(n), ['same'], (n * 7919) % 5000);
    const rankOf = (id: string) => (Number(id) * 7919) % 5000;
    expect(table.having(['same'], 3).map(rankOf)).toEqual([4999, 4998, 4997]);
  });

  it('agrees with looking through all, however they came and went', () => {
    const deed = fc.record({ id: fc.nat({ max: 12 }).map(String), words: fc.option(words), rank: fc.nat({ max: 50 }) });
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 80 }), words, fc.integer({ min: 1, max: 6 }), (deeds, asked, limit) => {
        const table = new WordTable();
        const kept = new Map<string, { words: string[]; rank: number }>();
        for (const { id, words: said, rank } of deeds) {
          if (said) {
            table.set(id, said, rank);
            kept.set(id, { words: said, rank });
          } else {
            table.delete(id);
            kept.delete(id);
          }
        }
        const has = (said: string[], one: string) =>
          said.some((spoken) => (one.length < 3 ? spoken === one : spoken.startsWith(one)));
        const all = [...kept].filter(([, { words: said }]) => asked.length > 0 && asked.every((one) => has(said, one)));
        const ranks = all.map(([, { rank }]) => rank).sort((a, b) => b - a);
        const found = table.having(asked, limit);
        expect(found.map((id) => kept.get(id)?.rank)).toEqual(ranks.slice(0, limit));
        expect(new Set(found).size).toBe(found.length);
        expect(table.size).toBe(kept.size);
      }),
    );
  });

  it('finds the same after it was cleared of what went', () => {
    const table = new WordTable();
    for (let n = 0; n < 3000; n += 1) table.set(String(n), ['said', `word${n % 10}`], n);
    for (let n = 0; n < 2600; n += 1) table.delete(String(n));
    expect(table.size).toBe(400);
    expect(table.having(['said', 'word3'], 2)).toEqual(['2993', '2983']);
    table.set('2993', ['said'], 1);
    table.set('late', ['word3', 'said'], 9000);
    expect(table.having(['word3'], 2)).toEqual(['late', '2983']);
  });
});
