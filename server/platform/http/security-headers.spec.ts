import { expect, it } from '@jest/globals';
import { securityHeaders } from './security-headers.ts';

it('allows a page nothing but what is ours, and tells nobody where a reader came from', async () => {
  const plain = await securityHeaders({ secure: false });
  expect(plain).toMatchObject({
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
  });
  const policy = plain['content-security-policy']!.split(';');
  expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"]));
  expect(plain).not.toHaveProperty('strict-transport-security');
  expect(plain).not.toHaveProperty('content-type');
  expect(await securityHeaders({ secure: true })).toMatchObject({
    ...plain,
    'strict-transport-security': expect.stringContaining('max-age=31536000'),
  });
});
