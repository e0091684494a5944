import { Controller } from '@nestjs/common';
import type { InputOf } from '../../contract/route.ts';
import { routes } from '../../contract/routes.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Input, Route, Who } from '../../platform/http/route.ts';
import { tableFile } from '../../platform/tables/table-file.ts';
import { AnswerExportService } from './answer-export.service.ts';
import { AnswerImportService } from './answer-import.service.ts';

const { answerFiles } = routes;

@Controller()
export class AnswerFilesController {
  constructor(
    private readonly exports: AnswerExportService,
    private readonly imports: AnswerImportService,
  ) {}

  @Route(answerFiles.export)
  async export(@Input() { params, query }: InputOf<typeof answerFiles.export>) {
    return tableFile(await this.exports.table(params.id, query), query.format);
  }

  @Route(answerFiles.import)
  import(@Input() { params, query, body }: InputOf<typeof answerFiles.import>, @Who() actor: Member) {
    return this.imports.run(params.id, body, query, actor.kind === 'staff' ? actor.locale : 'en');
  }
}
