import type { RouteSpec } from './route.ts';
import { answersRoutes } from './routes/answers.ts';
import { answerFilesRoutes } from './routes/answer-files.ts';
import { audienceRoutes } from './routes/audience.ts';
import { ballotsRoutes } from './routes/ballots.ts';
import { deliveryRoutes } from './routes/delivery.ts';
import { doctorRoutes } from './routes/doctor.ts';
import { driversRoutes } from './routes/drivers.ts';
import { followupRoutes } from './routes/followup.ts';
import { groupsRoutes } from './routes/groups.ts';
import { historyRoutes } from './routes/history.ts';
import { lettersRoutes } from './routes/letters.ts';
import { platformRoutes } from './routes/platform.ts';
import { reportsRoutes } from './routes/reports.ts';
import { sampleRoutes } from './routes/sample.ts';
import { releasesRoutes } from './routes/releases.ts';
import { requestFilesRoutes } from './routes/request-files.ts';
import { requestsRoutes } from './routes/requests.ts';
import { roadmapRoutes } from './routes/roadmap.ts';
import { questionsRoutes } from './routes/questions.ts';
import { searchRoutes } from './routes/search.ts';
import { sensitivityRoutes } from './routes/sensitivity.ts';
import { settingsRoutes } from './routes/settings.ts';
import { staffRoutes } from './routes/staff.ts';
import { surveysRoutes } from './routes/surveys.ts';
import { themesRoutes } from './routes/themes.ts';
import { todayRoutes } from './routes/today.ts';
import { wavesRoutes } from './routes/waves.ts';

/** Every route of Rumo: the controllers, the staff app, the policies and the OpenAPI document all read this table. */
export const routes = {
  platform: platformRoutes,
  settings: settingsRoutes,
  staff: staffRoutes,
  audience: audienceRoutes,
  surveys: surveysRoutes,
  waves: wavesRoutes,
  delivery: deliveryRoutes,
  answers: answersRoutes,
  answerFiles: answerFilesRoutes,
  reports: reportsRoutes,
  followup: followupRoutes,
  requests: requestsRoutes,
  requestFiles: requestFilesRoutes,
  themes: themesRoutes,
  questions: questionsRoutes,
  sensitivity: sensitivityRoutes,
  drivers: driversRoutes,
  search: searchRoutes,
  groups: groupsRoutes,
  ballots: ballotsRoutes,
  roadmap: roadmapRoutes,
  releases: releasesRoutes,
  history: historyRoutes,
  letters: lettersRoutes,
  today: todayRoutes,
  doctor: doctorRoutes,
  sample: sampleRoutes,
} satisfies Record<string, Record<string, RouteSpec>>;
