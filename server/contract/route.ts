import type { z } from 'zod';

/** Staff roles, each able to do what the one before it can. */
export const roles = ['viewer', 'editor', 'owner'] as const;
export type Role = (typeof roles)[number];

/** Who may call a route: anyone, anyone while the deployment is not set up, or staff (and API keys) from a role upwards. */
export type Policy = 'public' | 'setup' | Role;

/** Named budgets of public writes; their sizes are in platform/limits. */
export type LimitName = 'signIn' | 'setup' | 'token' | 'answer' | 'unsubscribe' | 'ballot' | 'mailLink' | 'doctor';

export interface RouteSpec {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** As Fastify writes it: `/api/themes/:id`. */
  readonly path: string;
  readonly policy: Policy;
  /** Only a signed-in person, never an API key. */
  readonly session?: true;
  readonly limit?: LimitName;
  readonly summary: string;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** `page` is HTML, `file` a download, `events` a stream of server-sent events, `none` 204. */
  readonly reply: z.ZodType | 'page' | 'file' | 'events' | 'none';
  /** 200 unless told. */
  readonly status?: 200 | 201 | 202;
  /** `form` for pages that work without script, `bytes` for uploads; JSON otherwise. */
  readonly accepts?: 'form' | 'bytes';
}

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Sent<S> = S extends z.ZodType ? z.input<S> : undefined;

/** What a controller receives: every part already parsed by the route's schemas. */
export interface InputOf<R extends RouteSpec> {
  readonly params: Parsed<R['params']>;
  readonly query: Parsed<R['query']>;
  readonly body: Parsed<R['body']>;
}

/** What a caller sends. */
export interface CallOf<R extends RouteSpec> {
  readonly params: Sent<R['params']>;
  readonly query: Sent<R['query']>;
  readonly body: Sent<R['body']>;
}

/** What the route answers, as JSON. */
export type ReplyOf<R extends RouteSpec> = R['reply'] extends z.ZodType ? z.output<R['reply']> : void;

/** Declares a route; keeps the exact types of its schemas. */
export function route<const R extends RouteSpec>(spec: R): R {
  return spec;
}
