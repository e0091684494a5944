import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import type { Letter } from './letter.ts';
import { writeMessage } from './mime.ts';

const DATE = new Date('2027-01-04T12:00:00Z');

function letter(more: Partial<Letter> = {}): Letter {
  return {
    id: 'invite:wave1:con1:1',
    from: { name: 'Acme, pesquisa', address: 'feedback@acme.com' },
    to: { name: 'Ana Conceição', address: 'ana@shop.com' },
    subject: 'Como está sendo?',
    html: '<p class="a">Olá\n. e fim</p>',
    text: 'Olá\n.\nfim ',
    messageId: 'abc.1@acme.com',
    ...more,
  };
}

const wire = (given: Letter) => writeMessage(given, DATE).toString('latin1');
const headOf = (message: string) => message.slice(0, message.indexOf('\r\n\r\n'));
const unfolded = (message: string) =>
  headOf(message)
    .replace(/\r\n(?=[ \t])/g, '')
    .split('\r\n');
const lineBreaks = (text: string) => text.replace(/\r\n?/g, '\n');
/** As a text leaves a parser: mailparser takes the last line break away. */
const body = (text: string | false | undefined) => lineBreaks(text || '').replace(/\n$/, '');

/** Every sign that somebody may put into a form, with those that mean something in a mail. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\t',
        ' ',
        '.',
        '=?UTF-8?Q?x?=',
        '"',
        '<',
        ',',
        '\0',
        'Bcc: eve@evil.com',
        'ção',
        '日本',
        '👩‍🚀',
      ),
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('a letter on the wire', () => {
  it('is exactly this', () => {
    expect(wire(letter({ replyTo: { address: 'team@acme.com' }, inReplyTo: 'first.1@acme.com', listId: 'nps' }))).toBe(
      [
        'From: "Acme, pesquisa" <feedback@acme.com>',
        'To: =?UTF-8?B?QW5hIENvbmNlacOnw6Nv?= <ana@shop.com>',
        'Reply-To: team@acme.com',
        'Subject: =?UTF-8?B?Q29tbyBlc3TDoSBzZW5kbz8=?=',
        'Date: Mon, 04 Jan 2027 12:00:00 +0000',
        'Message-ID: <abc.1@acme.com>',
        'In-Reply-To: <first.1@acme.com>',
        'References: <first.1@acme.com>',
        'Auto-Submitted: auto-generated',
        'X-Auto-Response-Suppress: OOF, AutoReply',
        'List-ID: <nps.acme.com>',
        'MIME-Version: 1.0',
        'Content-Type: multipart/alternative;',
        ' boundary="=_alternative"',
        '',
        '--=_alternative',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'Ol=C3=A1',
        '=2E',
        'fim=20',
        '--=_alternative',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p class=3D"a">Ol=C3=A1',
        '=2E e fim</p>',
        '--=_alternative--',
        '',
      ].join('\r\n'),
    );
  });

  it('is the same at every attempt', () => {
    expect(wire(letter())).toBe(wire(letter()));
  });

  it('names both ways to unsubscribe, the web first', () => {
    const given = { listUnsubscribeUrl: 'https://fb.acme.com/u/abc', listUnsubscribeMailto: 'leave+abc@in.acme.com' };
    expect(unfolded(wire(letter(given)))).toEqual(
      expect.arrayContaining([
        'List-Unsubscribe: <https://fb.acme.com/u/abc>, <mailto:leave+abc@in.acme.com>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
      ]),
    );
  });

  it('says what was written, whatever that was, to nobody else, in short ASCII lines', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, anyText, anyText, async (subject, name, sender, text, html) => {
        const given = letter({
          subject,
          to: { name, address: 'ana@shop.com' },
          from: { name: sender, address: 'feedback@acme.com' },
          text,
          html,
          headers: { 'X-Note': subject },
        });
        const message = wire(given);
        for (const line of message.split('\r\n')) {
          expect(line).toMatch(/^[\t\x20-\x7e]*$/);
          expect(line.length).toBeLessThanOrEqual(78);
        }
        expect(unfolded(message).map((line) => /^[A-Za-z-]+(?=:)/.exec(line)?.[0])).toEqual([
          ...['From', 'To', 'Subject', 'Date', 'Message-ID', 'Auto-Submitted', 'X-Auto-Response-Suppress', 'X-Note'],
          ...['MIME-Version', 'Content-Type'],
        ]);
        const parsed = await simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true });
        expect(parsed.to).toMatchObject({ value: [{ address: 'ana@shop.com' }] });
        expect(parsed.from).toMatchObject({ value: [{ address: 'feedback@acme.com' }] });
        expect(parsed.headers.has('bcc')).toBe(false);
        expect(parsed.attachments).toEqual([]);
        expect(body(parsed.text)).toBe(body(Buffer.from(text).toString()));
        expect(body(parsed.html)).toBe(body(Buffer.from(html).toString()));
      }),
      { numRuns: 150 },
    );
  });

  it('says the same when its texts come in parts', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 9 }), async (parts) => {
        // A line break of two signs is never cut in two.
        const whole = parts.map((part) => part.replace(/\r$/, ''));
        const message = wire(
          letter({ html: whole.join(''), text: whole.join(''), parts: { html: whole, text: whole } }),
        );
        for (const line of message.split('\r\n')) {
          expect(line).toMatch(/^[\t\x20-\x7e]*$/);
          expect(line.length).toBeLessThanOrEqual(78);
        }
        const parsed = await simpleParser(message, { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true });
        expect(body(parsed.html)).toBe(body(Buffer.from(whole.join('')).toString()));
        expect(body(parsed.text)).toBe(body(Buffer.from(whole.join('')).toString()));
      }),
      { numRuns: 150 },
    );
  });

  it('says every subject and every name as it was written', async () => {
    // Spaces at the ends and controls are taken away before; what is left is what the reader sees.
    const shown = fc
      .string({ unit: 'grapheme', maxLength: 300 })
      .map((text) =>
        text
          .replace(/\s+/g, ' ')
          .replace(/\p{Cc}+/gu, ' ')
          .trim(),
      )
      .filter((text) => text !== '' && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(shown, async (said) => {
        const parsed = await simpleParser(wire(letter({ subject: said, to: { name: said, address: 'ana@shop.com' } })));
        expect(parsed.subject).toBe(said);
        expect(parsed.to).toMatchObject({ value: [{ name: said, address: 'ana@shop.com' }] });
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    ['a recipient', { to: { address: 'a@x.com, eve@evil.com' } }],
    ['a sender', { from: { address: 'a@x.com>\r\nBcc: <eve@evil.com' } }],
    ['a reply address', { replyTo: { address: 'a@x.com\nBcc: eve@evil.com' } }],
    ['a Message-ID', { messageId: 'a@b>\r\nBcc: eve@evil.com' }],
    ['a thread', { inReplyTo: 'no id' }],
    ['a way to unsubscribe', { listUnsubscribeUrl: 'https://a.com/', listUnsubscribeMailto: 'a@x.com>, <b@x.com' }],
    ['an own header', { headers: { Date: 'today' } }],
    ['a signature of its own', { headers: { 'DKIM-Signature': 'v=1' } }],
  ])('is not written with %s that says two things', (_what, more) => {
    expect(() => wire(letter(more))).toThrow();
  });
});
