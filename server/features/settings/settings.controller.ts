import { Controller, Header, Inject } from '@nestjs/common';
import type { Env } from '../../config/env.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Input, Route } from '../../platform/http/route.ts';
import { isSecure } from '../../platform/http/session-cookie.ts';
import { ENV } from '../../platform/symbols.ts';
import { SettingsService } from './settings.service.ts';

@Controller()
export class SettingsController {
  constructor(
    private readonly settings: SettingsService,
    @Inject(ENV) private readonly env: Env,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Route(routes.settings.deployment)
  async deployment() {
    const settings = await this.settings.find();
    return {
      isSetUp: settings !== null,
      organisation: settings?.name ?? null,
      locale: settings?.locale ?? null,
      mailIsCaught: this.env.smtpUrl === null,
      rehearsal: this.clock.rehearsal,
      insecure: !isSecure(this.env),
      now: this.clock.now().toISOString(),
    };
  }

  @Route(routes.settings.get)
  get() {
    return this.settings.get();
  }

  @Route(routes.settings.change)
  change(@Input() { body }: InputOf<typeof routes.settings.change>) {
    return this.settings.change(body);
  }

  @Route(routes.settings.brand)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  brand() {
    return this.settings.brandCss();
  }
}
