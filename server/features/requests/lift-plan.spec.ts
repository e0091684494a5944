import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
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

  it('keeps how likely each is, quotes exactly whatever stands around it, and covers nothing in the stored words', () => {
    const text = 'Olá 👋🏽 equipa,\nplease add a call button for +351 912 345 678.';
    const [request] = saying(text);
    expect(request?.quote).toBe('please add a call button for +351 912 345 678');
    expect(request?.sure).toBe(true);
    expect(request?.confidence).toBeGreaterThan(0.5);
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

  it('keeps through any edit what is still said and what people touched, and finds nothing to do the second time', () => {
    const sentences = [
      'Please add a dark mode.',
      'Please add an export to Excel.',
      'Gostaria de um filtro por cidade.',
      'The app crashes when I print.',
      'Thanks a lot!',
      'I cannot sort the list by date.',
    ];
    const comment = fc.shuffledSubarray(sentences).map((list) => list.join(' '));
    const touch = fc.constantFrom('nobody', 'placed', 'dismissed');
    fc.assert(
      fc.property(comment, comment, fc.array(touch, { minLength: 6, maxLength: 6 }), (before, after, touches) => {
        const known = saying(before).map((request, at): CustomerRequest => {
          if (touches[at] === 'placed') return { ...request, placedBy: 'human' };
          return touches[at] === 'dismissed' ? { ...request, state: 'not-a-request' } : request;
        });
        const now = saying(after);
        const plan = planLift(now, known);
        const said = new Set<string>(ids(now));
        const isTouched = ({ placedBy, state }: CustomerRequest) => placedBy === 'human' || state === 'not-a-request';
        expect(ids(plan.withdraw)).toEqual(ids(known.filter((one) => !said.has(one._id) && !isTouched(one))));
        expect(ids(plan.mark)).toEqual(ids(known.filter((one) => !said.has(one._id) && isTouched(one))));
        expect(new Set(ids(plan.open))).toEqual(new Set(ids(now.filter(({ _id }) => !ids(known).includes(_id)))));

        const fresh = new Map(plan.refresh.map((one) => [one._id, one]));
        const gone = new Set<string>(ids(plan.withdraw));
        const marked = new Set<string>(ids(plan.mark));
        const kept = known
          .filter(({ _id }) => !gone.has(_id))
          .map((one) => ({ ...one, ...fresh.get(one._id), textChanged: marked.has(one._id) }));
        expect(planLift(now, [...kept, ...plan.open])).toEqual({ open: [], refresh: [], withdraw: [], mark: [] });
      }),
    );
  });
});
