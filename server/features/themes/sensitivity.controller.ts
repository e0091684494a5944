import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { SensitivityService } from './sensitivity.service.ts';

@Controller()
export class SensitivityController {
  constructor(private readonly sensitivity: SensitivityService) {}

  @Route(routes.sensitivity.get)
  get(@Who() actor: Member) {
    return this.sensitivity.get(actor);
  }

  @Route(routes.sensitivity.preview)
  preview(@Input() { body }: InputOf<typeof routes.sensitivity.preview>) {
    return this.sensitivity.preview(body.join);
  }

  @Route(routes.sensitivity.change)
  change(@Input() { body }: InputOf<typeof routes.sensitivity.change>, @Who() actor: Member) {
    return this.sensitivity.change(body.join, actor);
  }
}
