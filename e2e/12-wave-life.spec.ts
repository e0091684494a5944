import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import type { WaveMails } from '../server/contract/delivery.ts';
import type { Wave } from '../server/contract/wave.ts';
import { localTimeOf } from '../server/domain/calendar/local-time.ts';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import type { Contact } from '../server/features/audience/audience.ts';
import { DeliveryService } from '../server/features/delivery/delivery.service.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { TransportHealth } from '../server/platform/outbox/transport-health.ts';
import { Outbox } from '../server/platform/outbox/outbox.ts';
import { type Browser, joinAs, setUp, startApp } from './support/app.ts';
import { addContact } from './support/people.ts';

const DAY = 24 * 3_600_000;
/** Lives of a wave that are tried; more by hand. */
const RUNS = Number(process.env['RUMO_PROPERTY_RUNS'] ?? 12);

/** A deployment of its own with some people, and what this file does with it again and again. */
async function deployment(name: string) {
  const rumo = await startApp(`wave_life_${name}`);
  const owner = await setUp(rumo, { locale: 'en' });
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
  const deliveries = rumo.mongo.collection<Delivery>('deliveries');
  const run = async (...tasks: string[]) => {
    for (const task of tasks) await rumo.tasks.run(task);
  };
  return {
    rumo,
    owner,
    survey,
    deliveries,
    contacts: rumo.mongo.db.collection<{ _id: string }>('contacts'),
    run,
    /** What a worker does by itself, once. */
    work: () => run('waves.plan', 'delivery.queue', 'delivery.follow', 'delivery.send', 'delivery.watch'),
    people: (count: number, more: { name?: string; zone?: string } = {}) =>
      Promise.all(
        Array.from({ length: count }, (_, i) => {
          const someone = `person${i}-${randomUUID().slice(0, 8)}`;
          return addContact(rumo, {
            name: `P ${someone}`,
            email: `${someone}@customer.example`,
            customerSince: '2020-01-01',
            ...more,
          });
        }),
      ),
    async open(sending: 'now' | 'window', reminders?: number): Promise<Wave> {
      if (reminders !== undefined) {
        const { rev } = (await owner.get(`/api/surveys/${survey.id}`).expect(200)).body;
        await owner.patch(`/api/surveys/${survey.id}/schedule`).send({ rev, reminders }).expect(200);
      }
      const { period } = (await owner.get(`/api/surveys/${survey.id}/opening`).expect(200)).body;
      const body = { who: 'everyone', sending, period };
      return (await owner.post(`/api/surveys/${survey.id}/waves`).send(body).expect(201)).body;
    },
    wave: async (id: string): Promise<Wave> => (await owner.get(`/api/waves/${id}`).expect(200)).body,
    mails: async (id: string): Promise<WaveMails> => (await owner.get(`/api/waves/${id}/delivery`).expect(200)).body,
    mailOf: async (wave: Wave, contact: Contact, kind = 'invite', seq = 1) =>
      deliveries.findOne({ _id: `${kind}:${wave.id}:${contact._id}:${seq}` }),
    caught: async () => (await rumo.app.get(CaughtMails).list({ limit: 200 })).items,
    /** Puts a mail where a crash or a mail server would have put it. */
    put: (wave: Wave, contact: Contact, change: Partial<Delivery>, kind = 'invite') =>
      deliveries.updateOne({ _id: `${kind}:${wave.id}:${contact._id}:1` }, { $set: change }),
  };
}
type Deployment = Awaited<ReturnType<typeof deployment>>;

function expectSum({ invited, waiting, sent, failed, uncertain, cancelled, holds }: WaveMails) {
  expect(holds).toBe(true);
  expect(sent + failed + uncertain + cancelled + waiting).toBe(invited);
}

