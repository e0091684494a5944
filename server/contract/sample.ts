import { z } from 'zod';
import { Locale } from './locale.ts';

const Slug = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be small letters and digits, joined by hyphens');
const Line = z
  .string()
  .min(1)
  .max(120)
  .refine((value) => value === value.trim(), 'must not begin or end with a blank');
const Comment = z
  .string()
  .max(1_000)
  .refine((value) => value.trim() !== '' && value === value.trim(), 'must not be blank, nor begin or end with a blank');

/** A span of whole numbers, both ends included. */
const Span = z
  .strictObject({ min: z.int().min(0), max: z.int() })
  .refine(({ min, max }) => min <= max, 'min must not be above max');
export type Span = z.infer<typeof Span>;

/** `topic` is what is wished for, the first thing where there are several; null for a comment without a wish. */
export const SampleComment = z.strictObject({
  score: z.int().min(0).max(10),
  why: Comment,
  wish: Comment.nullable(),
  topic: Slug.nullable(),
});
export type SampleComment = z.infer<typeof SampleComment>;

/** Prices in minor units of the currency a month; seats and contacts in people. */
export const SampleAccounts = z
  .strictObject({
    /** What the sample company sells. */
    product: Line,
    sectors: z.record(Slug, z.record(Locale, Line)),
    plans: z.record(Line, z.strictObject({ monthly: z.int().min(0), perSeat: z.int().min(0) })),
    sizes: z.record(
      z.enum(['small', 'medium', 'large']),
      z.strictObject({ label: Line, plans: z.array(Line).min(1), contacts: Span, seats: Span }),
    ),
    accounts: z
      .array(
        z.strictObject({
          name: Line,
          domain: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*\.example$/, 'must be a name under .example'),
          locale: Locale,
          sector: Slug,
          size: z.enum(['small', 'medium', 'large']),
        }),
      )
      .min(1),
  })
  .superRefine(({ sectors, plans, sizes, accounts }, context) => {
    const refuse = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message });
    for (const [size, { plans: named }] of Object.entries(sizes)) {
      for (const plan of named) if (!(plan in plans)) refuse(['sizes', size, 'plans'], `there is no plan "${plan}"`);
    }
    const domains = new Set<string>();
    accounts.forEach(({ domain, sector }, index) => {
      if (!(sector in sectors)) refuse(['accounts', index, 'sector'], `there is no sector "${sector}"`);
      if (domains.has(domain)) refuse(['accounts', index, 'domain'], `"${domain}" is there twice`);
      domains.add(domain);
    });
  });
export type SampleAccounts = z.infer<typeof SampleAccounts>;

/** What people are called, and what they do, in each language. */
export const SampleNames = z.record(
  Locale,
  z.strictObject({ first: z.array(Line).min(1), last: z.array(Line).min(1), roles: z.array(Line).min(1) }),
);
export type SampleNames = z.infer<typeof SampleNames>;

/** What a product manager would call each topic, for those who ask and for those who read the roadmap. */
export const SampleTopics = z.record(Slug, z.record(Locale, Line));
export type SampleTopics = z.infer<typeof SampleTopics>;

/** The hand-written part of the sample company: the files of `surveys/sample`. */
export const SampleContent = z.strictObject({
  accounts: SampleAccounts,
  names: SampleNames,
  comments: z.record(Locale, z.array(SampleComment)),
});
export type SampleContent = z.infer<typeof SampleContent>;
