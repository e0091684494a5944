import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { AnswersService } from './answers.service.ts';

@Controller()
export class AnswersController {
  constructor(private readonly answers: AnswersService) {}

  @Route(routes.answers.ofWave)
  ofWave(@Input() { params, query }: InputOf<typeof routes.answers.ofWave>) {
    return this.answers.ofWave(params.id, query);
  }

  @Route(routes.answers.ofMonth)
  ofMonth(@Input() { params, query }: InputOf<typeof routes.answers.ofMonth>) {
    return this.answers.ofMonth(params.id, query);
  }

  @Route(routes.answers.ofContact)
  ofContact(@Input() { params }: InputOf<typeof routes.answers.ofContact>) {
    return this.answers.rowsOfContact(params.id);
  }

  @Route(routes.answers.judge)
  judge(@Input() { params, body }: InputOf<typeof routes.answers.judge>, @Who() actor: Member) {
    return this.answers.judge(params.id, body, actor.id);
  }
}
