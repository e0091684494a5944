import { wilsonInterval, type Interval } from '../statistics/wilson.ts';
import { largestBias, representativity } from './representativity.ts';

/** Below this the silent differ so much from those who answer that the score needs a warning. */
const WARN_BELOW = 0.8;
/** Fewer people than this look unequal by chance alone. */
const FEWEST_TO_WARN = 100;

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
  readonly value: string;
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
 * under the empty text. Nobody asked gives none.
 */
export function ratesByValue(people: Iterable<AskedPerson>, property: string): ValueRate[] {
  const groups = new Map<string, { asked: number; answered: number; clusters: Set<string> }>();
  for (const { cluster, values, answered } of people) {
    const value = values[property] ?? '';
    let group = groups.get(value);
    if (!group) groups.set(value, (group = { asked: 0, answered: 0, clusters: new Set() }));
    group.asked += 1;
    if (answered) group.answered += 1;
    group.clusters.add(cluster);
  }
  return [...groups]
    .map(([value, { asked, answered, clusters }]) => ({
      value,
      asked,
      accounts: clusters.size,
      answered,
      rate: answered / asked,
      interval: wilsonInterval(answered, asked)!,
    }))
    .sort((a, b) => b.asked - a.asked || (a.value < b.value ? -1 : 1));
}

export interface ResponseBias {
  /** R-indicator, 1 when all values answer alike. */
  readonly indicator: number;
  /** Whether it is low enough, of enough people, to warn. */
  readonly warns: boolean;
  /** Points by which unequal answering could at most have moved the score; null when nobody answered. */
  readonly largestBias: number | null;
}

/**
 * How unequally the values of a property answer (Schouten, Cobben and Bethlehem 2009). Warns below .80, of 100 people or
 * more.
 * @param deviation standard deviation of one answer in points of the score, at most 100
 * @returns null with fewer than two people or fewer than two values
 */
export function responseBias(rates: readonly ValueRate[], deviation: number): ResponseBias | null {
  const found = rates.length < 2 ? null : representativity(rates);
  if (!found) return null;
  const asked = rates.reduce((sum, rate) => sum + rate.asked, 0);
  return {
    indicator: found.indicator,
    warns: asked >= FEWEST_TO_WARN && found.indicator < WARN_BELOW,
    largestBias: largestBias(found, deviation),
  };
}
