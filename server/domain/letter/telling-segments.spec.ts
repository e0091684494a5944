import { expect, it } from '@jest/globals';
import type { Segment, SegmentState } from '../../contract/segments.ts';
import { tellingSegments } from './telling-segments.ts';

const segment = (value: string, state: SegmentState | null, difference: number | null): Segment => ({
  value,
  nps: 10,
  decimals: 0,
  low: 1,
  high: 20,
  answers: 20,
  accounts: 8,
  note: null,
  hidden: null,
  againstRest: state && {
    state,
    difference,
    low: difference === null ? null : difference - 9,
    high: difference === null ? null : difference + 9,
    pAdjusted: 0.01,
    moreAnswers: null,
  },
});
const valuesOf = (found: readonly { value: string }[]) => found.map(({ value }) => value);

it('keeps what is proven, the largest first', () => {
  const found = tellingSegments(
    [
      {
        property: 'plan',
        segments: [
          segment('a', 'no-real-difference', -2),
          segment('b', 'higher', 12),
          segment('c', 'cant-tell-yet', -40),
          segment('d', 'lower', -31),
        ],
      },
      {
        property: 'sector',
        segments: [segment('e', 'lower', null), segment('f', 'higher', 31), segment('g', null, null)],
      },
    ],
    3,
  );
  expect(valuesOf(found)).toEqual(['d', 'f', 'b']);
  expect(found[0]).toEqual({
    property: 'plan',
    value: 'd',
    answers: 20,
    accounts: 8,
    state: 'lower',
    difference: -31,
    low: -40,
    high: -22,
  });
});

it('tells a property with two values once', () => {
  const segments = [segment('yes', 'higher', 30), segment('no', 'lower', -30)];
  expect(valuesOf(tellingSegments([{ property: 'size', segments }], 4))).toEqual(['no']);
});

it('never tells what is hidden, and nothing where nothing is proven', () => {
  const hidden = { ...segment('small', 'lower', -50), hidden: { key: 'cut.hiddenSmall' as const, params: {} } };
  const segments = [hidden, segment('b', 'too-few-answers', null), segment('c', 'cant-tell-yet', 3)];
  expect(tellingSegments([{ property: 'plan', segments }], 4)).toEqual([]);
  expect(tellingSegments([], 4)).toEqual([]);
});
