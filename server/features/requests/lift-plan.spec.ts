import { describe, expect, it } from '@jest/globals';
import type { Id } from '../../contract/ids.ts';
import type { PendingLift } from '../answers/answers.service.ts';
import type { CustomerRequest } from './customer-request.ts';
import { liftedFrom, liftedId, planLift } from './lift-plan.ts';

const answerSaying = (...texts: string[]): PendingLift => ({
  id: 'wav_a:con_b',
  updatedAt: new Date('2027-01-05T00:00:00Z'),
  waveId: 'wav_a' as Id<'wave'>,
  surveyVersionId: 'ver_a' as Id<'surveyVersion'>,
  contactId: 'con_b' as Id<'contact'>,
  accountId: null,
  locale: 'en',
  texts: texts.map((text, at) => ({ questionId: `q${at}`, role: 'wish', text })),
  score: 8,
  metric: 'nps',
  answeredAt: new Date('2027-01-05T00:00:00Z'),
});
const saying = (text: string) => liftedFrom(answerSaying(text));
const ids = (requests: readonly Pick<CustomerRequest, '_id'>[]) => requests.map(({ _id }) => _id);

describe('liftedFrom', () => {
  it('finds nothing in nothing', () => {
    expect(liftedFrom(answerSaying())).toEqual([]);
    expect(saying('')).toEqual([]);
    expect(saying('Nothing, thanks!')).toEqual([]);
  });

  it('quotes the comment exactly and says where', () => {
    const text = 'Love it. Please add a dark mode.';
    const [request] = saying(text);
    expect(request?.source).toMatchObject({ kind: 'answer', questionId: 'q0' });
    if (request?.source.kind === 'answer')
      expect(text.slice(request.source.from, request.source.to)).toBe(request.quote);
  });

  it('counts the same words once under a question, and once under each question', () => {
    expect(saying('Dark mode. DARK MODE!')).toHaveLength(1);
    expect(liftedFrom(answerSaying('Dark mode', 'Dark mode'))).toHaveLength(2);
  });

  it('gives the same id to the same words, whatever their spelling, and different ids to signs alone', () => {
    expect(ids(saying('Dark mode'))).toEqual(ids(saying('  dark  MODE')));
    expect(liftedId('a', 'q', '👍')).not.toBe(liftedId('a', 'q', '👎'));
  });
});

describe('planLift', () => {
  const known = saying('Add a dark mode. Add an export to Excel.');

  it('opens what is new and leaves what it knows alone', () => {
    expect(ids(planLift(known, []).open)).toEqual(ids(known));
    expect(planLift(known, known)).toEqual({ open: [], refresh: [], withdraw: [], mark: [] });
  });

  it('follows words to their new place', () => {
    const moved = saying('Hello! Add a dark mode. Add an export to Excel.');
    const plan = planLift(moved, known);
    expect(ids(plan.refresh)).toEqual(ids(known));
    expect(plan).toMatchObject({ open: [], withdraw: [], mark: [] });
  });

  it('withdraws what is no longer said, and marks what a human placed or judged', () => {
    const [dark, excel] = known as [CustomerRequest, CustomerRequest];
    expect(ids(planLift([], known).withdraw)).toEqual(ids(known));
    const touched = [
      { ...dark, placedBy: 'human' as const },
      { ...excel, state: 'not-a-request' as const },
    ];
    expect(planLift([], touched)).toMatchObject({ withdraw: [], mark: [{ _id: dark._id }, { _id: excel._id }] });
    const marked = touched.map((request) => ({ ...request, textChanged: true }));
    expect(planLift([], marked)).toEqual({ open: [], refresh: [], withdraw: [], mark: [] });
    expect(ids(planLift(known, marked).refresh)).toEqual(ids(known));
  });

  it('opens again what was withdrawn and is said again', () => {
    const withdrawn = known.map((request) => ({ ...request, state: 'withdrawn' as const }));
    expect(ids(planLift(known, withdrawn).open)).toEqual(ids(known));
    expect(planLift([], withdrawn)).toMatchObject({ withdraw: [], mark: [] });
  });
});
