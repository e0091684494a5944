import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import type { Env } from '../server/config/env.ts';
import type { DoctorReport, TestMail } from '../server/contract/doctor.ts';
import { ENV } from '../server/platform/symbols.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { selfSignedCertificate } from './support/certificates.ts';
import { startMailServer } from './support/mail-server.ts';
import { startSmtpSink, type SmtpSink } from './support/smtp-sink.ts';

const PASSWORD = 'Gaivota-2027';

const reportTo = async (browser: Browser) => (await browser.get('/api/doctor').expect(200)).body as DoctorReport;
const briefly = ({ findings }: DoctorReport) =>
  findings.map(({ state, sentence }) => `${state} ${sentence.key.split('.')[1]}`);

describe('a deployment without a mail server', () => {
  let rumo: TestApp;
  let owner: Browser;
  beforeAll(async () => {
    rumo = await startApp('doctor');
    owner = await setUp(rumo);
  });
  afterAll(() => rumo?.close());

  it('is for owners who are signed in, and for nobody else', async () => {
    await request(rumo.url).get('/api/doctor').expect(401);
    for (const role of ['viewer', 'editor'] as const) {
      const browser = await joinAs(owner, rumo.url, role);
      await browser.get('/api/doctor').expect(403);
      await browser.post('/api/doctor/test').send({}).expect(403);
    }
    const key = (await owner.post('/api/keys').send({ name: 'k', role: 'editor' }).expect(201)).body.secret as string;
    await request(rumo.url).get('/api/doctor').set('authorization', `Bearer ${key}`).expect(403);
  });

  it('says that mails are caught, that the database is well, and that nobody works', async () => {
    const report = await reportTo(owner);
    expect(report.mail).toEqual({ isCaught: true, server: null, sender: 'feedback@rumo.example', steps: [] });
    // How fast the disk is and how much room it has is the business of the machine that tests.
    const machines = /database(Fine|Slow|Aged)|folderFine|disk/;
    expect(briefly(report).filter((line) => !machines.test(line))).toEqual([
      'advice caught',
      'advice privacyExample',
      'ok secretFine',
      'advice scheduleOff',
      'problem workerNever',
      'ok mailsFine',
      'ok matchingChosen',
    ]);
    expect(briefly(report).join()).toMatch(/(ok databaseFine|advice databaseSlow).*(folderFine|disk)/);
    for (const { state, fix } of report.findings) expect(fix === null).toBe(state === 'ok');
  });

  it('sees a worker by its ticks, and misses it when it is gone', async () => {
    const ticks = rumo.mongo.db.collection<{ _id: string; lastRunAt: Date; nextRunAt: Date }>('ticks');
    const from = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await ticks.insertOne({ _id: 'one', lastRunAt: from(-0.5), nextRunAt: from(0.5) });
    expect(briefly(await reportTo(owner))).toContain('ok workerFine');
    await ticks.updateOne({ _id: 'one' }, { $set: { lastRunAt: from(-61), nextRunAt: from(-60) } });
    const gone = (await reportTo(owner)).findings.find(({ sentence }) => sentence.key === 'doctor.workerGone');
    expect(gone).toMatchObject({ state: 'problem', sentence: { params: { minutes: 61 } } });
  });

  it('sends a test to oneself through the outbox', async () => {
    const queued = (await owner.post('/api/doctor/test').send({}).expect(202)).body as TestMail;
    expect(queued).toMatchObject({ to: 'olivia@rumo.example', status: 'queued', attempt: 0, reply: null });
    await rumo.tasks.run('delivery.send');
    const sent = (await owner.get(`/api/doctor/tests/${queued.id}`).expect(200)).body as TestMail;
    expect(sent).toMatchObject({ status: 'sent', reply: '250 2.0.0 Kept by the mail catcher' });
    const { items } = (await owner.get('/api/mails').expect(200)).body as { items: { id: string; subject: string }[] };
    expect(items.map(({ subject }) => subject)).toContain('E-mail de teste de Maré');
    await owner.get('/api/doctor/tests/unknown').expect(404);
  });

  it('counts mails that should have gone out, and those that need a person', async () => {
    const again = async () => ((await owner.post('/api/doctor/test').send({}).expect(202)).body as TestMail).id;
    const [late, doubtful] = [await again(), await again()];
    const deliveries = rumo.mongo.collection<{ _id: string; status: string }>('deliveries');
    await deliveries.updateOne({ _id: `check:doctor:${doubtful}:1` }, { $set: { status: 'uncertain' } });
    expect(briefly(await reportTo(owner)).slice(-3, -1)).toEqual(['ok mailsFine', 'problem mailsUncertain']);
    rumo.clock.set('2027-01-04T12:25:00Z');
    const overdue = (await reportTo(owner)).findings.find(({ sentence }) => sentence.key === 'doctor.mailsOverdue');
    expect(overdue!.sentence.params).toEqual({ count: 1, minutes: 25 });
    await rumo.tasks.run('delivery.send');
    expect((await owner.get(`/api/doctor/tests/${late}`)).body.status).toBe('sent');
  });

  it('sees when others can read the secret', async () => {
    const file = join(rumo.app.get<Env>(ENV).dataDir, 'secret');
    chmodSync(file, 0o644);
    const open = (await reportTo(owner)).findings.find(({ sentence }) => sentence.key === 'doctor.secretOpen');
    expect(open!.fix!.params).toEqual({ file });
    chmodSync(file, 0o600);
  });

  it('cannot be made to visit the mail server without end', async () => {
    const replies = await Promise.all(Array.from({ length: 40 }, () => owner.get('/api/doctor')));
    expect(replies.map(({ status }) => status)).toContain(429);
  });
});

