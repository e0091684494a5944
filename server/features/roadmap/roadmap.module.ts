import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { AudienceModule } from '../audience/audience.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { ChangedSinceStore } from './changed-since.store.ts';
import { EstimatesService } from './estimates.service.ts';
import { EstimatesStore } from './estimates.store.ts';
import { PublicTitlesService } from './public-titles.service.ts';
import { PublicTitlesStore } from './public-titles.store.ts';
import { RankInputService } from './rank-input.service.ts';
import { RankingService } from './ranking.service.ts';
import { RankingSettingsStore } from './ranking-settings.store.ts';
import { RoadmapController } from './roadmap.controller.ts';
import { RoadmapService } from './roadmap.service.ts';
import { RowsStore } from './rows.store.ts';
import { StatusService } from './status.service.ts';

@Module({
  imports: [AudienceModule, AnswersModule, RequestsModule, ThemesModule, BallotsModule],
  controllers: [RoadmapController],
  providers: [
    RoadmapService,
    RankingService,
    RankInputService,
    StatusService,
    EstimatesService,
    PublicTitlesService,
    EstimatesStore,
    RowsStore,
    ChangedSinceStore,
    RankingSettingsStore,
    PublicTitlesStore,
  ],
  exports: [RoadmapService, EstimatesService, RankingService, StatusService, PublicTitlesService, EstimatesStore],
})
export class RoadmapModule {}
