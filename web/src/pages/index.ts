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
  page('/follow-up', () => import('./followup/FollowUpPage.svelte')),
  page('/requests', () => import('./requests/RequestsPage.svelte')),
  page('/themes', () => import('./theme/ThemesPage.svelte')),
  page('/themes/:id', () => import('./theme/ThemePage.svelte')),
  page('/', () => import('./this-month/ThisMonthPage.svelte')),
  page('/surveys', () => import('./surveys/SurveysPage.svelte')),
  page('/surveys/:id', () => import('./surveys/SurveyPage.svelte')),
  page('/surveys/:id/import', () => import('./surveys/ImportAnswersPage.svelte')),
  page('/waves/:id', () => import('./waves/WavePage.svelte')),
  page('/groups', () => import('./groups/GroupsPage.svelte')),
  page('/groups/:id', () => import('./groups/GroupPage.svelte')),
  page('/ballots/:id', () => import('./ballot/BallotPage.svelte')),
  page('/roadmap', () => import('./roadmap/RoadmapPage.svelte')),
  page('/releases', () => import('./releases/ReleasesPage.svelte')),
  page('/releases/:id', () => import('./releases/ReleasePage.svelte')),
  page('/letters', () => import('./letters/LettersPage.svelte')),
  page('/letters/:month', () => import('./letters/LetterPage.svelte')),
  page('/settings', () => import('./settings/SettingsPage.svelte')),
  page('/settings/organisation', () => import('./settings/OrganisationPage.svelte')),
  page('/settings/staff', () => import('./settings/StaffPage.svelte')),
  page('/settings/keys', () => import('./settings/KeysPage.svelte')),
  page('/settings/health', () => import('./settings/DoctorPage.svelte')),
  page('/settings/me', () => import('./settings/MePage.svelte')),
  page('/mailbox', () => import('./mailbox/MailboxPage.svelte')),
];

export const notFound = page('/*', () => import('./frame/NotFoundPage.svelte'));