describe('a deployment with a mail server', () => {
  let sink: SmtpSink;
  const servers: { close(): Promise<void> }[] = [];
  const open = async (suite: string, smtpUrl: string) => {
    const rumo = await startApp(suite, {
      SMTP_URL: smtpUrl,
      PUBLIC_URL: 'http://localhost:3000',
      MAIL_FROM: 'feedback@shop.com',
    });
    servers.push(rumo);
    return { rumo, owner: await setUp(rumo) };
  };
  beforeAll(async () => {
    sink = await startSmtpSink();
    servers.push(sink);
  });
  afterAll(async () => {
    for (const server of servers.reverse()) await server.close();
  });

  it('shows every step and what mends the fault, and never the password', async () => {
    const server = await startMailServer({
      certificate: selfSignedCertificate,
      login: { user: 'rumo', password: 'another', early: true, reply: `535 5.7.8 ${PASSWORD} is wrong` },
    });
    servers.push(server);
    const { owner } = await open('doctorwrong', `smtp://rumo:${PASSWORD}@127.0.0.1:${server.port}?tls=off`);
    const response = await owner.get('/api/doctor').expect(200);
    const report = response.body as DoctorReport;
    expect(report.mail).toMatchObject({
      isCaught: false,
      server: `127.0.0.1:${server.port}`,
      sender: 'feedback@shop.com',
    });
    expect(report.mail.steps.map(({ name, state }) => [name, state])).toEqual([
      ['resolve', 'ok'],
      ['connect', 'ok'],
      ['greeting', 'ok'],
      ['ehlo', 'ok'],
      ['starttls', 'skipped'],
      ['certificate', 'skipped'],
      ['auth', 'failed'],
      ['sender', 'not-tried'],
    ]);
    expect(report.mail.steps[6]!.said).toEqual(['535 5.7.8 ••• is wrong']);
    expect(briefly(report).slice(0, 2)).toEqual(['problem wrongPassword', 'advice publicUrlLocal']);
    expect(response.text).not.toContain(PASSWORD);
  });

  it('trusts no certificate that signed itself', async () => {
    const server = await startMailServer({ certificate: selfSignedCertificate });
    servers.push(server);
    const { owner } = await open('doctorself', `smtp://localhost:${server.port}?tls=required`);
    const report = await reportTo(owner);
    expect(briefly(report)[0]).toBe('problem selfSignedHere');
    expect(report.mail.steps.find(({ name }) => name === 'certificate')!.state).toBe('failed');
  });

  it('sends the test on the way of every other mail, with the words of the server', async () => {
    const { rumo, owner } = await open('doctorsends', sink.url);
    expect(briefly(await reportTo(owner))[0]).toBe('ok ready');
    // Nobody sends to .example once a mail server is set: the words are our own then.
    const refused = (await owner.post('/api/doctor/test').send({}).expect(202)).body as TestMail;
    await rumo.tasks.run('delivery.send');
    expect((await owner.get(`/api/doctor/tests/${refused.id}`)).body).toMatchObject({
      status: 'failed',
      reply: expect.stringMatching(/^not sent: \.example/),
    });
    await rumo.mongo.db.collection('staff').updateOne({}, { $set: { email: 'olivia@shop.com' } });
    const test = (await owner.post('/api/doctor/test').send({}).expect(202)).body as TestMail;
    await rumo.tasks.run('delivery.send');
    expect((await owner.get(`/api/doctor/tests/${test.id}`)).body).toMatchObject({
      status: 'sent',
      reply: expect.stringMatching(/^250 /),
    });
    const [mail] = sink.mailsTo('olivia@shop.com');
    expect(mail!.parsed.text).toContain('http://localhost:3000/app/settings/health');
    expect(sink.mails).toHaveLength(1);
  });
});
