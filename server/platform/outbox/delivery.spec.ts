import { describe, expect, it } from '@jest/globals';
import { retryAt } from './backoff.ts';
import { deliveryId, messageIdOf } from './delivery.ts';

describe('the key of a delivery', () => {
  it('names kind, source, recipient and number', () => {
    expect(deliveryId({ kind: 'invite', source: 'wav_a', recipient: 'con_b' })).toBe('invite:wav_a:con_b:1');
    expect(deliveryId({ kind: 'reminder', source: '2027-01+1', recipient: 'con_b', seq: 2 })).toBe(
      'reminder:2027-01+1:con_b:2',
    );
  });

  it('refuses parts that would let two intents share a key', () => {
    expect(() => deliveryId({ kind: 'invite', source: 'a:b', recipient: 'c' })).toThrow('"a:b"');
    expect(() => deliveryId({ kind: 'invite', source: 'a', recipient: '' })).toThrow('""');
    expect(() => deliveryId({ kind: 'invite', source: 'a', recipient: 'c', seq: 0 })).toThrow(RangeError);
  });

  it('gives a Message-ID that is stable, differs by intent and does not show the parts', () => {
    const id = messageIdOf('invite:wav_a:con_b:1', 'mail.acme.com');
    expect(id).toMatch(/^[0-9a-f]{32}\.1@mail\.acme\.com$/);
    expect(messageIdOf('invite:wav_a:con_b:1', 'mail.acme.com')).toBe(id);
    expect(messageIdOf('invite:wav_a:con_b:2', 'mail.acme.com')).not.toBe(id);
    expect(id).not.toContain('con_b');
  });
});

describe('when to try again', () => {
  const now = new Date('2027-01-04T12:00:00Z');
  const minutes = (attempts: number, expiresAt = '2027-01-30T00:00:00Z') => {
    const at = retryAt(attempts, now, new Date(expiresAt));
    return at && (at.getTime() - now.getTime()) / 60_000;
  };

  it('waits longer each time, up to twelve hours', () => {
    expect([1, 2, 3, 4, 5, 6, 40].map((attempts) => minutes(attempts))).toEqual([5, 15, 60, 240, 720, 720, 720]);
  });

  it('never goes on past the expiry', () => {
    expect(minutes(1, '2027-01-04T12:05:00Z')).toBeNull();
    expect(minutes(1, '2027-01-04T12:05:01Z')).toBe(5);
  });
});
