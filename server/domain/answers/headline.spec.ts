import { describe, expect, it } from '@jest/globals';
import { npsDifference } from '../nps/difference.ts';
import { summariseSums } from '../nps/summary.ts';
import type { AccountSums } from '../nps/account-sums.ts';
import { sayChange, sayScore } from './headline.ts';

/** `size` accounts with one answer each: promoters first, then passives. */
function rows(promoters: number, passives: number, detractors: number): AccountSums[] {
  const one = (kind: 'promoters' | 'passives' | 'detractors', count: number) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ promoters: 0, passives: 0, detractors: 0 },
      accountId: `${kind}${i}`,
      n: 1,
      [kind]: 1,
    }));
  return [...one('promoters', promoters), ...one('passives', passives), ...one('detractors', detractors)];
}

describe('the score in a sentence', () => {
  it('says why there is none', () => {
    expect(sayScore(summariseSums([]))).toEqual({ key: 'report.nobody', params: {} });
    expect(sayScore(summariseSums(rows(1, 0, 0)))).toEqual({ key: 'report.oneAnswer', params: {} });
  });

  it('says how sure it is, with true minus signs', () => {
    const sentence = sayScore(summariseSums(rows(10, 10, 30)));
    expect(sentence).toMatchObject({ key: 'report.score', params: { nps: '−40' } });
    expect(String(sentence.params['low'])).toMatch(/^−\d\d$/);
    const single = [{ accountId: 'a', n: 4, promoters: 2, passives: 2, detractors: 0 }];
    expect(sayScore(summariseSums(single))).toEqual({ key: 'report.oneAccount', params: { nps: '50', count: 4 } });
  });
});

describe('the change in a sentence', () => {
  const say = (before: AccountSums[], now: AccountSums[]) =>
    sayChange(summariseSums(now), summariseSums(before), npsDifference(before, now));

  it('needs a score now and something before', () => {
    expect(say([], rows(5, 5, 5))).toBeNull();
    expect(say(rows(5, 5, 5), [])).toBeNull();
  });

  it('tells a rise from a fall, and both from too little to tell', () => {
    expect(say(rows(10, 10, 80), rows(80, 10, 10))).toMatchObject({ key: 'report.rose', params: { nps: '70' } });
    expect(say(rows(80, 10, 10), rows(10, 10, 80))?.key).toBe('report.dropped');
    expect(say(rows(3, 0, 3), rows(3, 1, 3))?.key).toBe('report.tooFewAnswers');
    expect(say(rows(20, 10, 10), rows(18, 10, 12))?.key).toBe('report.cantTellYet');
    expect(say(rows(0, 900, 0), rows(0, 900, 0))?.key).toBe('report.noRealChange');
  });
});
