import { expect, it } from '@jest/globals';
import { liftRequests } from './lift.ts';
import { preparingToLift } from './preparing-to-lift.ts';

const comment = 'Great product, but we need a dark theme. Só falta um relatório de inadimplência.\n\nAbraços';
const lift = () => liftRequests(comment, { question: 'why', locale: 'en' });

it('goes in many steps the first time, in none the second, and changes nothing of what is lifted', () => {
  const steps = preparingToLift();
  steps.next();
  // A comment that does not wait.
  const before = lift();
  expect(before).toHaveLength(2);
  const others = [...steps];
  expect(others.length).toBeGreaterThan(50);
  expect(lift()).toEqual(before);
  expect([...preparingToLift()]).toEqual([]);
  expect(lift()).toEqual(before);
});
