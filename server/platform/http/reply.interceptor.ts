import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { RumoRequest } from './route.ts';

/** Lets out only what the route's reply schema names, and marks answers as private. */
@Injectable()
export class ReplyInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const { spec } = context.switchToHttp().getRequest<RumoRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((value: unknown) => {
        if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
        if (!spec || spec.reply === 'file' || spec.reply === 'none') return value;
        if (spec.reply === 'page') {
          void reply.type('text/html; charset=utf-8').header('x-robots-tag', 'noindex, nofollow, noarchive');
          return value;
        }
        return spec.reply.parse(value);
      }),
    );
  }
}
