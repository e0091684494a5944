import { describe, expect, it } from '@jest/globals';
import type { ReportMessage } from '../../contract/report.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { AccountSums } from '../../domain/nps/account-sums.ts';
import { reportWindow, type WindowOfSums } from './report-window.ts';

const { tell } = wordsIn('en');
const hidden: ReportMessage = { key: 'nps.hiddenBeside', params: {} };

/** One answer from each account: promoters first, then passives. */
function each(promoters: number, passives: number, detractors: number): AccountSums[] {
  const kinds = { promoters, passives, detractors };
  return Object.entries(kinds).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, i) => ({
      ...{ promoters: 0, passives: 0, detractors: 0 },
      accountId: `${kind}${i}`,
      n: 1,
      [kind]: 1,
    })),
  );
}

const window = (given: Partial<WindowOfSums>) =>
  reportWindow({
    window: 'month',
    rows: [],
    tallies: [],
    before: [],
    until: '2026-10',
    newVersion: false,
    revenueOf: () => null,
    active: new Set(),
    hidden: null,
    beforeIsHidden: false,
    nameOf: () => null,
    ...given,
  });

describe('a window', () => {
  it('tells a decimal only of more than about 23,000 answers', () => {
    const many = window({ rows: each(11_751, 7_050, 4_699) });
    expect(many).toMatchObject({ nps: 30, decimals: 1, answers: 23_500 });
    expect(tell(many.headline)).toMatch(/^NPS 30, between 29(\.\d)? and 31(\.\d)?\.$/);
    expect(window({ rows: each(11_000, 6_600, 4_400) }).decimals).toBe(0);
  });

  it('has the smallest visible change of the reference with equal windows, and doubles up without one before', () => {
    // (1.96 + 0.84) · √(2 · .61 ÷ 103) · 100 = 30.491 with the plain variance; the adjusted one and 99 effective answers move it a little.
    const rows = each(50, 30, 20);
    const both = window({ rows, before: rows }).smallestVisible!;
    expect(both).toBeCloseTo(30.6, 0);
    expect(window({ rows }).smallestVisible).toBeCloseTo(both, 9);
    expect(window({ rows: [{ ...rows[0]!, n: 3, promoters: 3 }] }).smallestVisible).toBeNull();
    expect(window({}).smallestVisible).toBeNull();
  });

  it('counts those heard among the active accounts only', () => {
    const active = new Set(['promoters0', 'passives0', 'silent']);
    expect(window({ rows: each(2, 1, 1), active }).coverage).toEqual({ heard: 2, active: 3 });
  });

  it('notes that ways of counting disagree, and who dominates, by name only where it may be known', () => {
    const rows = [{ accountId: 'big', n: 4, promoters: 0, passives: 0, detractors: 4 }, ...each(6, 0, 0)];
    const notes = (given: Partial<WindowOfSums>) => window({ rows, ...given }).viewsNotes.map((note) => tell(note));
    expect(notes({})).toEqual([
      'Counted by answers the score is 20, by accounts 71.',
      'One account gave 40 % of the answers.',
    ]);
    expect(notes({ nameOf: () => 'Big Ltd', revenueOf: () => 100 })).toEqual([
      'Counted by answers it is 20, by accounts 71, by revenue 71: more than ten points apart.',
      'Big Ltd gave 40 % of the answers.',
    ]);
  });

  it('shows nothing of what is hidden but how many answered', () => {
    const rows = each(2, 1, 1);
    const shown = window({ rows, before: each(9, 9, 9), hidden });
    expect(shown).toMatchObject({
      ...{ nps: null, low: null, high: null, promoters: null, passives: null, detractors: null, hidden },
      ...{ headline: hidden, comparison: null, smallestVisible: null, distribution: null, viewsNotes: [] },
      answers: 4,
      accountView: { nps: null, low: null, high: null },
      revenueView: { nps: null, low: null, high: null },
    });
    const after = window({ rows: each(9, 9, 9), before: rows, beforeIsHidden: true });
    expect(after.comparison).toBeNull();
    expect(after.headline.key).toBe('report.score');
  });
});
