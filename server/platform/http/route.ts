import 'reflect-metadata';
import {
  applyDecorators,
  createParamDecorator,
  HttpCode,
  RequestMapping,
  RequestMethod,
  SetMetadata,
  type ExecutionContext,
} from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { acceptedLocale } from '../../contract/locale.ts';
import { Problem, type FieldFault } from '../../contract/problem.ts';
import type { InputOf, RouteSpec } from '../../contract/route.ts';
import type { Actor } from './actor.ts';

export const ROUTE = Symbol('route');

/** What the guard leaves on a request. */
export interface RumoRequest extends FastifyRequest {
  actor?: Actor;
  spec?: RouteSpec;
  address?: string;
}

/** Where a request comes from, behind our proxies; worked out once, because `ip` walks through the proxies at every look. */
export function addressOf(request: RumoRequest): string {
  return (request.address ??= request.ip);
}

/**
 * Puts a method on a route of the table: its path, its status and its policy come from there, and only what its reply schema
 * names goes out.
 */
export function Route(spec: RouteSpec): MethodDecorator {
  return applyDecorators(
    (_target: object, _name: string | symbol, method: PropertyDescriptor) => checkReply(spec, method),
    RequestMapping({ path: spec.path, method: RequestMethod[spec.method] }),
    HttpCode(statusOf(spec)),
    SetMetadata(ROUTE, spec),
  );
}

/** With which status a route answers when all goes well. */
export function statusOf({ status, reply }: RouteSpec): number {
  return status ?? (reply === 'none' ? 204 : 200);
}

function checkReply({ reply }: RouteSpec, method: PropertyDescriptor): void {
  if (typeof reply === 'string') return;
  const handle = method.value as (...args: unknown[]) => unknown;
  const checked = async function (this: unknown, ...args: unknown[]): Promise<unknown> {
    return reply.parse(await handle.apply(this, args));
  };
  for (const key of Reflect.getMetadataKeys(handle))
    Reflect.defineMetadata(key, Reflect.getMetadata(key, handle), checked);
  Object.defineProperty(checked, 'name', { value: handle.name });
  method.value = checked;
}

/** Everything the caller sent, as `readInput` reads it. */
export const Input = createParamDecorator((_: unknown, context: ExecutionContext): InputOf<RouteSpec> => {
  const request = context.switchToHttp().getRequest<RumoRequest>();
  return readInput(request.spec!, request);
});

/** Everything the caller sent. */
type Sent = Pick<RumoRequest, 'params' | 'query' | 'body' | 'headers'>;

/** Everything the caller sent, parsed by the route's schemas; what does not fit is a Problem that names each place. */
export function readInput(spec: RouteSpec, request: Sent): InputOf<RouteSpec> {
  const faults: FieldFault[] = [];
  // In which language is asked only when there is something to tell.
  const told: z.core.ParseContext<z.core.$ZodIssue> = { error: (issue) => issuesIn(request)(issue) };
  const read = (schema: z.ZodType | undefined, value: unknown): unknown => {
    if (!schema) return undefined;
    const parsed = schema.safeParse(value, told);
    if (!parsed.success) faults.push(...parsed.error.issues.map(faultFrom));
    return parsed.data;
  };
  const input = {
    params: read(spec.params, request.params),
    query: read(spec.query, request.query),
    body: read(spec.body, request.body ?? undefined),
  };
  if (faults.length > 0) throw new Problem('invalid', null, faults);
  return input as InputOf<RouteSpec>;
}

/** Who is calling: on a route with a role, a Member. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  return context.switchToHttp().getRequest<RumoRequest>().actor ?? { kind: 'anonymous' };
});

const portuguese = z.locales.pt().localeError;
const english = z.locales.en().localeError;

function issuesIn(request: Pick<FastifyRequest, 'headers'>) {
  return acceptedLocale(request.headers['accept-language'])?.startsWith('pt') ? portuguese : english;
}

export function faultFrom(issue: z.core.$ZodIssue): FieldFault {
  return { path: issue.path.map(String).join('.'), code: issue.code ?? 'invalid', message: issue.message };
}
