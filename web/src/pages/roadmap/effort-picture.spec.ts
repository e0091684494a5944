import { expect, it } from '@jest/globals';
import type { RoadmapRow } from '../../../../server/contract/roadmap.ts';
import { placePoints, ticksFrom } from './effort-picture.ts';

const frame = { width: 400, height: 300, edge: { left: 40, right: 10, top: 10, bottom: 40 } };
const row = (label: string, effortWeeks: number | null, demand: number, accounts = 10) =>
  ({ id: label, label, rank: 1, parts: { effortWeeks, demand, impact: 1, accounts } }) as unknown as RoadmapRow;

it('puts little effort to the left and much gain above', () => {
  const { points } = placePoints([row('easy', 1, 40), row('hard', 20, 5)], frame);
  expect(points[0]!.x).toBeLessThan(points[1]!.x);
  expect(points[0]!.y).toBeLessThan(points[1]!.y);
});

it('keeps everything inside the frame, also alone and with nothing', () => {
  expect(placePoints([], frame).points).toEqual([]);
  const [alone] = placePoints([row('only', 37, 123)], frame).points;
  expect(alone!.x).toBeGreaterThanOrEqual(40);
  expect(alone!.x).toBeLessThanOrEqual(390);
  expect(alone!.y).toBeGreaterThanOrEqual(10);
});

it('leaves out what has no figures', () => {
  expect(placePoints([row('unknown', null, 1), { ...row('hidden', 1, 1), parts: null }], frame).points).toEqual([]);
});

it('names the better ranked of two that stand on each other', () => {
  const { points } = placePoints([row('one', 2, 10), row('two', 2, 10)], frame);
  expect(points.map(({ labelled }) => labelled)).toEqual([true, false]);
});

it('writes to the left of a point near the right edge', () => {
  const { points } = placePoints([row('wide name of a theme', 10, 10)], frame);
  expect(points[0]!.flipped).toBe(true);
});

it('marks an axis at four even steps', () => {
  expect(ticksFrom(20)).toEqual([5, 10, 15, 20]);
});
