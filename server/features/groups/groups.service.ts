import { Inject, Injectable } from '@nestjs/common';
import {
  GROUP_LIMIT,
  type ChangeGroup,
  type ChangeMembers,
  type CreateGroup,
  type Group,
  type GroupMember,
  type LeftOutReason,
  type MembersQuery,
} from '../../contract/group.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import { nameKey } from '../../domain/audience/account.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { newId } from '../../platform/ids.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { ContactWithAccount } from '../audience/audience.ts';
import { GroupsStore, type StoredGroup } from './groups.store.ts';
import { leftOutReason } from './left-out.ts';

/** Somebody of a group as they stand today. */
export interface Member extends ContactWithAccount {
  leftOut: LeftOutReason | null;
}

/** People who are asked together, in ballots. */
@Injectable()
export class GroupsService {
  constructor(
    private readonly store: GroupsStore,
    private readonly audience: AudienceService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list(archived = false): Promise<{ items: Group[] }> {
    return { items: (await this.store.list(archived)).map(toGroup) };
  }

  async show(id: string): Promise<Group> {
    return toGroup(await this.get(id));
  }

  async get(id: string): Promise<StoredGroup> {
    const group = await this.store.find(id);
    if (!group) throw new Problem('notFound');
    return group;
  }

  async byIds(ids: readonly string[]): Promise<Map<string, StoredGroup>> {
    return new Map((await this.store.findAll([...new Set(ids)])).map((group) => [group._id, group]));
  }

  async create({ name, description }: CreateGroup): Promise<Group> {
    const group: StoredGroup = {
      _id: newId('group'),
      name,
      description,
      contactIds: [],
      createdAt: this.clock.now(),
      archivedAt: null,
      rev: 1,
    };
    await this.store.insert(group);
    return toGroup(group);
  }

  async change(id: string, { rev, name, description, archived }: ChangeGroup): Promise<Group> {
    const group = await this.get(id);
    const archivedAt =
      archived === undefined ? group.archivedAt : archived ? (group.archivedAt ?? this.clock.now()) : null;
    return this.replace(id, rev, {
      name: name ?? group.name,
      description: description ?? group.description,
      archivedAt,
    });
  }

  async changeMembers(id: string, { rev, add, remove }: ChangeMembers): Promise<Group> {
    const group = await this.get(id);
    if ((await this.audience.contactsByIds(add)).size < new Set(add).size)
      throw new Problem('conflict', { key: 'groups.unknownPerson' });
    const members = new Set([...group.contactIds, ...add]);
    for (const contactId of remove) members.delete(contactId);
    if (members.size > GROUP_LIMIT)
      throw new Problem('conflict', { key: 'groups.tooMany', params: { limit: GROUP_LIMIT, count: members.size } });
    return this.replace(id, rev, { contactIds: [...members] });
  }

  /** Everyone of a group by name, and why somebody would not be written to today; erased people are not among them. */
  async membersOf(contactIds: readonly Id<'contact'>[]): Promise<Member[]> {
    const contacts = await this.audience.contactsByIds(contactIds);
    const people = [...contacts.values()];
    const accounts = await this.audience.accountsByIds(people.flatMap(({ accountId }) => accountId ?? []));
    const suppressed = await this.audience.suppressedIn(people.flatMap(({ email }) => email ?? []));
    return people
      .map((contact) => {
        const account = contact.accountId ? (accounts.get(contact.accountId) ?? null) : null;
        return { contact, account, leftOut: leftOutReason(contact, account, suppressed) };
      })
      .sort((a, b) => compare(sortKey(a), sortKey(b)) || compare(a.contact._id, b.contact._id));
  }

  async members(
    id: string,
    { search, after, limit }: MembersQuery,
  ): Promise<{ items: GroupMember[]; total: number; next: string | null }> {
    const words = nameKey(search ?? '')
      .split(' ')
      .filter(Boolean);
    const all = await this.membersOf((await this.get(id)).contactIds);
    const found = all.filter((member) => words.every((word) => searchKey(member).includes(word)));
    const from = after === undefined ? 0 : found.findIndex(({ contact }) => contact._id === after) + 1;
    const items = found.slice(from, from + limit);
    const next = from + limit < found.length ? (items.at(-1)?.contact._id ?? null) : null;
    return { items: items.map(toRow), total: found.length, next };
  }

  private async replace(id: string, rev: number, change: Parameters<GroupsStore['change']>[2]): Promise<Group> {
    const changed = await this.store.change(id, rev, change);
    if (!changed) throw new Problem('stale');
    return toGroup(changed);
  }
}

function sortKey({ contact }: Member): string {
  return nameKey(contact.name ?? contact.email ?? '');
}

function searchKey({ contact, account }: Member): string {
  return nameKey(`${contact.name ?? ''} ${contact.email ?? ''} ${account?.name ?? ''}`);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function toGroup(group: StoredGroup): Group {
  return {
    id: group._id,
    name: group.name,
    description: group.description,
    members: group.contactIds.length,
    archivedAt: group.archivedAt?.toISOString() ?? null,
    rev: group.rev,
  };
}

function toRow({ contact, account, leftOut }: Member): GroupMember {
  return {
    contactId: contact._id,
    name: contact.name ?? contact.email ?? '—',
    email: contact.email,
    account: account?.name ?? null,
    leftOut,
  };
}
