import { expect, it } from '@jest/globals';
import { ipPrefix } from './ip-prefix.ts';

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:12:3456::1', '2001:db8:12::/48'],
  ['2001:0DB8:0012:0001:0002:0003:0004:0005', '2001:db8:12::/48'],
  ['2001::7', '2001:0:0::/48'],
  ['::1', '0:0:0::/48'],
  ['fe80::1%eth0', 'fe80:0:0::/48'],
  ['', 'unknown'],
  ['not an address', 'unknown'],
])('%s is in %s', (address, prefix) => {
  expect(ipPrefix(address)).toBe(prefix);
});
