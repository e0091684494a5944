import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import request from 'supertest';
import { BallotSheet } from '../server/contract/ballot-sheet.ts';
import { idFrom, type Id } from '../server/contract/ids.ts';
import type { RouteSpec } from '../server/contract/route.ts';
import { routes } from '../server/contract/routes.ts';
import { recount, sheetFaults } from '../server/domain/voting/recount.ts';
import { BallotNeedsService } from '../server/features/ballots/ballot-needs.service.ts';
import { BallotsService } from '../server/features/ballots/ballots.service.ts';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import { CaughtMails } from '../server/platform/mail/caught-mails.ts';
import { Tokens } from '../server/platform/tokens.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

type Person = 'ana' | 'bea' | 'carl' | 'bruno' | 'clara' | 'chris' | 'gone' | 'mute' | 'quiet' | 'left';
type Needs = Record<string, 'not-needed' | 'nice' | 'important' | 'critical'>;

let rumo: TestApp;
let owner: Browser;
let viewer: Browser;
let group: { id: string; rev: number };
let ballot: { id: string; rev: number };
const people = {} as Record<Person, Id<'contact'>>;
const themes = {} as Record<'x' | 'y' | 'z' | 'w', Id<'theme'>>;
/** Each person's link from the mail, and the cookie of the browser that opened it. */
const links = new Map<Person, string>();
const cookies = new Map<Person, string>();

beforeAll(async () => {
  rumo = await startApp('ballots');
  owner = await setUp(rumo);
  viewer = await joinAs(owner, rumo.url, 'viewer');
  rumo.clock.set('2027-02-01T12:00:00Z');
  await addPeople();
  for (const [key, name] of Object.entries({ x: 'Exportação', y: 'Single sign-on', z: 'Dark mode', w: 'Webhooks' }))
    themes[key as keyof typeof themes] = await addTheme(name);
});
afterAll(() => rumo?.close());

/** The three companies of the reference: three people, one, two; and four who cannot be written to. */
async function addPeople() {
  const acme = (await addAccount(rumo, { name: 'Acme' }))._id;
  const beta = (await addAccount(rumo, { name: 'Beta' }))._id;
  const core = (await addAccount(rumo, { name: 'Core' }))._id;
  const lost = (await addAccount(rumo, { name: 'Lost', lifecycle: 'churned' }))._id;
  const add = async (key: Person, given: Parameters<typeof addContact>[1]) => {
    people[key] = (await addContact(rumo, given))._id;
  };
  await add('ana', { name: 'Ana Souza', email: 'ana@acme.example', locale: 'pt-BR', accountId: acme });
  await add('bea', { name: 'Bea Lopes', email: 'bea@acme.example', locale: 'pt-PT', accountId: acme });
  await add('carl', { name: 'Carl Jones', email: 'carl@acme.example', locale: 'en', accountId: acme });
  await add('bruno', { name: 'Bruno Reis', email: 'bruno@beta.example', accountId: beta });
  await add('clara', { name: 'Clara Melo', email: 'clara@core.example', locale: 'en', accountId: core });
  await add('chris', { name: 'Chris Hall', email: 'chris@core.example', locale: 'en', accountId: core });
  await add('gone', {
    name: 'Gone Archived',
    email: 'gone@core.example',
    archivedAt: rumo.clock.now(),
    accountId: core,
  });
  await add('mute', { name: 'Mute Bounced', email: 'mute@core.example', bouncedAt: rumo.clock.now(), accountId: core });
  await add('quiet', { name: 'Quiet Unsubscribed', email: 'quiet@core.example', accountId: core });
  await add('left', { name: 'Left Lost', email: 'left@lost.example', accountId: lost });
  await rumo.app
    .get(AudienceService, { strict: false })
    .suppress('quiet@core.example', 'unsubscribed', rumo.clock.now());
}

