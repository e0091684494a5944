import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long a piece of work may keep the process from everything else, in milliseconds, unless it asks for less. */
const SHARE_MS = 8;

/** For long work in a process that also answers requests: `pause` lets the others have their turn when it is time. */
export class SharingTime {
  private readonly shareMs: number;
  private since = performance.now();

  constructor(shareMs = SHARE_MS) {
    this.shareMs = shareMs;
  }

  async pause(): Promise<void> {
    if (performance.now() - this.since < this.shareMs) return;
    await nextTurn();
    this.since = performance.now();
  }

  /** Goes through steps to their end, a pause after each when it is time; returns what they come to. */
  async through<Result>(steps: Iterator<unknown, Result>): Promise<Result> {
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) return step.value;
      await this.pause();
    }
  }
}
