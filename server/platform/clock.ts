import { readFileSync } from 'node:fs';

/** Business time: what day it is for surveys, ballots and mails. Leases use the database's own clock instead. */
export interface Clock {
  now(): Date;
  /** True when the time is made up, so that every page can say so. */
  readonly rehearsal: boolean;
}

export const CLOCK = Symbol('Clock');

export const systemClock: Clock = { now: () => new Date(), rehearsal: false };

/** Time from a file that holds one ISO instant, read again at each look, so that a rehearsal can move it. */
export function fileClock(path: string): Clock {
  return {
    rehearsal: true,
    now: () => {
      const instant = new Date(readFileSync(path, 'utf8').trim());
      if (Number.isNaN(instant.getTime()))
        throw new Error(`${path} does not hold an ISO instant such as 2027-01-04T12:00:00Z`);
      return instant;
    },
  };
}

/** A clock that stands where it is put. */
export class SetClock implements Clock {
  readonly rehearsal = true;
  private instant: Date;

  constructor(instant: Date | string) {
    this.instant = new Date(instant);
  }

  now(): Date {
    return new Date(this.instant);
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }
}
