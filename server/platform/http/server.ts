import cookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { LogController, type FastifyBaseLogger } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../../config/env.ts';
import { packageRoot } from '../../config/root.ts';
import type { RouteSpec } from '../../contract/route.ts';
import { scriptedPagePolicy } from './content-policy.ts';
import { securityHeaders } from './security-headers.ts';
import { isSecure } from './session-cookie.ts';
import { trustedProxies } from './trusted-proxies.ts';

const UPLOAD_LIMIT = 20 * 1024 * 1024;
const BODY_LIMIT = 256 * 1024;

/** Time limits that really cut slow senders: a whole request in 30 s, its headers in 10 s. */
export function httpAdapter(env: Env): FastifyAdapter {
  return new FastifyAdapter({
    requestTimeout: 30_000,
    connectionTimeout: 60_000,
    keepAliveTimeout: 10_000,
    bodyLimit: BODY_LIMIT,
    http: { headersTimeout: 10_000, connectionsCheckingInterval: 5000 },
    trustProxy: env.trustedProxies.length > 0 ? trustedProxies(env.trustedProxies) : false,
    routerOptions: { maxParamLength: 400 },
    // Addresses carry personal links: what is logged of a request is its route, never its URL.
    logController: new LogController({ disableRequestLogging: true }),
    logger: { level: env.logLevel === 'silent' ? 'silent' : env.logLevel },
    // One logger for all: nothing of ours logs the number of a request.
    childLoggerFactory: (logger: FastifyBaseLogger) => logger,
  });
}

/** Cookies, security headers, uploads, and the staff app under /app/. */
export async function equip(app: NestFastifyApplication, env: Env): Promise<void> {
  const server = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  const headers = await securityHeaders({ secure: isSecure(env) });
  server.addHook('onRequest', (_request, reply, done) => {
    void reply.headers(headers);
    done();
  });
  const keepBytes = (_request: unknown, body: Buffer, done: (error: null, body: Buffer) => void) => done(null, body);
  server.addContentTypeParser(
    ['application/octet-stream', 'text/csv'],
    { parseAs: 'buffer', bodyLimit: UPLOAD_LIMIT },
    keepBytes,
  );

  const web = join(packageRoot, 'dist', 'web');
  if (!existsSync(web)) return;
  await app.register(fastifyStatic, {
    root: web,
    prefix: '/app/',
    wildcard: false,
    index: false,
    setHeaders: (reply, path) => {
      reply.header('content-security-policy', scriptedPagePolicy);
      reply.header('cache-control', path.endsWith('.html') ? 'no-cache' : 'public, max-age=31536000, immutable');
    },
  });
  // The staff app finds its page from the address, so each address below /app/ is the same document.
  const document = (_request: unknown, reply: { sendFile(name: string): unknown }) => reply.sendFile('index.html');
  server.get('/app/*', document as never);
  server.get('/app', (_request, reply) => reply.redirect('/app/'));
  server.get('/', (_request, reply) => reply.redirect('/app/'));
}

/** Fails at start when a route is not in the table: nothing may be reachable without a policy. */
export function refuseUnlistedRoutes(
  app: NestFastifyApplication,
  routes: Record<string, Record<string, RouteSpec>>,
): void {
  const listed = new Set(
    Object.values(routes).flatMap((table) => Object.values(table).map((spec) => `${spec.method} ${spec.path}`)),
  );
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', ({ method, url, path }) => {
      for (const one of [method].flat()) {
        const isStatic = one === 'GET' && (url === '/' || url === '/app' || url.startsWith('/app/'));
        if (one === 'HEAD' || isStatic || listed.has(`${one} ${path}`)) continue;
        throw new Error(`${one} ${url} is not in the table of routes, so it has no policy`);
      }
    });
}
