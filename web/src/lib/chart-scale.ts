/** A mapping of values to lengths. */
export type Scale = (value: number) => number;

/** Straight from [from, to] to [start, end]; values outside are held at the ends; an empty domain maps to the middle. */
export function linearScale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  if (from === to) return () => (start + end) / 2;
  return (value) => {
    const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
    return start + share * (end - start);
  };
}

/**
 * The range a trend is drawn in: whole twenties around all values, never less than 40 apart, inside [−100, 100].
 * Nothing to show gives [−100, 100].
 */
export function scoreDomain(values: readonly number[]): [number, number] {
  if (values.length === 0) return [-100, 100];
  let low = Math.max(-100, Math.floor(Math.min(...values) / 20) * 20);
  let high = Math.min(100, Math.ceil(Math.max(...values) / 20) * 20);
  while (high - low < 40) {
    if (high < 100) high += 20;
    if (high - low < 40 && low > -100) low -= 20;
  }
  return [low, high];
}

/** Lines to draw across a domain: 3 to 6 of them, at whole steps of 10, 20, 40 or 50. */
export function ticksOf([low, high]: readonly [number, number]): number[] {
  const step = [10, 20, 40].find((size) => (high - low) / size <= (size === 40 ? 4 : 5)) ?? 50;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
}

/** Runs of neighbours that are not null, so that a missing month is a gap and not a line through nothing. */
export function runsOf<Point>(points: readonly Point[], isThere: (point: Point) => boolean): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const point of points) {
    if (isThere(point)) {
      if (run.length === 0) runs.push(run);
      run.push(point);
    } else run = [];
  }
  return runs;
}

/** `M0,1 L2,3 …` of points; empty for none. */
export function pathOf(points: readonly (readonly [number, number])[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)},${round(y)}`).join(' ');
}

/**
 * Widths of the pieces of a stacked bar of `width`, in order. A piece that counts something gets at least `least`, so that
 * one of 400 can still be seen and clicked; the rest share what remains. Nothing counted: all 0.
 */
export function stackedWidths(counts: readonly number[], width: number, least = 0): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total <= 0) return counts.map(() => 0);
  const small = counts.map((count) => count > 0 && (count / total) * width < least);
  const smallCount = small.filter(Boolean).length;
  const bigTotal = counts.reduce((sum, count, i) => (small[i] ? sum : sum + count), 0);
  const left = Math.max(0, width - smallCount * least);
  return counts.map((count, i) => (count <= 0 ? 0 : small[i] ? least : (count / bigTotal) * left));
}

const round = (value: number) => Math.round(value * 10) / 10;
