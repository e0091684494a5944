import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { GroupsModule } from '../groups/groups.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { BallotLinkService } from './ballot-link.service.ts';
import { BallotMailsService } from './ballot-mails.service.ts';
import { BallotNeedsService } from './ballot-needs.service.ts';
import { BallotPageController } from './ballot-page.controller.ts';
import { BallotPageService } from './ballot-page.service.ts';
import { BallotsController } from './ballots.controller.ts';
import { BallotsService } from './ballots.service.ts';
import { BallotsStore } from './ballots.store.ts';
import { ClosingService } from './closing.service.ts';
import { VotersStore } from './voters.store.ts';
import { VotesStore } from './votes.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, DeliveryModule, ThemesModule, GroupsModule],
  controllers: [BallotsController, BallotPageController],
  providers: [
    BallotsService,
    BallotMailsService,
    BallotLinkService,
    BallotPageService,
    BallotNeedsService,
    ClosingService,
    BallotsStore,
    VotersStore,
    VotesStore,
  ],
  exports: [BallotsService, BallotNeedsService],
})
export class BallotsModule {}
