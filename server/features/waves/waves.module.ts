import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { DecisionsStore } from './decisions.store.ts';
import { OpeningService } from './opening.service.ts';
import { PlannerService } from './planner.service.ts';
import { WavesController } from './waves.controller.ts';
import { WavesService } from './waves.service.ts';
import { WavesStore } from './waves.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule],
  controllers: [WavesController],
  providers: [WavesService, OpeningService, PlannerService, WavesStore, DecisionsStore],
  exports: [WavesService],
})
export class WavesModule {}