async function addTheme(name: string): Promise<Id<'theme'>> {
  const _id = idFrom('theme', randomBytes(13));
  const number = (await rumo.mongo.db.collection('themes').countDocuments()) + 1;
  await rumo.mongo.collection<{ _id: string }>('themes').insertOne({
    _id,
    number,
    name,
    nameBy: 'human',
    labels: {},
    description: '',
    redirectTo: null,
    status: 'open',
    public: false,
    humanTouched: true,
    createdAt: rumo.clock.now(),
    rev: 1,
  } as never);
  return _id;
}

const mailsTo = async (address: string) =>
  (await rumo.app.get(CaughtMails).list({ limit: 200 })).items.filter((mail) => mail.to.address === address);

async function linkIn(mailId: string): Promise<string> {
  const { text } = (await rumo.app.get(CaughtMails).get(mailId))!;
  return /\/b\/[\w-]{23}/.exec(text)![0];
}

const look = (path: string, cookie = '') =>
  request(rumo.url).get(path).set('cookie', cookie).set('accept', 'text/html');

/** A form as a person sends it: from a page that has been before their eyes for a while. */
const send = (path: string, cookie: string, fields: Record<string, string>, at = read(path)) =>
  request(rumo.url)
    .post(path)
    .set('cookie', cookie)
    .set('accept', 'text/html')
    .type('form')
    .send({ at, ...fields });

function read(path: string, ago = 5000): string {
  const tokens = rumo.app.get(Tokens);
  return tokens.sign('ballot-shown', `${tokens.hash(path.slice(3))}|${Date.now() - ago}`);
}

function cookieOf(response: request.Response): string {
  const header = ([] as string[]).concat(response.headers['set-cookie'] ?? []).join('; ');
  return header.split(';')[0]!;
}

const fieldsOf = (needs: Needs) =>
  Object.fromEntries(Object.entries(needs).map(([theme, need]) => [`need.${themes[theme as 'x']}`, need]));

async function openAs(person: Person) {
  const opened = await send(links.get(person)!, '', { do: 'open' }).expect(200);
  cookies.set(person, cookieOf(opened));
  return opened;
}

async function voteAs(person: Person, needs: Needs) {
  if (!cookies.has(person)) await openAs(person);
  return send(links.get(person)!, cookies.get(person)!, { do: 'vote', ...fieldsOf(needs) });
}

/** Everything that staff can read about ballots. */
async function everyJson(browser: Browser): Promise<{ path: string; status: number; body: string }[]> {
  const ids: Record<string, string> = {
    '/api/groups/': group.id,
    '/api/ballots/': ballot.id,
    '/api/contacts/': people.ana,
    '/api/themes/': themes.x,
  };
  const found = [];
  for (const table of Object.values(routes)) {
    for (const spec of Object.values(table as Record<string, RouteSpec>)) {
      // The doctor looks at the machine, which changes from one look to the next.
      const isOther = /openapi|\/mails|\/session|\/doctor/.test(spec.path);
      if (spec.method !== 'GET' || !spec.path.startsWith('/api/') || isOther) continue;
      const prefix = Object.keys(ids).find((one) => spec.path.startsWith(`${one}:`));
      if (spec.path.includes(':') && !prefix) continue;
      const path = spec.path.replace(':id', prefix ? ids[prefix]! : '');
      const reply = await browser.get(path);
      found.push({ path, status: reply.status, body: reply.text });
    }
  }
  return found;
}

it('brings people together in a group', async () => {
  group = (await owner.post('/api/groups').send({ name: 'Conselho', description: 'Pilot' }).expect(201)).body;
  const everyone = Object.values(people);
  const changed = await owner
    .post(`/api/groups/${group.id}/members`)
    .send({ rev: group.rev, add: everyone })
    .expect(200);
  expect(changed.body).toMatchObject({ name: 'Conselho', members: 10 });
  await owner
    .post(`/api/groups/${group.id}/members`)
    .send({ rev: group.rev, remove: [people.ana] })
    .expect(409);
  group = changed.body;

  const found = (await owner.get(`/api/groups/${group.id}/members?search=acme`).expect(200)).body;
  expect(found.items.map((member: { name: string }) => member.name)).toEqual(['Ana Souza', 'Bea Lopes', 'Carl Jones']);
  const paged = (await owner.get(`/api/groups/${group.id}/members?limit=8`).expect(200)).body;
  const rest = (await owner.get(`/api/groups/${group.id}/members?limit=8&after=${paged.next}`).expect(200)).body;
  expect([paged.total, paged.items.length, rest.items.length, rest.next]).toEqual([10, 8, 2, null]);

  expect((await viewer.get('/api/groups').expect(200)).body.items).toMatchObject([{ name: 'Conselho', members: 10 }]);
  await viewer.get(`/api/groups/${group.id}/members`).expect(403);
  const stranger = idFrom('contact', randomBytes(13));
  await owner
    .post(`/api/groups/${group.id}/members`)
    .send({ rev: group.rev, add: [stranger] })
    .expect(409);
});

