import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { SurveysService } from './surveys.service.ts';

@Controller()
export class SurveysController {
  constructor(private readonly surveys: SurveysService) {}

  @Route(routes.surveys.catalogue)
  catalogue() {
    return this.surveys.catalogue();
  }

  @Route(routes.surveys.choose)
  choose(@Input() { body }: InputOf<typeof routes.surveys.choose>) {
    return this.surveys.choose(body.catalogueId);
  }

  @Route(routes.surveys.list)
  list() {
    return this.surveys.list();
  }

  @Route(routes.surveys.get)
  get(@Input() { params }: InputOf<typeof routes.surveys.get>) {
    return this.surveys.detail(params.id);
  }

  @Route(routes.surveys.changeSchedule)
  changeSchedule(@Input() { params, body }: InputOf<typeof routes.surveys.changeSchedule>) {
    return this.surveys.changeSchedule(params.id, body);
  }

  @Route(routes.surveys.changeGoal)
  changeGoal(@Input() { params, body }: InputOf<typeof routes.surveys.changeGoal>) {
    return this.surveys.changeGoal(params.id, body);
  }
}
