import { wilsonInterval, type Interval } from '../statistics/wilson.ts';
import { largestBias, representativity, unequalBeyondChance } from './representativity.ts';

/** Below this the silent differ so much from those who answer that the score needs a warning. */
const WARN_BELOW = 0.8;
/** Of fewer people nothing is worth a warning. */
const FEWEST_TO_WARN = 100;

/** Values of fewer people are put together: each alone would look unequal by chance. */
const FEWEST_OF_A_VALUE = 10;

/** Somebody who got the mail. */
export interface AskedPerson {
  /** The account, or the person who has none. */
  readonly cluster: string;
  /** What is known of the person, by property. */
  readonly values: Readonly<Record<string, string>>;
  readonly answered: boolean;
}

/** How many of the people with one value answered. */
export interface ValueRate {
  /** Null: several values of few people each, put together. */
  readonly value: string | null;
  readonly asked: number;
  /** Accounts among those asked, each person alone as one. */
  readonly accounts: number;
  readonly answered: number;
  /** 0 to 1. */
  readonly rate: number;
  /** Of the rate, at 95 % (Wilson 1927). */
  readonly interval: Interval;
}

/**
 * Response rates by the values of one property, the largest group first; people of whom the property is not known stand
 * under the empty text. Two values or more with fewer than ten people each are one group, which comes last. Nobody asked
 * gives none.
 */
export function ratesByValue(people: Iterable<AskedPerson>, property: string): ValueRate[] {
  const groups = new Map<string, Group>();
  for (const person of people) {
    const value = person.values[property] ?? '';
    let group = groups.get(value);
    if (!group) groups.set(value, (group = { asked: 0, answered: 0, clusters: new Set() }));
    add(group, { asked: 1, answered: person.answered ? 1 : 0, clusters: [person.cluster] });
  }
  const small = [...groups].filter(([, { asked }]) => asked < FEWEST_OF_A_VALUE);
  const joined = small.length > 1 ? small : [];
  const others: Group = { asked: 0, answered: 0, clusters: new Set() };
  for (const [value, group] of joined) {
    add(others, group);
    groups.delete(value);
  }
  const rates = [...groups]
    .map(([value, group]) => toRate(value, group))
    .sort((a, b) => b.asked - a.asked || (a.value! < b.value! ? -1 : 1));
  return joined.length > 0 ? [...rates, toRate(null, others)] : rates;
}

interface Group {
  asked: number;
  answered: number;
  readonly clusters: Set<string>;
}

function add(into: Group, from: { asked: number; answered: number; clusters: Iterable<string> }): void {
  into.asked += from.asked;
  into.answered += from.answered;
  for (const cluster of from.clusters) into.clusters.add(cluster);
}

function toRate(value: string | null, { asked, answered, clusters }: Group): ValueRate {
  return {
    value,
    asked,
    accounts: clusters.size,
    answered,
    rate: answered / asked,
    interval: wilsonInterval(answered, asked)!,
  };
}

export interface ResponseBias {
  /** R-indicator, 1 when all values answer alike. */
  readonly indicator: number;
  /** Whether it is low enough, of enough people and not by chance, to warn. */
  readonly warns: boolean;
  /** Points by which unequal answering could at most have moved the score; null when nobody answered. */
  readonly largestBias: number | null;
}

/**
 * How unequally the values of a property answer (Schouten, Cobben and Bethlehem 2009). Warns below .80, of 100 people or
 * more, where chance alone would seldom make rates so unequal.
 * @param deviation standard deviation of one answer in points of the score, at most 100
 * @returns null with fewer than two people or fewer than two values
 */
export function responseBias(rates: readonly ValueRate[], deviation: number): ResponseBias | null {
  const found = rates.length < 2 ? null : representativity(rates);
  if (!found) return null;
  const asked = rates.reduce((sum, rate) => sum + rate.asked, 0);
  return {
    indicator: found.indicator,
    warns: asked >= FEWEST_TO_WARN && found.indicator < WARN_BELOW && unequalBeyondChance(rates),
    largestBias: largestBias(found, deviation),
  };
}
