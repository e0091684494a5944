import { expect, it } from '@jest/globals';
import { responseRate } from './response-rate.ts';

it.each([
  [
    { answered: 96, sent: 402, uncertain: 1, bounced: 3 },
    { asked: 400, rate: 0.24 },
  ],
  [
    { answered: 0, sent: 10, uncertain: 0, bounced: 0 },
    { asked: 10, rate: 0 },
  ],
  [
    { answered: 0, sent: 0, uncertain: 0, bounced: 0 },
    { asked: 0, rate: null },
  ],
  [
    { answered: 0, sent: 2, uncertain: 0, bounced: 2 },
    { asked: 0, rate: null },
  ],
  [
    { answered: 2, sent: 2, uncertain: 0, bounced: 1 },
    { asked: 1, rate: 1 },
  ],
])('%j is %j', (counts, expected) => {
  expect(responseRate(counts)).toEqual(expected);
});
