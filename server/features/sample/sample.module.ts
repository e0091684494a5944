import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { FollowupModule } from '../followup/followup.module.ts';
import { LettersModule } from '../letters/letters.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { RoadmapModule } from '../roadmap/roadmap.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { StaffModule } from '../staff/staff.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { LoadingService } from './loading.service.ts';
import { PastMonthsService } from './past-months.service.ts';
import { RemovingService } from './removing.service.ts';
import { SampleController } from './sample.controller.ts';
import { SampleFollowUpsService } from './sample-follow-ups.service.ts';
import { SampleJobsStore } from './sample-jobs.store.ts';
import { SampleMergesService } from './sample-merges.service.ts';
import { SampleRemovalStore } from './sample-removal.store.ts';
import { SampleRoadmapService } from './sample-roadmap.service.ts';
import { SampleService } from './sample.service.ts';
import { SampleWritesStore } from './sample-writes.store.ts';

@Module({
  imports: [
    SettingsModule,
    StaffModule,
    AudienceModule,
    SurveysModule,
    WavesModule,
    AnswersModule,
    FollowupModule,
    RequestsModule,
    ThemesModule,
    RoadmapModule,
    LettersModule,
  ],
  controllers: [SampleController],
  providers: [
    SampleService,
    LoadingService,
    RemovingService,
    PastMonthsService,
    SampleFollowUpsService,
    SampleMergesService,
    SampleRoadmapService,
    SampleJobsStore,
    SampleWritesStore,
    SampleRemovalStore,
  ],
  exports: [SampleService],
})
export class SampleModule {}
