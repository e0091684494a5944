import type { Sample } from '../../contract/sampling.ts';
import { apportion } from './apportion.ts';
import { hash32, mix32 } from './hash.ts';

/** The part of a sample that people without a value of its property stand in. */
export const NO_STRATUM = '';

/** A person's number for drawing lots, two halves; it is the same in every draw. */
export interface LotBase {
  readonly high: number;
  readonly low: number;
}

/** Up to which lot, in each part, people are drawn: all that a draw needs to be told again. */
export interface Draw {
  readonly cutoffs: readonly { readonly stratum: string; readonly lot: number }[];
}

/** How many of `eligible` people a sample asks; never more than there are. */
export function sampleSize(sample: Sample, eligible: number): number {
  return Math.min(eligible, sample.kind === 'number' ? sample.number : Math.ceil((eligible * sample.percent) / 100));
}

export function lotBase(id: string): LotBase {
  return { high: hash32(id), low: hash32(`${id}|`) };
}

/**
 * Draws lots by seed and month: a whole number of 53 bits for each person, that depends on nothing but seed, month and
 * the person's id.
 */
export function lots(seed: string, period: string): (base: LotBase) => number {
  const { high, low } = lotBase(`${seed}|${period}`);
  return (base) => mix32(base.high ^ high) * 0x200000 + (mix32(base.low ^ low) >>> 11);
}

/**
 * Gathers the lots of all who may be asked, in any order, and draws: in each part those with the smallest lots, as many
 * as the part's share of the sample.
 *
 * Never more than the size of the sample, and exactly that many unless two people of a part have the same lot of 53 bits
 * just at its end. Without parts, one more person who may be asked takes the place of one other at most, and everyone
 * else stays drawn or not drawn as before; a number keeps its people so, while percent may also grow by one. With parts
 * the shares may move too.
 */
export class LotsOfPeople {
  private readonly sample: Sample;
  private readonly byStratum = new Map<string, number[]>();

  constructor(sample: Sample) {
    this.sample = sample;
  }

  add(stratum: string, lot: number): void {
    const part = this.byStratum.get(stratum);
    if (part) part.push(lot);
    else this.byStratum.set(stratum, [lot]);
  }

  draw(): Draw {
    // In an order of their own, so that it does not matter who came first.
    const parts = [...this.byStratum].sort(([a], [b]) => (a < b ? -1 : 1));
    const sizes = parts.map(([, lotsOfPart]) => lotsOfPart.length);
    const eligible = sizes.reduce((sum, size) => sum + size, 0);
    const shares = apportion(sizes, sampleSize(this.sample, eligible));
    return {
      cutoffs: parts.map(([stratum, lotsOfPart], part) => ({ stratum, lot: cutoff(lotsOfPart, shares[part] ?? 0) })),
    };
  }
}

/** Tells of a person whether a draw took them; someone of a part that the draw did not know was not taken. */
export function drawnBy({ cutoffs }: Draw): (stratum: string, lot: number) => boolean {
  const byStratum = new Map(cutoffs.map(({ stratum, lot }) => [stratum, lot]));
  return (stratum, lot) => lot <= (byStratum.get(stratum) ?? -1);
}

/** The largest lot among the `count` smallest; −1 for none. Lots that are equal across the end are all left out. */
function cutoff(unsorted: readonly number[], count: number): number {
  const sorted = Float64Array.from(unsorted).sort();
  let last = count;
  while (last > 0 && last < sorted.length && sorted[last] === sorted[last - 1]) last -= 1;
  return sorted[last - 1] ?? -1;
}
