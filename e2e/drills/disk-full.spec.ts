import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SmtpPost } from '../support/smtp-post.ts';
import { AnswerLoad } from './answer-load.ts';
import { reckonAnswers } from './reckoning.ts';
import { Site } from './site.ts';
import { DRILL_LIMIT_MS, drillSize, isLongDrill, printFigures } from './size.ts';

const size = drillSize({ seed: 0, people: 100, kills: 1 });
const FULL_MS = isLongDrill() ? 60_000 : 5000;
const disk = mkdtempSync(join(tmpdir(), 'rumo-drill-disk-'));
const isMounted = mount();
const drill = isMounted ? it : it.skip;
let post: SmtpPost;
let site: Site;

/** A disk of 300 MB in memory; only an administrator of the machine can have one. */
function mount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    printFigures('disk-full', { 'not run': 'no tmpfs can be mounted here' });
    return false;
  }
}

beforeAll(async () => {
  if (!isMounted) return;
  post = await SmtpPost.start();
  site = await Site.open({ mongodbUri: null, post, leaseMs: 3000, dataDir: join(disk, 'data') });
});

afterAll(async () => {
  // The embedded database is a child of the server: it goes when the server is asked to go.
  await site?.app?.interrupt();
  await site?.close();
  await post?.close();
  if (isMounted) execFileSync('umount', ['-l', disk]);
  rmSync(disk, { recursive: true, force: true });
});

const filler = join(disk, 'filler');

/** Takes every byte that is left. */
function fill(): void {
  const file = openSync(filler, 'a');
  try {
    for (let chunk = Buffer.alloc(1 << 20); chunk.length > 0;) {
      try {
        writeSync(file, chunk);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        chunk = chunk.subarray(0, chunk.length >> 1);
      }
    }
  } finally {
    closeSync(file);
  }
}

/** Writes what the database still takes, and takes every byte that it frees while it fights. */
class FullDisk {
  /** How many writes did not succeed in time. */
  refusals = 0;
  private isOver = false;
  private readonly work: Promise<void>;

  constructor() {
    this.work = this.keepFull();
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.work;
    rmSync(filler);
  }

  private async keepFull(): Promise<void> {
    const ballast = site.db.collection<{ _id: string; bytes: Buffer }>('ballast');
    while (!this.isOver) {
      fill();
      const inserted = ballast.insertOne({ _id: randomBytes(9).toString('hex'), bytes: randomBytes(64 * 1024) }).then(
        () => true,
        () => false,
      );
      if (!(await Promise.race([inserted, sleep(1000, false)]))) this.refusals += 1;
    }
  }
}

drill(
  'an answer that is acknowledged on a full disk is kept, the others are refused; with space again all goes on by itself',
  async () => {
    await site.importPeople(size.people);
    await site.openWave(await site.addSurvey());
    await site.settle(size.people);
    const tokens = [...(await site.tokens())];
    const figures: Record<string, number> = {};
    for (let turn = 0; turn < size.kills; turn += 1) {
      const share = tokens.splice(0, Math.ceil(size.people / size.kills));
      const early = new AnswerLoad(site.url, new Map(share.splice(0, 20)), 2);
      await early.done();
      await site.db.createCollection('ballast');
      const full = new FullDisk();
      await site.until(() => Promise.resolve(full.refusals > 1), 'a full disk');
      const load = new AnswerLoad(site.url, new Map(share), 4);
      await site.until(() => Promise.resolve(load.refusals.length > 0), 'a refusal');
      await sleep(FULL_MS);
      await full.end();
      const whileFull = load.acknowledged.size;
      const freed = Date.now();
      load.resetGap();
      await site.until(() => Promise.resolve(load.hasGoneOn() || load.isDone), 'an answer after space was made');
      const recovery = (Date.now() - freed) / 1000;
      await load.done();
      for (const [id, score] of early.acknowledged) load.acknowledged.set(id, score);
      const answers = await reckonAnswers(site, load);
      Object.assign(figures, {
        turn: turn + 1,
        ...answers,
        'acknowledged while full': whileFull,
        'back after (s)': recovery,
      });
      printFigures('disk-full', figures);
      if (answers.otherErrors > 0) throw new Error(`the server said:\n${site.words}`);
      expect(answers).toMatchObject({
        lost: 0,
        changed: 0,
        doubled: 0,
        otherErrors: 0,
        unavailableWithoutRetryAfter: 0,
      });
      expect(answers.unavailable).toBeGreaterThan(0);
      expect(recovery).toBeLessThan(60);
      expect(site.app!.isUp).toBe(true);
      await site.db.collection('ballast').drop();
    }
  },
  DRILL_LIMIT_MS,
);
