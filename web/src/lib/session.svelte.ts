import { type Role, roles } from '../../../server/contract/route.ts';
import { routes } from '../../../server/contract/routes.ts';
import type { Person, SignIn } from '../../../server/contract/staff.ts';
import { ApiProblem, call, onSignedOut } from './api.ts';
import { linkTo, router } from './router.svelte.ts';
import { words } from './words.svelte.ts';
import type { Locale } from '../../../server/contract/locale.ts';

/** Who is signed in. */
class Session {
  person = $state.raw<Person | null>(null);

  /** Asks the server once at the start. Nobody signed in is an answer, not a problem. */
  async load(): Promise<void> {
    try {
      await this.welcome(await call(routes.staff.me));
    } catch (cause) {
      if (!(cause instanceof ApiProblem && cause.status === 401)) throw cause;
    }
  }

  async signIn(credentials: SignIn): Promise<void> {
    await this.welcome(await call(routes.staff.signIn, { body: credentials }));
  }

  /** Takes over a person whom the server has just signed in, and their language. */
  async welcome(person: Person): Promise<void> {
    if (person.locale !== words.locale) await words.use(person.locale);
    this.person = person;
  }

  async signOut(): Promise<void> {
    await call(routes.staff.signOut);
    this.lost();
  }

  /** Speaks another language from now on, here and wherever this person signs in. */
  async speak(locale: Locale): Promise<void> {
    await words.use(locale);
    if (this.person) this.person = await call(routes.staff.changeMe, { body: { locale } });
  }

  /** The session has ended: to the sign-in page, and back here afterwards. */
  lost(): void {
    const here = location.pathname + location.search;
    this.person = null;
    router.go(linkTo('/sign-in', {}, { then: here === linkTo('/') ? null : here }));
  }

  /** Whether this person's role reaches `role`; pages hide what would be refused. */
  can(role: Role): boolean {
    return this.person !== null && roles.indexOf(this.person.role) >= roles.indexOf(role);
  }
}

export const session = new Session();

onSignedOut(() => {
  if (session.person) session.lost();
});
