import { z } from 'zod';
import { idSchema } from './ids.ts';
import { Instant, PageQuery, pageOf } from './paging.ts';

/** The most people one group may hold. */
export const GROUP_LIMIT = 2000;

const Name = z.string().trim().min(1).max(120);
const Description = z.string().trim().max(500);
const Count = z.number().int();

/** A user group without the names of its people. */
export const Group = z.strictObject({
  id: idSchema('group'),
  name: z.string(),
  description: z.string(),
  members: Count,
  archivedAt: Instant.nullable(),
  rev: Count,
});
export type Group = z.infer<typeof Group>;

export const CreateGroup = z.strictObject({ name: Name, description: Description.default('') });
export type CreateGroup = z.infer<typeof CreateGroup>;

export const ChangeGroup = z.strictObject({
  rev: Count,
  name: Name.optional(),
  description: Description.optional(),
  archived: z.boolean().optional(),
});
export type ChangeGroup = z.infer<typeof ChangeGroup>;

const Contacts = z.array(idSchema('contact')).max(GROUP_LIMIT).default([]);

/** Who joins and who leaves; a person who is in already, or not in, changes nothing. */
export const ChangeMembers = z.strictObject({ rev: Count, add: Contacts, remove: Contacts });
export type ChangeMembers = z.infer<typeof ChangeMembers>;

/** Why a member of a group gets no mail of a ballot; the first that holds, in this order. */
export const leftOutReasons = [
  'archived',
  'no_address',
  'bounced',
  'complained',
  'unsubscribed',
  'account_inactive',
] as const;
export const LeftOutReason = z.enum(leftOutReasons);
export type LeftOutReason = z.infer<typeof LeftOutReason>;

/** One person of a group; `leftOut` is null for someone who would be asked today. */
export const GroupMember = z.strictObject({
  contactId: idSchema('contact'),
  name: z.string(),
  email: z.string().nullable(),
  account: z.string().nullable(),
  leftOut: LeftOutReason.nullable(),
});
export type GroupMember = z.infer<typeof GroupMember>;

export const MembersQuery = PageQuery;
export type MembersQuery = z.infer<typeof MembersQuery>;
export const MemberPage = pageOf(GroupMember);
