import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { BallotsModule } from '../ballots/ballots.module.ts';
import { DeliveryModule } from '../delivery/delivery.module.ts';
import { GroupsModule } from '../groups/groups.module.ts';
import { RoadmapModule } from '../roadmap/roadmap.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { ThemesModule } from '../themes/themes.module.ts';
import { ListenersService } from './listeners.service.ts';
import { PublicRoadmapController } from './public-roadmap.controller.ts';
import { PublicRoadmapService } from './public-roadmap.service.ts';
import { PublishingService } from './publishing.service.ts';
import { ReleaseMailsService } from './release-mails.service.ts';
import { ReleasesController } from './releases.controller.ts';
import { ReleasesService } from './releases.service.ts';
import { ReleasesStore } from './releases.store.ts';

@Module({
  imports: [SettingsModule, AudienceModule, DeliveryModule, ThemesModule, GroupsModule, BallotsModule, RoadmapModule],
  controllers: [ReleasesController, PublicRoadmapController],
  providers: [
    ReleasesService,
    PublishingService,
    ReleaseMailsService,
    ListenersService,
    PublicRoadmapService,
    ReleasesStore,
  ],
  exports: [ReleasesService],
})
export class ReleasesModule {}
