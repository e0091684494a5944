import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { randomBytes } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
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

/** What of a request its problem is told by. */
interface Asked {
  readonly headers: IncomingHttpHeaders;
  readonly method: string;
  readonly url: string;
  /** Its route as the table names it: addresses carry personal links. */
  readonly route: string;
}

interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The one place where kinds of problem become HTTP: RFC 9457 details for programs, a page for people. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(private readonly page: ProblemPage) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.tell(error, host.switchToHttp().getRequest<RumoRequest>(), host.switchToHttp().getResponse<FastifyReply>());
  }

  tell(error: unknown, request: RumoRequest, reply: FastifyReply): void {
    const { headers, method, url } = request;
    const told = this.told(error, { headers, method, url, route: request.routeOptions?.url ?? '' });
    void reply.removeHeader('content-type');
    void reply.status(told.status).headers(told.headers).send(told.body);
  }

  /** What to reply. */
  told(error: unknown, request: Asked): Told {
    const words = wordsIn(acceptedLocale(request.headers['accept-language']) ?? 'en');
    const problem = asProblem(error);
    const reference = problem.kind === 'unexpected' ? randomBytes(4).toString('hex') : undefined;
    if (reference)
      this.log.error(
        `${reference} ${request.method} ${request.route}`,
        error instanceof Error ? error.stack : String(error),
      );

    const message: Message = problem.words ?? {
      key: `problems.${problem.kind}`,
      params: reference ? { reference } : {},
    };
    const detail = words.tell(message);
    const status = statuses[problem.kind];
    const headers: Record<string, string> = { 'cache-control': 'no-store' };
    const seconds = problem.words?.params?.['seconds'];
    if (seconds !== undefined) headers['retry-after'] = String(seconds);
    if (problem.kind === 'unavailable') headers['retry-after'] = '2';

    if (!request.url.startsWith('/api/') && (request.headers.accept ?? '').includes('text/html')) {
      headers['content-type'] = 'text/html; charset=utf-8';
      return { status, headers, body: this.page({ kind: problem.kind, detail }, words) };
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
    headers['content-type'] = 'application/problem+json; charset=utf-8';
    return { status, headers, body: JSON.stringify(details) };
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
