import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { FollowupModule } from '../followup/followup.module.ts';
import { ReportsModule } from '../reports/reports.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { RoadmapModule } from '../roadmap/roadmap.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { TodayController } from './today.controller.ts';
import { TodayService } from './today.service.ts';

@Module({
  imports: [
    AudienceModule,
    SurveysModule,
    WavesModule,
    DeliveryModule,
    AnswersModule,
    ReportsModule,
    FollowupModule,
    RequestsModule,
    BallotsModule,
    RoadmapModule,
  ],
  controllers: [TodayController],
  providers: [TodayService],
})
export class TodayModule {}