describe('everyone invited stands somewhere', () => {
  let at: Deployment;
  let viewer: Browser;
  beforeAll(async () => {
    at = await deployment('sum');
    viewer = await joinAs(at.owner, at.rumo.url, 'viewer');
  });
  afterAll(() => at?.rumo.close());

  it('lists who lost their address or left between the decision and the mail', async () => {
    const [fine, nowhere, gone, erased] = (await at.people(4)) as [Contact, Contact, Contact, Contact];
    const wave = await at.open('now');
    await at.run('waves.plan');
    expect(await at.mails(wave.id)).toMatchObject({ invited: 4, waiting: 4, sent: 0, holds: true });
    await at.contacts.updateOne({ _id: nowhere._id }, { $set: { email: null } });
    await at.contacts.updateOne({ _id: gone._id }, { $set: { archivedAt: new Date() } });
    await at.contacts.deleteOne({ _id: erased._id });
    await at.work();
    const mails = await at.mails(wave.id);
    expect(mails).toMatchObject({ invited: 4, sent: 1, cancelled: 3, waiting: 0 });
    expectSum(mails);
    expect((await at.mailOf(wave, fine))?.status).toBe('sent');
    expect(await at.mailOf(wave, nowhere)).toMatchObject({ status: 'cancelled', reason: 'no_address' });
    expect(await at.mailOf(wave, gone)).toMatchObject({ status: 'cancelled', reason: 'gone' });
    expect(await at.mailOf(wave, erased)).toMatchObject({ status: 'cancelled', reason: 'gone' });
  });

  it('finds mails by name and address, page by page, and gives the whole list as a file', async () => {
    await at.people(7);
    const [ana] = await at.people(1, { name: '=Ana Álvares' });
    const wave = await at.open('now');
    await at.work();
    const list = (query: string) => at.owner.get(`/api/waves/${wave.id}/deliveries?${query}`);
    const first = (await list('limit=5&kind=invite').expect(200)).body;
    const second = (await list(`limit=5&kind=invite&after=${encodeURIComponent(first.next)}`).expect(200)).body;
    expect([first.total, first.items.length, second.items.length, second.next]).toEqual([8, 5, 3, null]);
    const byName = (await list('search=alvares').expect(200)).body;
    expect(byName.items).toMatchObject([{ name: '=Ana Álvares', email: ana!.email, status: 'sent', kind: 'invite' }]);
    const byAddress = (await list(`search=${encodeURIComponent(ana!.email!.toUpperCase())}&status=sent`)).body;
    expect(byAddress).toMatchObject({ total: 1, items: [{ messageId: byName.items[0].messageId }] });

    await viewer.get(`/api/export/waves/${wave.id}/people`).expect(403);
    const file = await at.owner
      .get(`/api/export/waves/${wave.id}/people`)
      .expect(200)
      .expect('content-type', /text\/csv/);
    const lines = file.text.trimEnd().split('\r\n');
    const decided = await at.rumo.mongo.db.collection('decisions').countDocuments({ waveId: wave.id });
    expect(lines).toHaveLength(1 + decided);
    const line = lines.find((one) => one.includes(ana!._id))!;
    expect(line).toContain(`"'=Ana Álvares"`);
    expect(line).toContain(`<${byName.items[0].messageId}>`);
    expect(lines.filter((one) => one.includes('"sent"'))).toHaveLength(8);
    expect(lines.filter((one) => one.includes('"asked_recently"')).length).toBeGreaterThan(0);
  });

  it('adds up also while mails go out', async () => {
    await at.people(300);
    const wave = await at.open('now');
    await at.run('waves.plan', 'delivery.queue');
    const sending = { goesOn: true };
    const sent = at.run('delivery.send').finally(() => (sending.goesOn = false));
    let looks = 0;
    for (; sending.goesOn; looks += 1) expectSum(await at.mails(wave.id));
    await sent;
    expect(looks).toBeGreaterThan(3);
    expect(await at.mails(wave.id)).toMatchObject({ invited: 300, sent: 300, waiting: 0 });
  });

  it('closes only when nobody waits, and lists whom it did not reach', async () => {
    const [late, stuck] = (await at.people(2)) as [Contact, Contact];
    const wave = await at.open('window');
    await at.run('waves.plan', 'delivery.queue');
    await at.put(wave, stuck, { status: 'sending', lease: 'x', leaseUntil: new Date(Date.now() + 60_000) });
    at.rumo.clock.set(wave.closesAt);
    await at.run('waves.close');
    expect((await at.wave(wave.id)).status).toBe('open');
    expect(await at.mailOf(wave, late)).toMatchObject({ status: 'cancelled', reason: 'closed' });
    at.rumo.clock.set(new Date(Date.parse(wave.closesAt) + 3_600_000));
    const lines = async () =>
      (await at.owner.get('/api/today')).body.lines.map(({ key }: { key: string }) => key) as string[];
    expect(await lines()).toContain(`sum:${wave.id}`);
    await at.put(wave, stuck, { status: 'uncertain', lease: null, leaseUntil: null });
    await at.run('waves.close');
    expect(await at.wave(wave.id)).toMatchObject({ status: 'closed', rev: 2 });
    expect(await lines()).not.toContain(`sum:${wave.id}`);
    expect(await at.mails(wave.id)).toMatchObject({ invited: 2, cancelled: 1, uncertain: 1, waiting: 0, holds: true });
    await at.owner.post(`/api/waves/${wave.id}/cancel`).send({ rev: 2 }).expect(410);
  });

  it('does not close a wave of which somebody is missing', async () => {
    const [someone] = await at.people(2);
    const wave = await at.open('now');
    await at.work();
    await at.rumo.mongo.db.collection<{ _id: string }>('invitations').deleteOne({ _id: `${wave.id}:${someone!._id}` });
    at.rumo.clock.set(wave.closesAt);
    await at.run('waves.close');
    expect((await at.wave(wave.id)).status).toBe('open');
    expect(await at.mails(wave.id)).toMatchObject({ holds: false });
    const { lines } = (await at.owner.get('/api/today')).body;
    expect(lines.map(({ key }: { key: string }) => key)).toContain(`sum:${wave.id}`);
  });

  it('tells the response rate of those who can have read their mail', async () => {
    const [answered, bounced, failed] = (await at.people(4)) as [Contact, Contact, Contact, Contact];
    const wave = await at.open('now');
    const rate = async () => (await at.owner.get(`/api/waves/${wave.id}/progress`)).body;
    await at.run('waves.plan');
    expect(await rate()).toMatchObject({ asked: 0, rate: null });
    await at.work();
    const report = { at: new Date(), kind: 'hard', status: '5.1.1', text: 'no such user' } as const;
    await at.put(wave, bounced, { bounce: report });
    await at.put(wave, failed, { status: 'failed', reason: 'refused' });
    await at.rumo.mongo.db
      .collection<{ _id: string }>('answers')
      .insertOne({ _id: `${wave.id}:${answered._id}`, waveId: wave.id, status: 'counted' } as { _id: string });
    expect(await rate()).toMatchObject({ invited: 4, answered: 1, asked: 2, rate: 0.5 });
    expect(await at.mails(wave.id)).toMatchObject({ sent: 3, failed: 1, bounced: 1 });
  });
});

