import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { BackChannelService } from './back-channel.service.ts';
import { BackChannelStore } from './back-channel.store.ts';
import { DeliveryController } from './delivery.controller.ts';
import { DeliveryService } from './delivery.service.ts';
import { LinksStore } from './links.store.ts';
import { MailboxService } from './mailbox.service.ts';
import { RefusalsService } from './refusals.service.ts';
import { ReturnedMailService } from './returned-mail.service.ts';
import { SurveyTestService } from './survey-test.service.ts';
import { UnsubscribeController } from './unsubscribe.controller.ts';
import { UnsubscribeService } from './unsubscribe.service.ts';
import { RemindersService } from './reminders.service.ts';
import { WaveCountsService } from './wave-counts.service.ts';
import { WaveCourierService } from './wave-courier.service.ts';
import { WaveLettersService } from './wave-letters.service.ts';
import { WaveLifeController } from './wave-life.controller.ts';
import { WaveLifeService } from './wave-life.service.ts';
import { WaveMailsService } from './wave-mails.service.ts';
import { WaveMailsStore } from './wave-mails.store.ts';
import { WavePeopleService } from './wave-people.service.ts';
import { WaveWatchService } from './wave-watch.service.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule, WavesModule],
  controllers: [DeliveryController, WaveLifeController, UnsubscribeController],
  providers: [
    DeliveryService,
    WaveMailsService,
    WaveCourierService,
    WaveLettersService,
    WaveMailsStore,
    WaveCountsService,
    WaveLifeService,
    WaveWatchService,
    WavePeopleService,
    RemindersService,
    SurveyTestService,
    UnsubscribeService,
    MailboxService,
    LinksStore,
    BackChannelStore,
    ReturnedMailService,
    RefusalsService,
    BackChannelService,
  ],
  exports: [DeliveryService, WaveCountsService, WaveMailsStore, LinksStore],
})
export class DeliveryModule {}
