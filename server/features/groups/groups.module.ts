import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { GroupsController } from './groups.controller.ts';
import { GroupsService } from './groups.service.ts';
import { GroupsStore } from './groups.store.ts';

@Module({
  imports: [AudienceModule],
  controllers: [GroupsController],
  providers: [GroupsService, GroupsStore],
  exports: [GroupsService],
})
export class GroupsModule {}
