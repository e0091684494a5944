import { Gatherer } from './gatherer.ts';

/** Values of keys, asked for one by one. */
export type Lookup<V> = (key: string) => Promise<V | null>;

/**
 * Looks up keys that are asked for one by one with few questions to the database: what is asked while earlier questions are
 * under way goes together in the next. Every value was read after it was asked for.
 * @param find the values of some different keys; a key without value is left out
 */
export function batchedLookup<V>(find: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>): Lookup<V> {
  const gatherer = new Gatherer<string, V | null>({
    run: async (keys) => {
      const found = await find([...new Set(keys)]);
      return keys.map((key) => ({ status: 'fulfilled', value: found.get(key) ?? null }));
    },
    atOnce: 1,
    largest: 500,
    capacity: 5000,
    patience: 8000,
  });
  return (key) => gatherer.add(key);
}
