import type { RouteSpec } from '../../../server/contract/route.ts';
import { callerWith } from './api-call.ts';
import { words } from './words.svelte.ts';

export { addressOf, ApiProblem } from './api-call.ts';

const listeners = new Set<(route: RouteSpec) => void>();

/** Hears of every 401, so that the session can lead to the sign-in page. */
export function onSignedOut(listener: (route: RouteSpec) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Calls a route of the contract: `await call(routes.themes.get, { params: { id } })`. Throws ApiProblem. */
export const call = callerWith({
  fetch: (address, init) => fetch(address, init),
  locale: () => words.locale,
  signedOut: (route) => listeners.forEach((listener) => listener(route)),
});
