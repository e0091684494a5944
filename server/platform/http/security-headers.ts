import helmet from '@fastify/helmet';
import Fastify from 'fastify';
import { contentDirectives } from './content-policy.ts';

/** What helmet adds to a reply. It is the same for all, so it is worked out once and not, as its plugin does, every time. */
export async function securityHeaders({ secure }: { secure: boolean }): Promise<Readonly<Record<string, string>>> {
  const [bare, helmeted] = [Fastify(), Fastify()];
  await helmeted.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: contentDirectives(false) },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure ? { maxAge: 31_536_000 } : false,
  });
  const [without, having] = await Promise.all([bare.inject('/'), helmeted.inject('/')]);
  await Promise.all([bare.close(), helmeted.close()]);
  const added = Object.entries(having.headers).filter(([name]) => !(name in without.headers));
  return Object.fromEntries(added.map(([name, value]) => [name, String(value)]));
}
