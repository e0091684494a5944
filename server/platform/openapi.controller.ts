import { Controller, Inject } from '@nestjs/common';
import type { Env } from '../config/env.ts';
import { routes } from '../contract/routes.ts';
import { Route } from './http/route.ts';
import { openapiDocument } from './openapi.ts';
import { ENV } from './symbols.ts';

@Controller()
export class OpenapiController {
  constructor(@Inject(ENV) private readonly env: Env) {}

  @Route(routes.platform.openapi)
  openapi() {
    return openapiDocument(routes, this.env.publicUrl);
  }
}
