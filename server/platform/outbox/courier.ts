import type { Letter } from '../mail/letter.ts';
import type { Delivery } from './delivery.ts';

/**
 * A letter ready to go; or why the mail shall not be sent after all, why it is held until someone lets it go, or when
 * its hour comes.
 */
export type Prepared = Letter | { cancel: string } | { hold: string } | { later: Date };

/** What a feature knows about its mails and the outbox does not. */
export interface Courier {
  /**
   * Looks again whether each may still be sent (opted out, answered, closed, paused) and writes the letters, all before the
   * first is marked as sending. The map holds an entry for each delivery's id. A throw marks a letter that cannot be
   * written; an error of the database is no such thing and puts everything back.
   */
  prepare(deliveries: readonly Delivery[], now: Date): Promise<ReadonlyMap<string, Prepared>>;
}
