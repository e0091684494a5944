import type { Lifecycle } from '../../../../server/contract/audience.ts';
import { type Locale, localeNames } from '../../../../server/contract/locale.ts';
import { type Segment, segmentProperties, type SegmentProperty } from '../../../../server/contract/sampling.ts';
import { say, words } from '../../lib/words.svelte.ts';
import { lifecycleWords } from '../audience/account-words.ts';

/** A value as staff read it: subscriptions and languages have names of ours, the others stand as they were imported. */
export function segmentValueText(property: SegmentProperty, value: string): string {
  if (property === 'locale') return localeNames[value as Locale] ?? value;
  return property === 'lifecycle' ? say(lifecycleWords[value as Lifecycle]) : value;
}

/** `Plan Pro or Team, Role Buyer`; an empty text for everyone. */
export function segmentText(segment: Segment | null): string {
  const either = new Intl.ListFormat(words.locale, { type: 'disjunction' });
  return segmentProperties
    .flatMap((property) => {
      const values: readonly string[] | undefined = segment?.[property];
      if (!values) return [];
      const texts = either.format(values.map((value) => segmentValueText(property, value)));
      return [say('whom.segmentOne', { property: say(`whom.${property}`), values: texts })];
    })
    .join(', ');
}
