const MINUTE = 60_000;
/** A domain that asks us to slow down is never slowed below this share. */
const LEAST_SHARE = 1 / 64;
const RECOVERY = 1.1;

/** How much may be sent at once and when that was last counted, in milliseconds of a clock that only goes forward. */
export interface Bucket {
  tokens: number;
  at: number;
}

/** A bucket that may send at once what a second allows, at least one. */
export function fullBucket(perSecond: number, now: number): Bucket {
  return { tokens: Math.max(1, perSecond), at: now };
}

/** What a bucket holds at `now`: `perSecond` more for each second, at most a second's worth (at least one). */
export function refilled(bucket: Bucket, perSecond: number, now: number): Bucket {
  const seconds = Math.max(0, now - bucket.at) / 1000;
  return { tokens: Math.min(Math.max(1, perSecond), bucket.tokens + seconds * perSecond), at: now };
}

/** A share of the full pace that held at an instant. */
export interface Slowed {
  share: number;
  at: number;
}

/** The share at `now`: a tenth more with each whole minute since the last request to slow down, up to 1. */
export function shareAt(slowed: Slowed | null, now: number): number {
  if (slowed === null) return 1;
  const minutes = Math.floor(Math.max(0, now - slowed.at) / MINUTE);
  return Math.min(1, slowed.share * RECOVERY ** minutes);
}

/** The pace after a request to slow down: half of what it was, at least a 64th of the full one. */
export function slowedDown(slowed: Slowed | null, now: number): Slowed {
  return { share: Math.max(LEAST_SHARE, shareAt(slowed, now) / 2), at: now };
}

/** Whether a reply asks us to send less: 421 (RFC 5321 4.2.2), or 4.7.x (RFC 3463 3.8), a policy for the moment. */
export function asksToSlowDown({ code, enhanced }: { code: number | null; enhanced: string | null }): boolean {
  return code === 421 || (enhanced?.startsWith('4.7.') ?? false);
}
