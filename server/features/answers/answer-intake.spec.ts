import { expect, it } from '@jest/globals';
import type { Id } from '../../contract/ids.ts';
import { weighEvidence } from '../../domain/answers/evidence.ts';
import type { Clock } from '../../platform/clock.ts';
import { AnswerIntake } from './answer-intake.service.ts';
import type { AnswerWritesStore } from './answer-writes.store.ts';
import { foldAnswer, type IncomingAnswer } from './fold-answer.ts';
import type { LinkEventsStore } from './link-events.store.ts';
import type { AnswerLink, LinkService, Visitor } from './link.service.ts';
import type { LinkEvent, OpenedSince } from './openings.ts';

const NOW = Date.parse('2027-03-01T12:00:00Z');
const DAY = 86_400_000;
const opener = { ipPrefix: '192.0.2.0/24', agent: 'a' };
const visitor: Visitor = { token: 't', address: '192.0.2.7', agent: '', languages: undefined };

const linkOf = (person: string, closesIn = DAY) =>
  ({
    invitationId: `wav_a:con_${person}`,
    isTest: false,
    definition: { questions: [{ id: 'score', type: 'scale', metric: 'nps' }] },
    surveyVersionId: 'ver_a',
    locale: 'en',
    wave: { id: 'wav_a', surveyId: 'srv_a' },
    contactId: `con_${person}` as Id<'contact'>,
    accountId: null,
    closesAt: new Date(NOW + closesIn),
  }) as unknown as AnswerLink;

/** Openings by link, and a database that keeps all but what `refuses` names. */
function intake(openings: Record<string, LinkEvent[]> = {}, refuses = '') {
  const asked: (readonly OpenedSince[])[] = [];
  const written: (readonly IncomingAnswer[])[] = [];
  const events = {
    ofEach: (some: readonly OpenedSince[]) => {
      asked.push(some);
      return Promise.resolve(some.map(({ invitationId }) => openings[invitationId] ?? []));
    },
  };
  const writes = {
    keepTogether: (posts: readonly IncomingAnswer[]) => {
      written.push(posts);
      return Promise.resolve(
        posts.map((post) =>
          post.key._id === refuses
            ? { status: 'rejected', reason: new Error('refused') }
            : { status: 'fulfilled', value: foldAnswer(null, post) },
        ),
      );
    },
  };
  const service = new AnswerIntake(
    events as unknown as LinkEventsStore,
    writes as unknown as AnswerWritesStore,
    { opener: () => opener } as unknown as LinkService,
    { now: () => new Date(NOW) },
    { now: () => new Date(NOW) } as Clock,
  );
  const take = (link: AnswerLink, score: number) =>
    service.take({
      link,
      visitor,
      values: { score },
      since: NOW,
      judge: (visits) => weighEvidence(visits, NOW - 30_000, NOW, 'hand'),
    });
  return { take, asked, written };
}

it('asks and writes once for all that come at the same moment, and tells each what became of its own', async () => {
  const { take, asked, written } = intake();
  const taken = await Promise.all([
    take(linkOf('a'), 1),
    // Closed for so long that nothing is kept any more.
    take(linkOf('b', -400 * DAY), 2),
    take(linkOf('c'), 3),
    take(linkOf('d', -DAY), 4),
  ]);
  expect(taken.map(({ status }) => status)).toEqual(['counted', null, 'counted', 'late']);
  expect(taken.map(({ kept }) => kept?.score ?? null)).toEqual([1, null, 3, 4]);
  expect(taken.map(({ kept }) => kept?._id ?? null)).toEqual(['wav_a:con_a', null, 'wav_a:con_c', 'wav_a:con_d']);
  expect([asked.length, written.length]).toEqual([1, 1]);
});

it('judges each by the openings of its own link', async () => {
  const at = (seconds: number) => new Date(NOW - seconds * 1000);
  const scanned = [1, 2, 3].map((score): LinkEvent => ({
    _id: `e${score}`,
    invitationId: 'wav_a:con_b',
    at: at(score),
    score,
    ...opener,
  }));
  const { take } = intake({ 'wav_a:con_b': scanned });
  const taken = await Promise.all(['a', 'b', 'c'].map((person) => take(linkOf(person), 9)));
  expect(taken.map(({ status }) => status)).toEqual(['counted', 'suspect', 'counted']);
  expect(taken[1]!.kept!.evidence!.suspicions).toEqual(['many-scores']);
});

it('fails for whom the database refuses, and for nobody beside them', async () => {
  const { take } = intake({}, 'wav_a:con_b');
  const taken = await Promise.allSettled(['a', 'b', 'c'].map((person) => take(linkOf(person), 9)));
  expect(taken.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

it('judges what a test sends and keeps nothing of it', async () => {
  const { take, asked, written } = intake();
  expect(await take({ ...linkOf('a'), isTest: true }, 9)).toEqual({ status: 'counted', kept: null });
  expect([asked.length, written.length]).toEqual([0, 0]);
});
