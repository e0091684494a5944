import { Controller } from '@nestjs/common';
import { routes } from '../contract/routes.ts';
import { Problem } from '../contract/problem.ts';
import { Mongo } from './mongo/mongo.ts';
import { Route } from './http/route.ts';

@Controller()
export class HealthController {
  constructor(private readonly mongo: Mongo) {}

  @Route(routes.platform.health)
  async health() {
    await this.mongo.db.command({ ping: 1 }).catch(() => {
      throw new Problem('unavailable');
    });
    return { status: 'ok' as const };
  }
}
