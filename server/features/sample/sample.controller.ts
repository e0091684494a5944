import { Controller } from '@nestjs/common';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Route, Who } from '../../platform/http/route.ts';
import { SampleService } from './sample.service.ts';

@Controller()
export class SampleController {
  constructor(private readonly sample: SampleService) {}

  @Route(routes.sample.get)
  get() {
    return this.sample.state();
  }

  @Route(routes.sample.load)
  load(@Who() actor: Member) {
    return this.sample.load(actor.id);
  }

  @Route(routes.sample.remove)
  remove() {
    return this.sample.remove();
  }
}
