import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LinkVisit } from './evidence.ts';
import { addHabit, FEWEST_OPENED, habitOf, isScanned } from './link-habit.ts';
import {
  doubtsAfter,
  PAGE_GOOD_FOR,
  QUIET_FOR,
  tapReasons,
  VISIBLE_FOR,
  weighAuto,
  type AutoPost,
} from './one-click.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;
const calm = { shownAt: NOW, sentAt: NOW - 4 * QUIET_FOR, visits: [], alwaysConfirm: false, scannedDomain: false };
const opened = (...scores: (number | 'x')[]): LinkVisit[] => scores.map((score) => ({ at: NOW - 1000, score }));

describe('when the button must be pressed', () => {
  it('is told by the time since the mail, the links opened, the organisation and the domain', () => {
    expect(tapReasons(calm)).toEqual([]);
    expect(tapReasons({ ...calm, sentAt: NOW - QUIET_FOR })).toEqual([]);
    expect(tapReasons({ ...calm, sentAt: NOW - QUIET_FOR + 1 })).toEqual(['quiet']);
    expect(tapReasons({ ...calm, sentAt: null })).toEqual(['quiet']);
    expect(tapReasons({ ...calm, sentAt: NOW + MINUTE })).toEqual(['quiet']);
    expect(tapReasons({ ...calm, visits: opened(1, 2, 2) })).toEqual([]);
    expect(tapReasons({ ...calm, visits: opened(1, 2, 3) })).toEqual(['many-scores']);
    expect(tapReasons({ ...calm, visits: opened('x') })).toEqual(['trap']);
    expect(tapReasons({ ...calm, alwaysConfirm: true, scannedDomain: true })).toEqual(['setting', 'domain']);
  });
});

describe('what a page sends by itself', () => {
  const post = { ...calm, shownAt: NOW - 2000, now: NOW, visibleMs: VISIBLE_FOR, nonce: 'page' };
  const doubts = (change: Partial<AutoPost>) => weighAuto({ ...post, ...change }).suspicions;

  it('is believed once the page was seen long enough', () => {
    expect(weighAuto(post)).toEqual({
      ...{ source: 'auto', quiet: false, visibleMs: 1500, gesture: false, nonce: 'page', shownFor: 2000 },
      ...{ distinctScores: 0, trap: false, suspicions: [] },
    });
    expect(doubts({ visibleMs: 1499 })).toEqual(['not-visible']);
    expect(doubts({ shownAt: NOW - 1499, visibleMs: 60_000 })).toEqual(['not-visible']);
  });

  it('needs a stamp of ours that is fresh', () => {
    expect(doubts({ shownAt: NOW - PAGE_GOOD_FOR })).toEqual([]);
    expect(doubts({ shownAt: NOW - PAGE_GOOD_FOR - 1 })).toEqual(['no-page']);
    expect(doubts({ shownAt: null })).toEqual(['no-page']);
    expect(doubts({ nonce: null })).toEqual(['no-page']);
    expect(doubts({ shownAt: NOW + 1 })).toEqual(['no-page']);
  });

  it('is judged by when its page was shown, and by what came since', () => {
    expect(doubts({ shownAt: NOW - 5 * MINUTE, sentAt: NOW - QUIET_FOR - MINUTE })).toEqual(['quiet']);
    const before: LinkVisit[] = [1, 2, 3].map((score) => ({ at: NOW - 5 * MINUTE - 1000, score }));
    expect(doubts({ shownAt: NOW - 5 * MINUTE, visits: before })).toEqual(['many-scores']);
    expect(doubts({ shownAt: NOW - 5 * MINUTE, visits: opened(1, 2, 3) })).toEqual(['many-scores']);
    expect(doubts({ shownAt: NOW - 5 * MINUTE, visits: opened('x') })).toEqual(['trap']);
  });
});

describe('what speaks against it in the end', () => {
  const at = (offset: number, score: number | 'x'): LinkVisit => ({ at: NOW + offset, score });

  it('is what happened around it, before or after, to the millisecond', () => {
    expect(doubtsAfter(NOW, [], [])).toEqual([]);
    expect(doubtsAfter(NOW, [at(-120_000, 1), at(0, 2), at(120_000, 3)], [])).toEqual(['many-scores']);
    expect(doubtsAfter(NOW, [at(-120_001, 1), at(0, 2), at(120_000, 3)], [])).toEqual([]);
    expect(doubtsAfter(NOW, [at(600_000, 'x')], [])).toEqual(['trap']);
    expect(doubtsAfter(NOW, [at(600_001, 'x')], [])).toEqual([]);
    const posts = (...offsets: number[]) => offsets.map((offset, score) => ({ at: NOW + offset, score }));
    expect(doubtsAfter(NOW, [], posts(0, -15 * MINUTE, 15 * MINUTE))).toEqual(['many-posts']);
    expect(doubtsAfter(NOW, [], posts(0, -15 * MINUTE - 1, 15 * MINUTE))).toEqual([]);
    expect(
      doubtsAfter(
        NOW,
        [],
        posts(0, 1, 2).map((post) => ({ ...post, score: 9 })),
      ),
    ).toEqual([]);
  });
});

describe('the habit of a mail domain', () => {
  it('is scanned above three in ten, of ten at least', () => {
    expect(isScanned({ opened: FEWEST_OPENED, bursts: 4 })).toBe(true);
    expect(isScanned({ opened: FEWEST_OPENED, bursts: 3 })).toBe(false);
    expect(isScanned({ opened: FEWEST_OPENED - 1, bursts: FEWEST_OPENED - 1 })).toBe(false);
    expect(isScanned({ opened: 0, bursts: 0 })).toBe(false);
  });

  it('forgets slowly', () => {
    expect(addHabit({ opened: 998, bursts: 900 }, { opened: 1, bursts: 0 })).toEqual({ opened: 999, bursts: 900 });
    expect(addHabit({ opened: 999, bursts: 900 }, { opened: 1, bursts: 0 })).toEqual({ opened: 500, bursts: 450 });
  });

  it('takes each link once, however the time is cut', () => {
    const burst = [0, 1, 2].map((score) => ({ at: 5000 + score, score }));
    expect(habitOf(burst, 0, 10_000)).toEqual({ opened: 1, bursts: 1 });
    expect(habitOf(burst, 5000, 10_000)).toEqual({ opened: 0, bursts: 1 });
    expect(habitOf(burst, 5002, 10_000)).toEqual({ opened: 0, bursts: 0 });
    expect(habitOf([], 0, 10_000)).toEqual({ opened: 0, bursts: 0 });
    const visit = fc.record({ at: fc.integer({ min: 1, max: 400_000 }), score: fc.constantFrom(0, 5, 10, null) });
    fc.assert(
      fc.property(fc.array(visit), fc.array(fc.integer({ min: 1, max: 400_000 })), (visits, cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), 400_000];
        const parts = edges.slice(1).map((to, nth) => habitOf(visits, edges[nth]!, to));
        expect(parts.reduce(addHabit, { opened: 0, bursts: 0 })).toEqual(habitOf(visits, 0, 400_000));
        expect(habitOf(visits, 0, 400_000).opened).toBe(visits.length > 0 ? 1 : 0);
      }),
    );
  });
});
