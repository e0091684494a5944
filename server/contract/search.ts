import { z } from 'zod';
import { AnswerRow } from './answer.ts';
import { RequestRow } from './request.ts';
import { ThemeRow } from './theme.ts';

/** What can be looked for. */
export const searchables = ['themes', 'requests', 'answers'] as const;
export const Searchable = z.enum(searchables);
export type Searchable = z.infer<typeof Searchable>;

export const SearchQuestion = z.strictObject({
  text: z.string().trim().min(1).max(500),
  /** All that the reader may see, unless told. */
  among: z.array(Searchable).min(1).max(searchables.length).optional(),
  /** Of each kind at the most. */
  limit: z.number().int().min(1).max(50).default(20),
});
export type SearchQuestion = z.infer<typeof SearchQuestion>;

/** Why something was found: it has the words, or says something like it (cosine of the two), or both. */
const Found = { byWords: z.boolean(), likeness: z.number().nullable() };

export const FoundTheme = z.strictObject({
  theme: ThemeRow,
  ...Found,
  /** The request of the theme that is nearest; null for viewers and when only the name was found. */
  quote: z.string().nullable(),
});
export type FoundTheme = z.infer<typeof FoundTheme>;
export const FoundRequest = z.strictObject({ request: RequestRow, ...Found });
export type FoundRequest = z.infer<typeof FoundRequest>;
export const FoundAnswer = z.strictObject({ answer: AnswerRow, ...Found });
export type FoundAnswer = z.infer<typeof FoundAnswer>;

/** Best first; what was not looked for, or is not for the reader, is empty. */
export const SearchReply = z.strictObject({
  /** `wording` when there is no model, `warming` while texts are being read: then only words were compared, of very many texts those that were read. */
  by: z.enum(['meaning', 'warming', 'wording']),
  themes: z.array(FoundTheme),
  requests: z.array(FoundRequest),
  answers: z.array(FoundAnswer),
});
export type SearchReply = z.infer<typeof SearchReply>;
