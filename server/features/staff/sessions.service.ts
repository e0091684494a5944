import { Inject, Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { SignIn } from '../../contract/staff.ts';
import type { Actor, Authenticator, Member } from '../../platform/http/actor.ts';
import { Limits } from '../../platform/limits.ts';
import { Tokens } from '../../platform/tokens.ts';
import { KeysStore } from './keys.store.ts';
import { passwordFits } from './passwords.ts';
import { SessionsStore, type StoredSession } from './sessions.store.ts';
import { StaffStore, type StoredStaff } from './staff.store.ts';

const HOUR = 3_600_000;
const IDLE = 12 * HOUR;
export const SESSION_LIFETIME = 14 * 24 * HOUR;
/** How exactly "last seen" is kept: a write for each request would cost more than it tells. */
const TOUCH_EVERY = 60_000;

/** Sessions run on the machine's time, not on business time: a rehearsal must not sign anybody out, or keep them in. */
@Injectable()
export class SessionsService implements Authenticator {
  constructor(
    private readonly staff: StaffStore,
    private readonly sessions: SessionsStore,
    private readonly keys: KeysStore,
    @Inject(Tokens) private readonly tokens: Tokens,
    private readonly limits: Limits,
  ) {}

  /** A fresh session for the right password; the same words and time for a wrong one and for an unknown address. */
  async signIn({ email, password }: SignIn): Promise<{ member: StoredStaff; token: string }> {
    await this.limits.spendKey('signIn', email);
    const member = await this.staff.findByEmail(email);
    const fits = await passwordFits(member?.active ? member.passwordHash : null, password);
    if (!member || !fits) throw new Problem('unauthenticated', { key: 'settings.signInFailed' });
    return { member, token: await this.open(member) };
  }

  async open(member: StoredStaff): Promise<string> {
    const token = this.tokens.random();
    const now = new Date();
    const expiresAt = new Date(now.getTime() + SESSION_LIFETIME);
    await this.sessions.insert({
      _id: this.tokens.hash(token),
      staffId: member._id,
      createdAt: now,
      lastSeenAt: now,
      expiresAt,
    });
    return token;
  }

  async close(sessionId: string): Promise<void> {
    await this.sessions.remove(sessionId);
  }

  async identify({ cookie, bearer }: { cookie: string | null; bearer: string | null }): Promise<Actor> {
    if (bearer) return this.byKey(bearer);
    return cookie ? this.bySession(this.tokens.hash(cookie)) : { kind: 'anonymous' };
  }

  async holding(members: readonly Member[]): Promise<boolean[]> {
    const signed = members.filter((member) => member.kind === 'staff');
    const keys = new Set<string>(
      await this.keys.known(members.flatMap(({ kind, id }) => (kind === 'key' ? [id] : []))),
    );
    const sessions = await this.sessions.findAll(signed.map(({ sessionId }) => sessionId));
    const active = new Set<string>(await this.staff.activeAmong(signed.map(({ id }) => id as Id<'staff'>)));
    const now = new Date();
    const held = new Set(sessions.filter((session) => isHeld(session, now)).map(({ _id }) => _id));
    return members.map((member) =>
      member.kind === 'key' ? keys.has(member.id) : held.has(member.sessionId) && active.has(member.id),
    );
  }

  private async byKey(secret: string): Promise<Actor> {
    const key = await this.keys.find(this.tokens.hash(secret));
    if (!key) return { kind: 'anonymous' };
    const now = new Date();
    if (now.getTime() - (key.lastUsedAt?.getTime() ?? 0) > TOUCH_EVERY) await this.keys.touch(key._id, now);
    return { kind: 'key', id: key._id, role: key.role };
  }

  private async bySession(sessionId: string): Promise<Actor> {
    const now = new Date();
    const session = await this.sessions.find(sessionId);
    if (!session || !isHeld(session, now)) return { kind: 'anonymous' };
    const member = await this.staff.findById(session.staffId);
    if (!member?.active) return { kind: 'anonymous' };
    if (now.getTime() - session.lastSeenAt.getTime() > TOUCH_EVERY) {
      await this.sessions.touch(sessionId, now);
      await this.staff.change(member._id, { lastSeenAt: now });
    }
    return { kind: 'staff', id: member._id, name: member.name, role: member.role, locale: member.locale, sessionId };
  }
}

function isHeld({ expiresAt, lastSeenAt }: StoredSession, now: Date): boolean {
  return expiresAt > now && now.getTime() - lastSeenAt.getTime() <= IDLE;
}
