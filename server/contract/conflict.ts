import { z } from 'zod';
import { Change } from './change.ts';
import { idSchema } from './ids.ts';
import { RequestRow } from './request.ts';
import { ThemeRef, ThemeStatus } from './theme.ts';

/** The change that made it so; null when the grouping put it there as it came in. */
const last = Change.nullable();

/** A request that is no longer as it was seen, as it is now. */
export const ChangedRequest = z.strictObject({ now: RequestRow, last });
export type ChangedRequest = z.infer<typeof ChangedRequest>;

/** A theme that is no longer as it was seen, as it is now. */
export const ChangedTheme = z.strictObject({
  now: ThemeRef.extend({
    status: ThemeStatus,
    /** The theme it became part of. */
    mergedInto: ThemeRef.nullable(),
    rev: z.number().int(),
  }),
  last,
});
export type ChangedTheme = z.infer<typeof ChangedTheme>;

/** Why a correction was refused: what others did to the same things meanwhile, or what stands in the way of taking it back. */
export const Conflict = z.strictObject({
  requests: z.array(ChangedRequest),
  themes: z.array(ChangedTheme),
  /** Ids of what is no longer there at all. */
  gone: z.array(z.union([idSchema('request'), idSchema('theme')])),
  /** Later changes that build on the one to be taken back, the newest first: the order in which they can be undone. */
  later: z.array(Change),
});
export type Conflict = z.infer<typeof Conflict>;
