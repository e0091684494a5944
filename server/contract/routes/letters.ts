import { Letter, LetterMonth, LetterPage, LetterQuery, LettersQuery, SendLetter, SentLetter } from '../letter.ts';
import { Locale } from '../locale.ts';
import { route } from '../route.ts';
import { z } from 'zod';

export const lettersRoutes = {
  list: route({
    method: 'GET',
    path: '/api/letters',
    policy: 'viewer',
    summary: 'The letters of the months, the newest first',
    query: LettersQuery,
    reply: LetterPage,
  }),
  soFar: route({
    method: 'GET',
    path: '/api/letters/so-far',
    policy: 'viewer',
    summary: 'What the letter of this month would say now; nothing is kept and nobody is told',
    query: LetterQuery,
    reply: Letter,
  }),
  get: route({
    method: 'GET',
    path: '/api/letters/:month',
    policy: 'viewer',
    summary: 'The letter of a month as it was sent; names of people to call for owners and editors only',
    params: LetterMonth,
    query: LetterQuery,
    reply: Letter,
  }),
  mail: route({
    method: 'GET',
    path: '/api/letters/:month/mail',
    policy: 'viewer',
    session: true,
    summary: 'The mail of a month as the caller gets it',
    params: LetterMonth,
    query: z.strictObject({ locale: Locale.optional() }),
    reply: 'page',
  }),
  sendToMe: route({
    method: 'POST',
    path: '/api/letters/:month/to-me',
    policy: 'viewer',
    session: true,
    summary: 'Mail the letter of a month to myself, in my language',
    params: LetterMonth,
    reply: SentLetter,
    status: 202,
  }),
  sendAgain: route({
    method: 'POST',
    path: '/api/letters/:month/send',
    policy: 'owner',
    session: true,
    summary: 'Mail the letter of a month to one member of staff again',
    params: LetterMonth,
    body: SendLetter,
    reply: SentLetter,
    status: 202,
  }),
};
