import { setTimeout as sleep } from 'node:timers/promises';

/** Far more than anything takes that a test waits for, and less than a test may take, so that this one says what hangs. */
const PATIENCE_MS = 200_000;
/** What a test ends is given less: several things end one after another. */
const END_MS = 90_000;
const LOOK_MS = 20;

/** Waits for a condition; names it, and says what `said` knows of the reason, where it never holds. */
export async function until(
  condition: () => boolean | Promise<boolean>,
  what: string,
  said: () => string = () => '',
): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > limit) throw new Error(`${what} did not happen in ${PATIENCE_MS / 1000} s\n${said()}`);
    await sleep(LOOK_MS);
  }
}

/** Waits until what is read is what is wanted; says what it was where it never is. */
export async function becomes(read: () => Promise<unknown>, wanted: unknown): Promise<void> {
  const said = JSON.stringify(wanted);
  let now: string | undefined;
  await until(
    async () => (now = JSON.stringify(await read())) === said,
    `${said}`,
    () => `it is ${now}`,
  );
}

/** Waits for the end of something, and names what does not end. */
export async function ends<Result>(what: string | (() => string), ending: Promise<Result>): Promise<Result> {
  const late = new AbortController();
  const limit = sleep(END_MS, null, { signal: late.signal }).then(() => {
    throw new Error(`did not end in ${END_MS / 1000} s: ${typeof what === 'string' ? what : what()}`);
  });
  // Aborted when the other was first.
  limit.catch(() => {});
  try {
    return await Promise.race([ending, limit]);
  } finally {
    late.abort();
  }
}
