import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AnswersCsvService } from './answers-csv.service.ts';
import { AskedPeopleService } from './asked-people.service.ts';
import { FunnelService } from './funnel.service.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsService } from './reports.service.ts';
import { ResponseController } from './response.controller.ts';
import { ResponseService } from './response.service.ts';
import { SummingService } from './summing.service.ts';
import { SumsStore } from './sums.store.ts';

@Module({
  imports: [AudienceModule, SurveysModule, WavesModule, DeliveryModule, AnswersModule],
  controllers: [ReportsController, ResponseController],
  providers: [
    ReportsService,
    FunnelService,
    SummingService,
    AnswersCsvService,
    SumsStore,
    AskedPeopleService,
    ResponseService,
  ],
  exports: [ReportsService],
})
export class ReportsModule {}
