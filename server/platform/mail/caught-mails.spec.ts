import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { sendOne } from '../../../e2e/support/send-one.ts';
import { testDatabase, type TestDatabase } from '../../../e2e/support/test-database.ts';
import { migration } from '../migrations/004-deliveries.ts';
import { catcherTransport } from './catcher-transport.ts';
import { CaughtMails } from './caught-mails.ts';
import type { Letter } from './letter.ts';

function letter(number: number, more: Partial<Letter> = {}): Letter {
  return {
    id: `invite:wave1:con_${number}:1`,
    from: { name: 'Acme', address: 'feedback@acme.com' },
    to: { name: 'Ana', address: `ana${number}@shop.example` },
    subject: `Question ${number}`,
    html: '<p>Hello</p>',
    text: 'Hello',
    messageId: `m${number}.1@acme.com`,
    listUnsubscribeUrl: 'http://localhost:3000/u/abc',
    ...more,
  };
}

describe('the mail catcher', () => {
  let database: TestDatabase;
  let mails: CaughtMails;
  let minute = 0;
  const now = () => new Date(Date.UTC(2027, 0, 4, 12, (minute += 1)));

  beforeAll(async () => {
    database = await testDatabase('catcher');
    await migration.up(database.db);
    mails = new CaughtMails(database.db);
  });
  beforeEach(async () => {
    minute = 0;
    await database.db.collection('caughtMails').deleteMany({});
  });
  afterAll(() => database.drop());

  it('keeps what would have gone out, also to sample people', async () => {
    const catcher = catcherTransport(database.db, { now });
    expect(await sendOne(catcher, letter(1, { sample: true }))).toMatchObject({ outcome: 'sent', code: 250 });
    const mail = await mails.get('m1.1@acme.com');
    expect(mail).toMatchObject({
      deliveryId: 'invite:wave1:con_1:1',
      to: { name: 'Ana', address: 'ana1@shop.example' },
      subject: 'Question 1',
      html: '<p>Hello</p>',
      text: 'Hello',
      receivedAt: [new Date('2027-01-04T12:01:00Z')],
      sample: true,
    });
    expect(mail?.headers).toEqual(
      expect.arrayContaining([
        { name: 'To', value: '"Ana" <ana1@shop.example>' },
        { name: 'Message-ID', value: '<m1.1@acme.com>' },
        { name: 'List-Unsubscribe', value: '<http://localhost:3000/u/abc>' },
      ]),
    );
    expect(await mails.get('m2.1@acme.com')).toBeNull();
  });

  it('shows a letter that came twice as one with two times', async () => {
    const catcher = catcherTransport(database.db, { now });
    await sendOne(catcher, letter(1));
    await sendOne(catcher, letter(1));
    expect((await mails.get('m1.1@acme.com'))?.receivedAt).toHaveLength(2);
    expect(await mails.list({ limit: 10 })).toMatchObject({ total: 1, next: null });
  });

  it('lists the newest first, page by page, and finds by subject, name and address', async () => {
    const catcher = catcherTransport(database.db, { now });
    for (let number = 1; number <= 5; number += 1) await sendOne(catcher, letter(number));
    const first = await mails.list({ limit: 2 });
    const second = await mails.list({ limit: 2, after: first.next! });
    const third = await mails.list({ limit: 2, after: second.next! });
    expect([first, second, third].map(({ items }) => items.map(({ subject }) => subject))).toEqual([
      ['Question 5', 'Question 4'],
      ['Question 3', 'Question 2'],
      ['Question 1'],
    ]);
    expect(first.total).toBe(5);
    expect(third.next).toBeNull();
    expect((await mails.list({ search: 'ANA3@', limit: 9 })).items.map(({ subject }) => subject)).toEqual([
      'Question 3',
    ]);
    expect((await mails.list({ search: 'question .', limit: 9 })).total).toBe(0);
    expect((await mails.list({ after: 'nonsense', limit: 9 })).items).toHaveLength(5);
  });

  it('keeps only the newest', async () => {
    const catcher = catcherTransport(database.db, { keep: 10, now });
    for (let number = 1; number <= 120; number += 1) await sendOne(catcher, letter(number));
    const { items, total } = await mails.list({ limit: 200 });
    expect(total).toBeLessThanOrEqual(10 + 51);
    expect(total).toBeGreaterThanOrEqual(10);
    expect(items[0]?.subject).toBe('Question 120');
    const subjects = items.map(({ subject }) => Number(subject.slice(9)));
    expect(subjects).toEqual(Array.from({ length: total }, (_, i) => 120 - i));
  });

  it('refuses headers that are not a letter’s to set', async () => {
    const catcher = catcherTransport(database.db, { now });
    expect(await sendOne(catcher, letter(1, { headers: { Bcc: 'eve@evil.com' } }))).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('Bcc'),
    });
    expect(await sendOne(catcher, letter(1, { headers: { 'X-A\r\nBcc': 'x' } }))).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('header'),
    });
    expect(await sendOne(catcher, letter(1, { listUnsubscribeUrl: 'javascript:alert(1)' }))).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('web address'),
    });
    expect(await sendOne(catcher, letter(1, { listId: 'nps>\r\n' }))).toMatchObject({
      outcome: 'refused',
      text: expect.stringContaining('List-ID'),
    });
    expect((await mails.list({ limit: 9 })).total).toBe(0);
  });
});
