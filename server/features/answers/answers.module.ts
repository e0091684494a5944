import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AnswerIntake } from './answer-intake.service.ts';
import { AnswerPageController } from './answer-page.controller.ts';
import { AnswerPageService } from './answer-page.service.ts';
import { AnswerRows } from './answer-rows.ts';
import { AnswerWritesStore } from './answer-writes.store.ts';
import { ArrivalEvidenceService } from './arrival-evidence.service.ts';
import { ArrivalEvidenceStore } from './arrival-evidence.store.ts';
import { AnswersController } from './answers.controller.ts';
import { AnswersService } from './answers.service.ts';
import { AnswersStore } from './answers.store.ts';
import { AnswersToFollowStore } from './answers-to-follow.store.ts';
import { AnswersToSumStore } from './answers-to-sum.store.ts';
import { FiledAnswersStore } from './filed-answers.store.ts';
import { LinkEventsStore } from './link-events.store.ts';
import { LinkHabitsService } from './link-habits.service.ts';
import { LinkHabitsStore } from './link-habits.store.ts';
import { LinkService } from './link.service.ts';
import { LinkStamps } from './link-stamps.ts';
import { MachineTime } from './machine-time.ts';
import { OneClickService } from './one-click.service.ts';
import { ProvisionalService } from './provisional.service.ts';
import { ProvisionalStore } from './provisional.store.ts';
import { SavedPages } from './saved-pages.ts';
import { ScoresStore } from './scores.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule, WavesModule, DeliveryModule],
  controllers: [AnswerPageController, AnswersController],
  providers: [
    AnswersService,
    AnswerPageService,
    AnswerRows,
    LinkService,
    AnswersStore,
    AnswersToSumStore,
    AnswersToFollowStore,
    FiledAnswersStore,
    AnswerWritesStore,
    LinkEventsStore,
    LinkStamps,
    AnswerIntake,
    SavedPages,
    LinkHabitsStore,
    LinkHabitsService,
    MachineTime,
    OneClickService,
    ProvisionalStore,
    ProvisionalService,
    ArrivalEvidenceStore,
    ArrivalEvidenceService,
    ScoresStore,
  ],
  exports: [AnswersService, FiledAnswersStore, AnswersToSumStore, AnswersToFollowStore, ScoresStore],
})
export class AnswersModule {}
