import type { Finding } from '../../contract/doctor.ts';
import { fault, fine } from './finding.ts';

/** What a database that answers says of itself, and what a write showed. */
export interface DatabaseFacts {
  /** Such as 8.0.17. */
  readonly version: string;
  /** Name of the replica set; null: a single server. A router of a sharded cluster counts as a set. */
  readonly replicaSet: string | null;
  readonly takesWrites: boolean;
  /** How long one small write took until a majority had it on disk, in milliseconds; or why it did not get there. */
  readonly write: { readonly ms: number } | { readonly text: string } | null;
  /** The clock of the database minus that of this machine, in milliseconds. */
  readonly clockOffsetMs: number;
  /** Rumo runs it by itself. */
  readonly isEmbedded: boolean;
}

const LEAST = '6.0';
/** The major version before this one got its last fixes in July 2025. */
const KEPT_UP = 7;
const NEXT = '8.0';
const SLOW_WRITE_MS = 500;
const CLOCK_ADVICE_MS = 5000;
const CLOCK_PROBLEM_MS = 60_000;

/** What is to be said about a database that answers: the first reason why it cannot be worked with, or that it is well. */
export function diagnoseDatabase(facts: DatabaseFacts): Finding[] {
  const { version } = facts;
  if (compareVersions(version, LEAST) < 0)
    return [fault('database', 'problem', 'databaseOld', { version, least: LEAST })];
  if (facts.replicaSet === null) return [fault('database', 'problem', 'databaseAlone')];
  if (!facts.takesWrites) return [fault('database', 'problem', 'databaseSecondary', { name: facts.replicaSet })];
  return [...writeFindings(facts), ...ageFindings(facts), ...clockFindings(facts.clockOffsetMs)];
}

function writeFindings({ write, version }: DatabaseFacts): Finding[] {
  if (write === null) return [];
  if ('text' in write) return [fault('database', 'problem', 'databaseUnsafe', { text: write.text })];
  const ms = Math.round(write.ms);
  if (ms > SLOW_WRITE_MS) return [fault('database', 'advice', 'databaseSlow', { ms })];
  return [fine('database', 'databaseFine', { version, ms: Math.max(1, ms) })];
}

/** The embedded server is fetched and bound to this machine: its age is not the owner's business. */
function ageFindings({ version, isEmbedded }: DatabaseFacts): Finding[] {
  if (isEmbedded || Number(version.split('.')[0]) >= KEPT_UP) return [];
  return [fault('database', 'advice', 'databaseAged', { version, next: NEXT })];
}

function clockFindings(offsetMs: number): Finding[] {
  const apart = Math.abs(offsetMs);
  if (apart < CLOCK_ADVICE_MS) return [];
  const state = apart < CLOCK_PROBLEM_MS ? 'advice' : 'problem';
  return [fault('database', state, 'clocksApart', { seconds: Math.round(apart / 1000) })];
}

/** Below 0 when `one` is older; only the numbers that both have are compared. */
function compareVersions(one: string, other: string): number {
  const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10));
  const others = numbers(other);
  for (const [place, number] of numbers(one).entries()) {
    const difference = number - (others[place] ?? number);
    if (difference !== 0) return difference;
  }
  return 0;
}
