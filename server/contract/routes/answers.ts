import { z } from 'zod';
import {
  AnswerForm,
  AnswerId,
  AnswerPage,
  AnswerQuery,
  AnswerRow,
  JudgeAnswer,
  MonthAnswerQuery,
  OpenedPage,
} from '../answer.ts';
import { idSchema } from '../ids.ts';
import { route } from '../route.ts';

/** Any text may stand here; what is not a token of ours gets the page that says so. */
const Token = z.strictObject({ token: z.string().max(400) });

export const answersRoutes = {
  page: route({
    method: 'GET',
    path: '/r/:token',
    policy: 'public',
    summary: 'The page behind the link of a survey mail; it saves nothing',
    params: Token,
    reply: 'page',
  }),
  pageWithScore: route({
    method: 'GET',
    path: '/r/:token/:score',
    policy: 'public',
    summary: 'The same page with a number chosen already; it saves nothing',
    params: Token.extend({ score: z.string().max(400) }),
    reply: 'page',
  }),
  answer: route({
    method: 'POST',
    path: '/r/:token',
    policy: 'public',
    limit: 'answer',
    accepts: 'form',
    summary: 'Answer, or change the answer while the wave is open',
    params: Token,
    body: AnswerForm.default({ step: 'score', at: '', by: 'unsaid', score: null }),
    reply: 'page',
  }),
  opened: route({
    method: 'POST',
    path: '/r/:token/answer',
    policy: 'public',
    limit: 'answer',
    summary: 'What the script of the answer page sends: the number of the link, or one chosen by hand',
    params: Token,
    body: OpenedPage,
    reply: 'page',
  }),
  script: route({
    method: 'GET',
    path: '/answer-:hash.js',
    policy: 'public',
    summary: 'The script of the answer page',
    params: z.strictObject({ hash: z.string().max(40) }),
    reply: 'file',
  }),
  ofWave: route({
    method: 'GET',
    path: '/api/waves/:id/answers',
    policy: 'editor',
    summary: 'The answers of a wave by name, the newest first',
    params: z.strictObject({ id: idSchema('wave') }),
    query: AnswerQuery,
    reply: AnswerPage,
  }),
  ofMonth: route({
    method: 'GET',
    path: '/api/surveys/:id/answers',
    policy: 'editor',
    summary: 'The answers of a month by name, the newest first',
    params: z.strictObject({ id: idSchema('survey') }),
    query: MonthAnswerQuery,
    reply: AnswerPage,
  }),
  ofContact: route({
    method: 'GET',
    path: '/api/contacts/:id/answers',
    policy: 'editor',
    summary: 'Everything one person answered, the newest first',
    params: z.strictObject({ id: idSchema('contact') }),
    reply: z.strictObject({ items: z.array(AnswerRow) }),
  }),
  judge: route({
    method: 'PATCH',
    path: '/api/answers/:id',
    policy: 'editor',
    summary: 'Decide that an answer counts, or that it does not',
    params: z.strictObject({ id: AnswerId }),
    body: JudgeAnswer,
    reply: AnswerRow,
  }),
};
