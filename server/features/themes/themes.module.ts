import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { ConflictsService } from './conflicts.service.ts';
import { ConstraintsStore } from './constraints.store.ts';
import { GroupingService } from './grouping.service.ts';
import { NamingService } from './naming.service.ts';
import { NamingStore } from './naming.store.ts';
import { PlacingService } from './placing.service.ts';
import { RefiningService } from './refining.service.ts';
import { RequestCorrections } from './request-corrections.service.ts';
import { RequestsController } from './requests.controller.ts';
import { RequestsTable } from './requests-table.service.ts';
import { ThemeCorrections } from './theme-corrections.service.ts';
import { ThemePages } from './theme-pages.service.ts';
import { ThemesController } from './themes.controller.ts';
import { ThemesService } from './themes.service.ts';
import { ThemesStore } from './themes.store.ts';
import { TriageService } from './triage.service.ts';
import { VectorsStore } from './vectors.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, AnswersModule, RequestsModule],
  controllers: [RequestsController, ThemesController],
  providers: [
    ThemesStore,
    ConstraintsStore,
    VectorsStore,
    GroupingService,
    NamingStore,
    NamingService,
    PlacingService,
    RefiningService,
    RequestCorrections,
    ThemeCorrections,
    ThemesService,
    TriageService,
    ConflictsService,
    RequestsTable,
    ThemePages,
  ],
  exports: [ThemesService, ThemeCorrections, ThemesStore],
})
export class ThemesModule {}
