import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { FollowupModule } from '../followup/followup.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { ReportsModule } from '../reports/reports.module.ts';
import { RoadmapModule } from '../roadmap/roadmap.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { StaffModule } from '../staff/staff.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { LetterFactsService } from './letter-facts.service.ts';
import { LetterMailsService } from './letter-mails.service.ts';
import { LetterWritingService } from './letter-writing.service.ts';
import { LettersController } from './letters.controller.ts';
import { LettersService } from './letters.service.ts';
import { LettersStore } from './letters.store.ts';

@Module({
  imports: [
    SettingsModule,
    StaffModule,
    AudienceModule,
    SurveysModule,
    WavesModule,
    DeliveryModule,
    ReportsModule,
    FollowupModule,
    ThemesModule,
    RoadmapModule,
    ReleasesModule,
  ],
  controllers: [LettersController],
  providers: [LettersService, LetterWritingService, LetterFactsService, LetterMailsService, LettersStore],
  exports: [LetterWritingService],
})
export class LettersModule {}
