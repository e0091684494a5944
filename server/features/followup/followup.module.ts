import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { StaffModule } from '../staff/staff.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AlertMailsService } from './alert-mails.service.ts';
import { AlertsService } from './alerts.service.ts';
import { AlertsStore } from './alerts.store.ts';
import { FollowUpRows } from './followup-rows.service.ts';
import { FollowupController } from './followup.controller.ts';
import { FollowupService } from './followup.service.ts';
import { FollowUpsStore } from './followups.store.ts';
import { GoalAndAlertsController } from './goal-and-alerts.controller.ts';
import { GoalService } from './goal.service.ts';
import { GoalStore } from './goal.store.ts';
import { ResolutionService } from './resolution.service.ts';
import { TakingService } from './taking.service.ts';

@Module({
  imports: [SettingsModule, StaffModule, AudienceModule, SurveysModule, WavesModule, DeliveryModule, AnswersModule],
  controllers: [GoalAndAlertsController, FollowupController],
  providers: [
    FollowupService,
    FollowUpRows,
    FollowUpsStore,
    TakingService,
    ResolutionService,
    GoalService,
    GoalStore,
    AlertsService,
    AlertsStore,
    AlertMailsService,
  ],
  exports: [FollowupService],
})
export class FollowupModule {}
