import { describe, expect, it } from '@jest/globals';
import { seededRandom, type Random } from '../statistics/random.ts';
import { chartOfMonths, type MonthOfAnswers } from './chart-of-months.ts';

/** A month of `size` answers with about this score, a fifth of them detractors. */
function month(size: number, nps: number, version: string | null = 'a'): MonthOfAnswers {
  const detractors = size / 5;
  const promoters = detractors + (size * nps) / 100;
  return { promoters, detractors, passives: size - promoters - detractors, effectiveAnswers: size, version };
}
const silent: MonthOfAnswers = { promoters: 0, passives: 0, detractors: 0, effectiveAnswers: 0, version: null };
const steady = (count: number, size = 100, version = 'a') =>
  Array.from({ length: count }, () => month(size, 30, version));

describe('the base of the chart', () => {
  it('is six months with answers, and nothing is drawn before', () => {
    expect(chartOfMonths(steady(5))).toMatchObject({ base: null, changePoint: null });
    expect(chartOfMonths([])).toMatchObject({ points: [], newVersion: [], base: null });
    const { points, base } = chartOfMonths([silent, ...steady(3), silent, ...steady(4)]);
    expect(base).toEqual({ from: 1, to: 7, nps: expect.closeTo(30, 9), answers: 600 });
    expect(points.map((point) => point !== null)).toEqual([...Array<boolean>(8).fill(false), true]);
  });

  it('takes more months where answers are few, at most twelve', () => {
    expect(chartOfMonths(steady(12, 10)).base).toMatchObject({ from: 0, to: 9, answers: 100 });
    expect(chartOfMonths(steady(30, 5)).base).toBeNull();
  });

  it('survives months in which all are alike', () => {
    const all = { promoters: 50, passives: 0, detractors: 0, effectiveAnswers: 50, version: 'a' };
    const { base, points } = chartOfMonths(Array.from({ length: 8 }, () => all));
    expect(base).toMatchObject({ nps: 100 });
    expect(points.at(-1)).toMatchObject({ average: 100, alarm: false });
    expect(points.at(-1)!.high).toBeGreaterThan(100);
  });
});

describe('the chart', () => {
  it('alarms where the moving average leaves limits that know how sure the base is', () => {
    const { points } = chartOfMonths([...steady(6), ...[32, 25, 28, 10, 12, 8].map((nps) => month(100, nps))]);
    // First month: variance .09·.61/100 of the average and .61/600 of the base, in points √(5.49 + 10.1667) · 2.7.
    expect(points[6]).toMatchObject({ average: expect.closeTo(30.6, 9), alarm: false });
    expect(points[6]!.high).toBeCloseTo(30 + 2.7 * Math.sqrt(5.49 + 61 / 6), 9);
    expect(points.slice(6).map((point) => point!.alarm)).toEqual([false, false, false, false, false, true]);
  });

  it('skips a month without answers', () => {
    const { points } = chartOfMonths([...steady(6), month(100, 10), silent, month(100, 10)]);
    expect(points[7]).toEqual({ ...points[6], alarm: false });
    expect(points[8]!.average).toBeCloseTo(0.3 * 10 + 0.7 * 24, 9);
  });

  it('widens the limits where the base scatters more than chance would have it', () => {
    const restless = [10, 50, 10, 50, 10, 50].map((nps) => month(100, nps));
    const calm = chartOfMonths([...steady(6), month(100, 30)]).points[6]!;
    const wide = chartOfMonths([...restless, month(100, 30)]).points[6]!;
    // Neighbours lie 40 points apart, that is 40/σ standard errors of a month, over 1.128.
    const sigma = 10 * Math.sqrt(0.2 + 0.5 - 0.09);
    expect((wide.high - 30) / (calm.high - 30)).toBeCloseTo(40 / sigma / 1.128, 1);
  });

  it('begins anew with another wording, and says where', () => {
    const asked = [...steady(6), month(100, 30), silent, ...steady(6, 100, 'b'), month(100, 30, 'b')];
    const { newVersion, points, base } = chartOfMonths(asked);
    expect(newVersion.flatMap((isNew, at) => (isNew ? [at] : []))).toEqual([8]);
    expect(base).toMatchObject({ from: 8, to: 13 });
    expect(points.map((point) => point !== null)).toEqual([0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1].map(Boolean));
  });

  it('tells a change of level only where chance is excluded', () => {
    const levels = [31, 28, 33, 30, 29, 32, 30, 27, 22, 19, 21, 18, 20, 23];
    expect(chartOfMonths(levels.map((nps) => month(100, nps))).changePoint).toBeNull();
    const { changePoint } = chartOfMonths(levels.map((nps) => month(300, nps)));
    expect(changePoint).toEqual({ since: 8, before: expect.closeTo(30, 9), after: expect.closeTo(20.5, 9) });
  });
});

function drawn(random: Random, size: number): MonthOfAnswers {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (let answer = 0; answer < size; answer += 1) {
    const at = random();
    counts[at < 0.5 ? 'promoters' : at < 0.8 ? 'passives' : 'detractors'] += 1;
  }
  return { ...counts, effectiveAnswers: size, version: 'a' };
}

it('alarms falsely in few of many companies where nothing changes, although each base is an estimate', () => {
  const random = seededRandom(4);
  const COMPANIES = 400;
  const alarmed = Array.from({ length: COMPANIES }, () => {
    const { points } = chartOfMonths(Array.from({ length: 6 + 24 }, () => drawn(random, 40)));
    return points.some((point) => point?.alarm);
  }).filter(Boolean).length;
  // A chart that alarms once in 190 months does so within two years in about one company of eight.
  expect(alarmed / COMPANIES).toBeLessThan(0.13);
});
