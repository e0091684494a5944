import { z } from 'zod';
import { DeliveryCounts } from './delivery.ts';
import { LeftOutReason } from './group.ts';
import { idSchema } from './ids.ts';
import { Locale, locales } from './locale.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';
import { ThemeRef, ThemeStatus } from './theme.ts';

const Count = z.number().int();
const rev = Count;
export const RELEASE_THEMES = { min: 1, max: 50 } as const;
export const ReleaseId = z.strictObject({ id: idSchema('release') });

/** A text a language each; null for a language without one, whose readers get the organisation's. */
const inEveryLanguage = <Text extends z.ZodType>(text: Text) =>
  z.strictObject({ en: text, 'pt-BR': text, 'pt-PT': text });
export const Texts = inEveryLanguage(z.string().nullable());
export type Texts = z.infer<typeof Texts>;

const written = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .default(null)
    .transform((text) => text || null);
const ThemeIds = z
  .array(idSchema('theme'))
  .min(RELEASE_THEMES.min)
  .max(RELEASE_THEMES.max)
  .refine((ids) => new Set(ids).size === ids.length, 'names a theme twice');

/** `publishing` while the mails are being queued; after that it is `published` and cannot be changed. */
export const ReleaseStatus = z.enum(['draft', 'publishing', 'published']);
export type ReleaseStatus = z.infer<typeof ReleaseStatus>;

/** Title and note are needed in the organisation's language; the others fall back to it. */
export const WriteRelease = z.strictObject({
  title: inEveryLanguage(written(120)),
  note: inEveryLanguage(written(4_000)),
  themeIds: ThemeIds,
});
export type WriteRelease = z.infer<typeof WriteRelease>;
export const ChangeRelease = WriteRelease.extend({ rev });
export type ChangeRelease = z.infer<typeof ChangeRelease>;
export const SeenRelease = z.strictObject({ rev });

export const Release = z.strictObject({
  id: idSchema('release'),
  title: Texts,
  note: Texts,
  themes: z.array(ThemeRef.extend({ status: ThemeStatus })),
  status: ReleaseStatus,
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  /** Null while it is a draft. */
  mails: DeliveryCounts.nullable(),
  rev,
});
export type Release = z.infer<typeof Release>;

export const ReleaseRow = z.strictObject({
  id: idSchema('release'),
  /** In the organisation's language. */
  title: z.string(),
  themes: Count,
  status: ReleaseStatus,
  createdAt: Instant,
  publishedAt: Instant.nullable(),
  rev,
});
export type ReleaseRow = z.infer<typeof ReleaseRow>;
export const ReleaseQuery = PageQuery.omit({ search: true });
export type ReleaseQuery = z.infer<typeof ReleaseQuery>;
export const ReleasePage = pageOf(ReleaseRow);
export type ReleasePage = z.infer<typeof ReleasePage>;

/** What publishing would do now: who is told, in which language, and who not and why. */
export const ReleasePreview = z.strictObject({
  told: Count,
  asked: Count,
  voted: Count,
  byLocale: z.array(z.strictObject({ locale: Locale, count: Count })),
  notTold: z.array(z.strictObject({ reason: LeftOutReason, count: Count })),
});
export type ReleasePreview = z.infer<typeof ReleasePreview>;

export const ReleaseMailQuery = z.strictObject({ locale: z.enum(locales) });
