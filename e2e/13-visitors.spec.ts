import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import request from 'supertest';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { MachineTime } from '../server/features/answers/machine-time.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import type { Delivery } from '../server/platform/outbox/delivery.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';
import { visitors, visitorsTable, type Step } from './support/visitors.ts';
import { openToEveryone } from './support/waves.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const SCANNED = 12;

let rumo: TestApp;
let owner: Browser;
let waveId: string;
let machine: MachineTime;
const people: { id: string; email: string }[] = [];
const scanned: { id: string; email: string }[] = [];
let next = 0;

beforeAll(async () => {
  rumo = await startApp('visitors');
  owner = await setUp(rumo, { locale: 'en' });
  machine = rumo.app.get(MachineTime);
  const acme = await addAccount(rumo, { name: 'Acme' });
  const add = async (email: string) => {
    const contact = await addContact(rumo, { name: 'Person', email, locale: 'en', accountId: acme._id });
    return { id: contact._id, email };
  };
  for (let i = 0; i < visitors.length + 12; i += 1) people.push(await add(`p${i}@acme.example`));
  for (let i = 0; i < SCANNED; i += 1) scanned.push(await add(`s${i}@scanned.example`));
  rumo.clock.set('2027-03-01T12:00:00Z');
  const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id;
  waveId = (await openToEveryone(owner, survey, '2027-03')).id;
  for (const task of ['waves.plan', 'delivery.queue', 'delivery.send']) await rumo.tasks.run(task);
});
afterAll(() => rumo?.close());

/** Someone's link and when its mail began to go out. */
class Link {
  readonly id: string;
  readonly token: string;
  readonly sentAt: number;
  private readonly stamps = new Map<string, string>();

  private constructor(id: string, token: string, sentAt: number) {
    this.id = id;
    this.token = token;
    this.sentAt = sentAt;
  }

  static async of({ id: contactId }: { id: string } = people[next++]!): Promise<Link> {
    const mail = await rumo.mongo
      .collection<Delivery>('deliveries')
      .findOne({ _id: `invite:${waveId}:${contactId}:1` });
    expect(mail!.status).toBe('sent');
    const id = `${waveId}:${contactId}`;
    return new Link(id, rumo.app.get(Tokens).link('answer', id), mail!.sendingAt!.getTime());
  }

  /** The machine's clock, so long after the mail. */
  at(ms: number): this {
    machine.now = () => new Date(this.sentAt + ms);
    return this;
  }

  async open(score: number | 'x' | null, who = 'person') {
    const page = await request(rumo.url)
      .get(`/r/${this.token}${score === null ? '' : `/${score}`}`)
      .set('user-agent', who)
      .expect(200);
    const stamp = /name="at" value="([^"]+)"/.exec(page.text)![1]!;
    this.stamps.set(`${who}${score}`, stamp).set(who, stamp);
    return page;
  }

  stamp = (of = 'person') => this.stamps.get(of)!;

  /** What the page's script sends. */
  send(body: Record<string, unknown>, who = 'person') {
    return request(rumo.url)
      .post(`/r/${this.token}/answer`)
      .set('x-rumo-csrf', '1')
      .set('user-agent', who)
      .send({ kind: 'auto', nonce: this.stamp(who), visibleMs: 1900, ...body });
  }

  press(fields: Record<string, string>, who = 'person') {
    return request(rumo.url)
      .post(`/r/${this.token}`)
      .type('form')
      .set('user-agent', who)
      .send({ step: 'score', at: this.stamp(who), ...fields });
  }

  answer(): Promise<StoredAnswer | null> {
    return rumo.mongo.collection<StoredAnswer>('answers').findOne({ _id: this.id });
  }
}

async function take(link: Link, step: Step): Promise<void> {
  const { who = 'person' } = step;
  link.at(step.at * SECOND);
  await rumo.tasks.run('answers.finalise');
  switch (step.does) {
    case 'open':
      return void (await link.open(step.score, who));
    case 'head':
      return void (await request(rumo.url).head(`/r/${link.token}/${step.score}`).expect(200));
    case 'auto': {
      const { score, visibleMs = 1900 } = step;
      return void (await link.send({ score, nonce: link.stamp(`${who}${score}`), visibleMs }, who).expect(200));
    }
    case 'choose':
      return void (await link.send({ kind: 'gesture', score: step.score }, who).expect(200));
    case 'press': {
      const { score, seen, comment } = step;
      const words: Record<string, string> = comment === undefined ? {} : { step: 'words', why: comment };
      return void (await link.press({ score: String(score), by: seen, ...words }, who).expect(200));
    }
  }
}

const answerCount = () => rumo.mongo.collection<StoredAnswer>('answers').countDocuments();

