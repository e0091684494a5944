import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { TodayService } from './today.service.ts';

@Controller()
export class TodayController {
  constructor(private readonly today: TodayService) {}

  @Route(routes.today.get)
  get(@Who() actor: Member) {
    return this.today.get(actor.role);
  }

  @Route(routes.today.wave)
  wave(@Input() { params }: InputOf<typeof routes.today.wave>) {
    return this.today.wave(params.id);
  }
}
