import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ContactView } from '../server/contract/audience.ts';
import { BackChannelService } from '../server/features/delivery/back-channel.service.ts';
import { DeliveryService } from '../server/features/delivery/delivery.service.ts';
import { ReturnAddresses } from '../server/platform/mail/inbound/return-addresses.ts';
import { deliveryId, type Delivery, type NewDelivery } from '../server/platform/outbox/delivery.ts';
import { MailKinds, type MailKind } from '../server/platform/outbox/mail-kinds.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { handOver, MailDialog } from './support/mail-dialog.ts';
import * as reports from './support/report-mails.ts';
import { startSmtpSink, type SmtpSink } from './support/smtp-sink.ts';
import { until } from './support/until.ts';

const MINUTE = 60_000;

describe.each(['smtp', 'lmtp'] as const)('what comes back by mail, over %s', (protocol) => {
  let rumo: TestApp;
  let owner: Browser;
  let addresses: ReturnAddresses;
  let port: number;
  let people = 0;

  beforeAll(async () => {
    rumo = await startApp(`back-channel-${protocol}`, {
      BOUNCE_DOMAIN: 'bounce.acme.com',
      INBOUND_SMTP: `${protocol}://:0`,
    });
    owner = await setUp(rumo);
    addresses = rumo.app.get(ReturnAddresses);
    await rumo.tasks.run('delivery.inbound');
    port = (await rumo.app.get(BackChannelService).port())!;
  });
  beforeEach(async () => {
    await rumo.mongo.collection('deliveries').deleteMany({});
    await rumo.mongo.collection('bounces').deleteMany({});
  });
  afterAll(() => rumo.close());

  const deliveries = () => rumo.mongo.collection<Delivery>('deliveries');
  const mail = (parts: Pick<NewDelivery, 'kind' | 'source' | 'recipient'>) =>
    deliveries().findOne({ _id: deliveryId(parts) }) as Promise<Delivery>;
  const person = async (id: string) => (await owner.get(`/api/contacts/${id}`).expect(200)).body as ContactView;

  async function addPerson(): Promise<ContactView> {
    people += 1;
    const body = { email: `person${people}@shop.com`, name: `Person ${people}` };
    return (await owner.post('/api/contacts').send(body).expect(201)).body as ContactView;
  }

  /** A mail that went out to them, as the outbox leaves it. */
  async function mailed(
    contact: ContactView,
    more: Partial<NewDelivery> & { status?: Delivery['status']; smtp?: Delivery['smtp'] } = {},
  ): Promise<Delivery> {
    const { status = 'sent', smtp = null, ...delivery } = more;
    const now = rumo.clock.now();
    const wanted: NewDelivery = {
      ...{ kind: 'release', source: 'rel_a', recipient: contact.id, contactId: contact.id, email: contact.email! },
      ...{
        locale: 'en',
        dueAt: new Date(now.getTime() + 60 * MINUTE),
        expiresAt: new Date(now.getTime() + 9000 * MINUTE),
      },
      ...delivery,
    };
    await rumo.app.get(DeliveryService).enqueue([wanted]);
    const _id = deliveryId(wanted);
    const reason = status === 'failed' ? 'refused' : null;
    if (status !== 'queued') await deliveries().updateOne({ _id }, { $set: { status, smtp, reason } });
    return (await deliveries().findOne({ _id }))!;
  }

  const back = (delivery: Delivery) => addresses.forReports(delivery.messageId)!;
  const about = (delivery: Delivery) => ({ to: back(delivery), email: delivery.email });
  async function arrives(delivery: Delivery, raw: string): Promise<void> {
    expect((await handOver(port, protocol, { to: back(delivery), raw })).letter[0]).toMatch(/^250/);
  }
  /** Everything that a mail could change. */
  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        ['deliveries', 'contacts', 'suppressions', 'bounces'].map((name) =>
          rumo.mongo.collection(name).find().sort({ _id: 1 }).toArray(),
        ),
      ),
    );

  it('an address that does not exist gets no more mail, once, and staff see why and since when', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const waiting = await mailed(contact, { source: 'rel_b', status: 'queued' });
    const raw = reports.postfixReport(about(sent));
    await arrives(sent, raw);
    const at = rumo.clock.now().toISOString();
    expect(await person(contact.id)).toMatchObject({
      bouncedAt: at,
      bounceReason: expect.stringMatching(/^550 5\.1\.1 .*User unknown in local recipient table$/),
      suppression: { reason: 'bounced', at },
      complainedAt: null,
    });
    expect(await mail(sent)).toMatchObject({
      status: 'sent',
      bounce: { kind: 'hard', status: '5.1.1' },
      complainedAt: null,
    });
    expect(await mail(waiting)).toMatchObject({ status: 'cancelled', reason: 'bounced' });
    const before = await everything();
    rumo.clock.set(new Date(rumo.clock.now().getTime() + MINUTE));
    await arrives(sent, raw);
    expect(await everything()).toBe(before);
  });

  it('the same report does nothing after staff took its effect back', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const raw = reports.gmailReport(about(sent));
    await arrives(sent, raw);
    const allowed = await owner.delete(`/api/contacts/${contact.id}/suppression`).expect(200);
    expect(allowed.body).toMatchObject({ bouncedAt: null, bounceReason: null, suppression: null });
    await arrives(sent, raw);
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
    const viewer = await joinAs(owner, rumo.url, 'viewer');
    await viewer.delete(`/api/contacts/${contact.id}/suppression`).expect(403);
    const editor = await joinAs(owner, rumo.url, 'editor');
    await editor.delete(`/api/contacts/${contact.id}/suppression`).expect(200);
  });

  it('a corrected address starts afresh, and a late report about the old one leaves it alone', async () => {
    const contact = await addPerson();
    const [first, second] = [await mailed(contact), await mailed(contact, { source: 'rel_b' })];
    await arrives(first, reports.postfixReport(about(first)));
    const { rev } = await person(contact.id);
    const email = `corrected${people}@shop.com`;
    await owner.patch(`/api/contacts/${contact.id}`).send({ rev, email }).expect(200);
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, bounceReason: null, suppression: null });
    const waiting = await mailed({ ...contact, email }, { source: 'rel_c', status: 'queued' });
    await arrives(second, reports.exchangeReport(about(second)));
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
    expect(await mail(waiting)).toMatchObject({ status: 'queued' });
    expect(await mail(second)).toMatchObject({ bounce: { kind: 'hard' } });
  });

  it('an address that an import corrects starts afresh too', async () => {
    const email = `imported${protocol}@shop.com`;
    const given = { externalId: `crm-${protocol}`, email, name: 'Ida' };
    const contact = (await owner.post('/api/contacts').send(given).expect(201)).body as ContactView;
    const sent = await mailed(contact);
    await arrives(sent, reports.postfixReport(about(sent)));
    expect(await person(contact.id)).toMatchObject({ suppression: { reason: 'bounced' } });
    const file = `External id,E-mail\r\ncrm-${protocol},ida-${email}\r\n`;
    await owner
      .post('/api/imports')
      .set('content-type', 'application/octet-stream')
      .send(Buffer.from(file))
      .expect(202);
    await until(async () => (await person(contact.id)).email === `ida-${email}`, 'the new address');
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, bounceReason: null, suppression: null });
  });

  it('three mailings in a row that came back for now end it; two, or one mailing twice, do not', async () => {
    const contact = await addPerson();
    const bounceSoftly = async (source: string) => {
      rumo.clock.set(new Date(rumo.clock.now().getTime() + 1440 * MINUTE));
      const sent = await mailed(contact, { source });
      const raw = reports.sesReport(about(sent));
      await arrives(sent, raw);
      await arrives(sent, raw);
      await arrives(sent, reports.qmailReport(about(sent)));
    };
    await bounceSoftly('rel_1');
    await bounceSoftly('rel_2');
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
    rumo.clock.set(new Date(rumo.clock.now().getTime() + 1440 * MINUTE));
    await mailed(contact, { source: 'rel_fine' });
    await bounceSoftly('rel_3');
    await bounceSoftly('rel_4');
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
    await bounceSoftly('rel_5');
    expect(await person(contact.id)).toMatchObject({
      bouncedAt: rumo.clock.now().toISOString(),
      suppression: { reason: 'bounced' },
    });
  });

  it('a block of the sender never touches the person', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const waiting = await mailed(contact, { source: 'rel_b', status: 'queued' });
    await arrives(sent, reports.exchangeReport({ ...about(sent), status: '5.7.1' }));
    expect(await mail(sent)).toMatchObject({ bounce: { kind: 'policy', status: '5.7.1' } });
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
    expect(await mail(waiting)).toMatchObject({ status: 'queued' });
  });

  it.each(['to the mail itself', 'to the address for providers'])(
    'a complaint ends everything at once, sent %s',
    async (where) => {
      const contact = await addPerson();
      const sent = await mailed(contact);
      const waiting = await mailed(contact, { kind: 'ballot', source: 'bal_a', status: 'queued' });
      const to = where.endsWith('providers') ? 'complaints@bounce.acme.com' : back(sent);
      const raw = reports.spamReport({ to, email: contact.email!, returnPath: back(sent) });
      for (let time = 0; time < 2; time += 1) {
        expect((await handOver(port, protocol, { to, raw, from: 'fbl@provider.com' })).letter[0]).toMatch(/^250/);
      }
      expect(await person(contact.id)).toMatchObject({
        complainedAt: rumo.clock.now().toISOString(),
        bouncedAt: null,
        suppression: { reason: 'complained' },
      });
      expect(await mail(sent)).toMatchObject({ complainedAt: rumo.clock.now(), bounce: null });
      expect(await mail(waiting)).toMatchObject({ status: 'cancelled', reason: 'complained' });
      expect(await rumo.mongo.collection('bounces').countDocuments()).toBe(1);
    },
  );

  it('forged reports change nothing', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const real = back(sent);
    const forged = real.slice(0, 27) + (real[27] === 'a' ? 'bb' : 'aa') + real.slice(29);
    const before = await everything();
    const raw = reports.postfixReport({ ...about(sent), to: forged });
    expect((await handOver(port, protocol, { to: forged, raw })).recipients[0]).toMatch(/^550 5\.1\.1/);
    const spam = reports.spamReport({ to: 'complaints@bounce.acme.com', email: contact.email!, returnPath: forged });
    await handOver(port, protocol, { to: 'complaints@bounce.acme.com', raw: spam });
    await handOver(port, protocol, { to: 'complaints@bounce.acme.com', raw: reports.postfixReport(about(sent)) });
    // Our own address of a mail that is not there any more: taken, and of no effect.
    const gone = addresses.forReports(`${'0'.repeat(32)}.1@acme.com`)!;
    expect((await handOver(port, protocol, { to: gone, raw })).letter[0]).toMatch(/^250/);
    expect(await everything()).toBe(before);
  });

  it('delays, holidays and answers of people change nothing but doubt', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const before = await everything();
    await arrives(sent, reports.postfixReport({ ...about(sent), action: 'delayed', status: '4.4.1' }));
    await arrives(sent, reports.holidayNote(about(sent)));
    await arrives(sent, 'From: ana@shop.com\r\nSubject: Re: failure\r\n\r\nThanks!\r\n');
    await arrives(sent, '');
    expect(await everything()).toBe(before);
    const doubtful = await mailed(contact, { source: 'rel_u', status: 'uncertain' });
    await arrives(doubtful, reports.holidayNote(about(doubtful)));
    expect(await mail(doubtful)).toMatchObject({ status: 'sent', reason: 'reported', bounce: null });
  });

  it('a report about a mail in doubt proves that it went out', async () => {
    const contact = await addPerson();
    const doubtful = await mailed(contact, { status: 'uncertain' });
    await arrives(doubtful, reports.postfixReport(about(doubtful)));
    expect(await mail(doubtful)).toMatchObject({ status: 'sent', reason: 'reported', bounce: { kind: 'hard' } });
    expect(await person(contact.id)).toMatchObject({ suppression: { reason: 'bounced' } });
  });

  it('mails to staff and tests say that they came back and suppress nobody', async () => {
    const contact = await addPerson();
    for (const kind of ['staff', 'test'] as const) {
      const sent = await mailed(contact, { kind, contactId: null, recipient: 'stf_a', email: 'olivia@rumo.example' });
      await arrives(sent, reports.postfixReport(about(sent)));
      expect(await mail(sent)).toMatchObject({ bounce: { kind: 'hard' } });
    }
    expect(await person(contact.id)).toMatchObject({ bouncedAt: null, suppression: null });
  });

  it('unsubscribes by mail: at once, once, without words, whatever the case', async () => {
    const contact = await addPerson();
    const token = (await rumo.app.get(DeliveryService).unsubscribeTokens([contact.id])).get(contact.id)!;
    const waiting = await mailed(contact, { status: 'queued' });
    const to = addresses.forUnsubscribing(token)!.toUpperCase();
    expect((await handOver(port, protocol, { to, raw: '', from: contact.email! })).letter[0]).toMatch(/^250/);
    const suppression = { reason: 'unsubscribed', at: rumo.clock.now().toISOString() };
    expect(await person(contact.id)).toMatchObject({ suppression, bouncedAt: null });
    expect(await mail(waiting)).toMatchObject({ status: 'cancelled', reason: 'unsubscribed' });
    const before = await everything();
    await handOver(port, protocol, { to, raw: 'Subject: unsubscribe\r\n\r\nnow!\r\n', from: contact.email! });
    await handOver(port, protocol, { to, raw: '' });
    expect(await everything()).toBe(before);
    const page = await rumo.anonymous().get(`/u/${token}`).expect(200);
    expect(page.text).not.toContain(contact.email);
    const unknown = addresses.forUnsubscribing(`${'A'.repeat(22)}a`)!;
    expect((await handOver(port, protocol, { to: unknown, raw: '' })).recipients[0]).toMatch(/^550 5\.1\.1/);
  });

  it('takes nothing for anybody else, and nothing too large', async () => {
    const contact = await addPerson();
    const sent = await mailed(contact);
    const before = await everything();
    const { recipients } = await handOver(port, protocol, { to: ['ana@shop.com', 'info@bounce.acme.com'], raw: '' });
    expect(recipients).toEqual(['550 5.1.1 No such address here', '550 5.1.1 No such address here']);
    const raw = `${reports.postfixReport(about(sent))}${'x'.repeat(998)}\r\n`.padEnd(
      1_200_000,
      `${'y'.repeat(998)}\r\n`,
    );
    expect((await handOver(port, protocol, { to: back(sent), raw })).letter[0]).toMatch(/^552/);
    expect(await everything()).toBe(before);
    await arrives(sent, reports.postfixReport(about(sent)));
    expect(await mail(sent)).toMatchObject({ bounce: { kind: 'hard' } });
  });

  it('takes twenty reports at a time, and twenty copies of one', async () => {
    const contacts = await Promise.all(Array.from({ length: 20 }, addPerson));
    const sent = await Promise.all(contacts.map((contact) => mailed(contact)));
    const raw = reports.postfixReport(about(sent[0]!));
    await Promise.all([
      ...sent.slice(1).map((delivery) => arrives(delivery, reports.gmailReport(about(delivery)))),
      ...sent.map(() => arrives(sent[0]!, raw)),
    ]);
    expect(await deliveries().countDocuments({ 'bounce.kind': 'hard' })).toBe(20);
    expect(await rumo.mongo.collection('bounces').countDocuments({ isDone: true })).toBe(20);
    for (const { id } of contacts) expect(await person(id)).toMatchObject({ suppression: { reason: 'bounced' } });
  });

  it('takes a burst of reports over a few connections that stay', async () => {
    const contact = await addPerson();
    const about400 = { kind: 'release', recipient: contact.id, contactId: contact.id, email: contact.email! } as const;
    const [dueAt, expiresAt] = [rumo.clock.now(), new Date(rumo.clock.now().getTime() + MINUTE)];
    await rumo.app
      .get(DeliveryService)
      .enqueue(
        Array.from({ length: 400 }, (_, at) => ({ ...about400, source: `rel_${at}`, locale: 'en', dueAt, expiresAt })),
      );
    await deliveries().updateMany({}, { $set: { status: 'sent' } });
    const sent = await deliveries().find().toArray();
    const started = performance.now();
    const lanes = Array.from({ length: 4 }, async (_, lane) => {
      const { dialog } = await MailDialog.open(port);
      await dialog.say(`${protocol === 'lmtp' ? 'LHLO' : 'EHLO'} mx.example.net`);
      for (const delivery of sent.filter((_mail, at) => at % 4 === lane)) {
        await dialog.say('MAIL FROM:<>');
        await dialog.say(`RCPT TO:<${back(delivery)}>`);
        await dialog.say('DATA');
        expect(await dialog.say(`${reports.postfixReport(about(delivery))}.`)).toMatch(/^250/);
      }
      dialog.end();
    });
    await Promise.all(lanes);
    const seconds = (performance.now() - started) / 1000;
    console.log(
      `${sent.length} reports over ${protocol} on 4 connections: ${Math.round(sent.length / seconds)} a second`,
    );
    expect(await deliveries().countDocuments({ 'bounce.kind': 'hard' })).toBe(sent.length);
  });

  it('judges refusals at sending like reports', async () => {
    const [gone, blocked, full, odd, local] = await Promise.all(Array.from({ length: 5 }, addPerson));
    const refused = (
      contact: ContactView | undefined,
      text: string,
      code: number | null = Number(text.slice(0, 3)),
    ) => {
      const enhanced = /\d\.\d+\.\d+/.exec(text)?.[0] ?? null;
      return mailed(contact!, { status: 'failed', smtp: { code, enhanced, text } });
    };
    const mails = [
      await refused(gone, '550 5.1.1 No such user'),
      await refused(blocked, '554 5.7.1 Blocked'),
      await refused(full, '552 5.2.2 Over quota'),
      await refused(odd, '550 no'),
      await refused(local, 'not sent: the recipient is not one plain e-mail address', null),
    ];
    const waiting = await mailed(gone!, { source: 'rel_b', status: 'queued' });
    await rumo.tasks.run('delivery.refusals');
    const kinds = await Promise.all(mails.map(async (one) => (await mail(one)).bounce?.kind ?? null));
    expect(kinds).toEqual(['hard', 'policy', 'soft', 'soft', null]);
    const states = await Promise.all([gone, blocked, full, odd, local].map((one) => person(one!.id)));
    expect(states.map(({ suppression }) => suppression?.reason ?? null)).toEqual(['bounced', null, null, null, null]);
    expect(states[0]).toMatchObject({ bounceReason: '550 5.1.1 No such user' });
    expect(await mail(waiting)).toMatchObject({ status: 'cancelled', reason: 'bounced' });
    const before = await everything();
    await rumo.tasks.run('delivery.refusals');
    expect(await everything()).toBe(before);
  });
});

