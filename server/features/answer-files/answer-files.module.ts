import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AnswerExportService } from './answer-export.service.ts';
import { AnswerFilesController } from './answer-files.controller.ts';
import { AnswerImportService } from './answer-import.service.ts';

@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule, WavesModule, AnswersModule],
  controllers: [AnswerFilesController],
  providers: [AnswerExportService, AnswerImportService],
})
export class AnswerFilesModule {}
