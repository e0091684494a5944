import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LocalBudget } from './local-budget.ts';

it('counts each key from its first use until its window ends', () => {
  const budget = new LocalBudget(1000);
  expect(budget.use('a', 500)).toEqual({ used: 1, until: 1500 });
  expect(budget.use('b', 900)).toEqual({ used: 1, until: 1900 });
  expect(budget.use('a', 1499)).toEqual({ used: 2, until: 1500 });
  expect(budget.use('a', 1500)).toEqual({ used: 1, until: 2500 });
  expect(budget.use('b', 1500)).toEqual({ used: 2, until: 1900 });
});

it('counts as a list of all uses would, whatever the order of keys and times', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 700 })), { maxLength: 60 });
  fc.assert(
    fc.property(steps, (uses) => {
      const budget = new LocalBudget(1000);
      const windows = new Map<string, { used: number; until: number }>();
      let now = 0;
      for (const [key, pause] of uses) {
        now += pause;
        const before = windows.get(key);
        const window = before && before.until > now ? before : { used: 0, until: now + 1000 };
        window.used += 1;
        windows.set(key, window);
        expect(budget.use(key, now)).toEqual(window);
      }
    }),
  );
});

it('holds a bounded number of keys and keeps those used last', () => {
  const budget = new LocalBudget(1000, 2);
  budget.use('a', 0);
  for (const key of ['b', 'c', 'd', 'e']) {
    budget.use(key, 1);
    budget.use('loud', 1);
  }
  expect(budget.use('loud', 2).used).toBe(5);
  expect(budget.use('a', 2).used).toBe(1);
});
