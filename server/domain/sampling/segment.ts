import { type Segment, segmentProperties, type SegmentProperty } from '../../contract/sampling.ts';

/** What a segment looks at: the account's plan, sector, size and lifecycle, the person's role and language. */
export type Properties = Readonly<Record<SegmentProperty, string | null>>;

/**
 * Whether a person belongs to a segment: of every property it names, theirs is one of the values, letter by letter. A
 * value that is not known is none of them, except that an unknown lifecycle is "customer". No segment has everyone.
 */
export function isInSegment(segment: Segment | null, properties: Properties): boolean {
  if (segment === null) return true;
  return segmentProperties.every((property) => {
    const values: readonly string[] | undefined = segment[property];
    if (values === undefined) return true;
    const own = properties[property] ?? (property === 'lifecycle' ? 'customer' : null);
    return own !== null && values.includes(own);
  });
}
