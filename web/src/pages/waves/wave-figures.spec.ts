import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { waveFigures } from './wave-figures.ts';

const none = { total: 0, waiting: 0, sending: 0, sent: 0, failed: 0, uncertain: 0, cancelled: 0 };

it('lets everyone wait whose mail is not in the outbox yet', () => {
  expect(waveFigures(412, none)).toMatchObject({ invited: 412, sent: 0, waiting: 412 });
});

it('counts a mail on its way as waiting', () => {
  const counts = { ...none, total: 412, sent: 402, uncertain: 1, failed: 3, cancelled: 2, waiting: 3, sending: 1 };
  expect(waveFigures(412, counts)).toEqual({
    invited: 412,
    sent: 402,
    failed: 3,
    uncertain: 1,
    cancelled: 2,
    waiting: 4,
  });
});

it('is an equation for every state of the outbox', () => {
  const count = fc.nat({ max: 500 });
  fc.assert(
    fc.property(count, count, count, count, count, (sent, failed, uncertain, cancelled, rest) => {
      const invited = sent + failed + uncertain + cancelled + rest;
      const figures = waveFigures(invited, { ...none, sent, failed, uncertain, cancelled, waiting: rest });
      expect(figures.waiting).toBe(rest);
      expect(figures.sent + figures.failed + figures.uncertain + figures.cancelled + figures.waiting).toBe(invited);
    }),
  );
});