it('drafts a ballot that nobody hears of, and refuses to open an unfinished one', async () => {
  const draft = (
    await owner.post('/api/ballots').send({ groupId: group.id, question: 'O que vem a seguir?' }).expect(201)
  ).body;
  await owner.post(`/api/ballots/${draft.id}/opening`).send({ rev: draft.rev }).expect(409);
  const unknown = idFrom('theme', randomBytes(13));
  await owner
    .patch(`/api/ballots/${draft.id}`)
    .send({ rev: draft.rev, themeIds: [unknown] })
    .expect(409);
  const changed = await owner
    .patch(`/api/ballots/${draft.id}`)
    .send({
      rev: draft.rev,
      themeIds: [themes.x, themes.y, themes.z, themes.w],
      closes: { day: '2027-02-10', time: '18:00' },
    })
    .expect(200);
  expect(changed.body).toMatchObject({
    status: 'draft',
    closesAt: '2027-02-10T21:00:00.000Z',
    closes: { day: '2027-02-10', time: '18:00' },
    rules: { maxCritical: 3, oneAccountOneVoice: true, quorum: null },
    result: null,
  });
  await owner.patch(`/api/ballots/${draft.id}`).send({ rev: draft.rev, question: 'Late' }).expect(409);
  ballot = changed.body;
  expect((await owner.get(`/api/ballots/${ballot.id}/opening`).expect(200)).body).toEqual({
    invited: 6,
    accounts: 3,
    leftOut: [
      { reason: 'archived', count: 1 },
      { reason: 'bounced', count: 1 },
      { reason: 'unsubscribed', count: 1 },
      { reason: 'account_inactive', count: 1 },
    ],
  });
  expect(await rumo.mongo.db.collection('voters').countDocuments()).toBe(0);

  const other = (await owner.post('/api/ballots').send({ groupId: group.id, question: 'Away' }).expect(201)).body;
  await owner.delete(`/api/ballots/${other.id}`).expect(204);
  await owner.get(`/api/ballots/${other.id}`).expect(404);
});

it('opens once, writes to everyone who can be asked in their language, and says of the others why not', async () => {
  const replies = await Promise.all(
    [1, 2].map(() => owner.post(`/api/ballots/${ballot.id}/opening`).send({ rev: ballot.rev })),
  );
  expect(replies.map(({ status }) => status).sort()).not.toEqual([200, 200]);
  await rumo.tasks.run('ballots.invite');
  await rumo.tasks.run('delivery.send');
  const open = (await owner.get(`/api/ballots/${ballot.id}`).expect(200)).body;
  expect(open).toMatchObject({ status: 'open', invited: 6, voted: 0, result: null, mails: { total: 6, sent: 6 } });
  expect(open.leftOut).toHaveLength(4);
  const voters = (await owner.get(`/api/ballots/${ballot.id}/voters?leftOut=unsubscribed`).expect(200)).body;
  expect(voters.items).toMatchObject([{ name: 'Quiet Unsubscribed', account: 'Core', leftOut: 'unsubscribed' }]);

  const subjects = {
    ana: 'Seu voto: O que vem a seguir?',
    bea: 'O seu voto: O que vem a seguir?',
    carl: 'Your vote: O que vem a seguir?',
    bruno: 'Seu voto: O que vem a seguir?',
    clara: 'Your vote: O que vem a seguir?',
    chris: 'Your vote: O que vem a seguir?',
  };
  for (const [key, subject] of Object.entries(subjects)) {
    const contact = (await rumo.app.get(AudienceService, { strict: false }).contact(people[key as Person]))!;
    const mails = await mailsTo(contact.email!);
    expect(mails.map((mail) => mail.subject)).toEqual([subject]);
    links.set(key as Person, await linkIn(mails[0]!._id));
  }
  for (const address of ['gone@core.example', 'mute@core.example', 'quiet@core.example', 'left@lost.example'])
    expect(await mailsTo(address)).toEqual([]);
  // Who joins later does not vote in a ballot that is open already.
  const late = await addContact(rumo, { name: 'Late', email: 'late@acme.example' });
  group = (
    await owner
      .post(`/api/groups/${group.id}/members`)
      .send({ rev: group.rev, add: [late._id] })
      .expect(200)
  ).body;
  await rumo.tasks.run('ballots.invite');
  expect((await owner.get(`/api/ballots/${ballot.id}`)).body.invited).toBe(6);
});

