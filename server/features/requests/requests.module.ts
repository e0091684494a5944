import { Module } from '@nestjs/common';
import { AnswersModule } from '../answers/answers.module.ts';
import { ChangesService } from './changes.service.ts';
import { ChangesStore } from './changes.store.ts';
import { ClauseMeanings } from './clause-meanings.service.ts';
import { CommentsStore } from './comments.store.ts';
import { ImportedCommentsStore } from './imported-comments.store.ts';
import { KeepingComments } from './keeping-comments.service.ts';
import { LiftingService } from './lifting.service.ts';
import { RequestsService } from './requests.service.ts';
import { RequestsStore } from './requests.store.ts';
import { TurnsStore } from './turns.store.ts';

/** Requests as such: lifted, kept, changed. Who reads and corrects them is in `themes`, which knows where they belong. */
@Module({
  imports: [AnswersModule],
  providers: [
    RequestsStore,
    CommentsStore,
    ImportedCommentsStore,
    KeepingComments,
    TurnsStore,
    ChangesStore,
    ChangesService,
    RequestsService,
    ClauseMeanings,
    LiftingService,
  ],
  exports: [
    RequestsStore,
    CommentsStore,
    ImportedCommentsStore,
    TurnsStore,
    ChangesStore,
    ChangesService,
    RequestsService,
    ClauseMeanings,
  ],
})
export class RequestsModule {}
