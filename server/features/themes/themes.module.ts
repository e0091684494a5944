import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { ConflictsService } from './conflicts.service.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { EmbedderInUse } from './embedder-in-use.service.ts';
import { GroupedRequestsStore } from './grouped-requests.store.ts';
import { GroupedThemesStore } from './grouped-themes.store.ts';
import { GroupingReader } from './grouping-reader.ts';
import { GroupingService } from './grouping.service.ts';
import { GroupingStateStore } from './grouping-state.store.ts';
import { NamingService } from './naming.service.ts';
import { NamingStore } from './naming.store.ts';
import { PlacingService } from './placing.service.ts';
import { PresentGroupingStore } from './present-grouping.store.ts';
import { ReasonsService } from './reasons.service.ts';
import { ReEmbeddingService } from './re-embedding.service.ts';
import { RefinementPlanStore } from './refinement-plan.store.ts';
import { RefiningService } from './refining.service.ts';
import { RequestCorrections } from './request-corrections.service.ts';
import { RequestsController } from './requests.controller.ts';
import { RequestVectors } from './request-vectors.service.ts';
import { RequestsTable } from './requests-table.service.ts';
import { SensitivityController } from './sensitivity.controller.ts';
import { SensitivityPreviews } from './sensitivity-preview.service.ts';
import { SensitivityService } from './sensitivity.service.ts';
import { SensitivityStepsStore } from './sensitivity-steps.store.ts';
import { SensitivityStore } from './sensitivity.store.ts';
import { SummariesService } from './summaries.service.ts';
import { SummariesStore } from './summaries.store.ts';
import { TakingBackService } from './taking-back.service.ts';
import { TermsInUseService } from './terms-in-use.service.ts';
import { ThemeAskers } from './theme-askers.service.ts';
import { ThemeCorrections } from './theme-corrections.service.ts';
import { ThemeFactsStore } from './theme-facts.store.ts';
import { ThemeOffers } from './theme-offers.service.ts';
import { ThemePages } from './theme-pages.service.ts';
import { ThemePlacements } from './theme-placements.service.ts';
import { ThemesBeforeStore } from './themes-before.store.ts';
import { ThemesController } from './themes.controller.ts';
import { ThemesService } from './themes.service.ts';
import { ThemesStore } from './themes.store.ts';
import { ThresholdStore } from './threshold.store.ts';
import { TriageService } from './triage.service.ts';
import { VectorsStore } from './vectors.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, AnswersModule, RequestsModule],
  controllers: [RequestsController, ThemesController, SensitivityController],
  providers: [
    ThemesStore,
    ConstraintsStore,
    VectorsStore,
    GroupingStateStore,
    ThresholdStore,
    EmbedderInUse,
    RequestVectors,
    GroupedRequestsStore,
    GroupedThemesStore,
    GroupingReader,
    GroupingService,
    ReasonsService,
    RefinementPlanStore,
    SensitivityStepsStore,
    ThemesBeforeStore,
    PresentGroupingStore,
    TakingBackService,
    ReEmbeddingService,
    NamingStore,
    TermsInUseService,
    NamingService,
    PlacingService,
    RefiningService,
    RequestCorrections,
    ThemeCorrections,
    ThemesService,
    TriageService,
    ConflictsService,
    RequestsTable,
    ThemeFactsStore,
    ThemeAskers,
    ThemePlacements,
    ThemeOffers,
    SummariesStore,
    SummariesService,
    ThemePages,
    SensitivityStore,
    SensitivityPreviews,
    SensitivityService,
  ],
  exports: [
    ThemesService,
    ThemeCorrections,
    ThemesStore,
    ThemePages,
    TriageService,
    VectorsStore,
    GroupingStateStore,
    SummariesService,
    RequestCorrections,
    ConflictsService,
    ConstraintsStore,
    GroupingService,
    GroupedThemesStore,
    ThresholdStore,
  ],
})
export class ThemesModule {}
