import { Module } from '@nestjs/common';
import { SettingsModule } from '../settings/settings.module.ts';
import { AccountsStore } from './accounts.store.ts';
import { AudienceController } from './audience.controller.ts';
import { AudienceService } from './audience.service.ts';
import { ContactsStore } from './contacts.store.ts';
import { CustomersService } from './customers.service.ts';
import { ExportService } from './export.service.ts';
import { ImportController } from './import.controller.ts';
import { ImportService } from './import.service.ts';
import { ImportsStore } from './imports.store.ts';
import { PeopleOfAnswers } from './people-of-answers.service.ts';
import { SuppressionsStore } from './suppressions.store.ts';

@Module({
  imports: [SettingsModule],
  controllers: [AudienceController, ImportController],
  providers: [
    AccountsStore,
    ContactsStore,
    SuppressionsStore,
    ImportsStore,
    AudienceService,
    CustomersService,
    ImportService,
    ExportService,
    PeopleOfAnswers,
  ],
  exports: [AudienceService, ImportService, PeopleOfAnswers],
})
export class AudienceModule {}
