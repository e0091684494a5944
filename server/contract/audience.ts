import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Locale } from './locale.ts';
import { Instant, PageQuery } from './paging.ts';
import { Zone } from './settings.ts';
import { Email } from './staff.ts';

const text = (max: number) => z.string().trim().min(1).max(max);

/** How far an account's subscription has come. Not stated means customer. */
export const Lifecycle = z.enum(['trial', 'customer', 'churned']);
export type Lifecycle = z.infer<typeof Lifecycle>;

/** Why an address gets no more surveys. */
export const SuppressionReason = z.enum(['unsubscribed', 'complained', 'bounced', 'manual', 'erased']);
export type SuppressionReason = z.infer<typeof SuppressionReason>;

/** The legal ground on which a person may be asked, and where it came from. */
export const BasisKind = z.enum(['legitimate-interest', 'consent', 'contract']);
export type BasisKind = z.infer<typeof BasisKind>;

export const Basis = z.strictObject({ kind: BasisKind, source: z.string(), at: Instant });

/** A day without a time, `2024-05-31`. */
export const Day = z.iso.date();

const accountFacts = {
  externalId: text(200).nullable(),
  plan: text(200).nullable(),
  /** Monthly revenue in minor units of the deployment's currency. */
  mrr: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER).nullable(),
  seats: z.number().int().min(0).max(1_000_000_000).nullable(),
  sector: text(200).nullable(),
  size: text(200).nullable(),
  lifecycle: Lifecycle.nullable(),
  locale: Locale.nullable(),
};

export const AccountView = z.strictObject({
  id: idSchema('account'),
  name: z.string(),
  ...accountFacts,
  /** Neither churned nor archived: its people may be asked and its wishes count. */
  active: z.boolean(),
  contacts: z.number().int(),
  archivedAt: Instant.nullable(),
  createdAt: Instant,
  rev: z.number().int(),
});
export type AccountView = z.infer<typeof AccountView>;

export const WriteAccount = z.strictObject({
  name: text(200),
  externalId: accountFacts.externalId.default(null),
  plan: accountFacts.plan.default(null),
  mrr: accountFacts.mrr.default(null),
  seats: accountFacts.seats.default(null),
  sector: accountFacts.sector.default(null),
  size: accountFacts.size.default(null),
  lifecycle: accountFacts.lifecycle.default(null),
  locale: accountFacts.locale.default(null),
});
export type WriteAccount = z.infer<typeof WriteAccount>;

const seenRev = { rev: z.number().int() };
export const ChangeAccount = z.strictObject({
  name: text(200).optional(),
  ...z.object(accountFacts).partial().shape,
  archived: z.boolean().optional(),
  ...seenRev,
});
export type ChangeAccount = z.infer<typeof ChangeAccount>;

const AccountName = z.strictObject({ id: idSchema('account'), name: z.string() });

/** A person as a row of a list. */
export const ContactRow = z.strictObject({
  id: idSchema('contact'),
  name: z.string().nullable(),
  email: z.string().nullable(),
  role: z.string().nullable(),
  account: AccountName.nullable(),
  archived: z.boolean(),
  /** Why nothing is sent to them; null when they get mail. */
  noMail: SuppressionReason.nullable(),
});
export type ContactRow = z.infer<typeof ContactRow>;

/** Everything kept about a person. */
export const ContactView = z.strictObject({
  id: idSchema('contact'),
  externalId: z.string().nullable(),
  account: AccountName.extend({ active: z.boolean() }).nullable(),
  email: z.string().nullable(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  locale: Locale.nullable(),
  /** An IANA time zone; none means the organisation's. */
  zone: z.string().nullable(),
  customerSince: Day.nullable(),
  basis: Basis,
  /** Present when the address gets no more surveys. */
  suppression: z.strictObject({ reason: SuppressionReason, at: Instant }).nullable(),
  bouncedAt: Instant.nullable(),
  /** What the mail server said when the address failed. */
  bounceReason: z.string().nullable(),
  complainedAt: Instant.nullable(),
  archivedAt: Instant.nullable(),
  createdAt: Instant,
  rev: z.number().int(),
});
export type ContactView = z.infer<typeof ContactView>;

const contactFacts = {
  externalId: text(200).nullable(),
  accountId: idSchema('account').nullable(),
  email: Email.nullable(),
  name: text(200).nullable(),
  role: text(200).nullable(),
  locale: Locale.nullable(),
  /** An IANA time zone; none means the organisation's. */
  zone: Zone.nullable(),
  customerSince: Day.nullable(),
};

export const WriteContact = z
  .strictObject({
    externalId: contactFacts.externalId.default(null),
    accountId: contactFacts.accountId.default(null),
    email: contactFacts.email.default(null),
    name: contactFacts.name.default(null),
    role: contactFacts.role.default(null),
    locale: contactFacts.locale.default(null),
    zone: contactFacts.zone.default(null),
    customerSince: contactFacts.customerSince.default(null),
    basis: BasisKind.default('legitimate-interest'),
  })
  .refine(({ email, externalId }) => email !== null || externalId !== null, {
    path: ['email'],
    message: 'an e-mail or an external id is needed',
  });
export type WriteContact = z.infer<typeof WriteContact>;

export const ChangeContact = z.strictObject({
  ...z.object(contactFacts).partial().shape,
  archived: z.boolean().optional(),
  ...seenRev,
});
export type ChangeContact = z.infer<typeof ChangeContact>;

/** Which part of a list: those still there, or those put away. */
export const AudienceQuery = PageQuery.extend({ archived: z.stringbool().default(false) });
export type AudienceQuery = z.infer<typeof AudienceQuery>;

export const ContactsQuery = AudienceQuery.extend({ accountId: idSchema('account').optional() });
export type ContactsQuery = z.infer<typeof ContactsQuery>;

export const AudienceCounts = z.strictObject({
  accounts: z.number().int(),
  activeAccounts: z.number().int(),
  contacts: z.number().int(),
  /** Active people without an e-mail. */
  withoutAddress: z.number().int(),
  suppressed: z.number().int(),
});
export type AudienceCounts = z.infer<typeof AudienceCounts>;