describe('a mail and its way back', () => {
  let rumo: TestApp;
  let owner: Browser;
  let sink: SmtpSink;
  let port: number;

  beforeAll(async () => {
    sink = await startSmtpSink();
    rumo = await startApp('way-back', {
      ...{ BOUNCE_DOMAIN: 'bounce.acme.com', INBOUND_SMTP: 'smtp://:0' },
      ...{ SMTP_URL: sink.url, MAIL_FROM: 'feedback@acme.com', PUBLIC_URL: 'https://fb.acme.com' },
    });
    owner = await setUp(rumo);
    await rumo.tasks.run('delivery.inbound');
    port = (await rumo.app.get(BackChannelService).port())!;
    const writer: MailKind = {
      prepare: async (deliveries) => {
        const ids = deliveries.map(({ contactId }) => contactId as ContactView['id']);
        const tokens = await rumo.app.get(DeliveryService).unsubscribeTokens(ids);
        return new Map(
          deliveries.map((delivery) => [
            delivery._id,
            {
              ...{ id: delivery._id, from: { address: 'feedback@acme.com' }, to: { address: delivery.email } },
              ...{ subject: 'Hello', html: '<p>Hello</p>', text: 'Hello', messageId: delivery.messageId },
              listUnsubscribeUrl: `https://fb.acme.com/u/${tokens.get(delivery.contactId!)}`,
            },
          ]),
        );
      },
    };
    rumo.app.get(MailKinds).register('letter', writer, 'let_a');
  });
  afterAll(async () => {
    await rumo.close();
    await sink.close();
  });

  async function send(email: string): Promise<ContactView> {
    const contact = (await owner.post('/api/contacts').send({ email, name: email }).expect(201)).body as ContactView;
    const [dueAt, expiresAt] = [rumo.clock.now(), new Date(rumo.clock.now().getTime() + 90 * MINUTE)];
    const about = { source: 'let_a', recipient: contact.id, contactId: contact.id, email, locale: 'en' };
    await rumo.app.get(DeliveryService).enqueue([{ kind: 'letter', ...about, dueAt, expiresAt }]);
    await rumo.tasks.run('delivery.send');
    return contact;
  }
  const person = async (id: string) => (await owner.get(`/api/contacts/${id}`).expect(200)).body as ContactView;

  it('a report sent to the envelope sender finds the mail and the person', async () => {
    const contact = await send('ana@shop.com');
    const { envelopeFrom } = sink.mailsTo('ana@shop.com')[0]!;
    expect(envelopeFrom).toMatch(/^b\+[a-z2-7]{28}@bounce\.acme\.com$/);
    await handOver(port, 'smtp', {
      to: envelopeFrom,
      raw: reports.postfixReport({ to: envelopeFrom, email: 'ana@shop.com' }),
    });
    expect(await person(contact.id)).toMatchObject({ suppression: { reason: 'bounced' } });
  });

  it('a mail to the address in List-Unsubscribe unsubscribes', async () => {
    const contact = await send('bea@shop.com');
    const header = sink.mailsTo('bea@shop.com')[0]!.rawHeaders.replace(/\r\n[ \t]+/g, ' ');
    expect(header).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
    const [, to] = /^List-Unsubscribe: <https:\/\/fb\.acme\.com\/u\/[^>]+>, <mailto:([^>]+)>/m.exec(header)!;
    await handOver(port, 'smtp', { to: to!, raw: '', from: 'bea@shop.com' });
    expect(await person(contact.id)).toMatchObject({ suppression: { reason: 'unsubscribed' } });
  });

  it('a refusal at the door counts at once', async () => {
    sink.behave(
      { refuse: 'rcpt', reply: '550 5.1.1 No such user', to: /carl/ },
      { refuse: 'rcpt', reply: '550 5.7.1 Blocked' },
    );
    const [carl, dora] = [await send('carl@shop.com'), await send('dora@shop.com')];
    await rumo.tasks.run('delivery.refusals');
    expect(await person(carl.id)).toMatchObject({
      suppression: { reason: 'bounced' },
      bounceReason: '550 5.1.1 No such user',
    });
    expect(await person(dora.id)).toMatchObject({ suppression: null, bouncedAt: null });
    const list = (await owner.get('/api/contacts').expect(200)).body.items as {
      email: string;
      noMail: string | null;
    }[];
    expect(Object.fromEntries(list.map(({ email, noMail }) => [email, noMail]))).toMatchObject({
      'carl@shop.com': 'bounced',
      'dora@shop.com': null,
      'bea@shop.com': 'unsubscribed',
    });
  });
});

it('a second worker of the same machine stands by and takes over', async () => {
  const domain = { BOUNCE_DOMAIN: 'bounce.acme.com' };
  const first = await startApp('first-listener', { ...domain, INBOUND_SMTP: 'lmtp://:0' });
  await first.tasks.run('delivery.inbound');
  const port = await first.app.get(BackChannelService).port();
  const second = await startApp('second-listener', { ...domain, INBOUND_SMTP: `lmtp://:${port}` });
  await second.tasks.run('delivery.inbound');
  expect(await second.app.get(BackChannelService).port()).toBeNull();
  await first.close();
  await second.tasks.run('delivery.inbound');
  expect(await second.app.get(BackChannelService).port()).toBe(port);
  await second.close();
});
