import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports/reports.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { DriversController } from './drivers.controller.ts';
import { DriversService } from './drivers.service.ts';
import { MentioningService } from './mentioning.service.ts';
import { MentionsStore } from './mentions.store.ts';

@Module({
  imports: [SurveysModule, WavesModule, ReportsModule, ThemesModule],
  controllers: [DriversController],
  providers: [DriversService, MentioningService, MentionsStore],
})
export class DriversModule {}
