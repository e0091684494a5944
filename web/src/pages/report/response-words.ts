import { type Locale, localeNames } from '../../../../server/contract/locale.ts';
import type { ResponseProperty, ResponseReport } from '../../../../server/contract/response.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { scoreText } from '../../lib/format.ts';
import { say } from '../../lib/words.svelte.ts';

const labels = {
  plan: 'response.plan',
  sector: 'response.sector',
  size: 'response.size',
  role: 'response.role',
  locale: 'response.locale',
  tenure: 'response.tenure',
  lastScore: 'response.lastScore',
} as const satisfies Record<ResponseProperty, WordKey>;

const valueLabels: Readonly<Partial<Record<ResponseProperty, Readonly<Record<string, WordKey>>>>> = {
  tenure: {
    'under-6-months': 'response.underSixMonths',
    '6-to-24-months': 'response.upToTwoYears',
    'over-24-months': 'response.overTwoYears',
  },
  lastScore: {
    promoter: 'response.promoter',
    passive: 'response.passive',
    detractor: 'response.detractor',
    '': 'response.noneBefore',
  },
};

export function propertyLabel(property: ResponseProperty): string {
  return say(labels[property]);
}

/** A value as staff read it: what we named has words of ours, the others stand as they were imported. */
export function valueLabel(property: ResponseProperty, value: string | null): string {
  if (value === null) return say('response.others');
  const key = valueLabels[property]?.[value];
  if (key) return say(key as 'response.promoter');
  if (value === '') return say('response.unknown');
  return property === 'locale' ? (localeNames[value as Locale] ?? value) : value;
}

export function arrivalText({ state, low, high }: NonNullable<ResponseReport['arrival']>): string {
  const sizes = [low, high].map((bound) => Math.abs(bound ?? 0)).sort((a, b) => a - b);
  const params = { low: scoreText(sizes[0]), high: scoreText(sizes[1]) };
  switch (state) {
    case 'lower':
      return say('response.arrivalLower', params);
    case 'higher':
      return say('response.arrivalHigher', params);
    case 'no-real-difference':
      return say('response.arrivalNoRealDifference');
    case 'cant-tell-yet':
      return say('response.arrivalCantTellYet');
    case 'too-few-answers':
      return say('response.arrivalTooFewAnswers');
  }
}
