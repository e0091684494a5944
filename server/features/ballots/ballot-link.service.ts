import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '../../contract/locale.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Limits } from '../../platform/limits.ts';
import { looksLikeToken, Tokens } from '../../platform/tokens.ts';
import type { StoredBallot, StoredLink, StoredVoter } from './ballots.ts';
import { BallotsStore } from './ballots.store.ts';
import { VotersStore } from './voters.store.ts';

const SESSION = 24 * 3_600_000;
/** How long after the closing the browser still knows whose vote it was, in milliseconds. */
const REMEMBERED = 30 * 24 * 3_600_000;

/** Who stands before the door: what the address and the browser say. */
export interface Visitor {
  readonly token: string;
  readonly address: string;
  /** The cookies the browser sent. */
  readonly cookies: Readonly<Record<string, string | undefined>>;
  /** For whoever holds no valid link: the browser's own. */
  readonly locale: Locale | null;
}

export interface OpenedLink {
  readonly ballot: StoredBallot;
  readonly voter: StoredVoter;
  readonly link: StoredLink;
  /** `session`: the ballot is open here. `own`: it was, in this browser. `new`: nobody has opened it. `elsewhere`: another browser has. */
  readonly place: 'session' | 'own' | 'new' | 'elsewhere';
}

/** What the browser shall keep. */
export interface VoterCookie {
  readonly name: string;
  readonly value: string;
  /** Seconds. */
  readonly maxAge: number;
}

/** Links of ballots and the one browser each is opened in. */
@Injectable()
export class BallotLinkService {
  constructor(
    private readonly ballots: BallotsStore,
    private readonly voters: VotersStore,
    private readonly limits: Limits,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Guessing is slowed down by address; a valid link never is. */
  async behind(visitor: Visitor): Promise<OpenedLink | null> {
    const found = looksLikeToken(visitor.token) ? await this.find(visitor) : null;
    if (!found) await this.limits.spend('token', visitor.address);
    return found;
  }

  /** Starts a voter session in this browser; null when another browser was faster. */
  async open({ ballot, link }: OpenedLink, visitor: Visitor): Promise<VoterCookie | null> {
    const now = this.clock.now().getTime();
    const value = this.tokens.random();
    const known = this.browserOf(link, visitor);
    const until = new Date(now + SESSION);
    if (!(await this.voters.openLink(link, known, this.tokens.hash(value), until))) return null;
    const maxAge = Math.ceil((ballot.closesAt!.getTime() + REMEMBERED - now) / 1000);
    return { name: cookieName(link), value, maxAge };
  }

  private async find(visitor: Visitor): Promise<OpenedLink | null> {
    const link = await this.voters.findLink(this.tokens.hash(visitor.token));
    const voter = link && (await this.voters.find(link.voterId));
    const ballot = link && (await this.ballots.find(link.ballotId));
    if (!voter || !ballot) return null;
    return { ballot, voter, link, place: this.placeOf(link, visitor) };
  }

  private placeOf(link: StoredLink, visitor: Visitor): OpenedLink['place'] {
    if (link.replaced) return 'elsewhere';
    if (link.browser === null) return 'new';
    if (link.browser !== this.browserOf(link, visitor)) return 'elsewhere';
    return link.sessionUntil !== null && link.sessionUntil > this.clock.now() ? 'session' : 'own';
  }

  private browserOf(link: StoredLink, { cookies }: Visitor): string | null {
    const value = cookies[cookieName(link)];
    return value ? this.tokens.hash(value) : null;
  }
}

/** One cookie a link, so that a browser can hold several ballots and a planted value opens nothing. */
function cookieName(link: StoredLink): string {
  return `rumo-ballot-${link._id.slice(0, 10)}`;
}
