/** What the server takes before it asks the other side to come again. */
export interface InboundLimits {
  /** Of one mail. */
  bytes: number;
  /** Open at the same time. */
  connections: number;
  connectionsOfOneAddress: number;
  mailsOfOneAddressPerMinute: number;
  /** Unknown recipients after which a connection is ended. */
  refusals: number;
  /** Of one mail. */
  recipients: number;
  /** How long a connection may stay. */
  connectionMs: number;
  /** How long it may say nothing. */
  silenceMs: number;
  /** How long a stop waits for the mail in hand. */
  drainMs: number;
}

export const usualLimits: InboundLimits = {
  bytes: 1_000_000,
  connections: 60,
  connectionsOfOneAddress: 40,
  mailsOfOneAddressPerMinute: 1200,
  refusals: 20,
  recipients: 10,
  connectionMs: 600_000,
  silenceMs: 60_000,
  drainMs: 5000,
};
