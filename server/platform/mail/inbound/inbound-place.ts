/** Where mail is taken, and in which of the two languages: SMTP from anywhere, LMTP (RFC 2033) from the mail server beside. */
export interface InboundPlace {
  protocol: 'smtp' | 'lmtp';
  host: string;
  port: number;
}

/** Reads `lmtp://127.0.0.1:2424` or `smtp://[::1]:2525`; without a host it is this machine alone. Null for any other form. */
export function readInboundPlace(text: string): InboundPlace | null {
  const [, protocol, bracketed, plain, port] =
    /^(smtp|lmtp):\/\/(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+))?:(\d{1,5})\/?$/i.exec(text) ?? [];
  if (protocol === undefined || Number(port) > 65_535) return null;
  return {
    protocol: protocol.toLowerCase() === 'lmtp' ? 'lmtp' : 'smtp',
    host: bracketed ?? plain ?? '127.0.0.1',
    port: Number(port),
  };
}
