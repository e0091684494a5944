import { expect, it } from '@jest/globals';
import { highlighted } from './highlight.ts';

it('marks the words that were searched for, in any spelling and number', () => {
  expect(highlighted('Exportar as FATURAS, e a fatura.', 'fatura')).toEqual([
    { text: 'Exportar as ', hit: false },
    { text: 'FATURAS', hit: true },
    { text: ', e a ', hit: false },
    { text: 'fatura', hit: true },
    { text: '.', hit: false },
  ]);
});

it('leaves a text whole that has none of them, and marks nothing for nothing', () => {
  expect(highlighted('Dark mode', 'sso')).toEqual([{ text: 'Dark mode', hit: false }]);
  expect(highlighted('Dark mode', '')).toEqual([{ text: 'Dark mode', hit: false }]);
  expect(highlighted('', 'sso')).toEqual([]);
});