describe('a person stops a wave', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('pause');
  });
  afterAll(() => at?.rumo.close());
  const change = (wave: Wave, what: string, rev: number) =>
    at.owner.post(`/api/waves/${wave.id}/${what}`).send({ rev });

  it('pauses at once, also while people are chosen, and resumes', async () => {
    await at.people(3);
    const wave = await at.open('now');
    const paused = (await change(wave, 'pause', wave.rev).expect(200)).body as Wave;
    expect(paused).toMatchObject({ rev: 2, pause: { reason: 'person', by: 'Olívia Prado' } });
    await at.run('waves.plan', 'delivery.queue', 'delivery.send');
    await at.work();
    expect(await at.caught()).toHaveLength(0);
    const mails = await at.mails(wave.id);
    expect(mails).toMatchObject({ invited: 3, waiting: 3 });
    expectSum(mails);
    const waiting = await at.owner.get(`/api/waves/${wave.id}/deliveries?status=waiting`).expect(200);
    expect(waiting.body.items).toMatchObject([{ status: 'held', reason: 'paused' }, {}, {}]);

    await change(wave, 'pause', 1).expect(409);
    await change(wave, 'pause', 2).expect(409);
    await change(wave, 'resume', 1).expect(409);
    expect((await change(wave, 'resume', 2).expect(200)).body).toMatchObject({ pause: null, rev: 3 });
    await change(wave, 'resume', 3).expect(409);
    await at.work();
    expect(await at.mails(wave.id)).toMatchObject({ sent: 3, waiting: 0 });
    await at.work();
    expect((await at.caught()).flatMap(({ receivedAt }) => receivedAt)).toHaveLength(3);
  });

  it('goes on in the next morning when its hours passed meanwhile, never at night', async () => {
    const people = await at.people(4, { zone: 'Asia/Tokyo' });
    at.rumo.clock.set('2027-01-11T00:00:00Z');
    const wave = await at.open('window');
    await at.run('waves.plan', 'delivery.queue');
    await change(wave, 'pause', wave.rev).expect(200);
    // Thursday evening in Tokyo: all three mornings are over.
    at.rumo.clock.set('2027-01-14T10:00:00Z');
    await change(wave, 'resume', 2).expect(200);
    await at.work();
    expect(await at.mails(wave.id)).toMatchObject({ sent: 0, waiting: 4 });
    for (const person of people) {
      const due = localTimeOf((await at.mailOf(wave, person))!.dueAt, 'Asia/Tokyo');
      expect(due.day).toBe('2027-01-15');
      expect(due.time >= '08:30:00' && due.time < '11:30:00').toBe(true);
    }
    at.rumo.clock.set('2027-01-15T02:29:00Z');
    await at.work();
    expect(await at.mails(wave.id)).toMatchObject({ sent: 4, waiting: 0 });
  });

  it('cancels: what waits is listed, what was sent may still be answered, and nothing goes out again', async () => {
    const [got, not] = (await at.people(2)) as [Contact, Contact];
    const wave = await at.open('window');
    await at.run('waves.plan', 'delivery.queue');
    await at.put(wave, got, { status: 'sent', sentAt: at.rumo.clock.now() });
    await at.put(wave, not, { dueAt: new Date(Date.parse(wave.closesAt) - DAY) });
    const viewer = await joinAs(at.owner, at.rumo.url, 'viewer');
    await viewer.post(`/api/waves/${wave.id}/cancel`).send({ rev: wave.rev }).expect(403);
    const cancelled = (await change(wave, 'cancel', wave.rev).expect(200)).body;
    expect(cancelled).toMatchObject({ status: 'cancelled', rev: 2, cancelledAt: at.rumo.clock.now().toISOString() });
    expect(await at.mailOf(wave, not)).toMatchObject({ status: 'cancelled', reason: 'wave_cancelled' });
    const mails = await at.mails(wave.id);
    expect(mails).toMatchObject({ invited: 2, sent: 1, cancelled: 1, waiting: 0 });
    expectSum(mails);
    await change(wave, 'cancel', 2).expect(410);
    await change(wave, 'pause', 2).expect(410);
    await at.owner
      .post('/api/deliveries/send-again')
      .send({ ids: [`invite:${wave.id}:${not._id}:1`] })
      .expect(200, { queued: 0 });
  });
});

