import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import { acceptedLocale } from '../../contract/locale.ts';
import { Problem, type ProblemDetails, type ProblemKind } from '../../contract/problem.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import type { Message, Words } from '../../contract/words.ts';
import { isDatabaseAway } from '../mongo/database-away.ts';
import type { RumoRequest } from './route.ts';

const statuses: Record<ProblemKind, number> = {
  unparseable: 400,
  unauthenticated: 401,
  forbidden: 403,
  notFound: 404,
  conflict: 409,
  stale: 409,
  closed: 410,
  tooLarge: 413,
  invalid: 422,
  tooMany: 429,
  unexpected: 500,
  unavailable: 503,
};

/** Writes a page for a person who met a problem on a page without sign-in. */
export type ProblemPage = (problem: { kind: ProblemKind; detail: string }, words: Words) => string;

/** The one place where kinds of problem become HTTP: RFC 9457 details for programs, a page for people. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly page: ProblemPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.tell(error, host.switchToHttp().getRequest<RumoRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  tell(error: unknown, request: RumoRequest, reply: FastifyReply): void {
    const words = wordsIn(acceptedLocale(request.headers['accept-language']) ?? 'en');
    const problem = asProblem(error);
    const reference = problem.kind === 'unexpected' ? randomBytes(4).toString('hex') : undefined;
    if (reference)
      this.log.error(
        `${reference} ${request.method} ${request.routeOptions?.url ?? ''}`,
        error instanceof Error ? error.stack : String(error),
      );

    const message: Message = problem.words ?? {
      key: `problems.${problem.kind}`,
      params: reference ? { reference } : {},
    };
    const detail = words.tell(message);
    const status = statuses[problem.kind];
    void reply.status(status).header('cache-control', 'no-store').removeHeader('content-type');
    const seconds = problem.words?.params?.['seconds'];
    if (seconds !== undefined) void reply.header('retry-after', String(seconds));
    if (problem.kind === 'unavailable') void reply.header('retry-after', '2');

    if (!request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')) {
      void reply.type('text/html; charset=utf-8').send(this.page({ kind: problem.kind, detail }, words));
      return;
    }
    const details: ProblemDetails = {
      type: `urn:rumo:problem:${problem.kind}`,
      title: problem.kind,
      status,
      detail,
      ...(reference ? { reference } : {}),
      errors: [...problem.faults],
      ...(problem.conflict ? { conflict: problem.conflict } : {}),
    };
    void reply.type('application/problem+json; charset=utf-8').send(JSON.stringify(details));
  }
}

/** Errors of the framework and of the database as kinds of ours. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const status =
    error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown } | null)?.statusCode;
  if (status === 404) return new Problem('notFound');
  if (status === 413) return new Problem('tooLarge');
  if (status === 400 || status === 415) return new Problem('unparseable');
  if (isDatabaseAway(error)) return new Problem('unavailable');
  return new Problem('unexpected');
}
