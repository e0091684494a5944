import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { AnswersService } from '../server/features/answers/answers.service.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, joinAs, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { openToEveryone } from './support/waves.ts';

let rumo: TestApp;
let owner: Browser;
let surveyId: string;
let wave: { id: string; closesAt: string };
let tokens: Tokens;
const people: string[] = [];
let next = 0;

beforeAll(async () => {
  rumo = await startApp('answers');
  owner = await setUp(rumo);
  tokens = rumo.app.get(Tokens);
  const acme = await addAccount(rumo, { name: 'Acme & <Sons>', plan: 'Pro' });
  for (let i = 0; i < 40; i += 1) {
    const contact = await addContact(rumo, {
      name: `Person ${i}`,
      email: `p${i}@acme.example`,
      locale: i === 0 ? 'pt-BR' : 'en',
      accountId: acme._id,
    });
    people.push(contact._id);
  }
  rumo.clock.set('2027-03-01T12:00:00Z');
  surveyId = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id;
  wave = await openToEveryone(owner, surveyId, '2027-03');
  await rumo.tasks.run('waves.plan');
});
afterAll(() => rumo?.close());
beforeEach(() => rumo.clock.set('2027-03-02T12:00:00Z'));

interface Link {
  id: string;
  token: string;
}

/** The link of someone who has not been used in a test yet. */
function freshLink(): Link {
  const contactId = people[++next]!;
  return linkOf(contactId);
}

function linkOf(contactId: string): Link {
  const id = `${wave.id}:${contactId}`;
  return { id, token: tokens.link('answer', id) };
}

const answers = () => rumo.mongo.collection<StoredAnswer>('answers');
const stored = ({ id }: Link) => answers().findOne({ _id: id });
const open = ({ token }: Link, rest = '') => request(rumo.url).get(`/r/${token}${rest}`);

/** The stamp of a page that was shown `secondsAgo`. */
const stamp = ({ id }: Link, secondsAgo = 30) => tokens.sign('page', `${id}|${Date.now() - secondsAgo * 1000}`);

const post = (link: Link, fields: Record<string, string>) =>
  request(rumo.url).post(`/r/${link.token}`).type('form').send(fields);
const postScore = (link: Link, score: number, secondsAgo?: number) =>
  post(link, { step: 'score', at: stamp(link, secondsAgo), score: String(score) });
const postWords = (link: Link, score: number, words: Record<string, string>) =>
  post(link, { step: 'words', at: stamp(link), score: String(score), ...words });

describe('opening a link', () => {
  it('saves no answer, whatever the method and the number, and remembers only that it was opened', async () => {
    const link = freshLink();
    const before = await answers().countDocuments();
    for (let score = 0; score <= 10; score += 1) await open(link, `/${score}`).expect(200);
    await open(link).expect(200);
    await open(link, '/x').expect(200);
    await request(rumo.url).head(`/r/${link.token}/7`).expect(200);
    expect(await answers().countDocuments()).toBe(before);
    const events = await rumo.mongo.db
      .collection('linkEvents')
      .find({ invitationId: link.id })
      .sort({ at: 1 })
      .toArray();
    expect(events).toHaveLength(14);
    expect(Object.keys(events[0]!).sort()).toEqual([
      '_id',
      'agent',
      'at',
      'domain',
      'invitationId',
      'ipPrefix',
      'score',
    ]);
    expect(events[0]).toMatchObject({ ipPrefix: '127.0.0.0/24', score: 0 });
    expect(events.filter(({ score }) => score === 'x')).toHaveLength(1);
    expect(JSON.stringify(events)).not.toContain(link.token);
  });

  it('shows the number that was clicked among the other ten, and whose name is shown', async () => {
    const link = freshLink();
    const page = await open(link, '/9').expect(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['x-robots-tag']).toContain('noindex');
    expect(page.headers['referrer-policy']).toBe('no-referrer');
    expect(page.text.match(/type="radio"/g)).toHaveLength(11);
    expect(page.text.match(/value="\d+" required checked/g)).toEqual(['value="9" required checked']);
    expect(page.text).toContain('P***, Acme &amp; &lt;Sons&gt;');
    expect(page.text.match(/<script[^>]*>/g)).toEqual([
      expect.stringMatching(/^<script src="\/answer-[0-9a-f]{12}\.js" defer>$/),
    ]);
    expect(page.headers['content-security-policy']).toContain("script-src 'self';");
    expect(page.text).not.toContain('acme.example');
    expect((await open(link).expect(200)).text).not.toContain('required checked');
  });

  it('speaks the language in which the person was invited', async () => {
    const page = await open(linkOf(people[0]!), '/9').set('accept-language', 'en').expect(200);
    expect(page.text).toContain('<html lang="pt-BR"');
    expect(page.text).toContain('recomendar Maré');
  });

  it('shows one page for every link that is not ours', async () => {
    const { id, token } = freshLink();
    const bodies = new Set<string>();
    const wrong = ['', '/11', '/-1', '/07', '/xx', '/9.5'].map((rest) =>
      rest === '' ? '/r/short' : `/r/${token}${rest}`,
    );
    const other = tokens.link('unsubscribe', id);
    for (const path of [...wrong, `/r/${other}`, `/r/${'A'.repeat(22)}a/5`, `/r/${encodeURIComponent("a'$gt")}`])
      bodies.add((await request(rumo.url).get(path).set('accept-language', 'en').expect(404)).text);
    bodies.add(
      (
        await request(rumo.url)
          .post(`/r/${other}`)
          .type('form')
          .send({ score: '5' })
          .set('accept-language', 'en')
          .expect(404)
      ).text,
    );
    expect(bodies.size).toBe(1);
  });
});

