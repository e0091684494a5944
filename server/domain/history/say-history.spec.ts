import { describe, expect, it } from '@jest/globals';
import type { AccountSummary, GivenScore, PersonSummary } from '../../contract/history.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { sayAccount, sayPerson, type Speech } from './say-history.ts';

const speech: Speech = {
  month: (month) => ({ '2026-08': 'August', '2026-11': 'November' })[month] ?? month,
  score: (score, metric) => (metric === 'stars' ? `${score} of 5 stars` : `${score}`),
};
const given = (month: string, score: number, more: Partial<GivenScore> = {}): GivenScore => ({
  surveyName: 'Monthly NPS',
  metric: 'nps',
  month,
  score,
  status: 'counted',
  at: `${month}-10T12:00:00.000Z`,
  ...more,
});
const nothing = { total: 0, coming: 0, shipped: 0 };
const person = (summary: Partial<PersonSummary>) =>
  sayPerson({ name: 'Ana', scores: [], asked: 0, requests: nothing, ...summary }, speech)
    .map((message) => wordsIn('en').tell(message))
    .join(' ');

describe('the first line about a person', () => {
  it.each([
    [{}, 'Ana has not been asked yet.'],
    [{ asked: 1 }, 'Ana was asked once and has not answered yet.'],
    [{ asked: 3 }, 'Ana was asked 3 times and has not answered yet.'],
    [{ asked: 1, scores: [given('2026-11', 9)] }, 'Ana gave 9 in November.'],
    [{ asked: 2, scores: [given('2026-08', 4), given('2026-11', 8)] }, 'Ana gave 8 in November, up from 4.'],
    [{ asked: 2, scores: [given('2026-08', 8), given('2026-11', 8)] }, 'Ana gave 8 in November, the same as before.'],
    [
      {
        asked: 2,
        scores: [given('2026-08', 8), given('2026-11', 4)],
        requests: { total: 2, coming: 1, shipped: 1 },
      },
      'Ana gave 4 in November, down from 8. 2 requests, 1 shipped.',
    ],
    [
      { scores: [given('2026-11', 8)], requests: { total: 3, coming: 2, shipped: 0 } },
      'Ana gave 8 in November. 3 requests, 2 planned or in progress.',
    ],
    [
      { scores: [given('2026-11', 4, { metric: 'stars' })], requests: { total: 1, coming: 0, shipped: 1 } },
      'Ana gave 4 of 5 stars in November. 1 request, shipped.',
    ],
  ])('%#', (summary, line) => {
    expect(person(summary)).toBe(line);
  });

  it('leaves out what does not count, and never sets stars against an NPS answer', () => {
    const scores = [
      given('2026-08', 8),
      given('2026-09', 5, { metric: 'stars' }),
      given('2026-11', 0, { status: 'suspect' }),
    ];
    expect(person({ asked: 3, scores })).toBe('Ana gave 8 in August.');
  });
});

describe('the first line about an account', () => {
  const base: AccountSummary = {
    name: 'Aurora',
    series: [],
    people: [],
    coverage: { people: 2, asked: 0, answered: 0 },
    requests: nothing,
    themes: [],
  };
  const account = (summary: Partial<AccountSummary>) =>
    sayAccount({ ...base, ...summary }, speech)
      .map((message) => wordsIn('en').tell(message))
      .join(' ');

  it('says who was heard and what they gave', () => {
    const points = [
      { month: '2026-08', mean: 8, people: 1 },
      { month: '2026-10', mean: 7, people: 2 },
      { month: '2026-11', mean: 6.5, people: 3 },
    ];
    expect(account({ coverage: { people: 5, asked: 4, answered: 3 }, series: [{ metric: 'nps', points }] })).toBe(
      'Aurora gives 6.5 on average: the latest scores of 3 people, November. In August it was 8.',
    );
  });

  it('says why there is no score', () => {
    expect(account({})).toBe('Nobody at Aurora has been asked in the last twelve months.');
    expect(account({ coverage: { people: 2, asked: 1, answered: 0 } })).toBe(
      '1 person at Aurora was asked in the last twelve months and has not answered.',
    );
    expect(account({ coverage: { people: 2, asked: 2, answered: 0 }, requests: { ...nothing, total: 1 } })).toBe(
      '2 people at Aurora were asked in the last twelve months; nobody has answered. 1 request.',
    );
  });
});
