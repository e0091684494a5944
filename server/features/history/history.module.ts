import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { ReleasesModule } from '../releases/releases.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { SurveysModule } from '../surveys/surveys.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { WavesModule } from '../waves/waves.module.ts';
import { AccountHistoryService } from './account-history.service.ts';
import { HistoryController } from './history.controller.ts';
import { OutcomesService } from './outcomes.service.ts';
import { PeopleStore } from './people.store.ts';
import { PersonHistoryService } from './person-history.service.ts';
import { SaidStore } from './said.store.ts';
import { TellingService } from './telling.service.ts';
import { TimelineService } from './timeline.service.ts';
import { VotesCastStore } from './votes-cast.store.ts';

/** Everything about one person, or one account, in the order in which it happened. It writes nothing. */
@Module({
  imports: [SettingsModule, AudienceModule, SurveysModule, WavesModule, RequestsModule, ThemesModule, ReleasesModule],
  controllers: [HistoryController],
  providers: [
    PersonHistoryService,
    AccountHistoryService,
    TimelineService,
    TellingService,
    OutcomesService,
    SaidStore,
    PeopleStore,
    VotesCastStore,
  ],
})
export class HistoryModule {}
