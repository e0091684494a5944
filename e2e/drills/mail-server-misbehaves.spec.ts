import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Delivery } from '../../server/platform/outbox/delivery.ts';
import { ReplicaSet } from '../support/mongod.ts';
import { SmtpPost, type PostRule } from '../support/smtp-post.ts';
import { reckonMails } from './reckoning.ts';
import { Site } from './site.ts';
import { DRILL_LIMIT_MS, drillSize, printFigures } from './size.ts';

const size = drillSize({ seed: 0, people: 72, kills: 0 });
const LEASE_MS = 4000;
const DAY = '2027-01-05T12:00:00Z';
type Fate = 'sent' | 'failed' | 'uncertain';

/** What the mail server does to whoever has their address in a domain of this name, and what must become of the mail. */
const modes: Record<string, { rule?: Omit<PostRule, 'to'>; fate: Fate; mayDoubt?: boolean }> = {
  healthy: { fate: 'sent' },
  slow: { rule: { at: 'dot', does: { slowMs: 1000 } }, fate: 'sent' },
  'rcpt-later': { rule: { at: 'rcpt', does: { reply: '450 4.2.1 busy' }, times: 1 }, fate: 'sent' },
  'rcpt-never': { rule: { at: 'rcpt', does: { reply: '550 5.3.0 no' } }, fate: 'failed' },
  'rcpt-drop': { rule: { at: 'rcpt', does: 'drop', times: 1 }, fate: 'sent' },
  'data-later': { rule: { at: 'data', does: { reply: '451 4.3.0 later' }, times: 1 }, fate: 'sent' },
  'data-never': { rule: { at: 'data', does: { reply: '554 5.6.0 no' } }, fate: 'failed' },
  // A short letter has left as a whole before anybody sees the cut: then doubt is right too.
  'body-drop': { rule: { at: 'body', does: 'drop', times: 1 }, fate: 'sent', mayDoubt: true },
  'dot-later': { rule: { at: 'dot', does: { reply: '452 4.3.1 full' }, times: 1 }, fate: 'sent' },
  'dot-never': { rule: { at: 'dot', does: { reply: '554 5.6.0 no' } }, fate: 'failed' },
  'dot-drop': { rule: { at: 'dot', does: 'drop' }, fate: 'uncertain' },
  'dot-silent': { rule: { at: 'dot', does: 'silent' }, fate: 'uncertain' },
};
/** Before anybody is named: it says nothing about the person, so nobody may fail by it. */
const unnamed: PostRule[] = [
  { at: 'connect', does: { reply: '421 4.3.2 too busy' }, times: 1 },
  { at: 'connect', does: 'drop', times: 1 },
  { at: 'ehlo', does: 'drop', times: 1 },
  { at: 'ehlo', does: { reply: '421 4.3.2 not now' }, times: 1 },
  { at: 'mail', does: { reply: '451 4.3.0 later' }, times: 1 },
  { at: 'mail', does: 'drop', times: 1 },
];

let mongo: ReplicaSet;
let post: SmtpPost;
let site: Site;

beforeAll(async () => {
  [mongo, post] = await Promise.all([ReplicaSet.start({ nodes: 1 }), SmtpPost.start()]);
  site = await Site.open({ mongodbUri: mongo.uri('rumo'), post, leaseMs: LEASE_MS, clock: DAY });
});

afterAll(async () => {
  await site?.close();
  await post?.close();
  await mongo?.stop();
});

const modeOf = (index: number) => Object.keys(modes)[index % Object.keys(modes).length]!;
const rules = () =>
  Object.entries(modes).flatMap(([mode, { rule }]): PostRule[] => (rule ? [{ ...rule, to: `@${mode}\\.` }] : []));

