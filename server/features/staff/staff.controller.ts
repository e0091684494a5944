import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Signed } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { KeysService } from './keys.service.ts';
import { StaffService } from './staff.service.ts';

@Controller()
export class StaffController {
  constructor(
    private readonly staff: StaffService,
    private readonly keys: KeysService,
  ) {}

  @Route(routes.staff.list)
  list() {
    return this.staff.list();
  }

  @Route(routes.staff.invite)
  invite(@Input() { body }: InputOf<typeof routes.staff.invite>, @Who() actor: Signed) {
    return this.staff.invite(body, actor.id);
  }

  @Route(routes.staff.changeRole)
  changeRole(@Input() { params, body }: InputOf<typeof routes.staff.changeRole>) {
    return this.staff.changeRole(params.id, body);
  }

  @Route(routes.staff.listKeys)
  listKeys() {
    return this.keys.list();
  }

  @Route(routes.staff.createKey)
  createKey(@Input() { body }: InputOf<typeof routes.staff.createKey>) {
    return this.keys.create(body);
  }

  @Route(routes.staff.revokeKey)
  revokeKey(@Input() { params }: InputOf<typeof routes.staff.revokeKey>) {
    return this.keys.revoke(params.id);
  }
}
