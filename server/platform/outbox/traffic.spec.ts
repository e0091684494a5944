import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { SendResult } from '../mail/mail-transport.ts';
import { asksToSlowDown, fullBucket, refilled, shareAt, slowedDown } from './pace.ts';
import { Traffic } from './traffic.ts';

const SENT: SendResult = { outcome: 'sent', code: 250, enhanced: '2.0.0', text: '250 2.0.0 Ok', fault: null };
const SLOWER: SendResult = { outcome: 'retry', code: 421, enhanced: '4.7.0', text: '421 4.7.0 Slow down', fault: null };
const MINUTE = 60_000;

describe('a pace', () => {
  it('allows at once what a second allows, and so much more with each second', () => {
    const empty = { tokens: 0, at: 0 };
    expect(fullBucket(5, 0).tokens).toBe(5);
    expect(fullBucket(0.2, 0).tokens).toBe(1);
    expect(refilled(empty, 5, 400).tokens).toBe(2);
    expect(refilled(empty, 5, 10_000).tokens).toBe(5);
    expect(refilled(empty, 0.2, 10_000).tokens).toBe(1);
    expect(refilled({ tokens: 3, at: 1000 }, 5, 500).tokens).toBe(3);
  });

  it('is halved by a request to slow down, and grows by a tenth each minute', () => {
    const once = slowedDown(null, 0);
    expect(once.share).toBe(0.5);
    expect(shareAt(once, MINUTE - 1)).toBe(0.5);
    expect(shareAt(once, MINUTE)).toBeCloseTo(0.55, 10);
    expect(slowedDown(once, MINUTE).share).toBeCloseTo(0.275, 10);
    expect(shareAt(once, 7 * MINUTE)).toBeLessThan(1);
    expect(shareAt(once, 8 * MINUTE)).toBe(1);
    let slowed = once;
    for (let times = 0; times < 20; times += 1) slowed = slowedDown(slowed, 0);
    expect(slowed.share).toBe(1 / 64);
  });

  it('hears 421 and 4.7.x as such a request, and nothing else', () => {
    const asked = (code: number | null, enhanced: string | null) => asksToSlowDown({ code, enhanced });
    expect([asked(421, null), asked(450, '4.7.1'), asked(451, '4.7.650')]).toEqual([true, true, true]);
    expect([asked(450, '4.2.0'), asked(550, '5.7.1'), asked(null, null), asked(250, '2.0.0')]).not.toContain(true);
  });
});

/** Sends a letter that is answered after `ms`; returns when. */
function send(traffic: Traffic, domain: string, id: string, at: number, ms: number, result = SENT): number {
  traffic.take(domain, id);
  traffic.begin(domain, id, at);
  traffic.end(domain, id, result, at + ms);
  return at + ms;
}

