import type { SendResult } from '../mail/mail-transport.ts';
import { asksToSlowDown, fullBucket, refilled, shareAt, slowedDown, type Bucket, type Slowed } from './pace.ts';

export interface TrafficLimits {
  /** Letters a second in all; null: as many as the mail server takes. */
  perSecond: number | null;
  /** Letters a second to one domain; null: no limit until that domain asks for one. */
  perDomainPerSecond: number | null;
}

/** A domain that asks us to slow down while no limit is set is taken for one of this many letters a second. */
const ASSUMED_PER_SECOND = 10;
/** An answer that takes longer makes a domain a slow one. */
const SLOW_MS = 5000;
/** Letters in hand for a domain that has not answered yet. */
const UNPROVEN = 2;
/** A quick answer counts for this long. */
const PROVEN_MS = 10 * 60_000;
/** A wait that is not worth putting a letter back for. */
const SHORT_WAIT_MS = 2000;
/** Nobody knows how fast a domain will be later, so no letter waits for its turn longer than this. */
const LONGEST_WAIT_MS = 5 * 60_000;

interface Domain {
  bucket: Bucket | null;
  slowed: Slowed | null;
  /** How long the last letter took. */
  lastMs: number | null;
  provenAt: number | null;
  /** Letters in hand: when each was offered to the mail server, null while it waits for a connection. */
  inHand: Map<string, number | null>;
  /** When the last letter that had to wait has its turn. */
  lastTurn: number;
}

/** go: now. wait: soon. later: others should go first. */
export type Verdict = 'go' | 'wait' | 'later';

/**
 * Who may go next, so that neither the mail server nor a recipient's domain gets more than it takes, and a domain that
 * answers slowly holds up nobody else. `now` is in milliseconds of a clock that only goes forward; each process counts
 * for itself.
 */
export class Traffic {
  private readonly limits: TrafficLimits;
  /** Letters in hand at most. */
  private readonly slots: number;
  private readonly domains = new Map<string, Domain>();
  /** Those with letters in hand. */
  private readonly active = new Set<Domain>();
  private bucket: Bucket | null = null;

  constructor(limits: TrafficLimits, slots: number) {
    this.limits = limits;
    this.slots = slots;
  }

  /** How many letters the limit for all allows at once. */
  room(now: number): number {
    const { perSecond } = this.limits;
    if (perSecond === null) return Infinity;
    this.bucket = this.bucket ? refilled(this.bucket, perSecond, now) : fullBucket(perSecond, now);
    return Math.floor(this.bucket.tokens);
  }

  /** How many letters the limit for all allows within so many milliseconds, at least one. */
  most(ms: number): number {
    const { perSecond } = this.limits;
    return perSecond === null ? Infinity : Math.max(1, Math.ceil((perSecond * ms) / 1000));
  }

  /** `ahead`: letters for the same domain that wait already. */
  verdict(name: string, now: number, ahead = 0): Verdict {
    const domain = this.domain(name);
    const perSecond = this.rateOf(domain, now);
    if (perSecond !== null) {
      domain.bucket = domain.bucket ? refilled(domain.bucket, perSecond, now) : fullBucket(perSecond, now);
      const missing = 1 + ahead - domain.bucket.tokens;
      if (missing > 0) return (missing / perSecond) * 1000 > SHORT_WAIT_MS ? 'later' : 'wait';
    }
    const count = domain.inHand.size;
    if (isSlow(domain, now)) return count >= 1 || this.slowInHand(now) >= this.slowSlots() ? 'later' : 'go';
    if (isProven(domain, now)) return count < Math.max(1, this.slots * shareAt(domain.slowed, now)) ? 'go' : 'wait';
    return count < UNPROVEN && this.unprovenInHand(now) < this.unprovenSlots() ? 'go' : 'wait';
  }

