import { expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import { addressBehind, trustedProxies } from './trusted-proxies.ts';

const behind = (listed: readonly string[], from: string, forwarded?: string) =>
  addressBehind(
    { socket: { remoteAddress: from }, headers: { 'x-forwarded-for': forwarded } } as unknown as IncomingMessage,
    trustedProxies(listed),
  );

it.each([
  [['127.0.0.1'], '127.0.0.1', true],
  [['127.0.0.1'], '::ffff:127.0.0.1', true],
  [['127.0.0.1'], '127.0.0.2', false],
  [['loopback'], '127.8.8.8', true],
  [['loopback'], '::1', true],
  [['linklocal'], 'fe80::1', true],
  [['uniquelocal'], '172.31.255.255', true],
  [['uniquelocal'], '172.32.0.0', false],
  [['10.0.0.0/8', '2001:db8::/32'], '10.255.0.1', true],
  [['10.0.0.0/8', '2001:db8::/32'], '2001:db8:1::1', true],
  [['10.0.0.0/8', '2001:db8::/32'], '2001:db9::1', false],
  [['10.0.0.0/255.255.0.0'], '10.0.9.9', true],
  [['10.0.0.0/255.255.0.0'], '10.1.0.0', false],
  [['10.0.0.0/8'], '10.1.2.3:80', false],
  [['10.0.0.0/8'], 'unknown', false],
  [['10.0.0.0/8'], '', false],
  [[], '127.0.0.1', false],
])('of %j is %s: %s', (listed, address, expected) => {
  const trusts = trustedProxies(listed);
  // The second time from memory.
  expect([trusts(address), trusts(address)]).toEqual([expected, expected]);
});

it.each(['proxy', '10.0.0.0/33', '10.0.0.0/255.0.255.0', '300.0.0.1'])('refuses %s', (place) => {
  expect(() => trustedProxies([place])).toThrow();
});

it('believes what a trusted proxy says, and nobody else', () => {
  expect(behind(['127.0.0.1'], '127.0.0.1', '198.51.100.1')).toBe('198.51.100.1');
  expect(behind(['127.0.0.1'], '198.51.100.9', '198.51.100.1')).toBe('198.51.100.9');
  expect(behind([], '127.0.0.1', '198.51.100.1')).toBe('127.0.0.1');
  expect(behind(['127.0.0.1'], '127.0.0.1')).toBe('127.0.0.1');
  expect(behind(['127.0.0.1'], '127.0.0.1', ' , ')).toBe('127.0.0.1');
});

it('walks back as far as the proxies are trusted: what a caller writes before them is not believed', () => {
  const listed = ['127.0.0.1', '10.0.0.0/8'];
  expect(behind(listed, '127.0.0.1', '192.0.2.66, 198.51.100.1, 10.0.0.3,10.0.0.2')).toBe('198.51.100.1');
  expect(behind(listed, '127.0.0.1', '10.0.0.3,10.0.0.2')).toBe('10.0.0.3');
  expect(behind(listed, '127.0.0.1', 'unknown, 10.0.0.2')).toBe('unknown');
  expect(behind(listed, '127.0.0.1', '192.0.2.66,,  10.0.0.2 ,')).toBe('192.0.2.66');
});
