import { Controller, Header, Req } from '@nestjs/common';
import { acceptedLocale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { pageStylesheet } from '../../platform/templates/page.ts';
import { UnsubscribeService } from './unsubscribe.service.ts';

@Controller()
export class UnsubscribeController {
  constructor(private readonly unsubscribe: UnsubscribeService) {}

  @Route(routes.delivery.unsubscribePage)
  page(@Input() { params }: InputOf<typeof routes.delivery.unsubscribePage>, @Req() request: RumoRequest) {
    return this.unsubscribe.page(visitor(params.token, request));
  }

  @Route(routes.delivery.unsubscribe)
  choose(@Input() { params, body }: InputOf<typeof routes.delivery.unsubscribe>, @Req() request: RumoRequest) {
    return this.unsubscribe.choose(visitor(params.token, request), body.choice);
  }

  @Route(routes.delivery.stylesheet)
  @Header('content-type', 'text/css; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  stylesheet() {
    return pageStylesheet.css;
  }
}

function visitor(token: string, request: RumoRequest) {
  return { token, address: request.ip, locale: acceptedLocale(request.headers['accept-language']) };
}
