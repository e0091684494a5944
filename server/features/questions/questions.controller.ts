import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { QuestionsService } from './questions.service.ts';

@Controller()
export class QuestionsController {
  constructor(private readonly questions: QuestionsService) {}

  @Route(routes.questions.list)
  list(@Input() { query }: InputOf<typeof routes.questions.list>, @Who() actor: Member) {
    return this.questions.list(query, actor);
  }

  @Route(routes.questions.themes)
  themes(@Input() { body }: InputOf<typeof routes.questions.themes>, @Who() actor: Member) {
    return this.questions.answerThemes(body, actor);
  }

  @Route(routes.questions.which)
  which(@Input() { body }: InputOf<typeof routes.questions.which>, @Who() actor: Member) {
    return this.questions.answerWhich(body, actor);
  }

  @Route(routes.questions.request)
  request(@Input() { body }: InputOf<typeof routes.questions.request>, @Who() actor: Member) {
    return this.questions.answerRequest(body, actor);
  }

  @Route(routes.questions.skip)
  skip(@Input() { body }: InputOf<typeof routes.questions.skip>) {
    return this.questions.skip(body.id);
  }
}
