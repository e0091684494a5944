import { Changed } from '../change.ts';
import { AnswerRequest, AnswerThemes, AnswerWhich, Questions, QuestionsQuery, SkipQuestion } from '../questions.ts';
import { route } from '../route.ts';

export const questionsRoutes = {
  list: route({
    method: 'GET',
    path: '/api/theme-questions',
    policy: 'editor',
    summary: 'What a person could say of the grouping, in the order of what it teaches',
    query: QuestionsQuery,
    reply: Questions,
  }),
  themes: route({
    method: 'POST',
    path: '/api/theme-questions/themes',
    policy: 'editor',
    summary:
      'Say whether two themes are the same: they become one, or are kept apart; how near is near enough is learned from it',
    body: AnswerThemes,
    reply: Changed,
  }),
  which: route({
    method: 'POST',
    path: '/api/theme-questions/which',
    policy: 'editor',
    summary:
      'Say which of several themes are the same as one: they become one, the others are kept apart from it; the same is learned',
    body: AnswerWhich,
    reply: Changed,
  }),
  request: route({
    method: 'POST',
    path: '/api/theme-questions/request',
    policy: 'editor',
    summary:
      'Say whether a request belongs to its theme: it stays, or gets a theme of its own; the same is learned from it',
    body: AnswerRequest,
    reply: Changed,
  }),
  skip: route({
    method: 'POST',
    path: '/api/theme-questions/skip',
    policy: 'editor',
    summary: 'Leave a question out for a month',
    body: SkipQuestion,
    reply: 'none',
  }),
};
