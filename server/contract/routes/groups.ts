import { z } from 'zod';
import { ChangeGroup, ChangeMembers, CreateGroup, Group, MemberPage, MembersQuery } from '../group.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';

const GroupId = z.strictObject({ id: idSchema('group') });

export const groupsRoutes = {
  list: route({
    method: 'GET',
    path: '/api/groups',
    policy: 'viewer',
    summary: 'User groups by name, with how many people each has',
    query: z.strictObject({ archived: z.enum(['true', 'false']).default('false') }),
    reply: z.strictObject({ items: z.array(Group) }),
  }),
  export: route({
    method: 'GET',
    path: '/api/export/groups',
    policy: 'viewer',
    summary: 'User groups as a file',
    query: z.strictObject({ archived: z.enum(['true', 'false']).default('false'), ...TableQuery.shape }),
    reply: 'file',
  }),
  exportMembers: route({
    method: 'GET',
    path: '/api/export/groups/:id/members',
    policy: 'editor',
    summary: 'The people of a user group as a file',
    params: GroupId,
    query: TableQuery,
    reply: 'file',
  }),
  create: route({
    method: 'POST',
    path: '/api/groups',
    policy: 'editor',
    summary: 'Start a user group',
    body: CreateGroup,
    reply: Group,
    status: 201,
  }),
  get: route({
    method: 'GET',
    path: '/api/groups/:id',
    policy: 'viewer',
    summary: 'One user group',
    params: GroupId,
    reply: Group,
  }),
  change: route({
    method: 'PATCH',
    path: '/api/groups/:id',
    policy: 'editor',
    summary: 'Rename, describe or archive a user group',
    params: GroupId,
    body: ChangeGroup,
    reply: Group,
  }),
  members: route({
    method: 'GET',
    path: '/api/groups/:id/members',
    policy: 'editor',
    summary: 'The people of a user group by name',
    params: GroupId,
    query: MembersQuery,
    reply: MemberPage,
  }),
  changeMembers: route({
    method: 'POST',
    path: '/api/groups/:id/members',
    policy: 'editor',
    summary: 'Add people to a user group, or take them out',
    params: GroupId,
    body: ChangeMembers,
    reply: Group,
  }),
};
