import { Controller, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { acceptedLocale } from '../../contract/locale.ts';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import { Input, Route, type RumoRequest } from '../../platform/http/route.ts';
import { PublicRoadmapService } from './public-roadmap.service.ts';

@Controller()
export class PublicRoadmapController {
  constructor(private readonly roadmap: PublicRoadmapService) {}

  @Route(routes.releases.publicRoadmap)
  async page(
    @Input() { query }: InputOf<typeof routes.releases.publicRoadmap>,
    @Req() request: RumoRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { html, etag } = await this.roadmap.page(query.lang ?? acceptedLocale(request.headers['accept-language']));
    void reply.header('etag', etag).header('cache-control', 'public, max-age=60').header('vary', 'accept-language');
    if (request.headers['if-none-match'] !== etag) return html;
    void reply.code(304);
    return '';
  }
}