/** Business time goes on whenever what is left waits for its hour. */
async function liveThrough(people: number): Promise<void> {
  let now = new Date(DAY);
  const ended = site.settle(people, DRILL_LIMIT_MS).then(() => true);
  for (;;) {
    if (await Promise.race([ended, sleep(500, false)])) return;
    const left = (await site.deliveries()).filter(({ status }) => ['queued', 'claimed', 'sending'].includes(status));
    if (left.length === 0 || left.some(({ status, dueAt }) => status !== 'queued' || dueAt <= now)) continue;
    now = new Date(Math.min(...left.map(({ dueAt }) => dueAt.getTime())));
    site.setClock(now);
  }
}

/** What the mail server's own log says must have become of a mail. */
function fateByLog(address: string): Fate | 'nothing' {
  const events = post.events().filter(({ to }) => to === address);
  const taken = events.filter(({ what }) => what === 'accepted');
  if (taken.some(({ answered }) => answered)) return 'sent';
  if (taken.length > 0) return 'uncertain';
  return /^5/.test(events.at(-1)?.said ?? '') ? 'failed' : 'nothing';
}

it(
  'each way of failing leaves each mail where it belongs',
  async () => {
    await site.importPeople(size.people, (index) => `p${index}@${modeOf(index)}.localdomain`);
    const survey = await site.addSurvey();
    await post.behave(...unnamed, ...rules());
    await site.openWave(survey);
    await liveThrough(size.people);
    const mails = await reckonMails(site, post, size.people);
    const wrong: Record<string, number> = {};
    let misclassified = 0;
    for (const { email, status } of await site.deliveries()) {
      const mode = /@([a-z-]+)\./.exec(email)![1]!;
      const { fate, mayDoubt } = modes[mode]!;
      if (mayDoubt && status === 'uncertain' && fateByLog(email) === 'nothing') continue;
      if (status === fate && status === fateByLog(email)) continue;
      misclassified += 1;
      wrong[`${mode} became ${status}`] = (wrong[`${mode} became ${status}`] ?? 0) + 1;
    }
    const misdeeds = post.events().filter(({ said }) => said !== '250').length;
    printFigures('mail-server-misbehaves', {
      modes: Object.keys(modes).length + unnamed.length,
      misdeeds,
      ...mails,
      misclassified,
      ...wrong,
    });
    expect(wrong).toEqual({});
    expect(mails).toMatchObject({ duplicates: 0, forgotten: 0, sentInVain: 0, unfinished: 0 });
    expect(mails.sent + mails.failed + mails.uncertain + mails.cancelled).toBe(size.people);
  },
  DRILL_LIMIT_MS,
);

it(
  'a mail server that never answers some keeps nobody else waiting',
  async () => {
    const stuck = 3;
    const others = 150;
    await site.app!.kill();
    await site.db.collection('contacts').deleteMany({});
    await site.db.collection<Delivery>('deliveries').deleteMany({});
    await site.startApp({ leaseMs: 60_000 });
    await site.importPeople(stuck + others, (index) =>
      index < stuck ? `q${index}@tarpit.localdomain` : `q${index}@healthy.localdomain`,
    );
    const survey = await site.addSurvey();
    await post.behave({ at: 'rcpt', does: 'silent', to: '@tarpit\\.' });
    const started = Date.now();
    await site.openWave(survey);
    const served = () => [...post.copies().keys()].filter((to) => /^q.*@healthy/.test(to)).length;
    await site.until(() => Promise.resolve(served() === others), 'the mails of the others');
    const seconds = (Date.now() - started) / 1000;
    // What the others were told is written down soon after.
    await site.until(async () => (await site.states()).sending <= stuck, 'the record of it');
    const { sending } = await site.states();
    printFigures('mail-server-misbehaves: tarpit', {
      stuck,
      others,
      'others served after (s)': seconds,
      'still waiting': sending,
    });
    expect(sending).toBeGreaterThan(0);
    expect(sending).toBeLessThanOrEqual(stuck);
    expect(seconds).toBeLessThan(30);
  },
  DRILL_LIMIT_MS,
);
