import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant } from './paging.ts';

/** What can happen to a request or a theme. */
export const changeKinds = [
  'added',
  'accepted',
  'confirmed',
  'moved',
  'dismissed',
  'restored',
  'withdrawn',
  'merged',
  'split',
  'separated',
  'renamed',
  'described',
  'published',
  'hidden',
  'status',
  'estimated',
  'sensitivity',
  'undone',
] as const;
export const ChangeKind = z.enum(changeKinds);
export type ChangeKind = z.infer<typeof ChangeKind>;

/** Who did it: a person, a program with a key, the grouping itself, or the customer by editing a comment. */
export const ChangeActorKind = z.enum(['staff', 'key', 'auto', 'customer']);
export type ChangeActorKind = z.infer<typeof ChangeActorKind>;

/** What a line of the history names, in the words of that day. */
export const ChangeFacts = z.strictObject({
  from: z.string().optional(),
  to: z.string().optional(),
  quote: z.string().optional(),
  count: z.number().int().optional(),
  /** How many themes, when there were several. */
  themes: z.number().int().optional(),
  /** Of a change of sensitivity: how many themes became part of others, and from how many requests went elsewhere. */
  merged: z.number().int().optional(),
  parted: z.number().int().optional(),
});
export type ChangeFacts = z.infer<typeof ChangeFacts>;

/** One line of the history of a request or a theme, or of the sensitivity. */
export const Change = z.strictObject({
  id: idSchema('change'),
  at: Instant,
  by: z.strictObject({ kind: ChangeActorKind, name: z.string().nullable() }),
  kind: ChangeKind,
  target: z.strictObject({ kind: z.enum(['request', 'theme', 'sensitivity']), id: z.string() }),
  facts: ChangeFacts,
  /** The change that this one took back. */
  undoes: idSchema('change').nullable(),
  undone: z.boolean(),
  undoable: z.boolean(),
});
export type Change = z.infer<typeof Change>;

/** How to take a change of sensitivity back when people have corrected some of what it did. */
export const UndoQuery = z.strictObject({
  /** Leave what they corrected as it is, and take back the rest; without it nothing is taken back then. */
  rest: z.stringbool().default(false),
});
export type UndoQuery = z.infer<typeof UndoQuery>;

/** What a correction answers: by its id it can be undone. */
export const Changed = z.strictObject({
  changeId: idSchema('change'),
  /** The theme it led to; null when there is none. */
  themeId: idSchema('theme').nullable(),
});
export type Changed = z.infer<typeof Changed>;
