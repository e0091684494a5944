import { simpleParser, type Attachment, type HeaderLines, type ParsedMail } from 'mailparser';
import type { InboundMessage } from '../../../domain/bounce/inbound-message.ts';

const MOST_REPORT = 100_000;
const MOST_TEXT = 5000;

/** A mail as it came, read as far as the rules need it, and the Message-ID it calls itself by (null without one). */
export interface ReadMessage extends InboundMessage {
  messageId: string | null;
}

/**
 * Reads a mail's bytes: charsets, encodings and parts. Null when it is built in a way that nobody writes by accident
 * (thousands of parts, endless headers), so that no mail can keep the process busy.
 */
export async function readMessage(raw: Buffer): Promise<ReadMessage | null> {
  let parsed: ParsedMail;
  try {
    parsed = await simpleParser(raw, {
      keepDeliveryStatus: true,
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      maxHtmlLengthToParse: 100_000,
    });
  } catch {
    return null;
  }
  return {
    messageId: parsed.messageId ?? null,
    from: (parsed.from?.value[0]?.address ?? '').toLowerCase(),
    subject: parsed.subject ?? '',
    autoSubmitted: headerOf(parsed.headerLines, 'auto-submitted').toLowerCase(),
    failedRecipients: headerOf(parsed.headerLines, 'x-failed-recipients'),
    deliveryStatus: partOf(parsed.attachments, ['message/delivery-status', 'message/global-delivery-status']),
    feedbackReport: partOf(parsed.attachments, ['message/feedback-report']),
    reportedHeaders: headBlock(
      partOf(parsed.attachments, ['message/rfc822', 'message/global', 'text/rfc822-headers', 'message/global-headers']),
    ),
    text: (parsed.text ?? '').slice(0, MOST_TEXT),
  };
}

function partOf(attachments: readonly Attachment[], types: readonly string[]): string | null {
  const part = attachments.find(({ contentType }) => types.includes(contentType.toLowerCase()));
  return part ? part.content.subarray(0, MOST_REPORT).toString('utf8') : null;
}

function headBlock(message: string | null): string {
  return message?.split(/\r?\n\r?\n/, 1)[0] ?? '';
}

function headerOf(lines: HeaderLines, name: string): string {
  const line = lines.find(({ key }) => key === name)?.line ?? '';
  return line.slice(line.indexOf(':') + 1).trim();
}
