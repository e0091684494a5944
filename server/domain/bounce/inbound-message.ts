/** What the rules look at in a mail that came to one of our return addresses; its bytes are decoded already. */
export interface InboundMessage {
  /** Address of the From header in lower case; empty when there is none. */
  from: string;
  subject: string;
  /** Header Auto-Submitted (RFC 3834), in lower case; empty when there is none. */
  autoSubmitted: string;
  /** Header X-Failed-Recipients, which Exim and Gmail write; empty when there is none. */
  failedRecipients: string;
  /** Text of the part message/delivery-status (RFC 3464); null when there is none. */
  deliveryStatus: string | null;
  /** Text of the part message/feedback-report (RFC 5965); null when there is none. */
  feedbackReport: string | null;
  /** Header block of the mail that is reported, as far as it was sent along; empty when there is none. */
  reportedHeaders: string;
  /** The words for people. */
  text: string;
}
