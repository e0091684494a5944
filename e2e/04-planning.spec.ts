import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { setImmediate as turn } from 'node:timers/promises';
import type { Id } from '../server/contract/ids.ts';
import { type Random, seededRandom } from '../server/domain/statistics/random.ts';
import { AudienceService } from '../server/features/audience/audience.service.ts';
import { AskingsStore, type StoredAskings } from '../server/features/waves/askings.store.ts';
import {
  DecisionsStore,
  type StoredDecision,
  type StoredInvitation,
} from '../server/features/waves/decisions.store.ts';
import { PeopleService } from '../server/features/waves/people.service.ts';
import { PlannerService } from '../server/features/waves/planner.service.ts';
import { type StoredWave, WavesStore } from '../server/features/waves/waves.store.ts';
import { newId } from '../server/platform/ids.ts';
import { migration as askingsMigration } from '../server/platform/migrations/010-askings.ts';
import { type Browser, setUp, startApp, type TestApp } from './support/app.ts';
import { addAccount, addContact } from './support/people.ts';

const PEOPLE = 48;
const NOW = new Date('2027-03-01T12:00:00Z');
const DAY = 86_400_000;

let rumo: TestApp;
let owner: Browser;
let surveyIds: Id<'survey'>[];

beforeAll(async () => {
  rumo = await startApp('planning');
  owner = await setUp(rumo);
  rumo.clock.set('2026-01-10T12:00:00Z');
  const plans = ['Free', 'Pro', 'Team'];
  for (let account = 0; account < PEOPLE / 4; account += 1) {
    const { _id } = await addAccount(rumo, { name: `Account ${account}`, plan: plans[account % 3]!, sector: 'Retail' });
    for (let person = 0; person < 4; person += 1)
      await addContact(rumo, {
        name: `Person ${account}-${person}`,
        email: `p${account}-${person}@a${account}.example`,
        accountId: _id,
        role: person === 0 ? 'Buyer' : null,
      });
  }
  surveyIds = [];
  for (let count = 0; count < 2; count += 1)
    surveyIds.push((await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body.id);
  rumo.clock.set(NOW.toISOString());
});
afterAll(() => rumo?.close());

const collection = <T extends { _id: string }>(name: string) => rumo.mongo.collection<T>(name);
const decisionsOf = (waveId: string) =>
  collection<StoredDecision>('decisions')
    .find({ waveId } as object)
    .toArray();
const invitationsOf = (waveId: string) =>
  collection<StoredInvitation>('invitations')
    .find({ waveId } as object)
    .toArray();

async function forgetWaves() {
  for (const name of ['waves', 'decisions', 'invitations', 'askings', 'suppressions'])
    await collection(name).deleteMany({});
}

/** A wave that waits to be planned. */
async function openWave(survey: number, given: Partial<StoredWave> = {}): Promise<StoredWave> {
  const stored = await collection<{ _id: string; versionId: Id<'surveyVersion'> }>('surveys').findOne({
    _id: surveyIds[survey]!,
  });
  const wave: StoredWave = {
    _id: newId('wave'),
    surveyId: surveyIds[survey]!,
    surveyVersionId: stored!.versionId,
    surveyKind: 'relationship',
    surveyName: 'NPS',
    period: '2027-03',
    status: 'planning',
    who: 'everyone',
    choice: null,
    sending: 'now',
    reminders: 0,
    openedAt: NOW,
    closesAt: new Date(NOW.getTime() + 14 * DAY),
    pause: null,
    watchedFrom: null,
    cancelledAt: null,
    rev: 1,
    ...given,
  };
  expect(await rumo.app.get(WavesStore, { strict: false }).insert(wave)).toBe(true);
  return wave;
}

/** About half of the people were asked long ago, so that both ways of taking a person are tried. */
async function askedLongAgo(chance: Random) {
  const contacts = await collection('contacts').find().toArray();
  const asking = { at: new Date('2026-06-01T12:00:00Z'), kind: 'relationship' as const, waveId: newId('wave') };
  await collection<StoredAskings>('askings').insertMany(
    contacts
      .filter(() => chance() < 0.5)
      .map(({ _id }) => ({
        _id: _id as Id<'contact'>,
        rev: 1,
        waveId: asking.waveId,
        surveys: { [surveyIds[Math.floor(chance() * 2)]!]: asking },
      })),
  );
}

/** Planners that dawdle between what they read and what they write, each time differently; the lease is left out. */
function dawdling(chance: Random) {
  const pause = async () => {
    for (let left = Math.floor(chance() * 30); left > 0; left -= 1) await turn();
  };
  const slow = <Target extends object>(target: Target, names: readonly (keyof Target)[]) => {
    for (const name of names) {
      const own = target[name] as unknown as (...given: unknown[]) => Promise<unknown>;
      Object.assign(target, {
        [name]: async (...given: unknown[]) => {
          await pause();
          const result = await own.apply(target, given);
          await pause();
          return result;
        },
      });
    }
    return () => names.forEach((name) => Reflect.deleteProperty(target, name));
  };
  const undo = [
    slow(rumo.app.get(AskingsStore, { strict: false }), ['of', 'claim']),
    slow(rumo.app.get(DecisionsStore, { strict: false }), ['insertMissing']),
  ];
  return { pause, end: () => undo.forEach((one) => one()) };
}

const plan = (wave: StoredWave) => rumo.app.get(PlannerService, { strict: false }).plan(wave);

/** What holds of every planned wave: everyone is decided on, and who was taken, invited and promised are the same. */
async function expectWhole(wave: StoredWave): Promise<Set<string>> {
  const decisions = await decisionsOf(wave._id);
  expect(new Set(decisions.map(({ contactId }) => contactId)).size).toBe(PEOPLE);
  expect(decisions).toHaveLength(PEOPLE);
  const invited = decisions.filter(({ outcome }) => outcome === 'invited').map(({ contactId }) => contactId);
  const invitations = (await invitationsOf(wave._id)).map(({ contactId }) => contactId);
  const taken = (await collection<StoredAskings>('askings').find().toArray())
    .filter(({ surveys }) => surveys[wave.surveyId]?.waveId === wave._id)
    .map(({ _id }) => _id);
  expect([...invitations].sort()).toEqual([...invited].sort());
  expect([...taken].sort()).toEqual([...invited].sort());
  expect(decisions.every(({ outcome, reason }) => (outcome === 'invited') === (reason === null))).toBe(true);
  return new Set(invited);
}

describe('two waves at once', () => {
  beforeEach(forgetWaves);

  it.each(Array.from({ length: 20 }, (_, seed) => seed + 1))(
    'take everyone once, planned without a lease by two planners each (seed %i)',
    async (seed) => {
      const chance = seededRandom(seed);
      await askedLongAgo(chance);
      rumo.app.get(PeopleService, { strict: false }).batch = 8 + Math.floor(chance() * 30);
      const waves = [await openWave(0), await openWave(1), await openWave(0, { period: '2027-03+1' })];
      const { end } = dawdling(chance);
      try {
        await Promise.all([waves[0]!, waves[1]!, waves[2]!, waves[0]!, waves[1]!].map(plan));
      } finally {
        end();
      }
      const invited = await Promise.all(waves.map(expectWhole));
      const all = invited.flatMap((one) => [...one]);
      expect(new Set(all).size).toBe(all.length);
      // Nobody is lost: whoever one wave did not take, another did.
      expect(all).toHaveLength(PEOPLE);
      for (const [at, wave] of waves.entries()) {
        const { ledger } = (await owner.get(`/api/waves/${wave._id}`).expect(200)).body;
        const others = PEOPLE - invited[at]!.size;
        expect(ledger).toEqual({
          invited: invited[at]!.size,
          skipped: others === 0 ? [] : [{ reason: 'asked_recently', count: others }],
        });
      }
    },
  );

  it.each(Array.from({ length: 12 }, (_, seed) => seed + 101))(
    'keep what they took when they die anywhere and people opt out meanwhile (seed %i)',
    async (seed) => {
      const chance = seededRandom(seed);
      await askedLongAgo(chance);
      rumo.app.get(PeopleService, { strict: false }).batch = 8 + Math.floor(chance() * 16);
      const waves = [await openWave(0), await openWave(1)];
      const contacts = await collection<{ _id: string; email: string }>('contacts').find().toArray();
      const audience = rumo.app.get(AudienceService, { strict: false });
      const askings = rumo.app.get(AskingsStore, { strict: false });
      const decisions = rumo.app.get(DecisionsStore, { strict: false });
      const { pause, end } = dawdling(chance);
      let living = 3 + Math.floor(chance() * 8);
      const mortal = <Target extends object>(target: Target, name: keyof Target) => {
        const own = target[name] as unknown as (...given: unknown[]) => Promise<unknown>;
        Object.assign(target, {
          [name]: async (...given: unknown[]) => {
            if (--living === 0) throw new Error('the process died');
            const done = await own.apply(target, given);
            if (--living === 0) throw new Error('the process died');
            return done;
          },
        });
      };
      mortal(askings, 'claim');
      mortal(decisions, 'insertMissing');
      try {
        const leaving = async () => {
          for (let left = 6; left > 0; left -= 1) {
            await pause();
            const { email } = contacts[Math.floor(chance() * contacts.length)]!;
            await (chance() < 0.5 ? audience.suppress(email, 'unsubscribed', NOW) : audience.unsuppress(email));
          }
        };
        const ends = await Promise.allSettled([...[...waves, waves[0]!].map(plan), leaving()]);
        expect(ends.filter(({ status }) => status === 'rejected').length).toBeLessThanOrEqual(1);
        for (const wave of waves) await plan(wave);
      } finally {
        end();
        for (const [store, name] of [[askings, 'claim'] as const, [decisions, 'insertMissing'] as const])
          Reflect.deleteProperty(store, name);
      }
      const [first, second] = [await expectWhole(waves[0]!), await expectWhole(waves[1]!)];
      expect([...first].filter((contactId) => second.has(contactId))).toEqual([]);
      for (const wave of waves) {
        const reasons = new Set((await decisionsOf(wave._id)).map(({ reason }) => reason));
        for (const reason of reasons) expect([null, 'asked_recently', 'unsubscribed']).toContain(reason);
      }
    },
  );
});

it('invites whoever was taken, whatever was written against it or has happened since', async () => {
  await forgetWaves();
  const wave = await openWave(0);
  await plan(wave);
  const [first, second] = await decisionsOf(wave._id);
  // As if one planner had died right after taking them, and another had decided against the first in the meantime.
  const decisions = collection<StoredDecision>('decisions');
  await decisions.updateOne({ _id: first!._id }, { $set: { outcome: 'skipped', reason: 'unsubscribed' } });
  await decisions.deleteOne({ _id: second!._id });
  for (const { _id } of [first!, second!]) await collection('invitations').deleteOne({ _id });
  await collection('waves').updateOne({ _id: wave._id }, { $set: { status: 'planning' } });
  const contact = await collection<{ _id: string; email: string }>('contacts').findOne({ _id: second!.contactId });
  await rumo.app.get(AudienceService, { strict: false }).suppress(contact!.email, 'unsubscribed', NOW);
  await plan(wave);
  expect((await expectWhole(wave)).size).toBe(PEOPLE);
});

describe('a sample', () => {
  beforeEach(forgetWaves);
  beforeAll(() => {
    rumo.app.get(PeopleService, { strict: false }).batch = 10;
  });

  const choice = (number: number, more: object = {}) => ({
    sample: { kind: 'number' as const, number, strata: null, seed: 'spring', ...more },
    segment: null,
    draw: null,
  });

  it('asks exactly its number, the same people by the same seed, each part by its share', async () => {
    const wave = await openWave(0, { choice: choice(13) });
    await plan(wave);
    const first = await expectWhole(wave);
    expect(first.size).toBe(13);
    const reasons = (await decisionsOf(wave._id)).flatMap(({ reason }) => reason ?? []);
    expect(reasons).toEqual(reasons.map(() => 'not_sampled'));

    await forgetWaves();
    const again = await openWave(0, { choice: choice(13) });
    await plan(again);
    expect([...(await expectWhole(again))].sort()).toEqual([...first].sort());

    await forgetWaves();
    const parts = await openWave(0, { choice: choice(13, { strata: 'plan' as const }) });
    await plan(parts);
    const counts = new Map<string, number>();
    for (const { frozen, outcome } of await decisionsOf(parts._id))
      if (outcome === 'invited') counts.set(frozen.account!.plan!, (counts.get(frozen.account!.plan!) ?? 0) + 1);
    // 16 people on each of three plans: 4.33 seats each, and the one left over goes to the first.
    expect(Object.fromEntries(counts)).toEqual({ Free: 5, Pro: 4, Team: 4 });
  });

  it('goes on with the people it drew, also when others could be asked by then', async () => {
    const wave = await openWave(0, { choice: choice(20) });
    const decisions = rumo.app.get(DecisionsStore, { strict: false });
    const own = decisions.insertMissing.bind(decisions);
    let batches = 0;
    decisions.insertMissing = async (...given) => {
      if (++batches === 3) throw new Error('the process died');
      await own(...given);
    };
    await expect(plan(wave)).rejects.toThrow('the process died');
    Reflect.deleteProperty(decisions, 'insertMissing');
    const drawn = (await collection<StoredWave>('waves').findOne({ _id: wave._id }))!;
    expect(drawn.choice?.draw?.cutoffs).toHaveLength(1);
    const late = await addContact(rumo, {
      name: 'Late',
      email: 'late@a0.example',
      createdAt: new Date(NOW.getTime() + 1),
    });
    await plan(drawn);
    const rows = await decisionsOf(wave._id);
    expect(rows.filter(({ outcome }) => outcome === 'invited')).toHaveLength(20);
    expect(rows.find(({ contactId }) => contactId === late._id)?.reason).toBe('not_sampled');
    await collection('contacts').deleteOne({ _id: late._id });
  });
});

describe('over HTTP', () => {
  beforeEach(forgetWaves);

  const seed = { strata: null, seed: '' };

  it('keeps a sample and a segment with the schedule, and opens the wave with them', async () => {
    const { rev } = (await owner.get(`/api/surveys/${surveyIds[0]}`)).body;
    const sample = { kind: 'percent', percent: 50, strata: 'plan', seed: 'spring' };
    const segment = { plan: ['Pro', 'Team'] };
    const changed = await owner
      .patch(`/api/surveys/${surveyIds[0]}/schedule`)
      .send({ rev, rule: 'first workday at 09:00', enabled: true, who: 'everyone', sample, segment })
      .expect(200);
    expect(changed.body.schedule).toMatchObject({ who: 'everyone', sample, segment });

    rumo.clock.set('2027-04-01T12:00:00Z');
    await rumo.tasks.run('waves.tick');
    await rumo.tasks.run('waves.plan');
    const [wave] = (await owner.get('/api/waves')).body.items;
    expect(wave).toMatchObject({ period: '2027-04', sample, segment, status: 'open' });
    const { ledger } = (await owner.get(`/api/waves/${wave.id}`)).body;
    expect(ledger).toEqual({
      invited: 16,
      skipped: [
        { reason: 'not_in_segment', count: 16 },
        { reason: 'not_sampled', count: 16 },
      ],
    });
    rumo.clock.set(NOW.toISOString());
    await owner
      .patch(`/api/surveys/${surveyIds[0]}/schedule`)
      .send({ rev: changed.body.rev, enabled: false, sample: null, segment: null })
      .expect(200);
  });

  it('refuses a sample or a segment that is none', async () => {
    const { rev } = (await owner.get(`/api/surveys/${surveyIds[0]}`)).body;
    for (const wrong of [
      { sample: { kind: 'number', number: 0 } },
      { sample: { kind: 'percent', percent: 101 } },
      { sample: { kind: 'number', number: 5, strata: 'mrr' } },
      { segment: {} },
      { segment: { plan: ['Pro'], colour: ['red'] } },
    ])
      await owner
        .patch(`/api/surveys/${surveyIds[0]}/schedule`)
        .send({ rev, ...wrong })
        .expect(422);
  });

  it('opens a wave now for a number of people', async () => {
    const opening = (await owner.get(`/api/surveys/${surveyIds[0]}/opening`).expect(200)).body;
    expect(opening.segment).toBeNull();
    const sample = { kind: 'number', number: 7, ...seed };
    const wave = (
      await owner
        .post(`/api/surveys/${surveyIds[0]}/waves`)
        .send({ who: 'everyone', sample, sending: 'now', period: opening.period })
        .expect(201)
    ).body;
    await rumo.tasks.run('waves.plan');
    const { ledger } = (await owner.get(`/api/waves/${wave.id}`)).body;
    expect(ledger).toEqual({ invited: 7, skipped: [{ reason: 'not_sampled', count: PEOPLE - 7 }] });

    const found = (await owner.get(`/api/waves/${wave.id}/decisions?search=p3-1@`).expect(200)).body;
    expect(found).toMatchObject({ total: 1, items: [{ email: 'p3-1@a3.example' }] });
    expect((await owner.get(`/api/waves/${wave.id}/decisions?search=nobody`)).body).toMatchObject({
      total: 0,
      items: [],
    });
  });

  it('shows the next twelve months of a schedule that is not saved', async () => {
    const preview = (body: object) => owner.post(`/api/surveys/${surveyIds[0]}/preview`).send(body);
    const year = (await preview({ rule: 'first workday at 09:00', who: 'everyone' }).expect(200)).body;
    expect(year.people).toBe(PEOPLE);
    expect(year.months).toHaveLength(12);
    expect(year.months[0]).toEqual({
      period: '2027-04',
      at: '2027-04-01T12:00:00.000Z',
      ledger: { invited: PEOPLE, skipped: [] },
    });
    expect(year.months[1].ledger).toEqual({ invited: 0, skipped: [{ reason: 'asked_recently', count: PEOPLE }] });
    expect(year.values.plan).toEqual(['Free', 'Pro', 'Team'].map((value) => ({ value, people: 16 })));
    expect(year.values.role).toEqual([{ value: 'Buyer', people: 12 }]);

    const segment = { role: ['Buyer'] };
    const some = (await preview({ who: 'everyone', segment, sample: { kind: 'number', number: 5 } }).expect(200)).body;
    expect(some.months.map(({ ledger }: { ledger: { invited: number } }) => ledger.invited).slice(0, 4)).toEqual([
      5, 5, 2, 5,
    ]);
    await preview({ rule: 'never' }).expect(422);
    await preview({ who: 'nobody' }).expect(422);
    expect(await collection('waves').countDocuments()).toBe(0);
    expect(await collection('askings').countDocuments()).toBe(0);
  });

  it('is what happens', async () => {
    const { rev } = (await owner.get(`/api/surveys/${surveyIds[0]}`)).body;
    const wish = { rule: 'first workday at 09:00', who: 'third', sample: { kind: 'percent', percent: 60, ...seed } };
    const year = (await owner.post(`/api/surveys/${surveyIds[0]}/preview`).send(wish).expect(200)).body;
    const on = await owner
      .patch(`/api/surveys/${surveyIds[0]}/schedule`)
      .send({ rev, enabled: true, ...wish })
      .expect(200);
    for (const { period, at, ledger } of year.months.slice(0, 4)) {
      rumo.clock.set(at);
      await rumo.tasks.run('waves.tick');
      await rumo.tasks.run('waves.plan');
      const wave = (await owner.get('/api/waves')).body.items.find((one: StoredWave) => one.period === period);
      expect((await owner.get(`/api/waves/${wave.id}`)).body.ledger).toEqual(ledger);
    }
    rumo.clock.set(NOW.toISOString());
    const off = { rev: on.body.rev, enabled: false, who: 'third', sample: null };
    await owner.patch(`/api/surveys/${surveyIds[0]}/schedule`).send(off).expect(200);
  });
});

describe('a schedule', () => {
  beforeEach(forgetWaves);

  it('opens the wave of a month however late in it, and never one of a month that is over', async () => {
    const { rev } = (await owner.get(`/api/surveys/${surveyIds[1]}`)).body;
    const on = await owner
      .patch(`/api/surveys/${surveyIds[1]}/schedule`)
      .send({ rev, rule: 'day 2 at 09:00', enabled: true, who: 'everyone' })
      .expect(200);
    expect(on.body.schedule.nextWaveAt).toBe('2027-03-02T12:00:00.000Z');
    const periods = async () => (await owner.get('/api/waves')).body.items.map(({ period }: StoredWave) => period);
    // Away from before the 2nd until the 30th.
    rumo.clock.set('2027-03-30T20:00:00Z');
    await rumo.tasks.run('waves.tick');
    expect(await periods()).toEqual(['2027-03']);
    // Away for months, back when this month's day has not come: the months between are over.
    rumo.clock.set('2027-08-01T20:00:00Z');
    await rumo.tasks.run('waves.tick');
    expect(await periods()).toEqual(['2027-03']);
    const { schedule } = (await owner.get(`/api/surveys/${surveyIds[1]}`)).body;
    expect(schedule.nextWaveAt).toBe('2027-08-02T12:00:00.000Z');
  });

  it('moves with the holidays that are set later', async () => {
    await collection<{ _id: string }>('surveys').updateOne(
      { _id: surveyIds[1]! },
      { $set: { 'schedule.nextWaveAt': new Date('2027-08-03T12:00:00Z') } },
    );
    await rumo.tasks.run('waves.tick');
    const { schedule, rev } = (await owner.get(`/api/surveys/${surveyIds[1]}`)).body;
    expect(schedule.nextWaveAt).toBe('2027-08-02T12:00:00.000Z');
    await owner.patch(`/api/surveys/${surveyIds[1]}/schedule`).send({ rev, enabled: false }).expect(200);
    rumo.clock.set(NOW.toISOString());
  });
});

describe('decisions of before', () => {
  beforeEach(forgetWaves);

  it('become askings, once', async () => {
    const wave = await openWave(0);
    await plan(wave);
    const later = await openWave(1, { period: '2027-04', openedAt: new Date(NOW.getTime() + 40 * DAY) });
    await plan(later);
    const planned = await collection<StoredAskings>('askings').find().sort({ _id: 1 }).toArray();
    expect(planned.every(({ rev }) => rev === 2)).toBe(true);
    await collection('askings').deleteMany({});
    for (let times = 0; times < 2; times += 1) await askingsMigration.up(rumo.mongo.db);
    const migrated = await collection<StoredAskings>('askings').find().sort({ _id: 1 }).toArray();
    expect(migrated).toEqual(planned.map((askings) => ({ ...askings, rev: 1 })));
  });
});
