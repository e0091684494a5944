import { whom } from './pt-BR/whom.ts';
import { followup } from './pt-BR/followup.ts';
import { followupMail } from './pt-BR/followup-mail.ts';
import { releases } from './pt-BR/releases.ts';
import { roadmapPage } from './pt-BR/roadmap-page.ts';
import { requestFile } from './pt-BR/request-file.ts';
import { requests } from './pt-BR/requests.ts';
import { history } from './pt-BR/history.ts';
import { drivers } from './pt-BR/drivers.ts';
import { matching } from './pt-BR/matching.ts';
import { questions } from './pt-BR/questions.ts';
import { sensitivity } from './pt-BR/sensitivity.ts';
import { search } from './pt-BR/search.ts';
import { themes } from './pt-BR/themes.ts';
import { sample } from './pt-BR/sample.ts';
import { audiencePages } from './pt-BR/audience-pages.ts';
import { mailbox } from './pt-BR/mailbox.ts';
import { settingsPage } from './pt-BR/settings-page.ts';
import { surveysPage } from './pt-BR/surveys-page.ts';
import { today } from './pt-BR/today.ts';
import { wavePage } from './pt-BR/wave-page.ts';
import { ranking } from './pt-BR/ranking.ts';
import { themeMoves } from './pt-BR/theme-moves.ts';
import { themeOffers } from './pt-BR/theme-offers.ts';
import { audience } from './pt-BR/audience.ts';
import { waves } from './pt-BR/waves.ts';
import { schedule } from './pt-BR/schedule.ts';
import { skips } from './pt-BR/skips.ts';
import { nps } from './pt-BR/nps.ts';
import { unsubscribePage } from './pt-BR/unsubscribe-page.ts';
import { publicRoadmap } from './pt-BR/public-roadmap.ts';
import { pageProblems } from './pt-BR/page-problems.ts';
import { groups } from './pt-BR/groups.ts';
import { ballots } from './pt-BR/ballots.ts';
import { letters } from './pt-BR/letters.ts';
import { mail } from './pt-BR/mail.ts';
import { monthlyLetter } from './pt-BR/monthly-letter.ts';
import { ballotPage } from './pt-BR/ballot-page.ts';
import { answerPage } from './pt-BR/answer-page.ts';
import { app } from './pt-BR/app.ts';
import { answerFaults } from './pt-BR/answer-faults.ts';
import { answerFile } from './pt-BR/answer-file.ts';
import type { Catalogue } from '../words.ts';
import { common } from './pt-BR/common.ts';
import { cut } from './pt-BR/cut.ts';
import { csv } from './pt-BR/csv.ts';
import { segments } from './pt-BR/segments.ts';
import { exportMenu } from './pt-BR/export-menu.ts';
import { live } from './pt-BR/live.ts';
import { doctor } from './pt-BR/doctor.ts';
import { doctorMail } from './pt-BR/doctor-mail.ts';
import { doctorPage } from './pt-BR/doctor-page.ts';
import { importFaults } from './pt-BR/import-faults.ts';
import { report } from './pt-BR/report.ts';
import { response } from './pt-BR/response.ts';
import { stars } from './pt-BR/stars.ts';
import { problems } from './pt-BR/problems.ts';
import { settings } from './pt-BR/settings.ts';

export const ptBR: Catalogue = {
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
