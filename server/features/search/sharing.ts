import { setImmediate } from 'node:timers/promises';

/** Documents taken in without a pause: about a millisecond. */
const TAKEN_AT_ONCE = 200;

/** Takes in all that is found and lets others have their turn in between; false when it is to end before. */
export async function takeIn<Found>(
  found: AsyncIterable<Found>,
  take: (one: Found) => void,
  isEnded: () => boolean,
): Promise<boolean> {
  let taken = 0;
  for await (const one of found) {
    take(one);
    taken += 1;
    if (taken % TAKEN_AT_ONCE === 0) await setImmediate();
    if (isEnded()) return false;
  }
  return true;
}

/** Lets others have their turn between the steps. */
export async function inSteps<T>(steps: Generator<void, T, void>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await setImmediate();
  }
}
