import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isFinished, mailEquation } from './mail-equation.ts';

const facts = { decided: 10, invitations: 10, planning: false };

describe('the equation of a wave', () => {
  it('counts an invitation without a mail as waiting', () => {
    expect(mailEquation({ ...facts, mails: { sent: 6, uncertain: 1, queued: 1 } })).toEqual({
      invited: 10,
      waiting: 3,
      sent: 6,
      failed: 0,
      uncertain: 1,
      cancelled: 0,
      holds: true,
    });
  });

  it('is finished when nobody waits, and not before', () => {
    const all = mailEquation({ ...facts, mails: { sent: 6, failed: 1, uncertain: 1, cancelled: 2 } });
    expect(all).toMatchObject({ waiting: 0, holds: true });
    expect(isFinished(all)).toBe(true);
    for (const status of ['queued', 'held', 'claimed', 'sending'] as const)
      expect(isFinished(mailEquation({ ...facts, mails: { sent: 9, [status]: 1 } }))).toBe(false);
    expect(isFinished(mailEquation({ ...facts, mails: { sent: 9 } }))).toBe(false);
    expect(isFinished(mailEquation({ decided: 0, invitations: 0, planning: false, mails: {} }))).toBe(true);
  });

  it('does not hold when somebody is missing or there twice', () => {
    expect(mailEquation({ ...facts, invitations: 9, mails: { sent: 9 } }).holds).toBe(false);
    expect(mailEquation({ ...facts, decided: 9, mails: { sent: 10 } }).holds).toBe(false);
    expect(mailEquation({ ...facts, decided: 9, planning: true, mails: {} }).holds).toBe(true);
    expect(mailEquation({ ...facts, mails: { sent: 11 } })).toMatchObject({ waiting: 0, holds: false });
  });

  it('adds up whenever it holds', () => {
    const count = fc.nat(50);
    const mails = fc.record({
      queued: count,
      held: count,
      claimed: count,
      sending: count,
      sent: count,
      failed: count,
      uncertain: count,
      cancelled: count,
    });
    fc.assert(
      fc.property(mails, fc.integer({ min: -5, max: 50 }), (some, without) => {
        const total = Object.values(some).reduce((sum, one) => sum + one, 0);
        const invitations = Math.max(0, total + without);
        const { invited, waiting, sent, failed, uncertain, cancelled, holds } = mailEquation({
          decided: invitations,
          invitations,
          mails: some,
          planning: false,
        });
        expect(holds).toBe(total <= invitations);
        if (holds) expect(sent + failed + uncertain + cancelled + waiting).toBe(invited);
      }),
    );
  });
});
