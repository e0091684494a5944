import { Inject, Injectable } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import { Problem } from '../../contract/problem.ts';
import type { Role } from '../../contract/route.ts';
import type { AcceptInvitation, InviteStaff, PendingInvitation, Person, StaffMember } from '../../contract/staff.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { newId } from '../../platform/ids.ts';
import { ENV } from '../../platform/symbols.ts';
import { Tokens } from '../../platform/tokens.ts';
import { InvitationMailsService } from './invitation-mails.service.ts';
import { hashPassword } from './passwords.ts';
import { SessionsStore } from './sessions.store.ts';
import { StaffStore, type StoredStaff } from './staff.store.ts';

const INVITATION_LIFETIME = 7 * 24 * 3_600_000;

@Injectable()
export class StaffService {
  constructor(
    private readonly store: StaffStore,
    private readonly sessions: SessionsStore,
    private readonly mails: InvitationMailsService,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async me(id: string): Promise<Person> {
    return toPerson(await this.find(id));
  }

  async changeMe(
    id: string,
    change: { name?: string | undefined; locale?: Locale | undefined; letter?: boolean | undefined },
  ): Promise<Person> {
    const { name, locale, letter } = change;
    const changed = await this.store.change(id, {
      ...(name ? { name } : {}),
      ...(locale ? { locale } : {}),
      ...(letter === undefined ? {} : { letter }),
    });
    if (!changed) throw new Problem('notFound');
    return toPerson(changed);
  }

  /** Active members who may receive mail about `role`'s business, for other features. */
  async listActive(): Promise<Person[]> {
    return (await this.store.list()).filter((member) => member.active).map(toPerson);
  }

  /** Names by id, also of those who have no access any more. */
  async namesOf(ids: readonly Id<'staff'>[]): Promise<Map<string, string>> {
    return new Map((await this.store.findAll(ids)).map(({ _id, name }) => [_id as string, name]));
  }

  async list(): Promise<{ members: StaffMember[]; invitations: PendingInvitation[] }> {
    const [members, invitations] = await Promise.all([this.store.list(), this.store.listInvitations()]);
    const open = invitations.filter((invitation) => invitation.expiresAt > new Date());
    return {
      members: members.map(toMember),
      invitations: open.map(({ email, role, expiresAt }) => ({ email, role, expiresAt: expiresAt.toISOString() })),
    };
  }

  /** The link opens one account for one address within a week; only its hash is kept. */
  async invite({ email, role }: InviteStaff, invitedBy: string): Promise<{ link: string; expiresAt: string }> {
    if (await this.store.findByEmail(email)) throw new Problem('conflict', { key: 'settings.alreadyStaff' });
    const token = this.tokens.random();
    const expiresAt = new Date(Date.now() + INVITATION_LIFETIME);
    const tokenHash = this.tokens.hash(token);
    await this.store.insertInvitation({ _id: tokenHash, email, role, invitedBy, expiresAt });
    await this.mails.send({ token, tokenHash, email, lifetimeMs: INVITATION_LIFETIME });
    return { link: `${this.env.publicUrl}/app/join#${token}`, expiresAt: expiresAt.toISOString() };
  }

  async accept({ token, name, password, locale }: AcceptInvitation): Promise<StoredStaff> {
    const passwordHash = await hashPassword(password);
    const invitation = await this.store.takeInvitation(this.tokens.hash(token));
    if (!invitation || invitation.expiresAt <= new Date())
      throw new Problem('closed', { key: 'settings.invitationGone' });
    const member = newMember({ email: invitation.email, name, locale, role: invitation.role, passwordHash });
    if (!(await this.store.insert(member))) throw new Problem('conflict', { key: 'settings.alreadyStaff' });
    return member;
  }

  /** Taking access away ends every session at once; somebody must stay an owner. */
  async changeRole(
    id: string,
    change: { role?: Role | undefined; active?: boolean | undefined; letter?: boolean | undefined },
  ): Promise<StaffMember> {
    const member = await this.find(id);
    const role = change.role ?? member.role;
    const active = change.active ?? member.active;
    const letter = change.letter ?? member.letter;
    const losesOwner = member.role === 'owner' && member.active && (role !== 'owner' || !active);
    if (losesOwner && (await this.store.countOtherOwners(id)) === 0)
      throw new Problem('conflict', { key: 'settings.lastOwner' });
    const changed = await this.store.change(id, { role, active, letter });
    if (!active) await this.sessions.removeOf(id);
    return toMember(changed ?? member);
  }

  private async find(id: string): Promise<StoredStaff> {
    const member = await this.store.findById(id);
    if (!member) throw new Problem('notFound');
    return member;
  }
}

export function newMember(
  given: Pick<StoredStaff, 'email' | 'name' | 'locale' | 'role' | 'passwordHash'>,
): StoredStaff {
  const letter = given.role === 'owner';
  return { _id: newId('staff'), ...given, active: true, letter, createdAt: new Date(), lastSeenAt: null };
}

export function toPerson(member: StoredStaff): Person {
  const { _id: id, name, email, role, locale, letter } = member;
  return { id, name, email, role, locale, letter };
}

function toMember(member: StoredStaff): StaffMember {
  return { ...toPerson(member), active: member.active, lastSeenAt: member.lastSeenAt?.toISOString() ?? null };
}
