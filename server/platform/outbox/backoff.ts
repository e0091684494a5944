const MINUTE = 60_000;
const STEPS = [5 * MINUTE, 15 * MINUTE, 60 * MINUTE, 240 * MINUTE, 720 * MINUTE];

/**
 * When to try again after `attempts` tries (from 1): 5 minutes, 15 minutes, 1, 4 and 12 hours later, then every
 * 12 hours. Null when that would be after the mail expired.
 */
export function retryAt(attempts: number, now: Date, expiresAt: Date): Date | null {
  const step = STEPS[Math.min(Math.max(attempts, 1), STEPS.length) - 1]!;
  const at = new Date(now.getTime() + step);
  return at < expiresAt ? at : null;
}

/** When a mail is tried again that did not fail by itself: whoever comes first may find the mail server well again. */
export function soon(now: Date): Date {
  return new Date(now.getTime() + STEPS[0]!);
}
