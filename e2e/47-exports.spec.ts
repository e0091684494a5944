import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { tableFormats } from '../server/contract/table-file.ts';
import type { RouteSpec } from '../server/contract/route.ts';
import { routes } from '../server/contract/routes.ts';
import { seededRandom } from '../server/domain/statistics/random.ts';
import type { StoredAnswer } from '../server/features/answers/answers.ts';
import { ReportsService } from '../server/features/reports/reports.service.ts';
import { DecisionsStore, type StoredDecision } from '../server/features/waves/decisions.store.ts';
import { addWave, putAnswer, type AskedSurvey } from './support/answers.ts';
import { joinAs, setUp, startApp, type Browser, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

type Format = (typeof tableFormats)[number];

/** A deployment of its own with the monthly survey. */
class Deployment {
  readonly rumo: TestApp;
  readonly owner: Browser;
  readonly survey: AskedSurvey;

  private constructor(rumo: TestApp, owner: Browser, survey: AskedSurvey) {
    this.rumo = rumo;
    this.owner = owner;
    this.survey = survey;
  }

  static async start(name: string): Promise<Deployment> {
    const rumo = await startApp(name);
    rumo.clock.set('2027-03-10T12:00:00Z');
    const owner = await setUp(rumo, { locale: 'en' });
    const { id } = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
    const stored = await rumo.mongo.db.collection<{ _id: string; versionId: string }>('surveys').findOne({ _id: id });
    return new Deployment(rumo, owner, {
      surveyId: id,
      surveyVersionId: stored!.versionId,
      metric: 'nps',
    } as AskedSurvey);
  }

  async file(format: Format, more = ''): Promise<string> {
    const path = `/api/export/surveys/${this.survey.surveyId}/answers?format=${format}${more}`;
    return (await this.owner.get(path).buffer(true).parse(asText).expect(200)).body as string;
  }

  async bringIn(text: string, { dryRun = false } = {}) {
    const reply = await this.owner
      .post(`/api/surveys/${this.survey.surveyId}/answers/import?dryRun=${dryRun}`)
      .set('content-type', 'application/octet-stream')
      .send(Buffer.from(text));
    if (reply.status !== 200) throw new Error(`${reply.status}: ${reply.text}`);
    return reply.body;
  }

  count(collection: string): Promise<number> {
    return this.rumo.mongo.db.collection(collection).countDocuments();
  }

  async report(month: string) {
    const { body } = await this.owner.get(`/api/surveys/${this.survey.surveyId}/report?month=${month}`).expect(200);
    return body;
  }
}

/** Every byte of a reply: the byte order mark belongs to it. */
function asText(reply: request.Response, done: (error: Error | null, text: string) => void): void {
  const stream = reply as unknown as NodeJS.ReadableStream;
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.on('end', () => done(null, Buffer.concat(pieces).toString('utf8')));
}

const twelveDigits = (figure: number | null) => figure && Number(figure.toPrecision(12));

let first: Deployment;
beforeAll(async () => {
  first = await Deployment.start('exports');
  await fill(first);
});
afterAll(() => first?.rumo.close());

/** Three months of answers of every kind, with what the people were on the day of asking. */
async function fill({ rumo, survey }: Deployment): Promise<void> {
  const random = seededRandom(47);
  const pick = <T>(some: readonly T[]): T => some[Math.floor(random() * some.length)]!;
  const texts = ['=1+1', "'=x", 'Gosto; muito, "sim"', 'two\nlines', '-5', 'ação 👩‍🚀', undefined];
  const people = [];
  for (let i = 0; i < 14; i += 1) {
    const account =
      i % 5 === 4 ? null : await addAccount(rumo, { name: `Conta ${i % 6}, Lda`, externalId: i % 2 ? `A-${i}` : null });
    const contact = await addContact(rumo, {
      name: `=Pessoa ${i}`,
      email: i % 7 === 6 ? null : `p${i}@a.example`,
      externalId: i % 3 === 0 ? `C-${i}` : null,
      accountId: account?._id ?? null,
    });
    people.push({ contact, account });
  }
  for (const openedAt of ['2026-12-01T12:00:00Z', '2027-01-04T12:00:00Z', '2027-02-01T12:00:00Z']) {
    const wave = await addWave(rumo, survey, new Date(openedAt));
    const decisions: StoredDecision[] = [];
    for (const [i, { contact, account }] of people.entries()) {
      if (random() < 0.25) continue;
      decisions.push({
        _id: `${wave._id}:${contact._id}`,
        waveId: wave._id,
        surveyId: wave.surveyId,
        surveyKind: wave.surveyKind,
        waveOpenedAt: wave.openedAt,
        contactId: contact._id,
        accountId: account?._id ?? null,
        outcome: 'invited',
        reason: null,
        frozen: {
          account: account && {
            id: account._id,
            name: account.name,
            plan: pick(['Pro', 'Free', null]),
            mrr: pick([0, 4900, 129_950, null]),
            sector: pick(['Saúde', null]),
            size: null,
          },
          contact: {
            id: contact._id,
            locale: 'pt-BR',
            role: pick(['CTO', null]),
            customerSince: pick(['2024-02-29', null]),
          },
        },
        at: wave.openedAt,
      });
      const comment = pick(texts);
      const at = new Date(wave.openedAt.getTime() + (i % 4) * 3_600_000);
      const evidence = pick([
        null,
        { source: 'gesture' as const, gesture: true, shownFor: 5400, distinctScores: 1, trap: false, suspicions: [] },
      ]);
      const score = Math.floor(random() * 11);
      const values: StoredAnswer['values'] = comment === undefined ? { score } : { score, why: comment };
      await putAnswer(
        rumo,
        survey,
        wave,
        { contactId: contact._id, accountId: account?._id ?? null },
        {
          score,
          values,
          status: pick(['counted', 'counted', 'counted', 'counted', 'suspect', 'late', 'withdrawn']),
          locale: 'pt-BR',
          answeredAt: at,
          evidence,
          revisions: [
            { at, values: { score: 3 }, status: 'counted', evidence, by: null },
            {
              at: new Date(at.getTime() + 1500),
              values,
              status: 'counted',
              evidence: null,
              by: pick([null, 'stf_someone']),
            },
          ],
        },
      );
    }
    await rumo.app.get(DecisionsStore, { strict: false }).insertMissing(decisions, []);
    await rumo.mongo.db.collection('waves').updateOne({ _id: wave._id as never }, { $set: { status: 'closed' } });
  }
  await rumo.tasks.run('reports.sum');
}

describe('answers on their way to another deployment', () => {
  it.each(tableFormats)('come out of it byte for byte as they went in, as %s', async (format) => {
    const second = await Deployment.start(`exports${tableFormats.indexOf(format)}`);
    try {
      const file = await first.file(format);
      const tried = await second.bringIn(file, { dryRun: true });
      expect(await second.count('answers')).toBe(0);
      expect(await second.count('contacts')).toBe(0);
      const done = await second.bringIn(file);
      expect({ ...done, dryRun: true }).toEqual(tried);
      const total = await first.count('answers');
      expect(done).toMatchObject({
        rows: total,
        created: total,
        changed: 0,
        unchanged: 0,
        blank: 0,
        refused: 0,
        ignored: [],
      });
      expect(done.months.map(({ period, isNew }: { period: string; isNew: boolean }) => [period, isNew])).toEqual([
        ['2026-12', true],
        ['2027-01', true],
        ['2027-02', true],
      ]);
      for (const each of tableFormats) expect(await second.file(each)).toBe(await first.file(each));

      await second.rumo.tasks.run('reports.sum');
      await second.rumo.tasks.run('followup.take');
      expect(await second.rumo.app.get(ReportsService).recount()).toEqual([]);
      for (const month of ['2026-12', '2027-01', '2027-02']) {
        const [here, there] = [(await first.report(month)).ofMonth, (await second.report(month)).ofMonth];
        // Sums of the same figures in another order differ in their last digit.
        const figures = ({ answers, nps, low, high }: typeof here) => [answers, nps, low, high].map(twelveDigits);
        expect(figures(there)).toEqual(figures(here));
      }
      expect((await second.report('2027-02')).funnel.responseRate).toBeNull();
      expect([
        await second.count('deliveries'),
        await second.count('followUps'),
        await second.count('invitations'),
      ]).toEqual([0, 0, 0]);

      expect(await second.bringIn(file)).toMatchObject({
        created: 0,
        changed: 0,
        unchanged: total,
        refused: 0,
        newContacts: 0,
      });
      expect(await second.file(format)).toBe(file);
    } finally {
      await second.rumo.close();
    }
  });

  it('are one month, or one status, when asked for', async () => {
    const { rows } = JSON.parse(await first.file('json', '&month=2027-01&status=counted'));
    expect(new Set(rows.map(({ period }: { period: string }) => period))).toEqual(new Set(['2027-01']));
    expect(new Set(rows.map(({ status }: { status: string }) => status))).toEqual(new Set(['counted']));
    expect(rows).toHaveLength((await first.report('2027-01')).ofMonth.answers);
  });
});

describe('answers of another tool', () => {
  let rumo: Deployment;
  const header = 'Email,Score,Date,Comment,Company';
  beforeAll(async () => {
    rumo = await Deployment.start('history');
  });
  afterAll(() => rumo?.rumo.close());

  it('count in the months in which they were given; people who are no customers are never asked', async () => {
    const acme = (await rumo.owner.post('/api/accounts').send({ name: 'Acme' }).expect(201)).body;
    const ana = { name: 'Ana', email: 'ana@a.example', accountId: acme.id };
    await rumo.owner.post('/api/contacts').send(ana).expect(201);
    const lines = [
      'ana@a.example,9,2026-11-03,Great,Acme',
      'gone@b.example,2,2026-11-04,Bad,Beta',
      'ana@a.example,7,2026-12-03,,Acme',
    ];
    const done = await rumo.bringIn([header, ...lines].join('\n'));
    expect(done).toMatchObject({ created: 3, refused: 0, newContacts: 1, newAccounts: 1 });
    await rumo.rumo.tasks.run('reports.sum');
    expect((await rumo.report('2026-11')).ofMonth).toMatchObject({ answers: 2, nps: 0 });
    const contacts = (await rumo.owner.get('/api/contacts').expect(200)).body.items;
    expect(contacts.map(({ email }: { email: string }) => email)).toEqual(['ana@a.example']);
    const askings = await rumo.rumo.mongo.db.collection('askings').find().toArray();
    expect(askings).toHaveLength(2);
    const opening = (await rumo.owner.get(`/api/surveys/${rumo.survey.surveyId}/opening`).expect(200)).body;
    expect(opening.everyone).toEqual({ invited: 1, skipped: [] });
  });

  it('changes what was brought in before, and never what a person said here', async () => {
    const changed = await rumo.bringIn(`${header}\nana@a.example,10,2026-11-03,Great,Acme\n`);
    expect(changed).toMatchObject({
      created: 0,
      changed: 1,
      months: [{ period: '2026-11', answers: 1, isNew: false }],
    });
    await rumo.rumo.mongo.db.collection('answers').updateMany({ score: 10 }, { $unset: { imported: true } });
    const refused = await rumo.bringIn(`${header}\nana@a.example,1,2026-11-03,Great,Acme\n`);
    expect(refused.refusals).toEqual([
      { line: 2, column: null, message: 'This person has answered here in 2026-11. What was said here stays.' },
    ]);
  });

  it('refuses a row with its line, its column and a sentence, and takes the others', async () => {
    const lines = [
      'x@y.example,11,2026-10-01,,',
      'x@y.example,9,2026-10-01,,',
      'x@y.example,8,2026-10-20,,',
      'x@y.example,9,2027-03-09,,',
      'x@y.example,9,2027-05-01,,',
      'x@y.example,,2026-10-02,,',
    ];
    const { refusals, ...report } = await rumo.bringIn([header, ...lines].join('\n'), { dryRun: true });
    expect(report).toMatchObject({ rows: 6, created: 1, blank: 1, refused: 4 });
    expect(refusals).toEqual([
      { line: 2, column: 'Score', message: '“11” is not a whole number from 0 to 10.' },
      { line: 4, column: null, message: 'This repeats line 3: one person has one answer in a month.' },
      { line: 5, column: 'Date', message: expect.stringMatching(/^2027-03 is not over/) },
      { line: 6, column: 'Date', message: 'This lies in the future.' },
    ]);
  });

  it('says what is wrong with a file as a whole', async () => {
    const send = (text: string) =>
      rumo.owner
        .post(`/api/surveys/${rumo.survey.surveyId}/answers/import`)
        .set('content-type', 'application/octet-stream')
        .send(Buffer.from(text));
    expect((await send('score,date\n9,2026-10-01\n').expect(422)).body.detail).toMatch(/No column holds an e-mail/);
    expect((await send('email,date\na@b.example,2026-10-01\n').expect(422)).body.detail).toMatch(
      /No column holds the score/,
    );
    expect((await send('{"rumo":"requests","rows":[]}').expect(422)).body.detail).toMatch(/neither a CSV file/);
    expect((await send('{"rumo":"answers","currency":"USD","rows":[]}').expect(422)).body.detail).toMatch(/USD/);
  });

  it('is the owner’s to bring in, and an editor’s to take away', async () => {
    const editor = await joinAs(rumo.owner, rumo.rumo.url, 'editor');
    const viewer = await joinAs(rumo.owner, rumo.rumo.url, 'viewer');
    const path = `/api/surveys/${rumo.survey.surveyId}/answers/import`;
    await editor.post(path).set('content-type', 'application/octet-stream').send(Buffer.from('x')).expect(403);
    await editor.get(`/api/export/surveys/${rumo.survey.surveyId}/answers`).expect(200);
    await viewer.get(`/api/export/surveys/${rumo.survey.surveyId}/answers`).expect(403);
  });
});

describe('every list of the app', () => {
  const exports = Object.values(routes as Record<string, Record<string, RouteSpec>>).flatMap((table) =>
    Object.values(table).filter(({ path }) => path.startsWith('/api/export/') && !path.includes(':')),
  );

  it('can be had in each format, named by it', async () => {
    expect(exports.length).toBeGreaterThan(8);
    for (const { path } of exports) {
      for (const format of tableFormats) {
        const reply = await first.owner.get(`${path}?format=${format}`).buffer(true).parse(asText).expect(200);
        const text = reply.body as string;
        const isJson = format === 'json';
        expect([path, reply.headers['content-type']]).toEqual([
          path,
          `${isJson ? 'application/json' : 'text/csv'}; charset=utf-8`,
        ]);
        expect(reply.headers['content-disposition']).toMatch(
          isJson ? /^attachment; filename="[a-z-]+\.json"$/ : /\.csv"$/,
        );
        if (isJson) expect(JSON.parse(text)).toMatchObject({ version: 1, rows: expect.any(Array) });
        else expect(text).toMatch(format === 'csv' ? /^"[a-z_]+",?/ : /^\uFEFF"[a-z_]+";?/);
        expect([path, text.endsWith(isJson ? '}\n' : '\r\n')]).toEqual([path, true]);
      }
      await first.owner.get(`${path}?format=xlsx`).expect(422);
    }
  });
});
