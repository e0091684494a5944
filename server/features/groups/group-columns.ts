import type { Group, GroupMember } from '../../contract/group.ts';
import { column } from '../../platform/tables/table.ts';

export const groupColumns = [
  column<Group>('group', ({ name }) => name),
  column<Group>('description', ({ description }) => description),
  column<Group>('members', ({ members }) => members),
  column<Group>('archivedAt', ({ archivedAt }) => archivedAt),
  column<Group>('id', ({ id }) => id),
];

export const memberColumns = [
  column<GroupMember>('name', ({ name }) => name),
  column<GroupMember>('email', ({ email }) => email),
  column<GroupMember>('account', ({ account }) => account),
  column<GroupMember>('leftOut', ({ leftOut }) => leftOut),
  column<GroupMember>('contactId', ({ contactId }) => contactId),
];