it('changes nothing on a GET: the link shows a door with one button', async () => {
  const contents = async () =>
    JSON.stringify(
      await Promise.all(
        ['voters', 'votes', 'ballotLinks'].map((name) => rumo.mongo.db.collection(name).find().toArray()),
      ),
    );
  const before = await contents();
  const door = await look(links.get('ana')!).expect(200);
  expect(door.text).toContain('lang="pt-BR"');
  expect(door.text).toContain('value="open"');
  expect(door.text).not.toMatch(/need\.thm_|value="vote"/);
  expect(door.headers['set-cookie']).toBeUndefined();
  expect((await look(links.get('bea')!).expect(200)).text).toContain('lang="pt-PT"');
  expect(await contents()).toBe(before);
});

it('answers an unknown or broken link with the same page, and slows guessing down', async () => {
  for (const path of [`/b/${'A'.repeat(22)}a`, '/b/x', `/b/${'%00'.repeat(5)}`]) {
    const reply = await look(path).expect(404);
    expect(reply.text).toContain('Este link não abre nada');
  }
  await send('/b/nothing', '', { do: 'vote' }).expect(404);
  const replies = await Promise.all(Array.from({ length: 40 }, () => look('/b/guess')));
  expect(replies.filter(({ status }) => status === 429).length).toBeGreaterThan(0);
  await look(links.get('ana')!).expect(200);
  await rumo.mongo.db.collection('limits').deleteMany({});
});

it('does nothing for a program that presses the button at once', async () => {
  const path = links.get('ana')!;
  for (const at of [read(path, 0), '', 'x.y', read(links.get('bea')!)]) {
    const reply = await send(path, '', { do: 'open' }, at).expect(422);
    expect(reply.headers['set-cookie']).toBeUndefined();
    expect(reply.text).toContain('Foi rápido demais');
  }
});

it('opens the ballot in this browser, with an order of themes of its own', async () => {
  const opened = await openAs('ana');
  expect(opened.headers['set-cookie']![0]).toMatch(/^rumo-ballot-[^;]+; .*Path=\/b; HttpOnly; SameSite=Lax$/);
  const order = (text: string) => [...text.matchAll(/<legend>([^<]+)/g)].map(([, label]) => label);
  const again = await look(links.get('ana')!, cookies.get('ana')!).expect(200);
  expect(order(again.text)).toEqual(order(opened.text));
  expect(order(opened.text).sort()).toEqual(['Dark mode', 'Exportação', 'Single sign-on', 'Webhooks']);
  const orders = new Set<string>([order(again.text).join()]);
  for (const person of ['bea', 'carl', 'bruno', 'clara', 'chris'] as const)
    orders.add(order((await openAs(person)).text).join());
  expect(orders.size).toBeGreaterThan(1);
});