describe('Rumo stops a wave by itself', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('watch');
  });
  afterAll(() => at?.rumo.close());

  it.each([
    [
      5,
      { status: 'failed', reason: 'refused', smtp: { code: 550, enhanced: '5.1.1', text: '550 5.1.1 No such user' } },
      'bounces',
    ],
    [2, { complainedAt: new Date() }, 'complaints'],
    [
      20,
      { status: 'failed', reason: 'refused', smtp: { code: 550, enhanced: '5.7.1', text: '550 5.7.1 Blocked' } },
      'policy',
    ],
  ] as [number, Partial<Delivery>, string][])('after %d mails with %j', async (count, trouble, reason) => {
    const people = await at.people(count + 4);
    const wave = await at.open('now');
    await at.work();
    for (const [i, person] of people.entries())
      if (i < count - 1) await at.put(wave, person, trouble);
      else if (i >= count) await at.put(wave, person, { status: 'queued', sentAt: null, sendingAt: null });
    await at.run('delivery.watch');
    expect((await at.wave(wave.id)).pause).toBeNull();
    await at.put(wave, people[count - 1]!, trouble);
    await at.run('delivery.watch');
    expect((await at.wave(wave.id)).pause).toMatchObject({ reason, by: null, count });
    expectSum(await at.mails(wave.id));
    const { lines } = (await at.owner.get('/api/today')).body;
    expect(lines).toContainEqual(
      expect.objectContaining({ key: `paused:${wave.id}`, urgency: 'now', link: `/waves/${wave.id}` }),
    );

    // Resumed after the cause is gone: what was before does not stop it again.
    const { rev } = await at.wave(wave.id);
    await at.owner.post(`/api/waves/${wave.id}/resume`).send({ rev }).expect(200);
    await at.work();
    expect((await at.wave(wave.id)).pause).toBeNull();
    expect((await at.mails(wave.id)).waiting).toBe(0);
  });
});

