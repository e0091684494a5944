import type { Who } from '../../../../server/contract/chosen-survey.ts';
import { type Sample, type Segment, segmentProperties, type Strata } from '../../../../server/contract/sampling.ts';
import type { Ledger } from '../../../../server/contract/wave.ts';
import { sampleSize } from '../../../../server/domain/sampling/draw.ts';

/** How many are asked: this month's third, everyone, or a sample of them. */
export const ways = ['third', 'everyone', 'number', 'percent'] as const;
export type Way = (typeof ways)[number];

/** The fields of the form. Fields hold texts. */
export interface WhomDraft {
  way: Way;
  /** Among whom a sample is drawn. */
  base: Who;
  number: string;
  percent: string;
  strata: Strata | '';
  seed: string;
  segment: Segment | null;
}

export interface Whom {
  who: Who;
  sample: Sample | null;
  segment: Segment | null;
}

const MOST = 1_000_000;

/** The form as it shows whom a schedule asks. */
export function draftOfWhom({ who, sample, segment }: Whom): WhomDraft {
  return {
    way: sample?.kind ?? who,
    base: sample ? who : 'everyone',
    number: sample?.kind === 'number' ? String(sample.number) : '100',
    percent: sample?.kind === 'percent' ? String(sample.percent) : '10',
    strata: sample?.strata ?? '',
    seed: sample?.seed ?? '',
    segment,
  };
}

/** Whom the form says. A number that is none is held to the nearest that is. */
export function whomOf({ way, base, number, percent, strata, seed, segment }: WhomDraft): Whom {
  const held = (text: string, most: number) => Math.min(most, Math.max(1, Math.trunc(Number(text)) || 1));
  const drawing = { strata: strata || null, seed: seed.trim() };
  if (way === 'number')
    return { who: base, sample: { kind: 'number', number: held(number, MOST), ...drawing }, segment };
  if (way === 'percent')
    return { who: base, sample: { kind: 'percent', percent: held(percent, 100), ...drawing }, segment };
  return { who: way, sample: null, segment };
}

/** Whether two forms ask the same people in the same way. */
export const isSameWhom = (a: Whom, b: Whom): boolean => wordsOf(a) === wordsOf(b);

/** Everything that decides, in one order, as a text to compare by. */
function wordsOf({ who, sample, segment }: Whom): string {
  const { strata = null, seed = '' } = sample ?? {};
  const size = sample?.kind === 'number' ? sample.number : (sample?.percent ?? null);
  const parts = segmentProperties.map((property) => [...(segment?.[property] ?? [])].sort());
  return JSON.stringify([who, sample?.kind ?? null, size, strata, seed, parts]);
}

/** The ledger of everyone with a sample drawn from it: what the others have against them stays. */
export function withSample(ledger: Ledger, sample: Sample | null): Ledger {
  if (!sample) return ledger;
  const invited = sampleSize(sample, ledger.invited);
  const left = ledger.invited - invited;
  return {
    invited,
    skipped: left === 0 ? ledger.skipped : [...ledger.skipped, { reason: 'not_sampled', count: left }],
  };
}

/** A segment with a value of a property added or taken away; null when nothing is left of it. */
export function toggled(segment: Segment | null, property: keyof Segment, value: string): Segment | null {
  const before: readonly string[] = segment?.[property] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value];
  const next: Segment = { ...segment, [property]: after };
  if (after.length === 0) delete next[property];
  return Object.keys(next).length > 0 ? next : null;
}
