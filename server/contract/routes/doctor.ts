import { z } from 'zod';
import { DoctorReport, Matching, TestMail } from '../doctor.ts';
import { route } from '../route.ts';

export const doctorRoutes = {
  report: route({
    method: 'GET',
    path: '/api/doctor',
    policy: 'owner',
    session: true,
    limit: 'doctor',
    summary: 'Whether mails go out and the machine is well; goes to the mail server and takes leave before a mail',
    reply: DoctorReport,
  }),
  sendTest: route({
    method: 'POST',
    path: '/api/doctor/test',
    policy: 'owner',
    session: true,
    limit: 'doctor',
    summary: 'Send a test mail to myself, on the way of every other mail',
    body: z.strictObject({}),
    reply: TestMail,
    status: 202,
  }),
  test: route({
    method: 'GET',
    path: '/api/doctor/tests/:id',
    policy: 'owner',
    session: true,
    summary: 'How far a test mail came',
    params: z.strictObject({ id: z.string().regex(/^[\w-]{1,80}$/) }),
    reply: TestMail,
  }),
  matching: route({
    method: 'GET',
    path: '/api/matching',
    policy: 'viewer',
    summary: 'Whether requests are matched by meaning or by wording, and why',
    reply: Matching,
  }),
};
