import { Module } from '@nestjs/common';
import { AccountsStore } from './accounts.store.ts';
import { AudienceService } from './audience.service.ts';
import { ContactsStore } from './contacts.store.ts';
import { SuppressionsStore } from './suppressions.store.ts';

@Module({
  providers: [AccountsStore, ContactsStore, SuppressionsStore, AudienceService],
  exports: [AudienceService],
})
export class AudienceModule {}
