import { Module, type DynamicModule } from '@nestjs/common';
import { AnswerFilesModule } from './features/answer-files/answer-files.module.ts';
import { AnswersModule } from './features/answers/answers.module.ts';
import { AudienceModule } from './features/audience/audience.module.ts';
import { BallotsModule } from './features/ballots/ballots.module.ts';
import { DeliveryModule } from './features/delivery/delivery.module.ts';
import { DoctorModule } from './features/doctor/doctor.module.ts';
import { DriversModule } from './features/drivers/drivers.module.ts';
import { FollowupModule } from './features/followup/followup.module.ts';
import { ReportsModule } from './features/reports/reports.module.ts';
import { LettersModule } from './features/letters/letters.module.ts';
import { GroupsModule } from './features/groups/groups.module.ts';
import { HistoryModule } from './features/history/history.module.ts';
import { ReleasesModule } from './features/releases/releases.module.ts';
import { RequestFilesModule } from './features/request-files/request-files.module.ts';
import { RequestsModule } from './features/requests/requests.module.ts';
import { RoadmapModule } from './features/roadmap/roadmap.module.ts';
import { QuestionsModule } from './features/questions/questions.module.ts';
import { SearchModule } from './features/search/search.module.ts';
import { SampleModule } from './features/sample/sample.module.ts';
import { SettingsModule } from './features/settings/settings.module.ts';
import { StaffModule } from './features/staff/staff.module.ts';
import { SurveysModule } from './features/surveys/surveys.module.ts';
import { ThemesModule } from './features/themes/themes.module.ts';
import { TodayModule } from './features/today/today.module.ts';
import { WavesModule } from './features/waves/waves.module.ts';
import { HealthController } from './platform/health.controller.ts';
import { OpenapiController } from './platform/openapi.controller.ts';
import { PlatformModule, type Platform } from './platform/platform.module.ts';

/** The features in stream order: each may import only those above it. */
const features = [
  SettingsModule,
  StaffModule,
  AudienceModule,
  SurveysModule,
  WavesModule,
  DeliveryModule,
  AnswersModule,
  AnswerFilesModule,
  ReportsModule,
  FollowupModule,
  RequestsModule,
  RequestFilesModule,
  ThemesModule,
  QuestionsModule,
  DriversModule,
  SearchModule,
  GroupsModule,
  BallotsModule,
  RoadmapModule,
  ReleasesModule,
  HistoryModule,
  LettersModule,
  TodayModule,
  DoctorModule,
  SampleModule,
];

@Module({})
export class AppModule {
  static with(platform: Platform): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(platform), ...features],
      controllers: [HealthController, OpenapiController],
    };
  }
}
