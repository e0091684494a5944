import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAUSE_WINDOW, whyPause, type RecentMails } from './pause-rule.ts';

const fine: RecentMails = { tried: 500, hardBounces: 0, complaints: 0, policyRefusals: 0 };

describe('when a wave stops by itself', () => {
  it.each<[string, Partial<RecentMails>, string | null]>([
    ['nothing happened', {}, null],
    ['5 % bounced exactly', { hardBounces: 25 }, null],
    ['more than 5 % bounced', { hardBounces: 26 }, 'bounces'],
    ['1 of 10 bounced', { tried: 10, hardBounces: 1 }, null],
    ['4 of 10 bounced', { tried: 10, hardBounces: 4 }, null],
    ['5 of 10 bounced', { tried: 10, hardBounces: 5 }, 'bounces'],
    ['5 of 100 bounced', { tried: 100, hardBounces: 5 }, null],
    ['one complaint of 500', { complaints: 1 }, 'complaints'],
    ['one complaint of 499', { tried: 499, complaints: 1 }, null],
    ['two complaints of 499', { tried: 499, complaints: 2 }, 'complaints'],
    ['19 policy refusals', { policyRefusals: 19 }, null],
    ['20 policy refusals', { policyRefusals: 20 }, 'policy'],
    ['20 policy refusals of 20', { tried: 20, policyRefusals: 20 }, 'policy'],
    ['all at once', { hardBounces: 100, complaints: 9, policyRefusals: 50 }, 'policy'],
    ['bounces and complaints', { hardBounces: 100, complaints: 9 }, 'complaints'],
    ['nothing was tried', { tried: 0 }, null],
  ])('%s', (_name, some, reason) => {
    expect(whyPause({ ...fine, ...some })?.reason ?? null).toBe(reason);
  });

  it('says the count and of how many', () => {
    expect(whyPause({ ...fine, tried: 200, hardBounces: 11 })).toEqual({ reason: 'bounces', count: 11, of: 200 });
  });

  it('never lets more trouble through than less', () => {
    const count = fc.integer({ min: 0, max: PAUSE_WINDOW });
    fc.assert(
      fc.property(count, count, count, count, (tried, hardBounces, complaints, policyRefusals) => {
        const before = whyPause({ tried, hardBounces, complaints, policyRefusals });
        const after = whyPause({
          tried,
          hardBounces: hardBounces + 1,
          complaints: complaints + 1,
          policyRefusals: policyRefusals + 1,
        });
        if (before !== null) expect(after).not.toBeNull();
      }),
    );
  });
});
