import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Locale } from './locale.ts';
import { Instant } from './paging.ts';
import { roles } from './route.ts';
import { Organisation } from './settings.ts';

export const RoleSchema = z.enum(roles);

/** Compared and stored trimmed, in lower case and NFC; dots and plus signs mean what they mean to the mail server. */
export const Email = z
  .string()
  .transform((value) => value.trim().normalize('NFC').toLowerCase())
  .pipe(z.email().max(254));

/** At least 12 characters, any of them: length beats rules about digits and signs. */
export const Password = z.string().min(12).max(128);

export const Person = z.strictObject({
  id: idSchema('staff'),
  name: z.string(),
  email: z.string(),
  role: RoleSchema,
  locale: Locale,
  /** Whether the monthly letter is mailed to them. */
  letter: z.boolean(),
});
export type Person = z.infer<typeof Person>;

export const SignIn = z.strictObject({ email: Email, password: z.string().min(1).max(128) });
export type SignIn = z.infer<typeof SignIn>;

/** The first run: who this is for, and the first owner. */
export const SetUp = z.strictObject({
  code: z.string().min(1).max(100),
  organisation: Organisation,
  owner: z.strictObject({ name: z.string().trim().min(1).max(120), email: Email, password: Password }),
});
export type SetUp = z.infer<typeof SetUp>;

export const InviteStaff = z.strictObject({ email: Email, role: RoleSchema });
export type InviteStaff = z.infer<typeof InviteStaff>;

export const AcceptInvitation = z.strictObject({
  token: z.string().min(1).max(100),
  name: z.string().trim().min(1).max(120),
  password: Password,
  locale: Locale,
});
export type AcceptInvitation = z.infer<typeof AcceptInvitation>;

export const StaffMember = Person.extend({ active: z.boolean(), lastSeenAt: Instant.nullable() });
export type StaffMember = z.infer<typeof StaffMember>;

export const PendingInvitation = z.strictObject({ email: z.string(), role: RoleSchema, expiresAt: Instant });
export type PendingInvitation = z.infer<typeof PendingInvitation>;

export const ApiKey = z.strictObject({
  id: idSchema('key'),
  name: z.string(),
  role: z.enum(['viewer', 'editor']),
  createdAt: Instant,
  lastUsedAt: Instant.nullable(),
});
export type ApiKey = z.infer<typeof ApiKey>;

export const CreateKey = z.strictObject({ name: z.string().trim().min(1).max(80), role: z.enum(['viewer', 'editor']) });
export type CreateKey = z.infer<typeof CreateKey>;
