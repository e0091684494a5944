import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { refusalKind, statusIn } from './refusal.ts';

describe('refusalKind', () => {
  it.each([
    ['5.1.1', '550 5.1.1 No such user', 'hard'],
    ['5.1.10', '550 5.1.10 Recipient has a null MX', 'hard'],
    ['5.2.1', '550 5.2.1 Mailbox disabled', 'hard'],
    ['5.4.4', '550 5.4.4 Host not found', 'hard'],
    ['5.2.2', '552 5.2.2 Over quota', 'soft'],
    ['4.1.1', '450 4.1.1 Try later', 'soft'],
    ['4.2.2', '452 4.2.2 Mailbox full', 'soft'],
    ['4.4.1', 'connection timed out', 'soft'],
    ['5.3.4', '552 5.3.4 Too large', 'soft'],
    ['5.4.1', '550 5.4.1 Access denied', 'soft'],
    [null, '550 No such user', 'soft'],
    [null, '', 'soft'],
    ['5.7.1', '550 5.7.1 Blocked', 'policy'],
    ['5.7.26', '550-5.7.26 Unauthenticated', 'policy'],
    ['4.7.0', '421 4.7.0 Try again later, unusual rate', 'policy'],
  ] as const)('takes %s "%s" for %s', (status, words, kind) => {
    expect(refusalKind(status, words)).toBe(kind);
  });

  it('looks into the words when the status says nothing', () => {
    expect(refusalKind('5.0.0', '550-5.1.1 The account does not exist')).toBe('hard');
    expect(refusalKind(null, 'Sorry, no mailbox here by that name. (#5.1.1)')).toBe('hard');
    expect(refusalKind('5.0.0', '550 5.7.1 Message rejected as spam')).toBe('policy');
    expect(refusalKind('4.0.0', '550 5.1.1 gone')).toBe('hard');
    expect(refusalKind('5.0.0', 'something went wrong')).toBe('soft');
  });

  it('never holds against the person what the sender is blamed for', () => {
    expect(refusalKind('5.1.1', '550 5.7.1 Client host blocked')).toBe('policy');
    expect(refusalKind('5.1.8', '553 5.1.8 Domain of sender address does not exist')).toBe('policy');
    expect(refusalKind('5.1.7', 'bad sender address syntax')).toBe('policy');
    expect(refusalKind('5.1.0', '550 5.1.0 <f@acme.com>: Sender address rejected: User unknown')).toBe('policy');
    expect(refusalKind('5.1.1', '550 5.1.1 192.0.2.1 is listed by Spamhaus')).toBe('policy');
    expect(refusalKind('5.1.1', '550 5.1.1 <rbl@reputation-spf.com>: user unknown')).toBe('hard');
  });

  it('takes no address of a network, version or date for a status', () => {
    expect(statusIn('rejected by 5.1.1.7 running 5.1.10.2')).toBeNull();
    expect(statusIn('on 4.12.2026 at mx5.1.1')).toBeNull();
    expect(statusIn('550 5.1.1. Bye')).toBe('5.1.1');
  });

  it('is never hard with a 7 in it, whatever else is said', () => {
    const code = fc.tuple(fc.constantFrom('4', '5'), fc.nat(9), fc.nat(99)).map((parts) => parts.join('.'));
    fc.assert(
      fc.property(fc.option(code), fc.array(fc.oneof(code, fc.string())), fc.nat(30), (status, words, detail) => {
        expect(refusalKind(status, [...words, `5.7.${detail}`].join(' '))).not.toBe('hard');
        expect(refusalKind(`5.7.${detail}`, words.join(' '))).toBe('policy');
      }),
    );
  });
});
