import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { BSON } from 'mongodb';
import type { Id } from '../../contract/ids.ts';
import { weighEvidence, type SeenHand } from '../../domain/answers/evidence.ts';
import { weighAuto } from '../../domain/answers/one-click.ts';
import { FirstAnswers } from './first-answers.ts';
import { foldAnswer, type IncomingAnswer } from './fold-answer.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');

const hand = fc.constantFrom<SeenHand>('hand', 'none', 'program', 'unsaid');
const visit = fc.record({
  at: fc.integer({ min: NOW - 700_000, max: NOW }),
  score: fc.constantFrom(3, 7, 'x' as const, null),
  own: fc.boolean(),
});
const shownAt = fc.option(fc.integer({ min: NOW - 3e9, max: NOW + 1000 }));
const byHand = fc
  .tuple(fc.array(visit, { maxLength: 3 }), shownAt, hand)
  .map(([visits, shown, seen]) => weighEvidence(visits, shown, NOW, seen));
const byItself = fc
  .tuple(fc.array(visit, { maxLength: 3 }), shownAt, fc.option(fc.string()))
  .map(([visits, shown, nonce]) =>
    weighAuto({
      visits,
      sentAt: NOW - 1e8,
      alwaysConfirm: false,
      scannedDomain: false,
      shownAt: shown,
      now: NOW,
      visibleMs: 3000,
      nonce,
    }),
  );

/** Few waves and surveys, so that some answers are of one kind. */
const incoming = fc
  .record({
    wave: fc.constantFrom('wav_aaaaaaaaaaaaaaaaaaaa', 'wav_bbbbbbbbbbbbbbbbbbbb'),
    person: fc.oneof(fc.stringMatching(/^[a-z2-7]{20}$/), fc.constantFrom('', 'não', 'ab')),
    account: fc.option(fc.stringMatching(/^acc_[a-z2-7]{20}$/)),
    survey: fc.constantFrom('a', 'b'),
    locale: fc.constantFrom('en' as const, 'pt-BR' as const),
    metric: fc.constantFrom('nps' as const, null),
    scoreId: fc.constantFrom('score', 'stars'),
    score: fc.integer({ min: 0, max: 10 }),
    why: fc.option(fc.string(), { freq: 8 }),
    status: fc.constantFrom(
      'counted' as const,
      'counted' as const,
      'suspect' as const,
      'late' as const,
      'provisional' as const,
    ),
    evidence: fc.oneof({ weight: 4, arbitrary: byHand }, byItself),
    answeredAt: fc.date({ noInvalidDate: true }),
    sample: fc.boolean(),
  })
  .map(
    ({ wave, person, account, survey, locale, metric, scoreId, score, why, status, evidence, answeredAt, sample }) => {
      const contactId = `con_${person}` as Id<'contact'>;
      const accountId = account as Id<'account'> | null;
      return {
        key: {
          _id: `${wave}:${contactId}`,
          waveId: wave as Id<'wave'>,
          surveyId: `srv_${survey}` as Id<'survey'>,
          surveyVersionId: `ver_${survey}` as Id<'surveyVersion'>,
          respondent: { contactId, accountId },
          cluster: accountId ?? contactId,
          locale,
          metric,
          ...(sample ? { sample: true as const } : {}),
        },
        scoreId,
        values: { [scoreId]: score, ...(why === null ? {} : { why }) },
        status,
        evidence,
        answeredAt,
        at: new Date(NOW),
      } satisfies IncomingAnswer;
    },
  );

it('lays first answers out byte for byte as BSON does, or not at all', () => {
  const firstAnswers = new FirstAnswers();
  fc.assert(
    fc.property(
      fc.array(fc.tuple(incoming, fc.option(incoming, { freq: 10 })), { minLength: 1, maxLength: 4 }),
      (posts) => {
        const answers = posts.map(([first, again]) => {
          const answer = foldAnswer(null, first);
          return again ? foldAnswer(answer, { ...again, key: first.key }) : answer;
        });
        const laidOut = firstAnswers.laidOut(answers);
        if (laidOut) expect(laidOut).toEqual(Buffer.concat(answers.map((answer) => BSON.serialize(answer))));
      },
    ),
  );
});

const plain = (score: number, wave = 'wav_aaaaaaaaaaaaaaaaaaaa', person = 'con_aaaaaaaaaaaaaaaaaaaa') =>
  foldAnswer(null, {
    key: {
      _id: `${wave}:${person}`,
      waveId: wave as Id<'wave'>,
      surveyId: 'srv_aaaaaaaaaaaaaaaaaaaa' as Id<'survey'>,
      surveyVersionId: 'ver_aaaaaaaaaaaaaaaaaaaa' as Id<'surveyVersion'>,
      respondent: { contactId: person as Id<'contact'>, accountId: null },
      cluster: person,
      locale: 'en',
      metric: 'nps',
    },
    scoreId: 'score',
    values: { score },
    status: 'counted',
    evidence: weighEvidence([], NOW - 5000, NOW, 'hand'),
    answeredAt: new Date(NOW + score),
    at: new Date(NOW + 1),
  });

it('lays out numbers that a hand gave, of any waves at a time', () => {
  const firstAnswers = new FirstAnswers();
  const answers = Array.from({ length: 300 }, (_, n) =>
    plain(n % 11, `wav_${String(n % 70).padStart(20, 'a')}`, `con_${String(n).padStart(20, 'b')}`),
  );
  for (let turn = 0; turn < 2; turn += 1)
    expect(firstAnswers.laidOut(answers)).toEqual(Buffer.concat(answers.map((answer) => BSON.serialize(answer))));
});

it('leaves them to the driver when one of them is of no kind that repeats itself', () => {
  const firstAnswers = new FirstAnswers();
  const suspect = { ...plain(3), status: 'suspect' as const };
  expect(firstAnswers.laidOut([plain(9), suspect])).toBeNull();
  expect(firstAnswers.laidOut([plain(9)])).not.toBeNull();
});