describe('sending the form', () => {
  it('has the answer on disk when the reply arrives; sending it again makes no second one', async () => {
    const link = freshLink();
    const page = await postScore(link, 9).expect(200);
    expect(page.text).toContain('Your 9 is saved.');
    expect(page.text).toContain('What do you like most?');
    const first = await stored(link);
    expect(first).toMatchObject({ score: 9, values: { score: 9 }, status: 'counted', summedAt: null });
    // A number alone has no words to lift.
    expect(first?.liftedAt).toBeInstanceOf(Date);
    await Promise.all(Array.from({ length: 6 }, () => postScore(link, 9).expect(200)));
    expect(await stored(link)).toEqual(first);
  });

  it('passes the same gate when the script of the page sends it as anything else does', async () => {
    const link = freshLink();
    const path = `/r/${link.token}/answer`;
    const good = { kind: 'gesture', score: 8, nonce: stamp(link) };
    const send = (body: object | string) =>
      request(rumo.url).post(path).set('x-rumo-csrf', '1').type('json').set('accept-language', 'pt').send(body);
    const wrong = await send({ ...good, score: 11, more: 1 }).expect(422);
    expect(wrong.type).toBe('application/problem+json');
    expect(wrong.body.errors.map(({ path }: { path: string }) => path)).toEqual(expect.arrayContaining(['score', '']));
    expect(wrong.body.errors[0].message).toMatch(/esperava|Número|inválid|Muito|grande/i);
    expect((await send('{').expect(400)).body.title).toBe('unparseable');
    await send(good).set('sec-fetch-site', 'cross-site').expect(403);
    await request(rumo.url).post(path).send(good).expect(403);
    expect(await stored(link)).toBeNull();
    const page = await send(good).expect(200);
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-robots-tag': expect.stringContaining('noindex'),
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
    });
    expect(await stored(link)).toMatchObject({ score: 8, status: 'counted' });
  });

  it('makes one answer of many first ones that arrive together', async () => {
    const link = freshLink();
    await Promise.all(Array.from({ length: 8 }, (_, i) => postScore(link, i).expect(200)));
    expect(await answers().countDocuments({ _id: link.id })).toBe(1);
    const answer = (await stored(link))!;
    expect(answer.revisions).toHaveLength(8);
    expect(answer.revisions.at(-1)!.values).toEqual(answer.values);
  });

  it('takes the words after the number, keeps both, and says thanks', async () => {
    const link = freshLink();
    await postScore(link, 3).expect(200);
    const words = 'Exporting $takes <b>ages</b>\r\nevery\u0000day';
    const thanks = await postWords(link, 3, { why: words, wish: '  ' }).expect(200);
    expect(thanks.text).toContain('3 out of 10');
    expect(await stored(link)).toMatchObject({
      status: 'counted',
      values: { score: 3, why: 'Exporting $takes <b>ages</b>\neveryday' },
    });
    // A new number leaves the words alone; emptied words go.
    const again = await postScore(link, 4).expect(200);
    expect(again.text).toContain('Exporting $takes &lt;b&gt;ages&lt;/b&gt;');
    expect((await stored(link))!.values).toMatchObject({ score: 4, why: expect.stringContaining('ages') });
    await postWords(link, 4, { why: '', wish: 'Faster exports' }).expect(200);
    expect((await stored(link))!.values).toEqual({ score: 4, wish: 'Faster exports' });
  });

  it('shows the answer again later and takes a change until the wave closes', async () => {
    const link = freshLink();
    await postScore(link, 9).expect(200);
    expect((await open(link)).text).toContain('value="9" required checked');
    rumo.clock.set('2027-03-10T12:00:00Z');
    await postScore(link, 6).expect(200);
    expect(await stored(link)).toMatchObject({
      score: 6,
      status: 'counted',
      rev: 2,
      answeredAt: new Date('2027-03-02T12:00:00Z'),
    });
    expect((await open(link)).text).toContain('value="6" required checked');
  });

  it('asks for the number when the form came without a good one', async () => {
    const link = freshLink();
    const wrong: Record<string, string>[] = [{}, { score: '' }, { score: '11' }, { score: '9.0' }, { score: 'nine' }];
    for (const fields of wrong) {
      const page = await post(link, { step: 'score', at: stamp(link), ...fields }).expect(422);
      expect(page.text).toContain('Choose a number from 0 to 10');
    }
    await request(rumo.url).post(`/r/${link.token}`).type('form').send('score=1&score=2').expect(422);
    expect(await stored(link)).toBeNull();
  });

  it('refuses comments above 10,000 characters without losing a letter or the number', async () => {
    const link = freshLink();
    await postScore(link, 7).expect(200);
    const long = 'á'.repeat(10_001);
    const page = await postWords(link, 7, { why: long, wish: 'short' }).expect(422);
    expect(page.text).toContain('at most 10,000 characters');
    expect(page.text).toContain(long);
    expect(page.text).toContain('short');
    expect((await stored(link))!.values).toEqual({ score: 7 });
    await postWords(link, 7, { why: 'á'.repeat(10_000) }).expect(200);
    expect(String((await stored(link))!.values['why'])).toHaveLength(10_000);
  });

  it('ignores fields that the survey does not ask', async () => {
    const link = freshLink();
    await postWords(link, 8, { constructor: 'x', __proto__x: 'y', status: 'counted', other: 'z' }).expect(200);
    expect((await stored(link))!.values).toEqual({ score: 8 });
  });
});

