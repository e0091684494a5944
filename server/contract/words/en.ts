import { whom } from './en/whom.ts';
import { followup } from './en/followup.ts';
import { followupMail } from './en/followup-mail.ts';
import { releases } from './en/releases.ts';
import { roadmapPage } from './en/roadmap-page.ts';
import { requestFile } from './en/request-file.ts';
import { requests } from './en/requests.ts';
import { history } from './en/history.ts';
import { drivers } from './en/drivers.ts';
import { matching } from './en/matching.ts';
import { questions } from './en/questions.ts';
import { sensitivity } from './en/sensitivity.ts';
import { search } from './en/search.ts';
import { themes } from './en/themes.ts';
import { sample } from './en/sample.ts';
import { audiencePages } from './en/audience-pages.ts';
import { mailbox } from './en/mailbox.ts';
import { settingsPage } from './en/settings-page.ts';
import { surveysPage } from './en/surveys-page.ts';
import { today } from './en/today.ts';
import { wavePage } from './en/wave-page.ts';
import { ranking } from './en/ranking.ts';
import { themeMoves } from './en/theme-moves.ts';
import { themeOffers } from './en/theme-offers.ts';
import { audience } from './en/audience.ts';
import { waves } from './en/waves.ts';
import { schedule } from './en/schedule.ts';
import { skips } from './en/skips.ts';
import { nps } from './en/nps.ts';
import { unsubscribePage } from './en/unsubscribe-page.ts';
import { publicRoadmap } from './en/public-roadmap.ts';
import { pageProblems } from './en/page-problems.ts';
import { groups } from './en/groups.ts';
import { ballots } from './en/ballots.ts';
import { letters } from './en/letters.ts';
import { mail } from './en/mail.ts';
import { monthlyLetter } from './en/monthly-letter.ts';
import { ballotPage } from './en/ballot-page.ts';
import { answerPage } from './en/answer-page.ts';
import { app } from './en/app.ts';
import { answerFaults } from './en/answer-faults.ts';
import { answerFile } from './en/answer-file.ts';
import { common } from './en/common.ts';
import { cut } from './en/cut.ts';
import { csv } from './en/csv.ts';
import { segments } from './en/segments.ts';
import { exportMenu } from './en/export-menu.ts';
import { live } from './en/live.ts';
import { doctor } from './en/doctor.ts';
import { doctorMail } from './en/doctor-mail.ts';
import { doctorPage } from './en/doctor-page.ts';
import { importFaults } from './en/import-faults.ts';
import { report } from './en/report.ts';
import { response } from './en/response.ts';
import { stars } from './en/stars.ts';
import { problems } from './en/problems.ts';
import { settings } from './en/settings.ts';

/** The English catalogue defines which texts exist and what they need. One subject a file. */
export const en = {
  answerFaults,
  answerFile,
  answerPage,
  app,
  audience,
  audiencePages,
  ballotPage,
  ballots,
  common,
  csv,
  cut,
  segments,
  doctor,
  doctorMail,
  doctorPage,
  followup,
  followupMail,
  exportMenu,
  live,
  groups,
  importFaults,
  letters,
  mail,
  monthlyLetter,
  nps,
  pageProblems,
  problems,
  publicRoadmap,
  report,
  response,
  stars,
  settings,
  unsubscribePage,
  schedule,
  skips,
  waves,
  ranking,
  themeMoves,
  mailbox,
  settingsPage,
  surveysPage,
  today,
  wavePage,
  whom,
  sample,
  requestFile,
  requests,
  history,
  drivers,
  matching,
  questions,
  sensitivity,
  search,
  themes,
  themeOffers,
  releases,
  roadmapPage,
};
