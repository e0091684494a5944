import { describe, expect, it } from '@jest/globals';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { AccountSums } from '../nps/account-sums.ts';
import { describeChange } from '../nps/change.ts';
import { npsDifference } from '../nps/difference.ts';
import { summariseSums } from '../nps/summary.ts';
import { sayChange, sayHeadline } from './headline.ts';

const words = wordsIn('en');

/** One answer from each account: promoters first, then passives. */
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

/** Other people than those of {@link rows}. */
const earlier = (...counts: Parameters<typeof rows>) =>
  rows(...counts).map((row) => ({ ...row, accountId: `before-${row.accountId}` }));

function said(before: AccountSums[], now: AccountSums[], window: 'month' | 'quarter' = 'quarter') {
  const difference = npsDifference(before, now);
  const change = describeChange(difference);
  return {
    headline: words.tell(sayHeadline(summariseSums(now), window, change.state)),
    change: words.tell(sayChange(change, difference)),
  };
}

describe('the first line', () => {
  const alone = (now: AccountSums[]) => sayHeadline(summariseSums(now), 'quarter', null);

  it('says why there is no score', () => {
    expect(alone([])).toEqual({ key: 'report.nobody', params: {} });
    expect(alone(rows(1, 0, 0))).toEqual({ key: 'report.oneAnswer', params: {} });
    const single = [{ accountId: 'a', n: 4, promoters: 2, passives: 2, detractors: 0 }];
    expect(alone(single)).toEqual({ key: 'report.oneAccount', params: { nps: '50', count: 4 } });
  });

  it('gives no single number of fewer than ten answers', () => {
    expect(words.tell(alone(rows(5, 2, 2)))).toMatch(
      /^9 answers: too few for one number\. The score probably lies between .+\.$/,
    );
    expect(alone(rows(5, 3, 2)).key).toBe('report.score');
  });

  it('says how sure it is, with true minus signs, and a decimal only where it means something', () => {
    expect(words.tell(alone(rows(50, 30, 20)))).toBe('NPS 30, between 14 and 44.');
    expect(words.tell(alone(rows(10, 10, 30)))).toMatch(/^NPS −40, between −\d\d and −\d\d\.$/);
    const many = [
      { accountId: null, n: 100_000, promoters: 50_000, passives: 30_000, detractors: 20_000 },
      { accountId: null, n: 100_000, promoters: 50_001, passives: 30_000, detractors: 19_999 },
    ];
    const sure = summariseSums(many, { clustered: false });
    expect(words.tell(sayHeadline(sure, 'month', null))).toMatch(/^NPS 30, between 29\.\d and 30\.\d\.$/);
  });
});

describe('the change', () => {
  it('has five words, and says by how much or what would settle it', () => {
    expect(said(earlier(500, 300, 200), rows(440, 300, 260))).toEqual({
      headline: 'NPS 18, lower than last quarter (between 13 and 23).',
      change: 'The drop is about 12 points (between 5 and 19).',
    });
    expect(said(earlier(440, 300, 260), rows(500, 300, 200), 'month')).toEqual({
      headline: 'NPS 30, higher than the month before (between 25 and 35).',
      change: 'The rise is about 12 points (between 5 and 19).',
    });
    expect(said(earlier(50, 30, 20), rows(46, 30, 24))).toEqual({
      headline: 'NPS 22 (between 6 and 37). Can’t tell yet whether it changed since last quarter.',
      change: 'The change could be anything from −30 to +14 points; about 690 more answers would settle it.',
    });
    expect(said(earlier(5000, 3000, 2000), rows(4970, 3010, 2020))).toEqual({
      headline: 'NPS 30, about the same as last quarter (between 28 and 31).',
      change: 'The difference from then probably lies between −3 and +2 points.',
    });
    expect(said(earlier(2, 2, 1), rows(50, 30, 20))).toEqual({
      headline: 'NPS 30 (between 14 and 44). Too few answers to compare it with last quarter.',
      change: 'A comparison needs more than ten answers from different accounts on either side.',
    });
  });
});