describe('mail scanners', () => {
  it('are kept apart: too quick, without a page, after many numbers, after the trap', async () => {
    const quick = freshLink();
    await postScore(quick, 1, 0.5).expect(200);
    expect(await stored(quick)).toMatchObject({ status: 'suspect', evidence: { suspicions: ['too-quick'] } });

    const [noPage, borrowed] = [freshLink(), freshLink()];
    await post(noPage, { step: 'score', at: stamp(borrowed), score: '1' }).expect(200);
    expect(await stored(noPage)).toMatchObject({
      status: 'suspect',
      evidence: { suspicions: ['no-page'], shownFor: null },
    });

    const many = freshLink();
    for (const score of [0, 5, 10]) await open(many, `/${score}`);
    await postScore(many, 10).expect(200);
    expect(await stored(many)).toMatchObject({
      status: 'suspect',
      evidence: { suspicions: ['many-scores'], distinctScores: 3 },
    });

    const trap = freshLink();
    await open(trap, '/x');
    await postScore(trap, 0).expect(200);
    expect(await stored(trap)).toMatchObject({ status: 'suspect', evidence: { suspicions: ['trap'] } });

    const count = await rumo.app.get(AnswersService).suspectCount(wave.id);
    expect(count).toBe(4);
    const list = (await owner.get(`/api/waves/${wave.id}/answers?status=suspect`).expect(200)).body;
    expect(list.total).toBe(4);
    // Nothing of them is shown to the person who opens the link, and their own answer takes the place.
    expect((await open(quick)).text).not.toContain('required checked');
    await postScore(quick, 9).expect(200);
    expect(await stored(quick)).toMatchObject({ score: 9, status: 'counted', rev: 2 });
  });

  it('let a person through who comes after them, or who clicks twice', async () => {
    const link = freshLink();
    const events = rumo.mongo.collection<{ _id: string; invitationId: string; at: Date; score: number | 'x' }>(
      'linkEvents',
    );
    const scan = new Date(Date.now() - 11 * 60_000);
    await events.insertMany(
      [0, 1, 2, 3, 'x' as const].map((score) => ({
        _id: `${link.id}${score}`,
        invitationId: link.id,
        at: scan,
        score,
      })),
    );
    await open(link, '/8');
    await open(link, '/7');
    await postScore(link, 7).expect(200);
    expect(await stored(link)).toMatchObject({ score: 7, status: 'counted' });
  });

  it('never take the place of a counted answer, whatever runs beside them', async () => {
    const link = freshLink();
    await postScore(link, 9).expect(200);
    const before = (await stored(link))!;
    await postScore(link, 0, 0.1).expect(200);
    const after = (await stored(link))!;
    expect(after).toMatchObject({
      score: 9,
      status: 'counted',
      updatedAt: before.updatedAt,
      liftedAt: before.liftedAt,
    });
    expect(after.revisions.map(({ status }) => status)).toEqual(['counted', 'suspect']);

    for (let round = 0; round < 5; round += 1) {
      const raced = freshLink();
      await Promise.all(
        [0, 1, 2, 3].map((score) => (score === 2 ? postScore(raced, 10) : postScore(raced, score, 0.1))),
      );
      expect(await stored(raced)).toMatchObject({ score: 10, status: 'counted' });
    }
  });
});

