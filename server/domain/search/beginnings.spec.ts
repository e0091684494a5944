import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Beginnings } from './beginnings.ts';

it('finds words by their beginnings, however many came', () => {
  const beginnings = new Beginnings();
  expect(beginnings.of('a')).toEqual([]);
  for (const word of ['invoice', 'invoices', 'in', 'voice']) beginnings.add(word);
  expect(beginnings.of('invo').sort()).toEqual(['invoice', 'invoices']);
  expect(beginnings.of('').length).toBe(4);
  expect(beginnings.of('x')).toEqual([]);
});

it('finds the same as looking through all of them', () => {
  const letters = fc.stringMatching(/^[abc]{1,6}$/);
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 60 }), fc.nat({ max: 900 }), letters, (words, more, asked) => {
      const beginnings = new Beginnings();
      const all = [...words, ...Array.from({ length: more }, (_, n) => `b${((n * 7919) % 1000).toString(36)}x`)];
      for (const word of new Set(all)) beginnings.add(word);
      const beginning = asked.slice(0, 2);
      const expected = [...new Set(all)].filter((word) => word.startsWith(beginning));
      expect(beginnings.of(beginning).sort()).toEqual(expected.sort());
    }),
  );
});
