import { page, type PageEntry } from './page.ts';

/** Every page of the staff app, the first that fits wins. A page is a folder `pages/<stage>/` and one line here. */
export const pages: readonly PageEntry[] = [
  page('/sign-in', () => import('./staff/SignInPage.svelte'), 'open'),
  page('/join', () => import('./staff/JoinPage.svelte'), 'open'),
  page('/setup', () => import('./settings/SetUpPage.svelte'), 'open'),
  page('/audience', () => import('./audience/AudiencePage.svelte')),
  page('/audience/import', () => import('./audience/ImportPage.svelte')),
  page('/audience/accounts/:id', () => import('./audience/AccountPage.svelte')),
  page('/audience/contacts/:id', () => import('./audience/ContactPage.svelte')),
  page('/report', () => import('./report/ReportPage.svelte')),
];

export const notFound = page('/*', () => import('./frame/NotFoundPage.svelte'));
