import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { DeliveryController } from './delivery.controller.ts';
import { DeliveryService } from './delivery.service.ts';
import { LinksStore } from './links.store.ts';
import { MailboxService } from './mailbox.service.ts';
import { SurveyTestService } from './survey-test.service.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';
import { UnsubscribeService } from './unsubscribe.service.ts';
import { WaveMailsService } from './wave-mails.service.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule, WavesModule],
  controllers: [DeliveryController, UnsubscribeController],
  providers: [DeliveryService, WaveMailsService, SurveyTestService, UnsubscribeService, MailboxService, LinksStore],
  exports: [DeliveryService, LinksStore],
})
export class DeliveryModule {}
