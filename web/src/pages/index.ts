import { page, type PageEntry } from './page.ts';

/** Every page of the staff app, the first that fits wins. A page is a folder `pages/<stage>/` and one line here. */
export const pages: readonly PageEntry[] = [
  page('/sign-in', () => import('./staff/SignInPage.svelte'), 'open'),
  page('/join', () => import('./staff/JoinPage.svelte'), 'open'),
  page('/setup', () => import('./settings/SetUpPage.svelte'), 'open'),
];

export const notFound = page('/*', () => import('./frame/NotFoundPage.svelte'));
