import { UNSTATED_NEED, needValues } from '../../contract/need.ts';
import type { RankSignal } from '../../contract/rank-file.ts';
import { addMonths, daysOfMonth, type LocalDay } from '../calendar/local-day.ts';
import { finish } from '../steps.ts';

/** Signals or accounts of a step: less than a millisecond. */
const STEP = 1024;

/** What the signals of a theme say of one account. */
export interface AccountNeed {
  /** Mean over its people, 0 to 2; 0 when all said "not needed". */
  readonly need: number;
  /** Where its signals came from. */
  readonly sources: ReadonlySet<string>;
}

/** The first day that still counts `months` before `asOf`; a shorter month gives its last day. */
export function firstDayThatCounts(asOf: string, months: number): LocalDay {
  const days = daysOfMonth(addMonths(asOf.slice(0, 7), -months));
  return days[Math.min(Number(asOf.slice(8, 10)), days.length) - 1] ?? asOf.slice(0, 10);
}

/**
 * The need of each account for a theme. Of each person one signal counts: the newest answer in a ballot, else the newest
 * wish with a stated need, else 1 for a wish without one. The account has the mean of its people.
 * @param from first day that counts; @param until last day that counts. Signals outside are ignored.
 */
export function needsByAccount(
  signals: readonly RankSignal[],
  from: LocalDay,
  until: LocalDay,
): Map<string, AccountNeed> {
  return finish(needsInSteps(signals, from, until));
}

/** The same, a thousand signals at a time. */
export function* needsInSteps(
  signals: readonly RankSignal[],
  from: LocalDay,
  until: LocalDay,
): Generator<void, Map<string, AccountNeed>> {
  const accounts = new Map<string, { people: Map<string | null, RankSignal>; sources: Set<string> }>();
  for (const [at, signal] of signals.entries()) {
    if (at % STEP === STEP - 1) yield;
    const day = signal.at.slice(0, 10);
    if (day < from || day > until) continue;
    let account = accounts.get(signal.account);
    if (!account) accounts.set(signal.account, (account = { people: new Map(), sources: new Set() }));
    account.sources.add(signal.source);
    const held = account.people.get(signal.person);
    if (!held || outranks(signal, held)) account.people.set(signal.person, signal);
  }
  const needs = new Map<string, AccountNeed>();
  for (const [id, { people, sources }] of accounts) {
    let sum = 0;
    for (const signal of people.values()) sum += valueOf(signal);
    if (needs.set(id, { need: sum / people.size, sources }).size % STEP === 0) yield;
  }
  return needs;
}

/** Whether `signal` counts rather than `held` of the same person: a ballot, then a stated need, then the newer; of equals the later in the list. */
function outranks(signal: RankSignal, held: RankSignal): boolean {
  const strength = ({ source, need }: RankSignal) => (need === null ? 0 : source === 'ballot' ? 2 : 1);
  const difference = strength(signal) - strength(held);
  return difference !== 0 ? difference > 0 : signal.at >= held.at;
}

function valueOf({ need }: RankSignal): number {
  return need === null ? UNSTATED_NEED : needValues[need];
}
