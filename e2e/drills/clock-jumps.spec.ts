import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { seededRandom } from '../../server/domain/statistics/random.ts';
import type { Delivery } from '../../server/platform/outbox/delivery.ts';
import { setUp, startApp, type Browser, type TestApp } from '../support/app.ts';
import { addAccount, addContact } from '../support/people.ts';
import { SmtpPost } from '../support/smtp-post.ts';
import { DRILL_LIMIT_MS, drillSize, printFigures } from './size.ts';

const size = drillSize({ seed: 20_270_107, people: 30, kills: 40 });
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The wave is due at 09:00 in São Paulo, which is 12:00 UTC. */
const BEFORE = new Date('2027-01-04T11:30:00Z');
const JUMPS: Record<string, number> = {
  'an hour ahead': HOUR,
  'an hour back': -HOUR,
  'a day back': -DAY,
  'stands still': 0,
  'ten minutes on': 10 * MINUTE,
  'into the night': 11 * HOUR,
  'a day ahead': DAY,
};

let post: SmtpPost;
let rumo: TestApp;
let owner: Browser;

beforeAll(async () => {
  post = await SmtpPost.start();
  rumo = await startApp(`clock${randomBytes(2).toString('hex')}`, {
    SMTP_URL: post.url,
    MAIL_FROM: 'feedback@rumo.localdomain',
    PUBLIC_URL: 'http://localhost:3000',
  });
  owner = await setUp(rumo);
  rumo.clock.set(new Date(BEFORE.getTime() - 30 * DAY));
  const account = await addAccount(rumo, { name: 'Acme' });
  for (let index = 0; index < size.people; index += 1) {
    const email = `p${index}@people.localdomain`;
    await addContact(rumo, { name: `Person ${index}`, email, accountId: account._id });
  }
});

afterAll(async () => {
  await rumo?.close();
  await post?.close();
});

/** Minutes after midnight and day of the week where the people live: UTC−3 the whole year. */
function localTime(instant: Date): { minutes: number; day: number } {
  const local = new Date(instant.getTime() - 3 * HOUR);
  return { minutes: local.getUTCHours() * 60 + local.getUTCMinutes(), day: local.getUTCDay() };
}

it(
  'a clock that jumps opens each wave once, mails nobody twice and nobody at night',
  async () => {
    const random = seededRandom(size.seed);
    rumo.clock.set(BEFORE);
    const survey = (await owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
    await owner
      .patch(`/api/surveys/${survey.id}/schedule`)
      .send({ rev: survey.rev, rule: 'first workday at 09:00', enabled: true, who: 'everyone' })
      .expect(200);
    const lastDay = BEFORE.getTime() + 6 * DAY;
    let jumps = 0;
    for (; jumps < size.kills; jumps += 1) {
      const names = Object.keys(JUMPS);
      const jump = JUMPS[names[Math.floor(random() * names.length)]!]!;
      const instant = Math.max(BEFORE.getTime() - DAY, Math.min(lastDay, rumo.clock.now().getTime() + jump));
      rumo.clock.set(new Date(instant));
      await rumo.tasks.runAll();
    }
    // Then time behaves, until everybody has their mail; a worker misses no moment of a morning's last minutes.
    for (let at = rumo.clock.now().getTime(); at <= lastDay + 3 * DAY;) {
      const { minutes } = localTime(new Date(at));
      const isLate = minutes >= 11 * 60 + 18 && minutes < 11 * 60 + 30;
      const isMorning = minutes >= 8 * 60 && minutes < 11 * 60 + 30;
      at += isLate ? MINUTE / 2 : isMorning ? 10 * MINUTE : HOUR;
      rumo.clock.set(new Date(at));
      await rumo.tasks.runAll();
      const mails = await rumo.mongo.db.collection<Delivery>('deliveries').find({ kind: 'invite' }).toArray();
      if (mails.length === size.people && mails.every(({ status }) => status === 'sent')) break;
    }
    const waves = await rumo.mongo.db.collection('waves').find().toArray();
    const deliveries = await rumo.mongo.db.collection<Delivery>('deliveries').find().toArray();
    const copies = new Map<string, number>();
    for (const { messageId } of post.accepted()) copies.set(messageId!, (copies.get(messageId!) ?? 0) + 1);
    const invites = deliveries.filter(({ kind }) => kind === 'invite');
    const atNight = deliveries.filter(({ kind, sentAt }) => {
      if (sentAt === null || (kind !== 'invite' && kind !== 'reminder')) return false;
      const { minutes, day } = localTime(sentAt);
      return minutes < 8 * 60 + 30 || minutes > 11 * 60 + 30 || day === 0 || day === 6;
    });
    const figures = {
      people: size.people,
      waves: waves.length,
      'mailed once': invites.filter(({ messageId }) => copies.get(messageId) === 1).length,
      duplicates: [...copies.values()].filter((count) => count > 1).length,
      forgotten: invites.filter(({ messageId, status }) => status === 'sent' && !copies.has(messageId)).length,
      unfinished: invites.filter(({ status }) => status !== 'sent').length,
      'at night': atNight.length,
    };
    printFigures('clock-jumps', { seed: size.seed, jumps, ...figures });
    expect(figures).toEqual({
      people: size.people,
      waves: 1,
      'mailed once': size.people,
      duplicates: 0,
      forgotten: 0,
      unfinished: 0,
      'at night': 0,
    });
  },
  DRILL_LIMIT_MS,
);
