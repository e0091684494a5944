import type { Cut, CutProperty } from '../../../../server/contract/cut.ts';
import { CUT_PROPERTIES, NOT_KNOWN } from '../../../../server/contract/cut.ts';
import { propertyName, valueName } from '../../../../server/contract/cut-names.ts';
import type { Segment, Segments } from '../../../../server/contract/segments.ts';
import { changeText, numberText } from '../../lib/format.ts';
import { linkTo, router } from '../../lib/router.svelte.ts';
import { say, words } from '../../lib/words.svelte.ts';

export function propertyText(property: CutProperty): string {
  return propertyName(words.spoken, property);
}

export function valueText(property: CutProperty, value: string): string {
  return valueName(words.spoken, property, value);
}

/** The report of only the answers with this value; without the filter for null. */
export function linkToCut(property: CutProperty, value: string | null): string {
  return linkTo('/report', undefined, {
    ...Object.fromEntries(router.query),
    [property]: value === '' ? NOT_KNOWN : value,
  });
}

/** The report of all answers. */
export function linkToWhole(): string {
  const none = Object.fromEntries(CUT_PROPERTIES.map((property) => [property, null]));
  return linkTo('/report', undefined, { ...Object.fromEntries(router.query), ...none });
}

/** The filters that hold, in the order of the tables. */
export function filtersOf(cut: Cut): { property: CutProperty; value: string }[] {
  return CUT_PROPERTIES.flatMap((property) => {
    const value = cut[property];
    return value === undefined ? [] : [{ property, value }];
  });
}

/** What is proven, in a sentence or two: which segments differ from the rest, the largest differences first. */
export function provenText(properties: Segments['properties']): string {
  const proven = properties.flatMap(({ property, segments }) =>
    segments.map(({ value, againstRest }) => ({
      name: say('segments.filter', { property: propertyText(property), value: valueText(property, value) }),
      state: againstRest?.state,
      size: Math.abs(againstRest?.difference ?? 0),
    })),
  );
  const listOf = (wanted: string) =>
    proven
      .filter(({ state }) => state === wanted)
      .sort((a, b) => b.size - a.size)
      .map(({ name }) => name);
  const [lower, higher] = [listOf('lower'), listOf('higher')];
  if (lower.length + higher.length === 0) return say('segments.noneStandsOut');
  return [
    ...(lower.length > 0 ? [say('segments.lowerThanRest', { list: words.spoken.list(lower) })] : []),
    ...(higher.length > 0 ? [say('segments.higherThanRest', { list: words.spoken.list(higher) })] : []),
  ].join(' ');
}

/** How a segment stands against the rest: a word, and how large the difference is as far as that can be said. */
export function standingText({ againstRest }: Segment): { word: string; size: string | null } | null {
  if (!againstRest) return null;
  const { state, low, high } = againstRest;
  const whole = (points: number) => numberText(words.locale, Math.round(Math.abs(points)));
  const signed = (points: number) => changeText(words.locale, Math.round(points));
  const isBounded = low !== null && high !== null;
  switch (state) {
    case 'lower':
    case 'higher': {
      const word = state === 'lower' ? say('segments.lower') : say('segments.higher');
      if (!isBounded) return { word, size: null };
      const [least, most] = state === 'lower' ? [high, low] : [low, high];
      return { word, size: say('segments.byPoints', { least: whole(least), most: whole(most) }) };
    }
    case 'no-real-difference':
    case 'cant-tell-yet': {
      const word = state === 'cant-tell-yet' ? say('segments.cantTellYet') : say('segments.noRealDifference');
      return { word, size: isBounded ? say('segments.couldBe', { low: signed(low), high: signed(high) }) : null };
    }
    case 'too-few-answers':
      return { word: say('segments.tooFewAnswers'), size: null };
  }
}
