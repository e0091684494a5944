import { describe, expect, it } from '@jest/globals';
import type { Moment } from '../../platform/mongo/mongo.ts';
import { KeepingUp } from './keeping-up.ts';

/** What others write, each with the instant it bears and the one from which it can be seen; remembers what was read. */
class Journal {
  now = 1_000_000;
  /** Something has been under way here since then. */
  underWaySince: number | null = null;
  /** Whether the database tells of its last write. */
  tells = true;
  readonly writes: { at: number; seenFrom: number; text: string }[] = [];
  readonly held = new Set<string>();
  read = 0;
  looks = 0;
  /** There is much to read, and it takes until then. */
  gate: Promise<void> | null = null;
  /** What is seen by a look is decided here, before the gate opens. */
  isSlow = false;
  isBroken = false;

  readonly keepingUp = new KeepingUp(async (since, much) => {
    this.looks += 1;
    const visible = this.writes.filter(({ at, seenFrom }) => seenFrom <= this.now && !(since && at < since.getTime()));
    if (this.gate && !this.isSlow) much();
    await this.gate;
    if (this.isBroken) return false;
    for (const { text } of visible) {
      this.read += 1;
      this.held.add(text);
    }
    return true;
  });

  get moment(): Moment {
    const visible = this.writes.filter(({ seenFrom }) => seenFrom <= this.now);
    const now = new Date(this.now);
    const settledAt = new Date(this.underWaySince ?? this.now);
    return { now, settledAt, lastWrite: this.tells ? `write ${visible.length}` : null };
  }

  write(text: string, visibleAfter = 0): void {
    this.writes.push({ at: this.now, seenFrom: this.now + visibleAfter, text });
  }

  look(): Promise<void> {
    return this.keepingUp.look(this.moment);
  }

  /** A question after a while; how many writes it read. */
  async questionAfter(ms: number): Promise<number> {
    this.now += ms;
    const before = this.read;
    await this.look();
    return this.read - before;
  }
}

describe('KeepingUp', () => {
  it('reads everything once, then what was written since the question before', async () => {
    const journal = new Journal();
    journal.write('old');
    expect(journal.keepingUp.isReady).toBe(false);
    expect(await journal.questionAfter(60_000)).toBe(1);
    expect(journal.keepingUp.isReady).toBe(true);
    expect(await journal.questionAfter(2000)).toBe(0);
    journal.write('new');
    expect(await journal.questionAfter(5)).toBe(1);
    await journal.questionAfter(1000);
    expect(await journal.questionAfter(1000)).toBe(0);
    expect([...journal.held]).toEqual(['old', 'new']);
  });

  it('does not ask at all while nothing is written, but for now and then', async () => {
    const journal = new Journal();
    journal.write('old');
    await journal.questionAfter(0);
    // What was written just before it might have been seen too early.
    await journal.questionAfter(400);
    expect(journal.looks).toBe(2);
    for (let n = 0; n < 90; n += 1) await journal.questionAfter(100);
    expect(journal.looks).toBe(2);
    for (let n = 0; n < 100; n += 1) await journal.questionAfter(100);
    expect(journal.looks).toBe(3);
    journal.write('new');
    expect(await journal.questionAfter(1)).toBe(1);
  });

  it('asks each time where the database does not tell', async () => {
    const journal = new Journal();
    journal.tells = false;
    for (let n = 0; n < 5; n += 1) await journal.questionAfter(400);
    expect(journal.looks).toBe(5);
  });

  it('does not read a large import again with every question that follows it', async () => {
    const journal = new Journal();
    await journal.questionAfter(0);
    for (let n = 0; n < 5000; n += 1) journal.write(`line ${n}`);
    expect(await journal.questionAfter(2000)).toBe(5000);
    expect(await journal.questionAfter(1500)).toBe(0);
    expect(await journal.questionAfter(1500)).toBe(0);
    // Twice more for what a long transaction may have hidden, and never again.
    let more = 0;
    for (let second = 0; second < 60; second += 1) more += await journal.questionAfter(1000);
    expect(more).toBeLessThanOrEqual(10_000);
    expect(await journal.questionAfter(1000)).toBe(0);
  });

  it('finds what became visible later than it says', async () => {
    const journal = new Journal();
    await journal.questionAfter(0);
    journal.write('in a moment', 100);
    journal.write('in a long transaction', 5000);
    await journal.questionAfter(50);
    expect(journal.held.size).toBe(0);
    await journal.questionAfter(150);
    expect([...journal.held]).toEqual(['in a moment']);
    for (let second = 0; second < 20; second += 1) await journal.questionAfter(1000);
    expect(journal.held.has('in a long transaction')).toBe(true);
  });

  it('finds at once what a long transaction of this process wrote', async () => {
    const journal = new Journal();
    await journal.questionAfter(60_000);
    journal.underWaySince = journal.now;
    journal.now += 100;
    journal.write('in a long transaction', 5000);
    for (let n = 0; n < 4; n += 1) await journal.questionAfter(1000);
    expect(journal.held.size).toBe(0);
    journal.underWaySince = null;
    expect(await journal.questionAfter(1001)).toBe(1);
  });

  it('looks once more for a question that came while a look was under way', async () => {
    const journal = new Journal();
    await journal.questionAfter(0);
    let open = () => {};
    journal.gate = new Promise((resolve) => (open = resolve));
    journal.isSlow = true;
    journal.now += 5000;
    const first = journal.keepingUp.lookBriefly(journal.moment);
    await Promise.resolve();
    await Promise.resolve();
    expect(journal.looks).toBe(2);
    journal.write('in between');
    const others = [journal.keepingUp.lookBriefly(journal.moment), journal.look()];
    open();
    await first;
    await Promise.all(others);
    expect([...journal.held]).toEqual(['in between']);
    expect(journal.looks).toBe(3);
  });

  it('lets a question go on when there is much to read, and reads on for the next', async () => {
    const journal = new Journal();
    await journal.questionAfter(0);
    let open = () => {};
    journal.gate = new Promise((resolve) => (open = resolve));
    journal.write('import');
    await journal.keepingUp.lookBriefly(journal.moment);
    // Nor does one that comes meanwhile wait.
    await journal.keepingUp.lookBriefly(journal.moment);
    expect(journal.held.size).toBe(0);
    open();
    await journal.keepingUp.settled();
    expect(journal.held.size).toBe(1);
  });

  it('begins again after a reading that was broken off', async () => {
    const journal = new Journal();
    journal.write('old');
    journal.isBroken = true;
    await journal.look();
    expect(journal.keepingUp.isReady).toBe(false);
    journal.isBroken = false;
    await journal.questionAfter(60_000);
    expect(journal.held.size).toBe(1);
  });
});
