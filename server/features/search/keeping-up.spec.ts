import { describe, expect, it } from '@jest/globals';
import { KeepingUp } from './keeping-up.ts';

/** What others write, each with the instant it bears and the one from which it can be seen; remembers what was read. */
class Journal {
  now = 1_000_000;
  readonly writes: { at: number; seenFrom: number; text: string }[] = [];
  readonly held = new Set<string>();
  read = 0;
  /** There is much to read, and it takes until then. */
  gate: Promise<void> | null = null;
  isBroken = false;

  readonly keepingUp = new KeepingUp({
    clock: () => Promise.resolve(new Date(this.now)),
    read: async (since, much) => {
      if (this.gate) much();
      await this.gate;
      if (this.isBroken) return false;
      for (const { at, seenFrom, text } of this.writes) {
        if (seenFrom > this.now || (since && at < since.getTime())) continue;
        this.read += 1;
        this.held.add(text);
      }
      return true;
    },
  });

  write(text: string, visibleAfter = 0): void {
    this.writes.push({ at: this.now, seenFrom: this.now + visibleAfter, text });
  }

  /** A question after a while; how many writes it read. */
  async questionAfter(ms: number): Promise<number> {
    this.now += ms;
    const before = this.read;
    await this.keepingUp.look();
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

  it('lets a question go on when there is much to read, and reads on for the next', async () => {
    const journal = new Journal();
    await journal.questionAfter(0);
    let open = () => {};
    journal.gate = new Promise((resolve) => (open = resolve));
    journal.write('import');
    await journal.keepingUp.lookBriefly();
    expect(journal.held.size).toBe(0);
    open();
    await journal.keepingUp.settled();
    expect(journal.held.size).toBe(1);
  });

  it('begins again after a reading that was broken off', async () => {
    const journal = new Journal();
    journal.write('old');
    journal.isBroken = true;
    await journal.keepingUp.look();
    expect(journal.keepingUp.isReady).toBe(false);
    journal.isBroken = false;
    await journal.questionAfter(60_000);
    expect(journal.held.size).toBe(1);
  });
});
