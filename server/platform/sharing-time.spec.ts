import { expect, it } from '@jest/globals';
import { SharingTime } from './sharing-time.ts';

/** Twenty milliseconds of work in small steps; in how many parts others let it be done. */
async function partsOfWork(time: SharingTime): Promise<number> {
  let parts = 1;
  let isDone = false;
  const others = () => {
    parts += 1;
    if (!isDone) setImmediate(others);
  };
  setImmediate(others);
  for (const began = performance.now(); performance.now() - began < 20;) await time.pause();
  isDone = true;
  return parts;
}

it('lets others have their turn, the more often the smaller its share', async () => {
  const few = await partsOfWork(new SharingTime(1000));
  expect(few).toBe(1);
  expect(await partsOfWork(new SharingTime(1))).toBeGreaterThan(4);
});

it('goes through steps to what they come to', async () => {
  function* steps() {
    yield;
    yield;
    return 'all';
  }
  expect(await new SharingTime().through(steps())).toBe('all');
});
