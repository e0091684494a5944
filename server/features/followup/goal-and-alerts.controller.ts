import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Signed } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { AlertsService } from './alerts.service.ts';
import { GoalService } from './goal.service.ts';

@Controller()
export class GoalAndAlertsController {
  constructor(
    private readonly alertTimes: AlertsService,
    private readonly goals: GoalService,
  ) {}

  @Route(routes.followup.goal)
  goal() {
    return this.goals.get();
  }

  @Route(routes.followup.changeGoal)
  changeGoal(@Input() { body }: InputOf<typeof routes.followup.changeGoal>) {
    return this.goals.change(body);
  }

  @Route(routes.followup.alerts)
  alerts(@Who() actor: Signed) {
    return this.alertTimes.list(actor);
  }

  @Route(routes.followup.changeAlert)
  changeAlert(@Input() { params, body }: InputOf<typeof routes.followup.changeAlert>, @Who() actor: Signed) {
    return this.alertTimes.choose(params.id, body.when, actor);
  }
}