describe('after the wave has closed', () => {
  const after = (days: number) => new Date(new Date(wave.closesAt).getTime() + days * 24 * 3_600_000);

  it('says what happened and what to do, and keeps what was answered in time', async () => {
    const [answered, silent] = [freshLink(), freshLink()];
    await postScore(answered, 9).expect(200);
    rumo.clock.set(after(0));
    const page = await open(answered, '/3').expect(410);
    expect(page.text).toContain('Your answer arrived in time');
    expect(page.text).not.toContain('<form');
    expect((await open(silent, '/3').expect(410)).text).toContain('href="/roadmap"');
    await postScore(answered, 0).expect(410);
    expect(await stored(answered)).toMatchObject({ score: 9, status: 'counted' });
  });

  it('keeps a late answer for a week without counting it, then takes nothing', async () => {
    const [late, tooLate] = [freshLink(), freshLink()];
    rumo.clock.set(after(6));
    expect((await postScore(late, 2).expect(200)).text).toContain('came after that');
    expect(await stored(late)).toMatchObject({ score: 2, status: 'late' });
    rumo.clock.set(after(7.1));
    await postScore(tooLate, 2).expect(410);
    expect(await stored(tooLate)).toBeNull();
  });
});

describe('what staff see and decide', () => {
  it('lists a wave by name, searches the words, and pages', async () => {
    const link = freshLink();
    await postWords(link, 5, { why: 'The import (CSV) is slow', wish: 'A faster import' }).expect(200);
    const found = (
      await owner.get(`/api/waves/${wave.id}/answers?search=${encodeURIComponent('import (csv)')}`).expect(200)
    ).body;
    expect(found.items).toHaveLength(1);
    expect(found.items[0]).toMatchObject({
      id: link.id,
      account: 'Acme & <Sons>',
      score: 5,
      comments: [
        {
          questionId: 'why',
          question: 'We are sorry to hear that. What gets in your way?',
          text: 'The import (CSV) is slow',
        },
        { questionId: 'wish', text: 'A faster import' },
      ],
      status: 'counted',
    });
    const ids: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const page: { items: { id: string }[]; total: number; next: string | null } = (
        await owner
          .get(
            `/api/surveys/${surveyId}/answers?period=2027-03&limit=5${after && `&after=${encodeURIComponent(after)}`}`,
          )
          .expect(200)
      ).body;
      ids.push(...page.items.map(({ id }) => id));
      after = page.next;
    }
    expect(new Set(ids).size).toBe(await answers().countDocuments({ waveId: wave.id as never }));
    expect(ids).toHaveLength(new Set(ids).size);
    const own = (await owner.get(`/api/contacts/${link.id.split(':')[1]}/answers`).expect(200)).body;
    expect(own.items.map(({ id }: { id: string }) => id)).toEqual([link.id]);
  });

  it('keeps names from viewers', async () => {
    const viewer = await joinAs(owner, rumo.url, 'viewer');
    await viewer.get(`/api/waves/${wave.id}/answers`).expect(403);
    await viewer.get(`/api/surveys/${surveyId}/answers?period=2027-03`).expect(403);
    await viewer.get(`/api/contacts/${people[0]}/answers`).expect(403);
  });

  it('lets an editor count a suspect answer and withdraw one, once for each revision seen', async () => {
    const link = freshLink();
    await postScore(link, 1, 0.5).expect(200);
    const editor = await joinAs(owner, rumo.url, 'editor');
    const counted = (await editor.patch(`/api/answers/${link.id}`).send({ counts: true, rev: 1 }).expect(200)).body;
    expect(counted).toMatchObject({ status: 'counted', rev: 2 });
    await editor.patch(`/api/answers/${link.id}`).send({ counts: false, rev: 1 }).expect(409);
    await postScore(link, 0, 0.5).expect(200);
    expect(await stored(link)).toMatchObject({ status: 'counted', score: 1 });
    await editor.patch(`/api/answers/${link.id}`).send({ counts: false, rev: 3 }).expect(200);
    expect(await stored(link)).toMatchObject({ status: 'withdrawn', liftedAt: null, summedAt: null });
    await postScore(link, 8).expect(200);
    expect(await stored(link)).toMatchObject({ status: 'counted', score: 8 });
  });
});

