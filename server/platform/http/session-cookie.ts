import type { Env } from '../../config/env.ts';

/** The browser ties a `__Host-` cookie to this host and to https; on plain http it would refuse it. */
export function sessionCookieName(env: Pick<Env, 'publicUrl'>): string {
  return isSecure(env) ? '__Host-rumo' : 'rumo';
}

export function isSecure(env: Pick<Env, 'publicUrl'>): boolean {
  return env.publicUrl.startsWith('https:');
}
