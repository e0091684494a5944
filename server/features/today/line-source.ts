import type { Role } from '../../contract/route.ts';
import type { TodayLine } from '../../contract/today.ts';

/** A line, and the least role that can do something about it. */
export interface LineFor extends TodayLine {
  readonly role: Role;
}

/** One subject's things to do; empty when there is nothing. */
export type LineSource = (now: Date) => Promise<readonly LineFor[]>;