it('refuses a fourth critical, keeps the choices on the page and stores nothing', async () => {
  const reply = await voteAs('ana', { x: 'critical', y: 'critical', z: 'critical', w: 'critical' });
  expect(reply.status).toBe(422);
  expect(reply.text.match(/ checked/g)).toHaveLength(4);
  expect(reply.text).toContain('role="alert"');
  expect(await rumo.mongo.db.collection('votes').countDocuments()).toBe(0);
  const hurried = await send(
    links.get('ana')!,
    cookies.get('ana')!,
    { do: 'vote', ...fieldsOf({ x: 'nice' }) },
    read(links.get('ana')!, 200),
  ).expect(422);
  expect(hurried.text.match(/ checked/g)).toHaveLength(1);
  expect(await rumo.mongo.db.collection('votes').countDocuments()).toBe(0);
});

it('saves a vote and changes it, one document a person with its history', async () => {
  const first = await voteAs('ana', { x: 'nice', y: 'nice', z: 'nice' });
  expect(first.status).toBe(200);
  expect(first.text).toContain('Seu voto foi salvo');
  const second = await voteAs('ana', { x: 'critical', y: 'nice', z: 'not-needed' });
  expect(second.text.match(/ checked/g)).toHaveLength(3);
  const votes = await rumo.mongo.db.collection('votes').find().toArray();
  expect(votes).toHaveLength(1);
  expect(votes[0]).toMatchObject({
    _id: `${ballot.id}:${people.ana}`,
    needs: { [themes.x]: 2, [themes.y]: 0.5, [themes.z]: 0 },
  });
  expect(votes[0]!['revisions']).toHaveLength(2);
  const shown = await look(links.get('ana')!, cookies.get('ana')!);
  expect(shown.text.match(/ checked/g)).toHaveLength(3);
});

it('votes once, however often and at once the form comes', async () => {
  const replies = await Promise.all(
    Array.from({ length: 12 }, () => voteAs('bea', { x: 'important', y: 'not-needed', z: 'important' })),
  );
  expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([200]));
  expect(await rumo.mongo.db.collection('votes').countDocuments()).toBe(2);
});

it('is sealed: staff read how many voted and nothing more', async () => {
  const before = await everyJson(owner);
  expect(before.some(({ path, status }) => path === `/api/ballots/${ballot.id}` && status === 200)).toBe(true);
  expect(before.find(({ path }) => path.endsWith('sheet.json'))!.status).toBe(409);
  await voteAs('ana', { x: 'not-needed', y: 'critical', z: 'critical', w: 'critical' });
  const after = await everyJson(owner);
  expect(after).toEqual(before);
  await voteAs('ana', { x: 'critical', y: 'nice', z: 'not-needed' });
  await voteAs('carl', { x: 'not-needed', y: 'important', z: 'nice' });
  const counted = await everyJson(owner);
  const withoutCount = (replies: typeof before) =>
    replies.map((reply) => ({
      ...reply,
      body: reply.body.replace(/"voted":\d+/g, '"voted":0').replace(/("open",\d+,\d+,)\d+/g, '$10'),
    }));
  expect(withoutCount(counted)).toEqual(withoutCount(before));
  expect((await owner.get(`/api/ballots/${ballot.id}`)).body).toMatchObject({ voted: 3, result: null });
  for (const { body } of counted) expect(body).not.toMatch(/"needs"|"critical":/);
  expect(await rumo.app.get(BallotNeedsService, { strict: false }).needsOf()).toEqual([]);
});

