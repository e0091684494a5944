import { expect, it } from '@jest/globals';
import type { AccountSums } from './account-sums.ts';
import { decimalsOf, toldScore } from './shown-decimals.ts';
import { summariseSums } from './summary.ts';

/** Everyone alone, so that each answer counts in full. */
function figureOf(promoters: number, passives: number, detractors: number) {
  const one = (kind: 'promoters' | 'passives' | 'detractors', n: number): AccountSums => ({
    ...{ accountId: null, promoters: 0, passives: 0, detractors: 0 },
    n,
    [kind]: n,
  });
  const rows = [one('promoters', promoters), one('passives', passives), one('detractors', detractors)];
  return summariseSums(rows, { clustered: false }).nps!;
}

it('tells a decimal only of an interval narrower than a point to each side', () => {
  // z²v/m² − 3 with v = .61 and a margin of 1 point: 23,430 answers.
  expect(decimalsOf(figureOf(11_600, 6_960, 4_640))).toBe(0);
  expect(decimalsOf(figureOf(11_750, 7_050, 4_700))).toBe(1);
  expect(toldScore(figureOf(11_600, 6_959, 4_641))).toBe(30);
});

it('rounds halves away from zero, never to −0', () => {
  const told = (net: number) => toldScore(figureOf(20_000 + net, 20_000, 20_000));
  // 45 of 60,045 is 0.0749 points; 60 of 60,060 is 0.0999.
  expect(told(0)).toBe(0);
  expect(Object.is(told(-1), 0)).toBe(true);
  expect(told(60)).toBe(0.1);
  expect(told(-60)).toBe(-0.1);
  expect(toldScore(figureOf(1, 0, 0))).toBeNull();
});
