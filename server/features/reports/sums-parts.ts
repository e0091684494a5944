import type { Cut, CutProperty } from '../../contract/cut.ts';
import type { FrozenProperty } from '../../domain/answers/frozen-values.ts';
import type { KeptSums } from '../../domain/answers/kept-sums.ts';
import type { ReadSums } from './sums.store.ts';

type Condition = readonly [CutProperty, string];

/** What a cut asks of an answer, property by property. */
export function conditionsOf(cut: Cut): Condition[] {
  return Object.entries(cut).filter((entry): entry is [CutProperty, string] => typeof entry[1] === 'string');
}

/** The parts of an account's sums that meet all conditions. */
export function matching(sums: ReadSums, conditions: readonly Condition[], band: string): readonly KeptSums[] {
  const stored = conditions.filter(([property]) => property !== 'revenue');
  if (conditions.some(([property, value]) => property === 'revenue' && value !== band)) return [];
  const [first, ...more] = stored;
  if (!first) return [sums];
  if (more.length === 0)
    return detail(sums.values).filter(({ property, value }) => property === first[0] && value === first[1]);
  return detail(sums.cells).filter(({ properties }) =>
    stored.every(([property, value]) => properties[property as FrozenProperty] === value),
  );
}

/** The parts that meet all conditions, each with its value of a property that the conditions do not name. */
export function* valuesOf(
  sums: ReadSums,
  property: CutProperty,
  conditions: readonly Condition[],
  band: string,
): Iterable<readonly [string, KeptSums]> {
  if (property === 'revenue') {
    for (const kept of matching(sums, conditions, band)) yield [band, kept];
    return;
  }
  if (conditions.some(([other, value]) => other === 'revenue' && value !== band)) return;
  const stored = conditions.filter(([other]) => other !== 'revenue');
  if (stored.length === 0) {
    for (const kept of detail(sums.values)) if (kept.property === property) yield [kept.value, kept];
    return;
  }
  for (const cell of detail(sums.cells))
    if (stored.every(([other, value]) => cell.properties[other as FrozenProperty] === value))
      yield [cell.properties[property], cell];
}

/** The parts of an account's sums by the values of some properties; one part may come in several pieces. */
export function partsBy(
  sums: ReadSums,
  properties: readonly CutProperty[],
  band: string,
): { conditions: Record<string, string>; kept: KeptSums }[] {
  const [first, ...more] = properties.filter((property) => property !== 'revenue');
  const withBand: Record<string, string> = properties.includes('revenue') ? { revenue: band } : {};
  if (!first) return [{ conditions: withBand, kept: sums }];
  if (more.length === 0)
    return detail(sums.values)
      .filter(({ property }) => property === first)
      .map((kept) => ({ conditions: { [first]: kept.value, ...withBand }, kept }));
  return detail(sums.cells).map((kept) => {
    const named = [first, ...more].map((property) => [property, kept.properties[property]] as const);
    return { conditions: { ...Object.fromEntries(named), ...withBand }, kept };
  });
}

function detail<Parts>(parts: Parts | undefined): Parts {
  if (parts === undefined) throw new Error('the sums were read with less detail than the question needs');
  return parts;
}
