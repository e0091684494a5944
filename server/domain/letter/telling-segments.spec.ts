import { expect, it } from '@jest/globals';
import { tellingSegments } from './telling-segments.ts';

const segment = (value: string, state: string, difference: number | null) => ({
  property: 'plan',
  value,
  answers: 20,
  accounts: 8,
  state,
  difference,
});

it('keeps what is proven, the largest first, and nothing that is hidden', () => {
  const found = tellingSegments(
    [
      segment('a', 'no-real-difference', -2),
      segment('b', 'higher', 12),
      segment('c', 'cant-tell-yet', -40),
      segment('d', 'lower', -31),
      segment('e', 'lower', null),
      segment('f', 'higher', 31),
    ],
    3,
  );
  expect(found.map(({ value }) => value)).toEqual(['d', 'f', 'b']);
});

it('says nothing where nothing is proven', () => {
  expect(tellingSegments([segment('a', 'too-few-answers', null)], 3)).toEqual([]);
  expect(tellingSegments([], 3)).toEqual([]);
});
