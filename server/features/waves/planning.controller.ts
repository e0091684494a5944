import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { ForecastService } from './forecast.service.ts';

@Controller()
export class PlanningController {
  constructor(private readonly forecasts: ForecastService) {}

  @Route(routes.waves.forecast)
  forecast(@Input() { params, body }: InputOf<typeof routes.waves.forecast>) {
    return this.forecasts.forecast(params.id, body);
  }
}
