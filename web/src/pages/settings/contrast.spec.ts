import { expect, it } from '@jest/globals';
import { contrastOfWhite } from './contrast.ts';

it('knows the ends and the grey at the limit', () => {
  expect(contrastOfWhite('#ffffff')).toBeCloseTo(1, 10);
  expect(contrastOfWhite('#000000')).toBeCloseTo(21, 10);
  expect(contrastOfWhite('#767676')).toBeCloseTo(4.54, 2);
});

it('says nothing about what is no colour', () => {
  for (const text of ['', '#fff', 'teal', '#12345g', '#0f6b6b ']) expect(contrastOfWhite(text)).toBeNull();
});