describe('whoever comes by the links of a mail', () => {
  it.each(visitors.map((visitor) => [visitor.name, visitor] as const))('%s', async (_, visitor) => {
    const link = await Link.of();
    for (const step of visitor.steps) await take(link, step);
    const atOnce = await link.answer();
    expect(atOnce?.status === 'counted').toBe(visitor.confirmed ?? false);
    link.at((visitor.steps.at(-1)!.at + 15 * 60) * SECOND);
    await rumo.tasks.run('answers.finalise');
    const answer = await link.answer();
    if (visitor.outcome === null) return expect(answer).toBeNull();
    const { status, score = answer!.score, comment } = visitor.outcome;
    expect(answer).toMatchObject({ status, score, values: { score, ...(comment ? { why: comment } : {}) } });
  });

  it('is published with what becomes of it', () => {
    const published = readFileSync(new URL('../docs/one-click.md', import.meta.url), 'utf8');
    const rows = (text: string) =>
      text
        .split('\n')
        .filter((line) => /^\| *\d+ *\|/.test(line))
        .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(rows(published)).toEqual(rows(visitorsTable()));
  });

  it('leaves no answer behind by following every address of the mail three times', async () => {
    const { id, email } = people[next++]!;
    const { items } = await rumo.app.get(CaughtMails).list({ limit: 1, search: email });
    const { html } = (await rumo.app.get(CaughtMails).get(items[0]!._id))!;
    const paths = [...html.matchAll(/href="https?:\/\/[^/"]+(\/[^"]*)"/g)].map(([, path]) =>
      path!.replaceAll('&#x3D;', '='),
    );
    const own = paths.filter((path) => /^\/(r|u)\//.test(path));
    expect(own.length).toBeGreaterThanOrEqual(12);
    expect(own.some((path) => path.endsWith('/x'))).toBe(true);
    const link = await Link.of({ id });
    const all = () => rumo.mongo.collection<StoredAnswer>('answers').find().sort({ _id: 1 }).toArray();
    const before = await all();
    for (let turn = 0; turn < 3; turn += 1)
      for (const path of own) {
        link.at(3 * HOUR + turn * SECOND);
        await request(rumo.url).get(path).expect(200);
      }
    await rumo.tasks.run('answers.finalise');
    expect(await all()).toEqual(before);
    expect(await rumo.mongo.db.collection('suppressions').countDocuments()).toBe(0);
  });
});

describe('what the page of a link says', () => {
  it('asks for the button at first, and later saves by itself and says so', async () => {
    const link = await Link.of();
    expect((await link.at(599 * SECOND).open(9)).text).toContain('data-auto="tap"');
    expect((await link.at(600 * SECOND).open(9)).text).toContain('data-auto="auto"');
    expect((await link.open(null)).text).toContain('<div id="answer">');
    await link.open(9);
    const saved = await link
      .at(602 * SECOND)
      .send({ score: 9 })
      .expect(200);
    expect(saved.text).toContain('data-saved="provisional"');
    expect(saved.text).toContain('Your 9 is saved.');
    expect(await link.answer()).toMatchObject({
      status: 'provisional',
      finaliseAt: new Date(link.sentAt + 602 * SECOND + 15 * 60 * SECOND),
      evidence: { source: 'auto', quiet: false, visibleMs: 1900, gesture: false, suspicions: [] },
    });
    // A comment confirms at once what the page had saved.
    const confirmed = await link
      .at(620 * SECOND)
      .send({ kind: 'gesture', score: 9 })
      .expect(200);
    expect(confirmed.text).toContain('data-saved="counted"');
    expect(await link.answer()).toMatchObject({ status: 'counted', finaliseAt: null, evidence: { source: 'gesture' } });
    // What counts is changed by the button only: another number of the mail asks for it.
    expect((await link.at(HOUR).open(3)).text).toContain('data-auto="tap"');
    expect((await link.send({ score: 3 }).expect(200)).text).not.toContain('data-saved');
    expect(await link.answer()).toMatchObject({ status: 'counted', score: 9 });
    expect((await link.open(9)).text).toContain('data-auto="auto"');
    expect(
      (
        await link
          .at(HOUR + 2 * SECOND)
          .send({ score: 9 })
          .expect(200)
      ).text,
    ).toContain('data-saved="counted"');
  });

  it('is believed once, for its own link, for ten minutes, and from our own page only', async () => {
    const [link, other] = [await Link.of(), await Link.of()];
    await link.at(HOUR).open(7);
    await other.at(HOUR).open(8);
    const [first, foreign] = [link.stamp(), other.stamp()];
    machine.now = () => new Date(link.sentAt + HOUR + 2 * SECOND);
    await link.send({ score: 7 }).expect(200);
    await link.at(HOUR + 60 * SECOND).open(6);
    await link
      .at(HOUR + 62 * SECOND)
      .send({ score: 6 })
      .expect(200);
    expect(await link.answer()).toMatchObject({ status: 'provisional', score: 6 });
    const before = await link.answer();
    await link.send({ score: 7, nonce: first }).expect(200);
    expect(await link.answer()).toEqual(before);

    for (const nonce of [foreign, 'made up', `${first}x`]) await link.send({ score: 1, nonce }).expect(200);
    await link.open(1);
    await link
      .at(HOUR + 62 * SECOND + 600_001)
      .send({ score: 1 })
      .expect(200);
    const after = (await link.answer())!;
    expect(after).toMatchObject({ status: 'provisional', score: 6 });
    const beside = after.revisions.slice(2);
    expect(beside.map(({ status, beside: only }) => [status, only])).toEqual(beside.map(() => ['suspect', true]));
    for (const { evidence } of beside) expect(evidence!.suspicions).toContain('no-page');

    const count = await answerCount();
    const third = await Link.of();
    await third.at(HOUR).open(5);
    const path = `/r/${third.token}/answer`;
    const body = { kind: 'auto', score: 5, nonce: third.stamp(), visibleMs: 1900 };
    await request(rumo.url).post(path).send(body).expect(403);
    await third.send({ score: 5 }).set('sec-fetch-site', 'cross-site').expect(403);
    await third.send({ score: 11 }).expect(422);
    await third.send({ score: 5, status: 'counted' }).expect(422);
    await request(rumo.url).get(path).expect(404);
    expect(await answerCount()).toBe(count);
  });

  it('lets a person upgrade what looked like a machine, and staff count it', async () => {
    const link = await Link.of();
    await link.at(30 * SECOND).open(4);
    await link
      .at(32 * SECOND)
      .send({ score: 4 })
      .expect(200);
    const list = (await owner.get(`/api/waves/${waveId}/answers?status=suspect&limit=100`).expect(200)).body;
    const row = list.items.find(({ id }: { id: string }) => id === link.id);
    expect(row).toMatchObject({ score: 4, status: 'suspect', suspicions: ['quiet'], source: 'auto' });
    await owner.patch(`/api/answers/${link.id}`).send({ counts: true, rev: row.rev }).expect(200);
    expect(await link.answer()).toMatchObject({ status: 'counted', score: 4 });
    await link.at(HOUR).open(2);
    await link
      .at(HOUR + 2 * SECOND)
      .send({ score: 2 })
      .expect(200);
    const own = (await owner.get(`/api/contacts/${link.id.split(':')[1]}/answers`).expect(200)).body.items[0];
    expect(own).toMatchObject({
      score: 4,
      status: 'counted',
      alsoReceived: [{ score: 2, status: 'provisional', source: 'auto', suspicions: [] }],
    });
  });
});

describe('what an organisation and a mail domain change', () => {
  it('asks for the button always when the organisation wants that, and leaves the hidden link out', async () => {
    const { rev } = (await owner.get('/api/settings').expect(200)).body;
    const changed = await owner.patch('/api/settings').send({ rev, oneClick: 'confirm', trapLink: false }).expect(200);
    expect(changed.body).toMatchObject({ oneClick: 'confirm', trapLink: false });
    const link = await Link.of();
    expect((await link.at(HOUR).open(9)).text).toContain('data-auto="tap"');
    await link
      .at(HOUR + 2 * SECOND)
      .send({ score: 9 })
      .expect(200);
    expect(await link.answer()).toMatchObject({ status: 'suspect', evidence: { suspicions: ['setting'] } });
    await link
      .at(HOUR + 5 * SECOND)
      .press({ score: '9', by: 'hand' })
      .expect(200);
    expect(await link.answer()).toMatchObject({ status: 'counted', score: 9 });
    const back = { rev: changed.body.rev, oneClick: 'auto', trapLink: true };
    await owner.patch('/api/settings').send(back).expect(200);
  });

  it('learns at which domains links are opened by machines, from each link once', async () => {
    const links = [];
    for (const person of scanned) links.push(await Link.of(person));
    const [last, ...rest] = links;
    for (const [nth, link] of rest.entries()) {
      link.at(5 * SECOND);
      if (nth < 5) for (const score of [0, 5, 10]) await link.open(score, 'scanner');
      else await link.at(HOUR).open(9);
    }
    rest[0]!.at(2 * HOUR);
    await rumo.tasks.run('answers.habits');
    await rumo.tasks.run('answers.habits');
    const habits = () => rumo.mongo.db.collection<{ _id: string }>('linkHabits');
    expect(await habits().findOne({ _id: 'scanned.example' })).toEqual({
      _id: 'scanned.example',
      opened: 11,
      bursts: 5,
    });
    expect((await last!.at(2 * HOUR).open(9)).text).toContain('data-auto="tap"');
    await last!
      .at(2 * HOUR + 2 * SECOND)
      .send({ score: 9 })
      .expect(200);
    expect(await last!.answer()).toMatchObject({ status: 'suspect', evidence: { suspicions: ['domain'] } });
    last!.at(3 * HOUR);
    await rumo.tasks.run('answers.habits');
    expect(await habits().findOne({ _id: 'scanned.example' })).toMatchObject({ opened: 12, bursts: 5 });
    const quiet = await Link.of();
    expect((await quiet.at(2 * HOUR).open(9)).text).toContain('data-auto="auto"');
  });
});
