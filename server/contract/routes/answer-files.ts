import { z } from 'zod';
import { AnswerFileQuery, ImportAnswersOptions, ImportAnswersReport } from '../answer-file.ts';
import { idSchema } from '../ids.ts';
import { UploadedBytes } from '../import.ts';
import { route } from '../route.ts';

const SurveyId = z.strictObject({ id: idSchema('survey') });

export const answerFilesRoutes = {
  export: route({
    method: 'GET',
    path: '/api/export/surveys/:id/answers',
    policy: 'editor',
    summary:
      'Answers as a file, of a month or of all: to count again with `rumo nps` or `rumo stars`, and to bring in elsewhere',
    params: SurveyId,
    query: AnswerFileQuery,
    reply: 'file',
  }),
  import: route({
    method: 'POST',
    path: '/api/surveys/:id/answers/import',
    policy: 'owner',
    summary: 'Bring in answers that were given elsewhere, or try it without writing; nothing is sent',
    accepts: 'bytes',
    params: SurveyId,
    query: ImportAnswersOptions,
    body: UploadedBytes,
    reply: ImportAnswersReport,
  }),
};
