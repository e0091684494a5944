import { z } from 'zod';

/** What answers can be cut by, as accounts and people were on the day of asking. */
export const CUT_PROPERTIES = ['plan', 'sector', 'size', 'revenue', 'locale', 'role', 'tenure'] as const;
export type CutProperty = (typeof CUT_PROPERTIES)[number];

/** How an address says "not known", since names without a value get lost on the way. */
export const NOT_KNOWN = '-';

const value = z
  .string()
  .max(200)
  .overwrite((text) => (text === NOT_KNOWN ? '' : text))
  .optional();

/**
 * Which answers a report is of: those with every value named; an empty text, or `NOT_KNOWN`, stands for "not known". Nothing
 * named: all.
 */
export const Cut = z.strictObject({
  plan: value,
  sector: value,
  size: value,
  revenue: value,
  locale: value,
  role: value,
  tenure: value,
});
export type Cut = z.infer<typeof Cut>;