describe('a mail server that does not let us in', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('auth');
  });
  afterAll(() => at?.rumo.close());

  it('stops the waves that have mails to send, until someone has mended it', async () => {
    await at.people(2);
    const done = await at.open('now');
    await at.work();
    await at.people(2);
    const wave = await at.open('now');
    await at.run('waves.plan', 'delivery.queue');
    const health = at.rumo.app.get(TransportHealth);
    await health.ails('connection', 'connect ECONNREFUSED', at.rumo.clock.now());
    await at.run('delivery.watch');
    expect((await at.wave(wave.id)).pause).toBeNull();

    await health.ails('auth', '535 5.7.8 Authentication failed', at.rumo.clock.now());
    await at.run('delivery.watch');
    const { pause, rev } = await at.wave(wave.id);
    expect(pause).toMatchObject({ reason: 'transport', by: null, words: '535 5.7.8 Authentication failed' });
    expect((await at.wave(done.id)).pause).toBeNull();
    expect(await at.mails(wave.id)).toMatchObject({ invited: 2, waiting: 2 });

    at.rumo.clock.set(new Date(at.rumo.clock.now().getTime() + 60_000));
    await at.owner.post(`/api/waves/${wave.id}/resume`).send({ rev }).expect(200);
    await at.work();
    expect((await at.wave(wave.id)).pause).toBeNull();
    expect(await at.mails(wave.id)).toMatchObject({ sent: 2, waiting: 0 });
  });
});