describe('the traffic', () => {
  const free = { perSecond: null, perDomainPerSecond: null };

  it('lets a domain try two letters, and as many as there is room for once it answered', () => {
    const traffic = new Traffic(free, 20);
    traffic.take('a.com', '1');
    expect(traffic.verdict('a.com', 0)).toBe('go');
    traffic.take('a.com', '2');
    expect(traffic.verdict('a.com', 0)).toBe('wait');
    traffic.begin('a.com', '1', 0);
    traffic.end('a.com', '1', SENT, 50);
    for (let id = 3; id < 21; id += 1) {
      expect(traffic.verdict('a.com', 60)).toBe('go');
      traffic.take('a.com', String(id));
    }
  });

  it('keeps room beside many domains of which nothing is known', () => {
    const traffic = new Traffic(free, 20);
    let now = send(traffic, 'known.com', 'k', 0, 50);
    for (let id = 0; id < 16; id += 1) traffic.take(`new${id}.com`, 'x');
    expect(traffic.verdict('one-more.com', (now += 1))).toBe('go');
    traffic.take('one-more.com', 'x');
    expect(traffic.verdict('another.com', now)).toBe('wait');
    expect(traffic.verdict('known.com', now)).toBe('go');
  });

  it('gives a domain that answers slowly one letter at a time and puts its others off', () => {
    const traffic = new Traffic(free, 20);
    traffic.take('tar.com', '1');
    traffic.begin('tar.com', '1', 0);
    expect(traffic.verdict('tar.com', 4999)).toBe('go');
    expect(traffic.verdict('tar.com', 5000)).toBe('later');
    // Those that wait get turns one after the other, none further away than five minutes.
    expect(traffic.turn('tar.com', 5000)).toBe(5000);
    expect(traffic.turn('tar.com', 5000)).toBe(10_000);
    for (let more = 0; more < 100; more += 1) traffic.turn('tar.com', 5000);
    expect(traffic.turn('tar.com', 5000)).toBe(5 * MINUTE);
    traffic.end('tar.com', '1', SENT, 30_000);
    expect(traffic.verdict('tar.com', 30_001)).toBe('go');
    // A quick answer makes it one like the others again.
    send(traffic, 'tar.com', '2', 40_000, 100);
    traffic.take('tar.com', '3');
    expect(traffic.verdict('tar.com', 40_200)).toBe('go');
  });

  it('lets slow domains together not take all the room', () => {
    const traffic = new Traffic(free, 20);
    for (let id = 0; id < 5; id += 1) {
      traffic.take(`tar${id}.com`, 'x');
      traffic.begin(`tar${id}.com`, 'x', 0);
    }
    send(traffic, 'tar9.com', 'x', 0, 6000);
    expect(traffic.verdict('tar9.com', 6000)).toBe('later');
    send(traffic, 'quick.com', 'x', 6000, 10);
    expect(traffic.verdict('quick.com', 6010)).toBe('go');
  });

  it('sends half as much to a domain that asks for less, and nothing less to the others', () => {
    const traffic = new Traffic(free, 20);
    send(traffic, 'busy.com', '1', 0, 10, SLOWER);
    // Ten a second are assumed, so five are left.
    for (let id = 0; id < 5; id += 1) {
      expect(traffic.verdict('busy.com', 20)).toBe('go');
      send(traffic, 'busy.com', `a${id}`, 20, 0);
    }
    expect(traffic.verdict('busy.com', 20)).toBe('wait');
    expect(traffic.verdict('busy.com', 20, 30)).toBe('later');
    expect(traffic.verdict('busy.com', 221)).toBe('go');
    send(traffic, 'other.com', '1', 20, 10);
    for (let id = 0; id < 15; id += 1) {
      expect(traffic.verdict('other.com', 30)).toBe('go');
      traffic.take('other.com', `o${id}`);
    }
    // After eight minutes the limit is gone.
    send(traffic, 'busy.com', 'b', 8 * MINUTE, 10);
    for (let id = 0; id < 4; id += 1) traffic.take('busy.com', `c${id}`);
    expect(traffic.verdict('busy.com', 8 * MINUTE + 20)).toBe('go');
  });

  it('never lets more go than the rates allow, and loses no turn by a letter that was not begun', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.boolean()), { maxLength: 200 }),
        (rate, steps) => {
          const traffic = new Traffic({ perSecond: rate, perDomainPerSecond: null }, 20);
          let now = 0;
          let sent = 0;
          for (const [pause, begun] of steps) {
            now += pause;
            if (traffic.room(now) < 1) continue;
            traffic.take('a.com', 'x');
            if (begun) {
              traffic.begin('a.com', 'x', now);
              sent += 1;
            }
            traffic.end('a.com', 'x', begun ? SENT : null, now);
          }
          expect(sent).toBeLessThanOrEqual(rate + (now / 1000) * rate + 1e-6);
        },
      ),
    );
  });

  it('forgets domains of which nothing remarkable is known', () => {
    const traffic = new Traffic(free, 20);
    send(traffic, 'busy.com', '1', 0, 10, SLOWER);
    traffic.tidy(MINUTE);
    expect(traffic.verdict('busy.com', MINUTE)).toBe('go');
    expect(traffic.verdict('busy.com', MINUTE, 100)).toBe('later');
    traffic.tidy(30 * MINUTE);
    expect(traffic.verdict('busy.com', 30 * MINUTE, 100)).toBe('go');
  });
});
