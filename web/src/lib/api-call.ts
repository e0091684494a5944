import { type z } from 'zod';
import { type ProblemDetails, ProblemDetails as ProblemSchema } from '../../../server/contract/problem.ts';
import type { CallOf, ReplyOf, RouteSpec } from '../../../server/contract/route.ts';

/** An upload is sent as `bytes`, so its body is not written again. */
type Named<R extends RouteSpec> = R['accepts'] extends 'bytes' ? Omit<CallOf<R>, 'body'> : CallOf<R>;
type Parts<R extends RouteSpec> = {
  [Part in keyof Named<R> as Named<R>[Part] extends undefined ? never : Part]: Named<R>[Part];
} & (R['accepts'] extends 'bytes' ? { bytes: Blob | ArrayBuffer } : unknown);

/** A query whose every field may be left out may be left out itself. */
type Loose<P> = P extends { query: infer Query }
  ? object extends Query
    ? Omit<P, 'query'> & { query?: Query }
    : P
  : P;

/** What a call of `R` needs: params, query, body or bytes, as far as the route has them. */
export type CallInput<R extends RouteSpec> = Loose<Parts<R>>;
export type CallArguments<R extends RouteSpec> =
  object extends CallInput<R> ? [input?: CallInput<R>] : [input: CallInput<R>];

/** What came back instead of a reply. `status` 0: the server was not reached, so nothing was saved. */
export class ApiProblem extends Error {
  readonly status: number;
  readonly details: ProblemDetails | null;

  constructor(status: number, details: ProblemDetails | null) {
    super(details?.detail ?? `status ${status}`);
    this.name = 'ApiProblem';
    this.status = status;
    this.details = details;
  }

  /** The sentence about one field (`owner.email`), or null. */
  fault(path: string): string | null {
    return this.details?.errors.find((error) => error.path === path)?.message ?? null;
  }
}

export interface CallDependencies {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  readonly locale: () => string;
  /** Called on every 401, before the problem is thrown. */
  readonly signedOut: (route: RouteSpec) => void;
}

interface Sent {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly bytes?: Blob | ArrayBuffer;
}

/** Path and query of a call; for links to downloads and for `fetch`. Throws when a parameter of the path is missing. */
export function addressOf<R extends RouteSpec>(route: R, ...[input]: CallArguments<R>): string {
  return addressFor(route, (input ?? {}) as Sent);
}

function addressFor(route: RouteSpec, { params = {}, query = {} }: Sent): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined || value === null || value === '') throw new RangeError(`${route.path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') search.append(name, String(one));
    }
  }
  return search.size ? `${path}?${search}` : path;
}

/** Makes the function that calls routes of the contract and parses what they answer. */
export function callerWith({ fetch, locale, signedOut }: CallDependencies) {
  return async function call<R extends RouteSpec>(route: R, ...[input]: CallArguments<R>): Promise<ReplyOf<R>> {
    const sent = (input ?? {}) as Sent;
    const response = await fetch(addressFor(route, sent), requestOf(route, sent, locale())).catch((cause: unknown) => {
      if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
      throw new ApiProblem(0, null);
    });
    if (!response.ok) {
      if (response.status === 401) signedOut(route);
      throw new ApiProblem(response.status, await detailsOf(response));
    }
    if (typeof route.reply === 'string') return undefined as ReplyOf<R>;
    return (route.reply as z.ZodType).parse(await response.json()) as ReplyOf<R>;
  };
}

function requestOf(route: RouteSpec, sent: Sent, locale: string): RequestInit {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Accept-Language': locale,
    'X-Rumo-Csrf': '1',
  };
  const request: RequestInit = { method: route.method, headers, credentials: 'same-origin' };
  if (sent.bytes !== undefined) {
    headers['Content-Type'] = 'application/octet-stream';
    request.body = sent.bytes;
  } else if (sent.body !== undefined) {
    headers['Content-Type'] = 'application/json';
    request.body = JSON.stringify(sent.body);
  }
  return request;
}

/** Null when something between us and the server answered in its own way. */
async function detailsOf(response: Response): Promise<ProblemDetails | null> {
  const parsed = ProblemSchema.safeParse(await response.json().catch(() => null));
  return parsed.success ? parsed.data : null;
}
