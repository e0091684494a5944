import { Controller, Header, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { SurveysService } from '../surveys/surveys.service.ts';
import { LiveService } from './live.service.ts';

@Controller()
export class LiveController {
  constructor(
    private readonly live: LiveService,
    private readonly surveys: SurveysService,
  ) {}

  @Route(routes.reports.live)
  // Proxies that gather replies would keep an event until the next ones fill their buffer.
  @Header('x-accel-buffering', 'no')
  async follow(
    @Input() { params }: InputOf<typeof routes.reports.live>,
    @Who() actor: Member,
    @Req() request: FastifyRequest,
  ) {
    await this.surveys.get(params.id);
    const lastSeen = request.headers['last-event-id'];
    const seen = typeof lastSeen === 'string' && /^\d{1,15}$/.test(lastSeen) ? Number(lastSeen) : null;
    const stream = await this.live.open(params.id, actor, seen);
    return new StreamableFile(stream, { type: 'text/event-stream; charset=utf-8' });
  }
}