describe('reminders', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('remind');
  });
  afterAll(() => at?.rumo.close());
  const remind = () => at.run('delivery.remind', 'delivery.send');
  const answer = (wave: Wave, contact: Contact, status: string, gesture = false) =>
    at.rumo.mongo.db.collection<{ _id: string }>('answers').insertOne({
      _id: `${wave.id}:${contact._id}`,
      waveId: wave.id,
      status,
      evidence: { gesture },
    } as { _id: string });

  it('asks once more after four business days, in the same thread, and only who can and should answer', async () => {
    at.rumo.clock.set('2027-02-01T12:00:00Z');
    const people = await at.people(9);
    const [silent, answered, scanned, pressed, optedOut, bounced, complained, left, doubtful] = people as [
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
      Contact,
    ];
    const wave = await at.open('now');
    expect(wave.reminders).toBe(1);
    await at.work();
    await at.put(wave, doubtful, { status: 'uncertain', reason: 'sender_lost', sentAt: null });
    expect((await at.mails(wave.id)).reminders).toMatchObject({ each: 1, sent: 0, nextAt: '2027-02-05T11:30:00.000Z' });
    await answer(wave, answered, 'counted');
    await answer(wave, scanned, 'suspect');
    await answer(wave, pressed, 'suspect', true);
    await at.put(wave, bounced, { bounce: { at: new Date(), kind: 'hard', status: '5.1.1', text: 'gone' } });
    await at.put(wave, complained, { complainedAt: new Date() });

    at.rumo.clock.set('2027-02-04T11:00:00Z');
    await remind();
    expect((await at.mails(wave.id)).reminders).toMatchObject({ sent: 0, waiting: 0 });
    at.rumo.clock.set('2027-02-04T14:31:00Z');
    await remind();
    const planned = (await at.mails(wave.id)).reminders;
    expect(planned).toMatchObject({ waiting: 5, sent: 0, answered: 2, cancelled: 0 });
    expect(planned.nextAt! >= '2027-02-05T11:30:00.000Z' && planned.nextAt! < '2027-02-05T14:30:00.000Z').toBe(true);
    // Meanwhile two more have a reason not to be asked again.
    await at.rumo.app
      .get(AudienceService, { strict: false })
      .suppress(optedOut.email!, 'unsubscribed', at.rumo.clock.now());
    await at.contacts.updateOne({ _id: left._id }, { $set: { archivedAt: new Date() } });

    at.rumo.clock.set('2027-02-05T14:29:00Z');
    await remind();
    const mails = await at.mails(wave.id);
    expect(mails.reminders).toMatchObject({ waiting: 0, sent: 3, answered: 2, cancelled: 2, nextAt: null });
    expectSum(mails);
    const reminders = await at.deliveries.find({ source: wave.id, kind: 'reminder', status: 'sent' }).toArray();
    expect(reminders.map(({ recipient }) => recipient).sort()).toEqual(
      [silent, scanned, doubtful].map(({ _id }) => _id).sort(),
    );
    expect(await at.mailOf(wave, optedOut, 'reminder')).toMatchObject({ reason: 'unsubscribed' });
    expect(await at.mailOf(wave, left, 'reminder')).toMatchObject({ reason: 'gone' });

    const store = at.rumo.app.get(CaughtMails);
    const invite = (await store.get((await at.mailOf(wave, silent))!.messageId))!;
    const reminder = (await store.get((await at.mailOf(wave, silent, 'reminder'))!.messageId))!;
    expect(reminder.headers).toContainEqual({ name: 'In-Reply-To', value: `<${invite._id}>` });
    expect(reminder.subject).toBe(invite.subject);
    expect(reminder.text).toContain('A few days ago');
    expect(linksIn(reminder.text)).toEqual(linksIn(invite.text));
    // Whoever may not have got the first is asked as if it were the first.
    const second = (await store.get((await at.mailOf(wave, doubtful, 'reminder'))!.messageId))!;
    expect(second.text).not.toContain('A few days ago');

    await remind();
    at.rumo.clock.set('2027-02-12T13:00:00Z');
    await remind();
    expect((await at.mails(wave.id)).reminders).toMatchObject({ sent: 3, waiting: 0 });
  });

  it('does not remind who answered after the reminder was planned', async () => {
    at.rumo.clock.set('2027-05-03T12:00:00Z');
    const [someone] = await at.people(1);
    const wave = await at.open('now');
    await at.work();
    at.rumo.clock.set('2027-05-07T11:00:00Z');
    await at.run('delivery.remind');
    expect((await at.mailOf(wave, someone!, 'reminder'))?.status).toBe('queued');
    await answer(wave, someone!, 'provisional');
    at.rumo.clock.set('2027-05-07T14:29:00Z');
    await at.run('delivery.send');
    expect(await at.mailOf(wave, someone!, 'reminder')).toMatchObject({ status: 'cancelled', reason: 'answered' });
    expect((await at.mails(wave.id)).reminders).toMatchObject({ answered: 1, cancelled: 0 });
  });

  it('asks twice or not at all, as the survey says, and never in the last two days', async () => {
    at.rumo.clock.set('2027-09-13T12:00:00Z');
    const [someone] = await at.people(1);
    const wave = await at.open('now', 2);
    await at.work();
    for (const day of ['2027-09-17', '2027-09-18', '2027-09-21', '2027-09-22', '2027-09-23']) {
      at.rumo.clock.set(`${day}T14:29:00Z`);
      await remind();
    }
    const dayOf = async (seq: number) =>
      (await at.mailOf(wave, someone!, 'reminder', seq))?.sentAt?.toISOString().slice(0, 10);
    expect([await dayOf(1), await dayOf(2)]).toEqual(['2027-09-17', '2027-09-23']);

    at.rumo.clock.set('2028-01-05T12:00:00Z');
    const [late] = await at.people(1);
    const next = await at.open('now', 1);
    await at.run('waves.plan', 'delivery.queue');
    at.rumo.clock.set('2028-01-13T13:00:00Z');
    await at.run('delivery.send');
    expect((await at.mailOf(next, late!))?.status).toBe('sent');
    at.rumo.clock.set('2028-01-18T13:00:00Z');
    await remind();
    expect(await at.mailOf(next, late!, 'reminder')).toBeNull();

    at.rumo.clock.set('2028-06-05T12:00:00Z');
    const [unasked] = await at.people(1);
    const silent = await at.open('now', 0);
    await at.work();
    at.rumo.clock.set('2028-06-12T13:00:00Z');
    await remind();
    expect(await at.mailOf(silent, unasked!, 'reminder')).toBeNull();
  });
});

