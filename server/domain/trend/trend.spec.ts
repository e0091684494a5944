import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../statistics/random.ts';
import { normalQuantile } from '../statistics/normal.ts';
import { changePoint } from './change-point.ts';
import { controlChart, scatterBeyondChance } from './control-chart.ts';

const base = { mean: 30, variance: 0.61 };

describe('control chart', () => {
  const months = (
    [
      [100, 32],
      [80, 25],
      [120, 28],
      [60, 10],
      [90, 12],
      [100, 8],
    ] as const
  ).map(([answers, nps]) => ({ answers, nps }));

  it('follows the months and alarms at the fifth', () => {
    const chart = controlChart(months, base);
    const expected = [
      [30.6, 2.3430749, 23.67369776, 36.32630224, false],
      [28.92, 3.09072807, 21.65503421, 38.34496579, false],
      [28.644, 3.04233036, 21.78570804, 38.21429196, false],
      [23.0508, 3.69936877, 20.01170433, 39.98829567, false],
      [19.73556, 3.57852083, 20.33799376, 39.66200624, true],
      [16.214892, 3.42999235, 20.73902064, 39.26097936, true],
    ] as const;
    expected.forEach(([average, error, low, high, alarm], at) => {
      const point = chart[at]!;
      expect(point.average).toBeCloseTo(average, 7);
      expect(point.standardError).toBeCloseTo(error, 7);
      expect(point.low).toBeCloseTo(low, 7);
      expect(point.high).toBeCloseTo(high, 7);
      expect(point.alarm).toBe(alarm);
    });
  });

  it('follows the data of the NIST handbook', () => {
    const values = [
      ...[52, 47, 53, 49.3, 50.1, 47, 51, 50.1, 51.2, 50.5, 49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1],
    ];
    // One answer a month with the handbook's standard deviation.
    const chart = controlChart(
      values.map((nps) => ({ answers: 1, nps })),
      { mean: 50, variance: 2.0539 ** 2 / 10_000 },
    );
    [50.6, 49.52, 50.564, 50.1848, 50.15936, 49.211552].forEach((average, at) =>
      expect(chart[at]!.average).toBeCloseTo(average, 9),
    );
    expect(chart.at(-1)!.average).toBeCloseTo(51.988243, 6);
    // The handbook draws the limits at three standard errors, which have settled by then.
    const half = ((chart.at(-1)!.high - 50) * 3) / 2.7;
    expect(50 + half).toBeCloseTo(52.58843174, 5);
    expect(50 - half).toBeCloseTo(47.41156826, 5);
  });

  // Months until the alarm after the level has moved by so many standard errors of a month, as simulated elsewhere.
  it.each([
    [0.5, 31],
    [1, 8.4],
    [2, 2.5],
    [3, 1.4],
  ])('sees a shift of %p standard errors after about %p months', (shift, expected) => {
    const random = seededRandom(100 * shift);
    const RUNS = 2000;
    const LONGEST = Math.ceil(10 * expected);
    const month = 100 * Math.sqrt(0.61 / 100);
    let total = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const noise = Array.from({ length: LONGEST }, () => {
        const z = normalQuantile(Math.min(Math.max(random(), 1e-12), 1 - 1e-12));
        return { answers: 100, nps: 30 + month * (shift + z) };
      });
      const at = controlChart(noise, base).findIndex(({ alarm }) => alarm);
      total += at === -1 ? LONGEST : at + 1;
    }
    expect(Math.abs(total / RUNS - expected)).toBeLessThan(0.06 * expected + 0.05);
  });

  it('skips a month without answers, and is wider when months scatter', () => {
    const [first, pause, second] = controlChart([months[0]!, { answers: 0, nps: 0 }, months[1]!], base);
    expect(pause).toEqual({ ...first, alarm: false });
    expect(second!.average).toBeCloseTo(28.92, 9);
    const [narrow] = controlChart(months, base);
    const [wide] = controlChart(months, base, 2);
    expect(wide!.high - 30).toBeCloseTo(2 * (narrow!.high - 30), 9);
    expect(controlChart([], base)).toEqual([]);
  });

  it('alarms without cause once in about 190 months', () => {
    const random = seededRandom(20_261_126);
    const standardNormal = () => normalQuantile(Math.min(Math.max(random(), 1e-12), 1 - 1e-12));
    const RUNS = 600;
    const LONGEST = 2000;
    let total = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const noise = Array.from({ length: LONGEST }, () => ({
        answers: 100,
        nps: 30 + 100 * Math.sqrt(0.61 / 100) * standardNormal(),
      }));
      const at = controlChart(noise, base).findIndex(({ alarm }) => alarm);
      total += at === -1 ? LONGEST : at + 1;
    }
    expect(total / RUNS).toBeGreaterThan(165);
    expect(total / RUNS).toBeLessThan(215);
  });
});

describe('scatter beyond chance', () => {
  it('is Laney’s', () => {
    const defects = [22, 20, 21, 30, 12, 25, 14, 28];
    const sizes = [100, 120, 80, 110, 90, 105, 95, 115];
    const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
    const share = sum(defects) / sum(sizes);
    const z = defects.map((d, at) => (d / sizes[at]! - share) / Math.sqrt((share * (1 - share)) / sizes[at]!));
    expect(scatterBeyondChance(z)).toBeCloseTo(1.8540385779, 8);
    expect(scatterBeyondChance([1])).toBeNull();
  });
});

describe('change point', () => {
  const scores = [31, 28, 33, 30, 29, 32, 30, 27, 22, 19, 21, 18, 20, 23];
  const series = (answers: number) => scores.map((nps) => ({ answers, nps }));

  it('is not proven by the eye: 100 answers a month are too few, 300 are enough', () => {
    const few = changePoint(series(100), 0.61)!;
    expect(few.after).toBe(8);
    expect(few.z).toBeCloseTo(-2.2522432221, 8);
    expect(few.critical).toBeCloseTo(2.653, 9);
    expect(few.proven).toBe(false);
    const many = changePoint(series(300), 0.61)!;
    expect(many.z).toBeCloseTo(-3.9, 2);
    expect(many.proven).toBe(true);
  });

  it.each([
    [6, 2.317],
    [12, 2.617],
    [14, 2.653],
    [24, 2.783],
    [36, 2.876],
  ])('of %p months is held against %p', (length, critical) => {
    const months = Array.from({ length }, (_, at) => ({ answers: 100, nps: at % 7 }));
    expect(changePoint(months, 0.61)!.critical).toBeCloseTo(critical, 9);
  });

  it('needs six months with answers, and counts empty months as none', () => {
    expect(changePoint(series(100).slice(0, 5), 0.61)).toBeNull();
    expect(changePoint(series(100), 0)).toBeNull();
    const gap = [...series(300).slice(0, 8), { answers: 0, nps: 0 }, ...series(300).slice(8)];
    expect(changePoint(gap, 0.61)).toMatchObject({ after: 9, proven: true });
  });

  it('is wrongly proven in about one series of twenty', () => {
    const random = seededRandom(7);
    const noise = () =>
      30 + 100 * Math.sqrt(0.61 / 100) * normalQuantile(Math.min(Math.max(random(), 1e-12), 1 - 1e-12));
    const RUNS = 3000;
    let proven = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const months = Array.from({ length: 18 }, () => ({ answers: 100, nps: noise() }));
      if (changePoint(months, 0.61)!.proven) proven += 1;
    }
    expect(proven / RUNS).toBeGreaterThan(0.035);
    expect(proven / RUNS).toBeLessThan(0.065);
  });
});