it('shows a forwarded link the door only, and sends a fresh link to nobody but its owner', async () => {
  const path = links.get('clara')!;
  const elsewhere = await look(path).expect(200);
  expect(elsewhere.text).toContain('This ballot is open in another browser');
  expect(elsewhere.text).not.toContain('clara@core.example');
  expect(elsewhere.text).toContain('c***@core.example');
  await send(path, '', { do: 'open' }).expect(403);
  const stranger = await send(path, '', { do: 'vote', ...fieldsOf({ x: 'critical' }) }).expect(403);
  expect(stranger.text).not.toContain('value="vote"');
  // Neither a planted cookie nor the one of another person opens it.
  await send(path, cookies.get('ana')!, { do: 'vote', ...fieldsOf({ x: 'critical' }) }).expect(403);
  expect(await rumo.mongo.db.collection('votes').countDocuments({ contactId: people.clara })).toBe(0);

  const sent = await send(path, '', { do: 'freshLink', email: 'thief@evil.example' }).expect(200);
  expect(sent.text).toContain('A fresh link is on its way');
  await rumo.tasks.run('delivery.send');
  expect(await mailsTo('thief@evil.example')).toEqual([]);
  const mails = await mailsTo('clara@core.example');
  expect(mails.map((mail) => mail.subject)).toContain('Your link to the ballot');
  const fresh = await linkIn(mails.find((mail) => mail.subject === 'Your link to the ballot')!._id);
  expect(fresh).not.toBe(path);

  const old = cookies.get('clara')!;
  const opened = await send(fresh, '', { do: 'open' }).expect(200);
  links.set('clara', fresh);
  cookies.set('clara', cookieOf(opened));
  await send(path, old, { do: 'vote', ...fieldsOf({ x: 'critical' }) }).expect(403);
});

it('ends the session of a voter after a day, and the same browser opens again with one press', async () => {
  rumo.clock.set('2027-02-02T13:00:00Z');
  const late = await voteAs('clara', { x: 'nice', y: 'not-needed', z: 'critical' });
  expect(late.status).toBe(403);
  expect(late.text).toContain('value="open"');
  const again = await send(links.get('clara')!, cookies.get('clara')!, { do: 'open' }).expect(200);
  cookies.set('clara', cookieOf(again));
  expect((await voteAs('clara', { x: 'nice', y: 'not-needed', z: 'critical' })).status).toBe(200);
});

it('closes at its time, counts one voice a company, and shows ties and names of themes', async () => {
  for (const person of ['bruno', 'chris'] as const)
    cookies.set(person, cookieOf(await send(links.get(person)!, cookies.get(person)!, { do: 'open' }).expect(200)));
  expect((await voteAs('bruno', { x: 'not-needed', y: 'critical', z: 'not-needed' })).status).toBe(200);
  expect((await voteAs('chris', { x: 'important', y: 'not-needed', z: 'important' })).status).toBe(200);

  rumo.clock.set('2027-02-10T20:59:59Z');
  await rumo.tasks.run('ballots.close');
  expect((await owner.get(`/api/ballots/${ballot.id}`)).body.status).toBe('open');
  expect(await rumo.app.get(BallotsService, { strict: false }).openBallots()).toMatchObject([
    { id: ballot.id, voted: 6, invited: 6 },
  ]);

  rumo.clock.set('2027-02-10T21:00:00Z');
  const tooLate = await voteAs('chris', { x: 'critical' });
  expect(tooLate.status).toBe(410);
  rumo.clock.set('2027-02-10T21:00:30Z');
  await Promise.all([rumo.tasks.run('ballots.close'), rumo.tasks.run('ballots.close')]);

  const closed = (await owner.get(`/api/ballots/${ballot.id}`).expect(200)).body;
  expect(closed).toMatchObject({ status: 'closed', closedAt: '2027-02-10T21:00:00.000Z', closedEarly: null });
  expect(closed.result).toMatchObject({ voters: 6, accounts: 3, quorumReached: null, note: null });
  const rows = closed.result.rows as { label: string; score: number; rank: number }[];
  expect(rows.map(({ label, rank }) => [label, rank])).toEqual([
    ['Single sign-on', 1],
    ['Dark mode', 2],
    ['Exportação', 3],
    ['Webhooks', 4],
  ]);
  [0.8333333333, 0.6666666667, 0.5833333333, 0].forEach((score, at) => expect(rows[at]!.score).toBeCloseTo(score, 9));
  expect((await viewer.get(`/api/ballots/${ballot.id}`).expect(200)).body.result.note).toBeNull();
});

