import { expect, it } from '@jest/globals';
import { SharingTime } from './sharing-time.ts';

/** Work in small steps until others had five turns, or for so many milliseconds; how many turns they had. */
async function turnsOfOthers(time: SharingTime, forMs: number): Promise<number> {
  let turns = 0;
  let isDone = false;
  const others = () => {
    turns += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  for (const began = performance.now(); turns < 5 && performance.now() - began < forMs;) await time.pause();
  isDone = true;
  return turns;
}

it('lets others have their turn when its share is over, and not before', async () => {
  expect(await turnsOfOthers(new SharingTime(Infinity), 20)).toBe(0);
  // As long as it takes: the system may give everything of a second to somebody else.
  expect(await turnsOfOthers(new SharingTime(1), 60_000)).toBe(5);
});

it('goes through steps to what they come to', async () => {
  function* steps() {
    yield;
    yield;
    return 'all';
  }
  expect(await new SharingTime().through(steps())).toBe('all');
});
