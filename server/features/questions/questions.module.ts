import { Module } from '@nestjs/common';
import { RequestsModule } from '../requests/requests.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { AnsweredStore } from './answered.store.ts';
import { LearningService } from './learning.service.ts';
import { LookingService } from './looking.service.ts';
import { QuestionsController } from './questions.controller.ts';
import { QuestionsService } from './questions.service.ts';
import { QuestionsStore } from './questions.store.ts';

@Module({
  imports: [RequestsModule, ThemesModule],
  controllers: [QuestionsController],
  providers: [QuestionsStore, AnsweredStore, LearningService, LookingService, QuestionsService],
})
export class QuestionsModule {}
