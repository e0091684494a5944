import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { DoctorService } from './doctor.service.ts';
import { TestMailService } from './test-mail.service.ts';

@Controller()
export class DoctorController {
  constructor(
    private readonly doctor: DoctorService,
    private readonly tests: TestMailService,
    private readonly embedders: Embedders,
  ) {}

  @Route(routes.doctor.report)
  report() {
    return this.doctor.report();
  }

  @Route(routes.doctor.sendTest)
  sendTest(@Who() actor: Member) {
    return this.tests.send(actor.id);
  }

  @Route(routes.doctor.test)
  test(@Input() { params }: InputOf<typeof routes.doctor.test>) {
    return this.tests.state(params.id);
  }

  @Route(routes.doctor.matching)
  matching() {
    return this.embedders.matching();
  }
}
