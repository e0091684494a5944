import { z } from 'zod';
import { idSchema } from './ids.ts';
import { atOnce, RequestSeen } from './request.ts';

const name = z.string().trim().min(1).max(120);

/** A theme as it was seen: when it has changed since, nothing is done. */
export const ThemeSeen = z.strictObject({ id: idSchema('theme'), rev: z.number().int() });
export type ThemeSeen = z.infer<typeof ThemeSeen>;

/** Some requests of a theme become one of their own, kept apart from where they came from. */
export const SplitTheme = z.strictObject({
  rev: z.number().int(),
  items: atOnce(RequestSeen),
  /** Named after what they ask unless told. */
  name: name.optional(),
});
export type SplitTheme = z.infer<typeof SplitTheme>;

/** All of `themes` become part of `into`, whose name stays. */
export const MergeThemes = z.strictObject({ into: ThemeSeen, themes: atOnce(ThemeSeen) });
export type MergeThemes = z.infer<typeof MergeThemes>;

/** Of each pair: these two are not the same, whatever their words. */
export const SeparatePairs = z.strictObject({
  pairs: atOnce(z.strictObject({ theme: ThemeSeen, other: ThemeSeen })),
});
export type SeparatePairs = z.infer<typeof SeparatePairs>;

export const RenameThemes = z.strictObject({ items: atOnce(ThemeSeen.extend({ name })) });
export type RenameThemes = z.infer<typeof RenameThemes>;
