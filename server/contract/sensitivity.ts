import { z } from 'zod';
import { Change } from './change.ts';
import { idSchema } from './ids.ts';

/** A theme by its name; null stands for one that would be opened. */
const Named = z.strictObject({
  id: idSchema('theme'),
  name: z.string(),
  nameLanguage: z.string().nullable(),
  requests: z.number().int(),
});
export type NamedTheme = z.infer<typeof Named>;

/** What another threshold would come to. */
export const SensitivityPreview = z.strictObject({
  join: z.number(),
  themes: z.strictObject({ now: z.number().int(), then: z.number().int() }),
  /** Requests that would be in another theme, without those that go along with a whole theme. */
  moving: z.number().int(),
  /** The largest first; `total` counts those that are not named, too. */
  merging: z.strictObject({
    total: z.number().int(),
    items: z.array(z.strictObject({ theme: Named, into: Named.nullable() })),
  }),
  parting: z.strictObject({
    total: z.number().int(),
    items: z.array(
      z.strictObject({
        theme: Named,
        parts: z.array(z.strictObject({ theme: Named.nullable(), requests: z.number().int(), quote: z.string() })),
      }),
    ),
  }),
});
export type SensitivityPreview = z.infer<typeof SensitivityPreview>;

/** From which likeness on requests count as the same, and what another figure would come to. */
export const Sensitivity = z.strictObject({
  usual: z.number(),
  /** From the answers of staff; null as long as they are too few. */
  learned: z.number().nullable(),
  /** How many answers and how many changes by hand that comes from. */
  learnedFrom: z.strictObject({ answers: z.number().int(), corrections: z.number().int() }),
  /** Chosen by a person; it holds before what was learned. */
  fixed: z.number().nullable(),
  /** What holds now. */
  join: z.number(),
  least: z.number(),
  most: z.number(),
  /** Whether there is anything that was grouped. */
  grouped: z.boolean(),
  /** The latest change on its way; `total` is null until it is known what there is to do. */
  applying: z.strictObject({ done: z.number().int(), total: z.number().int().nullable() }).nullable(),
  /** The figure whose preview is being made. */
  asked: z.number().nullable(),
  preview: SensitivityPreview.nullable(),
  /** Every change of it, the newest first; each can be taken back as a whole. */
  history: z.array(Change),
});
export type Sensitivity = z.infer<typeof Sensitivity>;

const join = z.number().min(0).max(1);
export const PreviewSensitivity = z.strictObject({ join });
export type PreviewSensitivity = z.infer<typeof PreviewSensitivity>;

/** Null: what was learned holds again. */
export const ChangeSensitivity = z.strictObject({ join: join.nullable() });
export type ChangeSensitivity = z.infer<typeof ChangeSensitivity>;
