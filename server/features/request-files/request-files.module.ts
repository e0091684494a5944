import { Module } from '@nestjs/common';
import { AudienceModule } from '../audience/audience.module.ts';
import { RequestsModule } from '../requests/requests.module.ts';
import { SettingsModule } from '../settings/settings.module.ts';
import { ImportedRequestsStore } from './imported-requests.store.ts';
import { RequestFilesController } from './request-files.controller.ts';
import { RequestImportService } from './request-import.service.ts';
import { RequestImportsStore } from './request-imports.store.ts';
import { SilentComments } from './silent-comments.service.ts';
import { TakingService } from './taking.service.ts';
import { UndoingImports } from './undoing.service.ts';

/** Requests and comments from another board, from notes or from a spreadsheet. */
@Module({
  imports: [SettingsModule, AudienceModule, RequestsModule],
  controllers: [RequestFilesController],
  providers: [
    RequestImportsStore,
    ImportedRequestsStore,
    UndoingImports,
    TakingService,
    SilentComments,
    RequestImportService,
  ],
  exports: [RequestImportService],
})
export class RequestFilesModule {}
