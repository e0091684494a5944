import { Controller, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Signed } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';
import { SetupService } from './setup.service.ts';
import { StaffService, toPerson } from './staff.service.ts';
import type { StoredStaff } from './staff.store.ts';

/** Everything that begins or ends a session: set-up, joining, signing in and out. */
@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly setup: SetupService,
    private readonly staff: StaffService,
    private readonly cookie: SessionCookie,
  ) {}

  @Route(routes.settings.setup)
  async setUp(
    @Input() { body }: InputOf<typeof routes.settings.setup>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.begin(await this.setup.setUp(body), reply);
  }

  @Route(routes.staff.accept)
  async accept(
    @Input() { body }: InputOf<typeof routes.staff.accept>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.begin(await this.staff.accept(body), reply);
  }

  @Route(routes.staff.signIn)
  async signIn(
    @Input() { body }: InputOf<typeof routes.staff.signIn>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { member, token } = await this.sessions.signIn(body);
    this.cookie.set(reply, token);
    return toPerson(member);
  }

  @Route(routes.staff.signOut)
  async signOut(@Who() actor: Signed, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.close(actor.sessionId);
    this.cookie.clear(reply);
  }

  @Route(routes.staff.me)
  me(@Who() actor: Signed) {
    return this.staff.me(actor.id);
  }

  @Route(routes.staff.changeMe)
  changeMe(@Who() actor: Signed, @Input() { body }: InputOf<typeof routes.staff.changeMe>) {
    return this.staff.changeMe(actor.id, body);
  }

  private async begin(member: StoredStaff, reply: FastifyReply) {
    this.cookie.set(reply, await this.sessions.open(member));
    return toPerson(member);
  }
}