it('gives a sheet that anyone can count again, without a name in it', async () => {
  await viewer.get(`/api/ballots/${ballot.id}/sheet.json`).expect(403);
  const reply = await owner.get(`/api/ballots/${ballot.id}/sheet.json`).expect(200);
  expect(reply.headers['content-disposition']).toContain('attachment');
  expect(reply.text).not.toMatch(/con_|acc_|@|Ana|Acme/);
  const sheet = BallotSheet.parse(JSON.parse(reply.text));
  expect(sheetFaults(sheet)).toEqual([]);
  expect(recount(sheet)).toMatchObject({ matches: true, voters: 6, accounts: 3, differences: [] });
  const tampered = structuredClone(sheet);
  const vote = tampered.ballots[0]!.needs;
  vote[themes.w] = vote[themes.w] === 2 ? 0 : 2;
  expect(recount(tampered).matches).toBe(false);
});

it('tells the closed page what happened, and only the browser that voted what it said', async () => {
  const own = await look(links.get('ana')!, cookies.get('ana')!).expect(410);
  expect(own.text).toContain('Seu voto conta');
  expect(own.text).toContain('<dt>Exportação</dt><dd>Crítico</dd>');
  const other = await look(links.get('ana')!).expect(410);
  expect(other.text).not.toMatch(/Seu voto conta|Nenhum voto seu|<dt>/);
});

it('hands stated needs and voters on to the later stages', async () => {
  const needs = rumo.app.get(BallotNeedsService, { strict: false });
  const all = await needs.needsOf();
  expect(all).toHaveLength(18);
  expect(all.find(({ contactId, themeId }) => contactId === people.ana && themeId === themes.x)).toMatchObject({
    need: 'critical',
    ballotId: ballot.id,
  });
  const voters = await needs.votersOf([themes.y]);
  expect(voters.map(({ contactId }) => contactId).sort()).toEqual([people.ana, people.bruno, people.carl].sort());
});

it('closes early for a reason, and with few voters shows no ranking and nothing to a viewer', async () => {
  const draft = (
    await owner
      .post('/api/ballots')
      .send({
        groupId: group.id,
        question: 'Again?',
        themeIds: [themes.x, themes.y],
        closes: { day: '2027-03-01', time: '09:00' },
        quorum: 3,
      })
      .expect(201)
  ).body;
  const open = (await owner.post(`/api/ballots/${draft.id}/opening`).send({ rev: draft.rev }).expect(200)).body;
  await rumo.tasks.run('delivery.send');
  const mail = (await mailsTo('ana@acme.example')).find(({ subject }) => subject.includes('Again?'))!;
  const link = await linkIn(mail._id);
  const cookie = cookieOf(await send(link, '', { do: 'open' }).expect(200));
  await send(link, cookie, { do: 'vote', ...fieldsOf({ x: 'not-needed', y: 'critical' }) }).expect(200);
  await owner.post(`/api/ballots/${draft.id}/closing`).send({ rev: open.rev, reason: ' ' }).expect(422);
  const closed = await owner
    .post(`/api/ballots/${draft.id}/closing`)
    .send({ rev: open.rev, reason: 'Decided at the fair' })
    .expect(200);
  expect(closed.body).toMatchObject({
    closedEarly: 'Decided at the fair',
    result: { quorumReached: false, note: 'few' },
  });
  expect(closed.body.result.rows).toMatchObject([
    { label: 'Single sign-on', score: 2, rank: null },
    { label: 'Exportação', score: 0, rank: null },
  ]);
  expect((await viewer.get(`/api/ballots/${draft.id}`)).body.result).toMatchObject({ note: 'hidden', rows: [] });
  await owner.post(`/api/ballots/${draft.id}/closing`).send({ rev: closed.body.rev, reason: 'Twice' }).expect(410);

  const sheet = BallotSheet.parse(JSON.parse((await owner.get(`/api/ballots/${draft.id}/sheet.json`)).text));
  expect(recount(sheet).matches).toBe(true);
  // The newest vote of a person counts: not needed any more.
  const needs = await rumo.app.get(BallotNeedsService, { strict: false }).needsOf();
  expect(needs.find(({ contactId, themeId }) => contactId === people.ana && themeId === themes.x)!.need).toBe(
    'not-needed',
  );
});
