import { Global, Module } from '@nestjs/common';
import { AUTHENTICATOR } from '../../platform/http/actor.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { InvitationMailsService } from './invitation-mails.service.ts';
import { KeysService } from './keys.service.ts';
import { KeysStore } from './keys.store.ts';
import { SessionController } from './session.controller.ts';
import { SessionCookie } from './session-cookie.ts';
import { SessionsService } from './sessions.service.ts';
import { SessionsStore } from './sessions.store.ts';
import { SetupService } from './setup.service.ts';
import { StaffController } from './staff.controller.ts';
import { StaffService } from './staff.service.ts';
import { StaffStore } from './staff.store.ts';

/** Global because the access guard of every route asks it who is calling. */
@Global()
@Module({
  imports: [SettingsModule],
  controllers: [SessionController, StaffController],
  providers: [
    StaffStore,
    SessionsStore,
    KeysStore,
    StaffService,
    SessionsService,
    KeysService,
    SetupService,
    SessionCookie,
    InvitationMailsService,
    { provide: AUTHENTICATOR, useExisting: SessionsService },
  ],
  exports: [AUTHENTICATOR, StaffService, KeysService, SetupService],
})
export class StaffModule {}
