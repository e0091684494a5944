import { migration as staff } from './001-staff.ts';
import { migration as audience } from './002-audience.ts';
import { migration as surveysWaves } from './003-surveys-waves.ts';
import { migration as deliveries } from './004-deliveries.ts';
import { migration as answers } from './005-answers.ts';
import { migration as reports } from './006-reports.ts';
import { migration as requestsThemes } from './007-requests-themes.ts';
import { migration as groupsBallots } from './008-groups-ballots.ts';
import { migration as roadmapReleases } from './009-roadmap-releases.ts';
import { migration as askings } from './010-askings.ts';
import { migration as waveLife } from './011-wave-life.ts';
import { migration as oneClick } from './012-one-click.ts';
import { migration as intake } from './013-intake.ts';
import { migration as backChannel } from './014-back-channel.ts';
import { migration as sumsByValue } from './015-sums-by-value.ts';
import { migration as followUps } from './016-follow-ups.ts';
import { migration as surveyMetrics } from './018-survey-metrics.ts';
import { migration as letters } from './017-letters.ts';
import { migration as histories } from './020-histories.ts';
import { migration as grouping } from './022-grouping.ts';
import { migration as themeNames } from './023-theme-names.ts';
import { migration as changesByDocument } from './024-changes-by-document.ts';
import { migration as requestImports } from './026-request-imports.ts';
import { migration as themeQuestions } from './025-theme-questions.ts';
import { migration as searching } from './029-searching.ts';
import { migration as searchingInMemory } from './030-searching-in-memory.ts';
import { migration as importedComments } from './031-imported-comments.ts';
import { migration as requestsToDecide } from './032-requests-to-decide.ts';
import { migration as countingRequests } from './033-counting-requests.ts';
import type { Migration } from './migration.ts';

/** Every step there ever was, in order. */
export const migrations: readonly Migration[] = [
  staff,
  audience,
  surveysWaves,
  deliveries,
  answers,
  reports,
  requestsThemes,
  groupsBallots,
  roadmapReleases,
  askings,
  waveLife,
  oneClick,
  intake,
  backChannel,
  sumsByValue,
  followUps,
  letters,
  surveyMetrics,
  histories,
  grouping,
  themeNames,
  changesByDocument,
  themeQuestions,
  requestImports,
  searching,
  searchingInMemory,
  importedComments,
  requestsToDecide,
  countingRequests,
];
