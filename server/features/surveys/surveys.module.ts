import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysController } from './surveys.controller.ts';
import { SurveysService } from './surveys.service.ts';
import { SurveysStore } from './surveys.store.ts';

@Module({
  imports: [SettingsModule],
  controllers: [SurveysController],
  providers: [SurveysService, SurveysStore],
  exports: [SurveysService],
})
export class SurveysModule {}
