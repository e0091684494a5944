import { sample } from './pt-PT/sample.ts';
import { followupMail } from './pt-PT/followup-mail.ts';
import { ranking } from './pt-PT/ranking.ts';
import { themeMoves } from './pt-PT/theme-moves.ts';
import { themeOffers } from './pt-PT/theme-offers.ts';
import { waves } from './pt-PT/waves.ts';
import { schedule } from './pt-PT/schedule.ts';
import { skips } from './pt-PT/skips.ts';
import { nps } from './pt-PT/nps.ts';
import { unsubscribePage } from './pt-PT/unsubscribe-page.ts';
import { publicRoadmap } from './pt-PT/public-roadmap.ts';
import { pageProblems } from './pt-PT/page-problems.ts';
import { mail } from './pt-PT/mail.ts';
import { monthlyLetter } from './pt-PT/monthly-letter.ts';
import { report } from './pt-PT/report.ts';
import { stars } from './pt-PT/stars.ts';
import { ballotPage } from './pt-PT/ballot-page.ts';
import { answerPage } from './pt-PT/answer-page.ts';
import { answerFaults } from './pt-PT/answer-faults.ts';
import type { Catalogue } from '../words.ts';
import { ptBR } from './pt-BR.ts';
import { common } from './pt-PT/common.ts';
import { cut } from './pt-PT/cut.ts';
import { csv } from './pt-PT/csv.ts';
import { problems } from './pt-PT/problems.ts';
import { sensitivity } from './pt-PT/sensitivity.ts';
import { settings } from './pt-PT/settings.ts';

/** Subjects that only staff read may stay in pt-BR; what customers read is written here. */
export const ptPT: Catalogue = {
  ...ptBR,
  answerFaults,
  answerPage,
  ballotPage,
  common,
  csv,
  cut,
  followupMail,
  mail,
  monthlyLetter,
  nps,
  pageProblems,
  problems,
  publicRoadmap,
  report,
  sensitivity,
  settings,
  stars,
  unsubscribePage,
  schedule,
  skips,
  waves,
  ranking,
  themeMoves,
  themeOffers,
  sample,
};
