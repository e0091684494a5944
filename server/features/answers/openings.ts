import type { Filter } from 'mongodb';
import type { LinkVisit } from '../../domain/answers/evidence.ts';

/** One opening of a link. */
export interface LinkEvent {
  _id: string;
  invitationId: string;
  /** On the machine's clock; the row goes after 90 days. */
  at: Date;
  score: number | 'x' | null;
  /** The network only: /24 or /48. */
  ipPrefix: string;
  /** Keyed hash of the user agent. */
  agent: string;
  /** Of the mail address to which the link was sent; older rows and people without one have none. */
  domain?: string | null;
}

/** Who opens a link, as far as it is kept. */
export type Opener = Pick<LinkEvent, 'ipPrefix' | 'agent'>;

/** A question about one link. */
export interface OpenedSince {
  readonly invitationId: string;
  readonly from: Date;
}

/** More than anybody opens in ten minutes; a scanner that does has shown enough by then. */
export const ENOUGH = 500;

/** So many openings of many links are read together; where there are more, some crowd others out. */
export const MANY = 10 * ENOUGH;

/** The openings that answer several questions, and some more. */
export function openingsOf(asked: readonly OpenedSince[]): Filter<LinkEvent> {
  let earliest = asked[0]!.from;
  for (const { from } of asked) if (from < earliest) earliest = from;
  return { invitationId: { $in: asked.map(({ invitationId }) => invitationId) }, at: { $gte: earliest } };
}

/** What was found together, by question; the newest first, and no more of one link than can say anything. */
export function openingsOfEach(asked: readonly OpenedSince[], found: LinkEvent[]): LinkEvent[][] {
  if (found.length === 0) return asked.map(() => []);
  const byLink = Map.groupBy(
    found.sort((a, b) => b.at.getTime() - a.at.getTime()),
    ({ invitationId }) => invitationId,
  );
  return asked.map(({ invitationId, from }) =>
    (byLink.get(invitationId) ?? []).filter(({ at }) => at >= from).slice(0, ENOUGH),
  );
}

/** Openings as evidence; `own` are those by `opener`, which is asked for only when there are any. */
export function asVisits(openings: readonly LinkEvent[], opener?: () => Opener): LinkVisit[] {
  if (openings.length === 0) return [];
  const own = opener?.();
  return openings.map(({ at, score, ipPrefix, agent }) => ({
    at: at.getTime(),
    score,
    own: own?.ipPrefix === ipPrefix && own.agent === agent,
  }));
}