describe('what later stages take over', () => {
  it('are the words of counted answers, again after each change, and nothing of withdrawn ones', async () => {
    const service = rumo.app.get(AnswersService);
    const link = freshLink();
    await postWords(link, 5, { why: 'Slow', wish: 'Dark mode' }).expect(200);
    const pending = async () => (await service.pendingLift(500)).find(({ id }) => id === link.id);
    const first = (await pending())!;
    expect(first).toMatchObject({
      waveId: wave.id,
      score: 5,
      texts: [
        { questionId: 'why', role: 'why', text: 'Slow' },
        { questionId: 'wish', role: 'wish', text: 'Dark mode' },
      ],
    });
    await postWords(link, 5, { why: 'Slow', wish: 'Light mode' }).expect(200);
    expect(await service.markLifted(link.id, first.updatedAt)).toBe(false);
    const second = (await pending())!;
    expect(await service.markLifted(link.id, second.updatedAt)).toBe(true);
    expect(await pending()).toBeUndefined();
    await owner.patch(`/api/answers/${link.id}`).send({ counts: false, rev: 2 }).expect(200);
    expect(await pending()).toMatchObject({ texts: [] });
    const suspect = freshLink();
    await postScore(suspect, 5, 0).expect(200);
    expect((await service.pendingLift(500)).some(({ id }) => id === suspect.id)).toBe(false);
    const latest = await service.latestScoreByContact(new Date('2027-01-01'));
    expect(latest.has(suspect.id.split(':')[1] as never)).toBe(false);
  });
});

it('lets staff try the survey on themselves and keeps nothing of it', async () => {
  const before = [await answers().countDocuments(), await rumo.mongo.db.collection('linkEvents').countDocuments()];
  await owner.post(`/api/surveys/${surveyId}/test`).send({ locale: 'pt-PT' }).expect(200);
  const me = (await owner.get('/api/session')).body.id;
  const token = tokens.link('answer', `test.${surveyId}.${me}.pt-PT`);
  const page = await request(rumo.url).get(`/r/${token}/10`).expect(200);
  expect(page.text).toContain('<html lang="pt-PT"');
  const at = /name="at" value="([^"]+)"/.exec(page.text)![1]!;
  const words = await request(rumo.url)
    .post(`/r/${token}`)
    .type('form')
    .send({ step: 'score', at, score: '10' })
    .expect(200);
  expect(words.text).toContain('name="wish"');
  await request(rumo.url)
    .post(`/r/${token}`)
    .type('form')
    .send({ step: 'words', at, score: '10', why: 'x' })
    .expect(200);
  expect([await answers().countDocuments(), await rumo.mongo.db.collection('linkEvents').countDocuments()]).toEqual(
    before,
  );
});
