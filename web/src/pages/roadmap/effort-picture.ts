import type { RoadmapRow } from '../../../../server/contract/roadmap.ts';
import { linearScale, type Scale } from '../../lib/chart-scale.ts';

export interface PicturePoint {
  readonly row: RoadmapRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Whether its name has room. */
  readonly labelled: boolean;
  /** The name stands to the left, because the edge is near. */
  readonly flipped: boolean;
}

export interface Picture {
  readonly points: readonly PicturePoint[];
  /** The ends of the axes. */
  readonly weeks: number;
  readonly gain: number;
  readonly x: Scale;
  readonly y: Scale;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly edge: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Line height and mean width of a letter of a name, in pixels. */
const LINE = 15;
const LETTER = 7;

/**
 * Puts ranked themes into a square of effort (to the right) and impact × need (upwards); the area of a point is the
 * number of accounts. Names are given in the order of the ranks, as long as they cover no other name and no other point.
 */
export function placePoints(rows: readonly RoadmapRow[], { width, height, edge }: Frame): Picture {
  const known = rows.flatMap((row) =>
    row.parts && row.parts.effortWeeks !== null && row.parts.impact !== null
      ? [{ row, weeks: row.parts.effortWeeks, gain: row.parts.impact * row.parts.demand, accounts: row.parts.accounts }]
      : [],
  );
  const weeks = niceEnd(Math.max(1, ...known.map((point) => point.weeks)));
  const gain = niceEnd(Math.max(1, ...known.map((point) => point.gain)));
  const most = Math.max(1, ...known.map(({ accounts }) => accounts));
  const x = linearScale([0, weeks], [edge.left, width - edge.right]);
  const y = linearScale([0, gain], [height - edge.bottom, edge.top]);
  const circles = known.map(({ row, ...point }) => ({ row, x: x(point.weeks), y: y(point.gain) }));
  const names: { left: number; right: number; y: number }[] = [];
  const points = known.map((point): PicturePoint => {
    const place = { x: x(point.weeks), y: y(point.gain), radius: 5 + 13 * Math.sqrt(point.accounts / most) };
    const length = (Math.min(point.row.label.length, 26) + 4) * LETTER;
    const flipped = place.x + place.radius + length > width;
    const left = flipped ? place.x - place.radius - length : place.x + place.radius;
    const name = { left, right: left + length, y: place.y };
    const labelled =
      left >= 0 &&
      names.every((one) => Math.abs(one.y - name.y) > LINE || one.right < name.left || one.left > name.right) &&
      circles.every(
        (one) => one.row === point.row || Math.abs(one.y - place.y) > LINE || one.x < left || one.x > left + length,
      );
    if (labelled) names.push(name);
    return { row: point.row, ...place, labelled, flipped };
  });
  return { points, weeks, gain, x, y };
}

/** The next of 1, 2, 5, 10, 20, 50 … from `value` upwards, in steps that leave little room empty. */
function niceEnd(value: number): number {
  const scale = 10 ** Math.floor(Math.log10(value));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((step) => step * scale).find((end) => end >= value) ?? value;
}

/** Four even steps up to the end of an axis, without 0. */
export function ticksFrom(end: number): number[] {
  return [1, 2, 3, 4].map((step) => (step * end) / 4);
}
