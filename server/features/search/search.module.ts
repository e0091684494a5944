import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { GroundService } from './ground.service.ts';
import { MeaningsService } from './meanings.service.ts';
import { ReadingComments } from './reading-comments.service.ts';
import { SearchController } from './search.controller.ts';
import { SearchService } from './search.service.ts';
import { WordingsService } from './wordings.service.ts';

@Module({
  imports: [AnswersModule, RequestsModule, ThemesModule],
  controllers: [SearchController],
  providers: [GroundService, MeaningsService, ReadingComments, SearchService, WordingsService],
})
export class SearchModule {}
