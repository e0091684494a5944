import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get as httpGet, type IncomingMessage } from 'node:http';
import { AnsweringCompany } from './support/answering-company.ts';
import { setUpBody, startApp, type TestApp } from './support/app.ts';

const { owner: person } = setUpBody(null);

/** One connection to a stream of events, and what it heard. */
class Stream {
  readonly versions: number[] = [];
  ended = false;
  private readonly reply: IncomingMessage;
  private text = '';
  private readonly waiting = new Set<() => void>();

  private constructor(reply: IncomingMessage) {
    this.reply = reply;
    reply.setEncoding('utf8');
    reply.on('data', (piece: string) => this.read(piece));
    reply.on('error', () => {});
    reply.on('close', () => {
      this.ended = true;
      this.tell();
    });
  }

  static open(address: string, headers: Record<string, string>): Promise<Stream> {
    return new Promise((resolve, reject) => {
      httpGet(address, { headers, agent: false }, (reply) => {
        if (reply.statusCode === 200) resolve(new Stream(reply));
        else reject(new Error(`status ${reply.statusCode}`));
      }).on('error', reject);
    });
  }

  get type(): string | undefined {
    return this.reply.headers['content-type'];
  }

  /** Waits for something that events bring about. */
  async until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise<void>((resolve) => this.waiting.add(resolve));
  }

  close(): void {
    this.reply.destroy();
  }

  private read(piece: string): void {
    this.text += piece;
    const events = this.text.split('\n\n');
    this.text = events.pop()!;
    for (const event of events) {
      const data = /^data: (.*)$/m.exec(event)?.[1];
      if (data) this.versions.push((JSON.parse(data) as { version: number }).version);
    }
    this.tell();
  }

  private tell(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

describe('the stream of a report', () => {
  let rumo: TestApp;
  let company: AnsweringCompany;
  let secret: string;
  const follow = (headers: Record<string, string> = { authorization: `Bearer ${secret}` }) =>
    Stream.open(`${rumo.url}${company.path}/live`, headers);

  beforeAll(async () => {
    rumo = await startApp('live');
    company = new AnsweringCompany(rumo);
    await company.found();
    secret = (await company.owner.post('/api/keys').send({ name: 'k', role: 'viewer' }).expect(201)).body.secret;
  });
  afterAll(() => rumo?.close());

  it('tells the version that the report names, and the next when an answer was counted', async () => {
    const { body } = await company.owner.get(company.path).expect(200);
    const stream = await follow();
    expect(stream.type).toBe('text/event-stream; charset=utf-8');
    await stream.until(() => stream.versions.length === 1);
    expect(stream.versions).toEqual([body.version]);
    await company.answer(1);
    await stream.until(() => stream.versions.length === 2);
    const after = (await company.owner.get(company.path).expect(200)).body;
    expect(stream.versions[1]).toBe(after.version);
    expect(after.ofMonth.answers).toBe(body.ofMonth.answers + 1);
    stream.close();
  });

  it('says nothing to a reader who saw the version of now, and what it missed to another', async () => {
    const { version } = (await company.owner.get(company.path).expect(200)).body;
    const headers = { authorization: `Bearer ${secret}` };
    const upToDate = await follow({ ...headers, 'last-event-id': String(version) });
    const behind = await follow({ ...headers, 'last-event-id': String(version - 1) });
    await behind.until(() => behind.versions.length === 1);
    expect([upToDate.versions, behind.versions]).toEqual([[], [version]]);
    upToDate.close();
    behind.close();
  });

  it('is for staff, of surveys that are there, and for so many reports a person', async () => {
    await expect(follow({})).rejects.toThrow('status 401');
    await company.owner.get(`/api/surveys/srv_${'a'.repeat(20)}/report/live`).expect(404);
    const streams = await Promise.all(Array.from({ length: 12 }, () => follow()));
    await expect(follow()).rejects.toThrow('status 429');
    streams.forEach((stream) => stream.close());
  });

  it('gives out nothing old after staff changed something, while somebody watches', async () => {
    const stream = await follow();
    await stream.until(() => stream.versions.length === 1);
    const counts = async () => (await company.owner.get(company.path).expect(200)).body.ofMonth.coverage.active;
    const before = await counts();
    await company.owner.post('/api/accounts').send({ name: 'Fresh' }).expect(201);
    expect(await counts()).toBe(before + 1);
    stream.close();
  });

  it('ends soon after its reader signed out or its key was taken back', async () => {
    const signedIn = await rumo
      .anonymous()
      .post('/api/session')
      .set('x-rumo-csrf', '1')
      .send({ email: person.email, password: person.password })
      .expect(200);
    const cookie = ([] as string[]).concat(signedIn.headers['set-cookie'] ?? [])[0]!.split(';')[0]!;
    const key = (await company.owner.post('/api/keys').send({ name: 'gone', role: 'viewer' }).expect(201)).body;
    const streams = [await follow({ cookie }), await follow({ authorization: `Bearer ${key.secret}` }), await follow()];
    await rumo.anonymous().delete('/api/session').set('cookie', cookie).set('x-rumo-csrf', '1').expect(204);
    await company.owner.delete(`/api/keys/${key.id}`).expect(204);
    await streams[0]!.until(() => streams[0]!.ended);
    await streams[1]!.until(() => streams[1]!.ended);
    expect(streams[2]!.ended).toBe(false);
    streams[2]!.close();
  });

  it('costs the database as much for two hundred open reports as for one', async () => {
    const { db } = rumo.mongo;
    const secrets = await Promise.all(
      Array.from({ length: 20 }, async (_, i) => {
        const { body } = await company.owner
          .post('/api/keys')
          .send({ name: `k${i}`, role: 'viewer' })
          .expect(201);
        return body.secret as string;
      }),
    );
    const load = async (key: string) => {
      const reply = await fetch(`${rumo.url}${company.path}`, { headers: { authorization: `Bearer ${key}` } });
      return ((await reply.json()) as { ofMonth: { answers: number } }).ofMonth.answers;
    };
    // Each key is marked as used once a minute; that is no cost of reports.
    await Promise.all(secrets.map(load));

    /** Commands by collection that a newly counted answer costs with so many reports open, each loading again. */
    const cost = async (readers: number) => {
      const streams = await Promise.all(
        Array.from({ length: readers }, (_, i) => follow({ authorization: `Bearer ${secrets[i % 20]}` })),
      );
      await Promise.all(streams.map((stream) => stream.until(() => stream.versions.length === 1)));
      await db.collection('system.profile').drop();
      await company.answer(1);
      await db.command({ profile: 2 });
      const seen = await Promise.all(
        streams.map(async (stream, i) => {
          await stream.until(() => stream.versions.length === 2);
          return load(secrets[i % 20]!);
        }),
      );
      await db.command({ profile: 0 });
      streams.forEach((stream) => stream.close());
      expect(new Set(seen).size).toBe(1);
      const commands = await db.collection('system.profile').find().toArray();
      const names = commands.map(({ ns }) => String(ns).split('.').slice(1).join('.'));
      return Object.fromEntries([...Map.groupBy(names, (name) => name)].map(([name, all]) => [name, all.length]));
    };
    const one = await cost(1);
    const many = await cost(200);
    const reportsOnly = (counts: Record<string, number>) =>
      Object.fromEntries(Object.entries(counts).filter(([name]) => !['apiKeys', 'reportVersions'].includes(name)));
    expect(reportsOnly(one)['sums']).toBeGreaterThan(0);
    expect(reportsOnly(many)).toEqual(reportsOnly(one));
    // Who asks is looked up for many at once; versions are looked at once a second.
    expect(many['apiKeys']).toBeLessThan(100);
    expect(many['reportVersions'] ?? 0).toBeLessThan(10);
  });
});

it('lets a process stop at once, however many reports are open', async () => {
  const rumo = await startApp('livestop');
  const company = new AnsweringCompany(rumo);
  await company.found();
  const { secret } = (await company.owner.post('/api/keys').send({ name: 'k', role: 'viewer' }).expect(201)).body;
  const streams = await Promise.all(
    Array.from({ length: 10 }, () =>
      Stream.open(`${rumo.url}${company.path}/live`, { authorization: `Bearer ${secret}` }),
    ),
  );
  const began = performance.now();
  await rumo.close();
  expect(performance.now() - began).toBeLessThan(5000);
  await Promise.all(streams.map((stream) => stream.until(() => stream.ended)));
});
