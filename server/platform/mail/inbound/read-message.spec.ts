import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as mails from '../../../../e2e/support/report-mails.ts';
import { findingIn, returnAddressesIn } from '../../../domain/bounce/finding.ts';
import { readMessage } from './read-message.ts';

/** More of them by hand: RUMO_FUZZ_RUNS=10000. */
const fuzzRuns = Number(process.env['RUMO_FUZZ_RUNS'] ?? 500);

const about = { to: 'b+abc@bounce.acme.com', email: 'ana@shop.com' };

async function findingOf(raw: string) {
  const message = await readMessage(Buffer.from(raw));
  return findingIn(message!, about.email);
}

describe('what a mail says, from its bytes', () => {
  it('Postfix: no such user', async () => {
    expect(await findingOf(mails.postfixReport(about))).toEqual({
      kind: 'bounce',
      refusal: 'hard',
      status: '5.1.1',
      text: '550 5.1.1 <ana@shop.com>: Recipient address rejected: User unknown in local recipient table',
    });
  });

  it('Postfix: still trying', async () => {
    expect(await findingOf(mails.postfixReport({ ...about, action: 'delayed', status: '4.4.1' }))).toEqual({
      kind: 'delayed',
    });
  });

  it('Postfix: given up after days', async () => {
    const given = {
      ...about,
      status: '4.4.1',
      diagnostic: 'X-Postfix; connect to mail.shop.com: Connection timed out',
    };
    expect(await findingOf(mails.postfixReport(given))).toMatchObject({
      refusal: 'soft',
      text: 'connect to mail.shop.com: Connection timed out',
    });
  });

  it('Exchange: capitals, comments and UTF-16', async () => {
    expect(await findingOf(mails.exchangeReport(about))).toMatchObject({ refusal: 'hard', status: '5.1.10' });
    expect(await findingOf(mails.exchangeReport({ ...about, status: '5.7.133' }))).toMatchObject({
      refusal: 'policy',
      status: '5.7.133',
    });
  });

  it('Gmail: the code stands in the words only', async () => {
    expect(await findingOf(mails.gmailReport(about))).toMatchObject({ refusal: 'hard', status: '5.0.0' });
    const blocked = 'smtp; 550-5.7.26 This mail has been blocked because the sender is unauthenticated.';
    expect(await findingOf(mails.gmailReport({ ...about, diagnostic: blocked }))).toMatchObject({ refusal: 'policy' });
  });

  it('qmail: words only, so nobody can tell', async () => {
    const finding = await findingOf(mails.qmailReport(about));
    expect(finding).toMatchObject({ kind: 'bounce', refusal: 'soft', status: null });
    expect(finding.kind === 'bounce' && finding.text).toMatch(/^Hi\. This is the qmail-send program/);
    expect(finding.kind === 'bounce' && finding.text.length).toBeLessThanOrEqual(300);
  });

  it('Amazon SES: a full mailbox', async () => {
    expect(await findingOf(mails.sesReport(about))).toEqual({
      kind: 'bounce',
      refusal: 'soft',
      status: '5.2.2',
      text: '552 5.2.2 <ana@shop.com>: user is over quota',
    });
  });

  it('decodes the words for people in their charset', async () => {
    const texts = await Promise.all(
      [mails.postfixReport(about), mails.exchangeReport(about), mails.gmailReport(about), mails.sesReport(about)].map(
        async (raw) => (await readMessage(Buffer.from(raw)))!.text,
      ),
    );
    expect(texts[0]).toContain('Não foi possível entregar');
    expect(texts[1]).toContain('não pôde ser entregue');
    expect(texts[2]).toContain('Endereço não encontrado');
    expect(texts[3]).toContain('– caixa cheia');
  });

  it('spam reports: those of a person only, and whose mail it was', async () => {
    for (const type of ['abuse', 'fraud', 'Abuse (by a person)', 'opt-out']) {
      expect(await findingOf(mails.spamReport({ ...about, type }))).toEqual({ kind: 'complaint' });
    }
    for (const type of ['not-spam', 'auth-failure', '']) {
      expect(await findingOf(mails.spamReport({ ...about, type }))).toEqual({ kind: 'nothing' });
    }
    const raw = mails.spamReport({ ...about, to: 'complaints@bounce.acme.com', returnPath: about.to });
    expect(returnAddressesIn((await readMessage(Buffer.from(raw)))!)).toEqual([about.to]);
  });

  it('people on holiday and people who answer are no bounce', async () => {
    expect(await findingOf(mails.holidayNote(about))).toEqual({ kind: 'nothing' });
    const holiday = mails.holidayNote({ ...about, email: 'postmaster@shop.com' });
    expect(await findingOf(holiday)).toEqual({ kind: 'nothing' });
    expect(await findingOf(holiday.replace('Subject: ', 'Subject: Failing printers. '))).toEqual({ kind: 'nothing' });
    const answer = 'From: ana@shop.com\r\nSubject: Re: delivery failed\r\n\r\nPlease look into it';
    expect(await findingOf(answer)).toEqual({ kind: 'nothing' });
  });

  it('of several recipients ours counts, and of strangers the mildest', async () => {
    const blocks = (...recipients: [string, string, string][]) =>
      recipients
        .map(([email, action, status]) => `Final-Recipient: rfc822; ${email}\nAction: ${action}\nStatus: ${status}\n`)
        .join('\n');
    const message = { ...(await readMessage(Buffer.from(mails.qmailReport(about))))! };
    const finding = (...recipients: [string, string, string][]) =>
      findingIn({ ...message, deliveryStatus: blocks(...recipients) }, 'Ana@shop.com');
    expect(finding(['bob@shop.com', 'delivered', '2.0.0'], ['ana@shop.com', 'failed', '5.1.1'])).toMatchObject({
      refusal: 'hard',
    });
    expect(finding(['bob@shop.com', 'failed', '5.1.1'], ['eve@shop.com', 'failed', '4.2.2'])).toMatchObject({
      refusal: 'soft',
    });
    expect(finding(['bob@shop.com', 'failed', '5.1.1'], ['eve@shop.com', 'relayed', '2.0.0'])).toEqual({
      kind: 'nothing',
    });
    expect(finding(['bob@shop.com', 'failed', '5.1.1'])).toMatchObject({ refusal: 'hard' });
    expect(finding()).toEqual({ kind: 'nothing' });
  });

  it('holds for reports that were cut, shuffled or stuffed, and always in bounds', async () => {
    const whole = Object.values(mails).map((write) => write(about));
    const mangled = fc
      .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(), fc.string())
      .map(([raw, from, to, stuffing]) => {
        const [start, end] = [from % raw.length, to % raw.length].sort((a, b) => a - b) as [number, number];
        return Buffer.from(raw.slice(0, start) + stuffing + raw.slice(end), 'latin1');
      });
    const any = fc.oneof(
      mangled,
      fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
    );
    await fc.assert(
      fc.asyncProperty(any, async (raw) => {
        const message = await readMessage(raw);
        if (message === null) return;
        const finding = findingIn(message, about.email);
        expect(['bounce', 'complaint', 'delayed', 'nothing']).toContain(finding.kind);
        if (finding.kind !== 'bounce') return;
        expect(finding.text.length).toBeLessThanOrEqual(300);
        expect(finding.text).not.toMatch(/[\r\n\0]/);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it.each([
    ['thousands of parts', `Content-Type: multipart/mixed; boundary=b\r\n\r\n${'--b\r\n\r\nx\r\n'.repeat(90_000)}`],
    [
      'parts in parts',
      Array.from(
        { length: 5000 },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`,
      ).join(''),
    ],
    ['mails in mails', 'Content-Type: message/rfc822\r\n\r\n'.repeat(30_000)],
    ['endless headers', 'X-A: b\r\n'.repeat(100_000)],
    ['an endless address list', `From: ${'a@b.c, '.repeat(100_000)}\r\n\r\n`],
    ['an endless comment', `From: ${'('.repeat(900_000)}\r\n\r\n`],
    ['an endless word', `Subject: ${'=?utf-8?q?a?= '.repeat(60_000)}\r\n\r\n`],
  ])('is not kept busy by %s', async (_name, raw) => {
    const started = performance.now();
    const message = await readMessage(Buffer.from(raw.slice(0, 1_000_000)));
    if (message) findingIn(message, about.email);
    // Far below a second on an idle machine; what is not linear takes minutes.
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
