import { expect, it } from '@jest/globals';
import { estimateFrom, fieldsOf } from './estimate-form.ts';

const fields = { impact: '2', best: '1', likely: '2,5', worst: '4.5', confidence: '', reason: '  ' };

it('reads weeks with a comma or a point', () => {
  expect(estimateFrom(fields, 3)).toEqual({ rev: 3, impact: 2, effort: [1, 2.5, 4.5], confidence: null, reason: null });
});

it('takes the likely effort for an end that nobody filled in', () => {
  expect(estimateFrom({ ...fields, best: '', worst: ' ' }, 0)?.effort).toEqual([2.5, 2.5, 2.5]);
});

it('refuses what does not rise or is no number', () => {
  for (const wrong of [{ best: '3' }, { worst: '2' }, { likely: '' }, { likely: 'two' }, { best: '-1' }])
    expect(estimateFrom({ ...fields, ...wrong }, 0)).toBeNull();
});

it('shows what was said before', () => {
  const said = {
    impact: 0.5,
    effort: [1, 2, 3] as [number, number, number],
    confidence: 0.8,
    reason: 'asked',
  } as const;
  const shown = fieldsOf({ ...said, by: null, at: '2027-01-04T12:00:00Z', rev: 1 });
  expect(estimateFrom(shown, 1)).toEqual({ rev: 1, ...said });
});
