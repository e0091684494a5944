import type { Locale } from '../../contract/locale.ts';
import type { Role } from '../../contract/route.ts';

/** Who is calling. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'staff';
      readonly id: string;
      readonly name: string;
      readonly role: Role;
      readonly locale: Locale;
      readonly sessionId: string;
    }
  | { readonly kind: 'key'; readonly id: string; readonly role: Role };

/** Staff or an API key: what a route with a role receives. */
export type Member = Exclude<Actor, { kind: 'anonymous' }>;

/** A signed-in person: what a route that takes no API key receives. */
export type Signed = Extract<Actor, { kind: 'staff' }>;

/** Finds out who is calling; the staff feature provides it. */
export interface Authenticator {
  /** The member behind a session cookie or an API key; anonymous for none, or one that no longer holds. */
  identify(credentials: { readonly cookie: string | null; readonly bearer: string | null }): Promise<Actor>;
  /** Whether the sessions and keys of some members, identified before, still hold; asked without marking anybody as seen. */
  holding(members: readonly Member[]): Promise<boolean[]>;
}

export const AUTHENTICATOR = Symbol('Authenticator');
