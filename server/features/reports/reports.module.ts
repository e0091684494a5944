import { Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AskedPeopleService } from './asked-people.service.ts';
import { FunnelService } from './funnel.service.ts';
import { LiveController } from './live.controller.ts';
import { LiveService } from './live.service.ts';
import { ForgetRepliesAfterWrites, ReportReplies } from './report-replies.ts';
import { ReportVersionsStore } from './report-versions.store.ts';
import { ReportsController } from './reports.controller.ts';
import { ReportsService } from './reports.service.ts';
import { ResponseController } from './response.controller.ts';
import { ResponseService } from './response.service.ts';
import { SegmentsController } from './segments.controller.ts';
import { SegmentsService } from './segments.service.ts';
import { StarsReportController } from './stars-report.controller.ts';
import { StarsReportService } from './stars-report.service.ts';
import { SummingService } from './summing.service.ts';
import { SumsStore } from './sums.store.ts';

@Module({
  imports: [AudienceModule, SurveysModule, WavesModule, DeliveryModule, AnswersModule],
  controllers: [ReportsController, LiveController, ResponseController, SegmentsController, StarsReportController],
  providers: [
    ReportsService,
    FunnelService,
    SummingService,
    SumsStore,
    ReportVersionsStore,
    LiveService,
    ReportReplies,
    { provide: APP_INTERCEPTOR, useClass: ForgetRepliesAfterWrites },
    AskedPeopleService,
    ResponseService,
    SegmentsService,
    StarsReportService,
  ],
  exports: [ReportsService, SegmentsService, StarsReportService, SumsStore, ReportReplies],
})
export class ReportsModule {}