  /** A letter is taken in hand. */
  take(name: string, id: string): void {
    const domain = this.domain(name);
    domain.inHand.set(id, null);
    this.active.add(domain);
    if (domain.bucket) domain.bucket.tokens -= 1;
    if (this.bucket) this.bucket.tokens -= 1;
  }

  /** A letter is offered to the mail server. */
  begin(name: string, id: string, now: number): void {
    this.domain(name).inHand.set(id, now);
  }

  /** A letter is no longer in hand; `result` is null when it was not begun. */
  end(name: string, id: string, result: SendResult | null, now: number): void {
    const domain = this.domain(name);
    const begun = domain.inHand.get(id) ?? null;
    domain.inHand.delete(id);
    if (domain.inHand.size === 0) this.active.delete(domain);
    if (result === null) {
      // What was allowed and not used may be used by another.
      if (domain.bucket) domain.bucket.tokens += 1;
      if (this.bucket) this.bucket.tokens += 1;
    }
    if (result === null || begun === null) return;
    domain.lastMs = now - begun;
    if (domain.lastMs < SLOW_MS) domain.provenAt = now;
    if (result.fault === null && asksToSlowDown(result)) {
      domain.slowed = slowedDown(domain.slowed, now);
      domain.bucket = null;
    }
  }

  /** Gives a letter that has to wait its turn: how many milliseconds from now. */
  turn(name: string, now: number): number {
    const domain = this.domain(name);
    const perSecond = this.rateOf(domain, now);
    const gap = Math.max(perSecond === null ? 0 : 1000 / perSecond, isSlow(domain, now) ? slownessOf(domain, now) : 0);
    domain.lastTurn = Math.max(domain.lastTurn, now) + gap;
    // Who would wait longer is asked again then, when more may be known.
    domain.lastTurn = Math.min(domain.lastTurn, now + LONGEST_WAIT_MS);
    return Math.max(SHORT_WAIT_MS, domain.lastTurn - now);
  }

  /** Forgets domains of which nothing remarkable is known any more. */
  tidy(now: number): void {
    for (const [name, domain] of this.domains) {
      if (domain.inHand.size === 0 && shareAt(domain.slowed, now) === 1 && !isProven(domain, now)) {
        this.domains.delete(name);
      }
    }
  }

  private rateOf(domain: Domain, now: number): number | null {
    const share = shareAt(domain.slowed, now);
    const full = this.limits.perDomainPerSecond;
    return share === 1 ? full : (full ?? ASSUMED_PER_SECOND) * share;
  }

  private slowSlots(): number {
    return Math.max(1, Math.floor(this.slots / 4));
  }

  /** Some are kept for domains that are known to answer. */
  private unprovenSlots(): number {
    return Math.max(1, this.slots - Math.ceil(this.slots / 8));
  }

  private slowInHand(now: number): number {
    return this.inHandOf((domain) => isSlow(domain, now));
  }

  private unprovenInHand(now: number): number {
    return this.inHandOf((domain) => !isProven(domain, now));
  }

  private inHandOf(which: (domain: Domain) => boolean): number {
    let count = 0;
    for (const domain of this.active) if (which(domain)) count += domain.inHand.size;
    return count;
  }

  private domain(name: string): Domain {
    let domain = this.domains.get(name);
    if (!domain) {
      domain = { bucket: null, slowed: null, lastMs: null, provenAt: null, inHand: new Map(), lastTurn: -Infinity };
      this.domains.set(name, domain);
    }
    return domain;
  }
}

function slownessOf(domain: Domain, now: number): number {
  let longest = domain.lastMs ?? 0;
  for (const begun of domain.inHand.values()) if (begun !== null) longest = Math.max(longest, now - begun);
  return longest;
}

function isSlow(domain: Domain, now: number): boolean {
  return slownessOf(domain, now) >= SLOW_MS;
}

function isProven(domain: Domain, now: number): boolean {
  return domain.provenAt !== null && now - domain.provenAt < PROVEN_MS && !isSlow(domain, now);
}
