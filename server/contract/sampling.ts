import { z } from 'zod';
import { Lifecycle } from './audience.ts';
import { Locale } from './locale.ts';

/** Properties of an account that may divide a sample into parts. */
export const strataProperties = ['plan', 'sector', 'size'] as const;
export const Strata = z.enum(strataProperties);
export type Strata = z.infer<typeof Strata>;

const drawing = {
  /** Draws from each value of this property in proportion to how many may be asked there; null draws from all at once. */
  strata: Strata.nullable().default(null),
  /** The same seed in the same month draws the same people. */
  seed: z.string().trim().max(40).default(''),
};

/** How many of those who may be asked: a number of people, or whole percent rounded up to the next person. */
export const Sample = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('number'), number: z.int().min(1).max(1_000_000), ...drawing }),
  z.strictObject({ kind: z.literal('percent'), percent: z.int().min(1).max(100), ...drawing }),
]);
export type Sample = z.infer<typeof Sample>;

/** Properties that a segment looks at: four of the account, two of the person. */
export const segmentProperties = ['plan', 'sector', 'size', 'lifecycle', 'role', 'locale'] as const;
export type SegmentProperty = (typeof segmentProperties)[number];

const values = z.array(z.string().trim().min(1).max(200)).min(1).max(50).optional();

/** A filter: of every property named here, a person has one of the values. */
export const Segment = z
  .strictObject({
    plan: values,
    sector: values,
    size: values,
    lifecycle: z.array(Lifecycle).min(1).max(3).optional(),
    role: values,
    locale: z.array(Locale).min(1).max(3).optional(),
  })
  .refine((segment) => segmentProperties.some((property) => segment[property] !== undefined), {
    message: 'must name a property; no segment is null',
  });
export type Segment = z.infer<typeof Segment>;
