import { z } from 'zod';
import { CaughtMail, CaughtMailPage, DeliveryPage, DeliveryQuery, WaveMails } from '../delivery.ts';
import { idSchema } from '../ids.ts';
import { Locale } from '../locale.ts';
import { PageQuery } from '../paging.ts';
import { route } from '../route.ts';
import { TableQuery } from '../table-file.ts';
import { ChangeWave, Wave } from '../wave.ts';

const WaveId = z.strictObject({ id: idSchema('wave') });
const SurveyId = z.strictObject({ id: idSchema('survey') });
const MailId = z.strictObject({ id: z.string().min(1).max(300) });
/** Any text may stand here; what is not a token of ours gets the page that says so. */
const Token = z.strictObject({ token: z.string().max(400) });

export const deliveryRoutes = {
  waveCounts: route({
    method: 'GET',
    path: '/api/waves/:id/delivery',
    policy: 'viewer',
    summary: 'How many mails of a wave stand where: everyone invited, and reminders apart',
    params: WaveId,
    reply: WaveMails,
  }),
  pause: route({
    method: 'POST',
    path: '/api/waves/:id/pause',
    policy: 'editor',
    summary: 'Stop sending: what has not begun to go out waits',
    params: WaveId,
    body: ChangeWave,
    reply: Wave,
    status: 200,
  }),
  resume: route({
    method: 'POST',
    path: '/api/waves/:id/resume',
    policy: 'editor',
    summary: 'Go on sending; a mail whose hour has passed goes in the next sending hours',
    params: WaveId,
    body: ChangeWave,
    reply: Wave,
    status: 200,
  }),
  cancelWave: route({
    method: 'POST',
    path: '/api/waves/:id/cancel',
    policy: 'editor',
    summary: 'Send nothing more; answers of those who got the mail still count until the wave would have closed',
    params: WaveId,
    body: ChangeWave,
    reply: Wave,
    status: 200,
  }),
  peopleFile: route({
    method: 'GET',
    path: '/api/export/waves/:id/people',
    policy: 'editor',
    summary: 'Who got the mail and who did not, with the reason and the Message-ID',
    params: WaveId,
    query: TableQuery,
    reply: 'file',
  }),
  waveList: route({
    method: 'GET',
    path: '/api/waves/:id/deliveries',
    policy: 'editor',
    summary: 'The mails of a wave with the words of the mail server',
    params: WaveId,
    query: DeliveryQuery,
    reply: DeliveryPage,
  }),
  sendAgain: route({
    method: 'POST',
    path: '/api/deliveries/send-again',
    policy: 'editor',
    summary: 'Send again what is uncertain or failed: the same mail with the same Message-ID',
    body: z.strictObject({ ids: z.array(z.string().max(200)).min(1).max(500) }),
    reply: z.strictObject({ queued: z.number().int() }),
  }),
  arrived: route({
    method: 'POST',
    path: '/api/deliveries/arrived',
    policy: 'editor',
    summary: 'Say of uncertain mails that they arrived',
    body: z.strictObject({ ids: z.array(z.string().max(200)).min(1).max(500) }),
    reply: z.strictObject({ settled: z.number().int() }),
    status: 200,
  }),
  test: route({
    method: 'POST',
    path: '/api/surveys/:id/test',
    policy: 'editor',
    session: true,
    summary: 'Send the survey to myself; the answer is not kept',
    params: SurveyId,
    body: z.strictObject({ locale: Locale }),
    reply: z.strictObject({ to: z.string() }),
  }),
  preview: route({
    method: 'GET',
    path: '/api/surveys/:id/mail.html',
    policy: 'viewer',
    summary: 'The mail of a survey as it looks',
    params: SurveyId,
    query: z.strictObject({ locale: Locale }),
    reply: 'file',
  }),
  mails: route({
    method: 'GET',
    path: '/api/mails',
    policy: 'owner',
    session: true,
    summary: 'Mails that were caught instead of sent',
    query: PageQuery,
    reply: CaughtMailPage,
  }),
  mail: route({
    method: 'GET',
    path: '/api/mails/:id',
    policy: 'owner',
    session: true,
    summary: 'One caught mail',
    params: MailId,
    reply: CaughtMail,
  }),
  mailHtml: route({
    method: 'GET',
    path: '/api/mails/:id/html',
    policy: 'owner',
    session: true,
    summary: 'One caught mail as it looks',
    params: MailId,
    reply: 'file',
  }),
  unsubscribePage: route({
    method: 'GET',
    path: '/u/:token',
    policy: 'public',
    summary: 'The page that asks before it unsubscribes',
    params: Token,
    reply: 'page',
  }),
  unsubscribe: route({
    method: 'POST',
    path: '/u/:token',
    policy: 'public',
    limit: 'unsubscribe',
    accepts: 'form',
    summary: 'Unsubscribe, by form or in one click (RFC 8058), or come back',
    params: Token,
    body: z.looseObject({ choice: z.enum(['stop', 'resume']).catch('stop') }).default({ choice: 'stop' }),
    reply: 'page',
  }),
  stylesheet: route({
    method: 'GET',
    path: '/page-:hash.css',
    policy: 'public',
    summary: 'The style sheet of the pages without sign-in',
    params: z.strictObject({ hash: z.string().max(40) }),
    reply: 'file',
  }),
};