describe('doubt about a mail', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('doubt');
  });
  afterAll(() => at?.rumo.close());

  it('ends when its link is used, but only the mail that can have brought it counts as arrived', async () => {
    const [visited, quiet, twice] = (await at.people(3)) as [Contact, Contact, Contact];
    const wave = await at.open('now');
    await at.work();
    const store = at.rumo.app.get(CaughtMails);
    const pathOf = async (contact: Contact) =>
      linksIn((await store.get((await at.mailOf(wave, contact))!.messageId))!.text)[0]!;
    for (const person of [visited, quiet, twice])
      await at.put(wave, person, { status: 'uncertain', reason: 'answer_lost', sentAt: null });
    // A reminder with the same link went out before the link was opened: either may have brought it.
    const invite = (await at.mailOf(wave, twice))!;
    await at.deliveries.insertOne({
      ...invite,
      _id: `reminder:${wave.id}:${twice._id}:1`,
      kind: 'reminder',
      status: 'sent',
    });
    await at.rumo
      .anonymous()
      .get(await pathOf(visited))
      .expect(200);
    await at.rumo
      .anonymous()
      .get(await pathOf(twice))
      .expect(200);
    await at.run('answers.arrivals');
    expect(await at.mailOf(wave, visited)).toMatchObject({ status: 'sent', reason: 'evidence' });
    expect((await at.mailOf(wave, visited))!.sentAt).not.toBeNull();
    expect((await at.mailOf(wave, quiet))?.status).toBe('uncertain');
    expect((await at.mailOf(wave, twice))?.status).toBe('uncertain');

    const ids = [`invite:${wave.id}:${quiet._id}:1`, `invite:${wave.id}:${visited._id}:1`];
    await at.owner.post('/api/deliveries/arrived').send({ ids }).expect(200, { settled: 1 });
    const me = (await at.owner.get('/api/session').expect(200)).body;
    expect(await at.mailOf(wave, quiet)).toMatchObject({ status: 'sent', reason: 'person', settledBy: me.id });
    expectSum(await at.mails(wave.id));
  });
});

describe('whatever happens to a wave, in whatever order', () => {
  let at: Deployment;
  beforeAll(async () => {
    at = await deployment('order');
  });
  afterAll(() => at?.rumo.close());

  const step = fc.record({
    what: fc.constantFrom(
      'plan',
      'queue',
      'follow',
      'claim',
      'send',
      'crash',
      'reap',
      'put off',
      'drain',
      'opt out',
      'lose address',
      'leave',
      'pause',
      'resume',
      'close',
      'cancel',
      'send again',
      'arrived',
      'used',
      'remind',
      'day',
    ),
    pick: fc.nat(1000),
    outcome: fc.constantFrom('sent' as const, 'refused' as const, 'retry' as const, 'uncertain' as const),
  });

  it(
    'adds up at every moment, mails nobody twice by itself, and closes with nobody waiting',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 30 }), async (steps) => {
          at.rumo.clock.set(new Date(at.rumo.clock.now().getTime() + 100 * DAY));
          await at.contacts.updateMany({}, { $set: { archivedAt: new Date() } });
          const people = await at.people(12);
          const wave = await at.open('now');
          await at.run('waves.plan');
          const handedOver = new Map<string, number>();
          for (const { what, pick, outcome } of steps) {
            await take(at, wave, what, people[pick % people.length]!, outcome, handedOver);
            expectSum(await at.mails(wave.id));
          }
          // In the end: leases run out, the day comes, and the wave closes.
          await take(at, wave, 'reap', people[0]!, 'sent', handedOver);
          at.rumo.clock.set(new Date(Date.parse(wave.closesAt) + 1000));
          await at.run('waves.close');
          const mails = await at.mails(wave.id);
          expect(mails).toMatchObject({ invited: 12, waiting: 0 });
          expectSum(mails);
          expect(['closed', 'cancelled']).toContain((await at.wave(wave.id)).status);
          const listed = await at.deliveries.find({ source: wave.id, kind: 'invite' }).toArray();
          expect(new Set(listed.map(({ contactId }) => contactId)).size).toBe(12);
          for (const { _id, status, reason } of listed) {
            expect(handedOver.get(_id) ?? 0).toBeLessThanOrEqual(1);
            if (status === 'cancelled' || status === 'failed') expect(reason).not.toBeNull();
          }
        }),
        { numRuns: RUNS, seed: 20261126 },
      );
    },
    RUNS * 20_000,
  );
});

