import { expect, it } from '@jest/globals';
import { Tokens } from '../../platform/tokens.ts';
import { LinkStamps, type ShownLink } from './link-stamps.ts';

const SHOWN_AT = Date.parse('2027-03-01T12:00:00Z');
const tokens = new Tokens(Buffer.alloc(32, 7));
const stamps = new LinkStamps(tokens);
const link = {
  token: tokens.link('answer', 'wav_a:con_b'),
  invitationId: 'wav_a:con_b',
  accountId: 'acc_aaaaaaaaaaaaaaaaaaaa',
  locale: 'pt-BR',
  isLasting: true,
} as ShownLink;

it('tells beside its own token when and for whose link a page was shown', () => {
  for (const accountId of [link.accountId, null])
    expect(stamps.read(link.token, stamps.sign({ ...link, accountId }, SHOWN_AT))).toEqual({
      invitationId: 'wav_a:con_b',
      shownAt: SHOWN_AT,
      nonce: expect.stringMatching(/^[\w-]{16}-\w+$/),
      owner: { accountId, locale: 'pt-BR' },
    });
});

it('proves nothing beside another token, nor when it was touched', () => {
  const stamp = stamps.sign(link, SHOWN_AT);
  expect(stamps.read(tokens.link('answer', 'wav_a:con_c'), stamp)).toBeNull();
  expect(stamps.read(link.token, stamp.replace('con_b', 'con_c'))).toBeNull();
  expect(stamps.read(link.token, stamp.replace('acc_a', 'acc_b'))).toBeNull();
  for (const junk of ['', 'x', '|', `wav_a:con_b|${SHOWN_AT}`]) expect(stamps.read(link.token, junk)).toBeNull();
});

it('names each showing, and leaves whose a link is to be looked up where that does not last', () => {
  const [one, other] = [0, 1].map(() => stamps.read(link.token, stamps.sign({ ...link, isLasting: false }, SHOWN_AT))!);
  expect(one).toMatchObject({ invitationId: 'wav_a:con_b', shownAt: SHOWN_AT, owner: null });
  expect(one!.nonce).not.toBe(other!.nonce);
});

it('reads pages of earlier versions, which prove nothing about the token', () => {
  const read = (value: string) => stamps.read(link.token, tokens.sign('page', value));
  expect(read(`wav_a:con_b|${SHOWN_AT}|nonce|en|acc_b`)).toEqual({
    invitationId: 'wav_a:con_b',
    shownAt: SHOWN_AT,
    nonce: 'nonce',
    owner: null,
  });
  expect(read('wav_a:con_b')).toEqual({ invitationId: 'wav_a:con_b', shownAt: null, nonce: null, owner: null });
});

it('names no two showings alike, by whichever process', () => {
  const processes = [stamps, new LinkStamps(tokens), new LinkStamps(tokens)];
  const nonces = processes.flatMap((one) =>
    Array.from({ length: 100 }, () => one.read(link.token, one.sign(link, SHOWN_AT))!.nonce),
  );
  expect(new Set(nonces).size).toBe(300);
});

it('fits into the form', () => {
  const longest = { ...link, invitationId: `wav_${'a'.repeat(20)}:con_${'b'.repeat(20)}` };
  expect(stamps.sign(longest, SHOWN_AT).length).toBeLessThanOrEqual(200);
});
