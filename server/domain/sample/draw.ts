import { type Span } from '../../contract/sample.ts';
import { type Random } from '../statistics/random.ts';

/** One of the items, each as likely as the other. @throws RangeError for none. */
export function drawOne<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to draw from');
  return item;
}

/** A whole number of the span, both ends included. */
export function drawWithin(random: Random, { min, max }: Span): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** One of the values, as likely as its share of all weights. @throws RangeError for none. */
export function drawWeighted<Value>(random: Random, weighted: readonly (readonly [Value, number])[]): Value {
  let left = random() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [value, weight] of weighted) {
    left -= weight;
    if (left < 0) return value;
  }
  const last = weighted.at(-1);
  if (!last) throw new RangeError('nothing to draw from');
  return last[0];
}

/** The items in an order of chance, every order as likely (Fisher and Yates); the list given stays as it is. */
export function drawOrder<Item>(random: Random, items: readonly Item[]): Item[] {
  const left = [...items];
  const order: Item[] = [];
  while (left.length > 0) order.push(...left.splice(Math.floor(random() * left.length), 1));
  return order;
}