/** One thing that may happen. `handedOver` counts how often each invitation may have reached the mail server unbidden. */
async function take(
  at: Deployment,
  wave: Wave,
  what: string,
  person: Contact,
  outcome: 'sent' | 'refused' | 'retry' | 'uncertain',
  handedOver: Map<string, number>,
): Promise<void> {
  const { leases } = at.rumo.app.get(Outbox);
  const now = at.rumo.clock.now();
  const ids = [`invite:${wave.id}:${person._id}:1`];
  const change = async (to: string) => {
    const { rev } = await at.wave(wave.id);
    const { status } = await at.owner.post(`/api/waves/${wave.id}/${to}`).send({ rev });
    expect([200, 409, 410]).toContain(status);
  };
  const begin = async () => {
    const { deliveries, lease } = await leases.claim({ limit: 3, now, leaseMs: 60_000 });
    const ours = await leases.markSending(
      deliveries.map(({ _id }) => _id),
      lease,
      60_000,
    );
    return { lease, sending: deliveries.filter(({ _id }) => ours.includes(_id)) };
  };
  const count = (id: string) => handedOver.set(id, (handedOver.get(id) ?? 0) + 1);
  switch (what) {
    case 'plan':
      return at.run('waves.plan');
    case 'queue':
      return at.run('delivery.queue');
    case 'follow':
      return at.run('delivery.follow');
    case 'drain': {
      const before = await at.caught();
      await at.run('delivery.send');
      const known = new Set(before.map(({ deliveryId }) => deliveryId));
      for (const { deliveryId } of await at.caught()) if (!known.has(deliveryId)) count(deliveryId);
      return;
    }
    case 'claim':
      await leases.claim({ limit: 3, now, leaseMs: 60_000 });
      return;
    case 'send': {
      const { lease, sending } = await begin();
      const result = { outcome, code: null, enhanced: null, text: outcome, systemic: false, fault: null };
      for (const { _id } of sending) if (outcome === 'sent' || outcome === 'uncertain') count(_id);
      await leases.record(
        sending.map((delivery) => ({ delivery, result })),
        lease,
        now,
      );
      return;
    }
    case 'crash':
      for (const { _id } of (await begin()).sending) count(_id);
      return;
    case 'reap':
      await at.deliveries.updateMany({ leaseUntil: { $ne: null } }, { $set: { leaseUntil: new Date(0) } });
      await leases.reap({ idempotent: false });
      return;
    case 'put off': {
      const { deliveries, lease } = await leases.claim({ limit: 3, now, leaseMs: 60_000 });
      const later = new Date(now.getTime() + DAY);
      await leases.withdraw(
        deliveries.map(({ _id: id }) => ({ id, status: 'queued' as const, dueAt: later })),
        lease,
      );
      return;
    }
    case 'opt out':
      await at.rumo.app
        .get(DeliveryService, { strict: false })
        .cancel({ source: wave.id, contactId: person._id }, 'unsubscribed');
      return;
    case 'lose address':
      await at.contacts.updateOne({ _id: person._id }, { $set: { email: null } });
      return;
    case 'leave':
      await at.contacts.deleteOne({ _id: person._id });
      return;
    case 'pause':
    case 'resume':
      return change(what);
    case 'cancel':
      // Seldom, or every wave would end this way.
      return person.email!.charCodeAt(10) % 4 === 0 ? change('cancel') : undefined;
    case 'close':
      return at.run('waves.close');
    case 'send again': {
      const { queued } = (await at.owner.post('/api/deliveries/send-again').send({ ids }).expect(200)).body;
      // A person asked for it: what may be a second mail is theirs to answer for.
      if (queued > 0) handedOver.delete(ids[0]!);
      return;
    }
    case 'arrived':
      await at.owner.post('/api/deliveries/arrived').send({ ids }).expect(200);
      return;
    case 'used':
      await at.rumo.mongo.db
        .collection('linkEvents')
        .insertOne({ invitationId: `${wave.id}:${person._id}`, at: new Date() });
      return at.run('answers.arrivals');
    case 'remind':
      return at.run('delivery.remind');
    case 'day':
      at.rumo.clock.set(new Date(now.getTime() + DAY));
      return;
  }
}

/** Paths of the answer page that a mail links to. */
function linksIn(text: string): string[] {
  return [...text.matchAll(/\/r\/[\w-]{23}/g)].map(([path]) => path);
}
