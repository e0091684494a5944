/** One address with the name beside it; never a header string, so that no text of a person's can add a recipient. */
export interface MailAddress {
  name?: string;
  address: string;
}

/** One e-mail, fully written, to exactly one person. */
export interface Letter {
  /** The delivery's id. */
  id: string;
  from: MailAddress;
  to: MailAddress;
  subject: string;
  html: string;
  text: string;
  /** `html` and `text` cut where many letters differ; what stands at even places is the same in all, and encoded once. */
  parts?: { readonly html: readonly string[]; readonly text: readonly string[] };
  /** Without angle brackets; the same at every attempt. */
  messageId: string;
  /** Envelope sender: where reports about this mail go; the From address when left out. */
  returnPath?: string;
  replyTo?: MailAddress;
  /** Where one POST unsubscribes (RFC 8058). */
  listUnsubscribeUrl?: string;
  /** Where a mail unsubscribes (RFC 2369); named only beside `listUnsubscribeUrl`. */
  listUnsubscribeMailto?: string;
  /** The first part of the List-ID (RFC 2919), such as `nps`; the sender's domain follows. */
  listId?: string;
  /** Message-ID of the mail that this one follows, without angle brackets. */
  inReplyTo?: string;
  headers?: Readonly<Record<string, string>>;
  sample?: true;
}

const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const OWN_HEADERS =
  /^(from|to|cc|bcc|sender|reply-to|subject|date|message-id|in-reply-to|references|list-|auto-submitted|content-|mime-|received|return-path|dkim-)/i;

/** The headers beyond sender, recipient and subject: that a machine wrote it, and how to leave the list in one click. */
export function letterHeaders(letter: Letter): Record<string, string> {
  const headers: Record<string, string> = {
    'Auto-Submitted': 'auto-generated',
    'X-Auto-Response-Suppress': 'OOF, AutoReply',
  };
  if (letter.listUnsubscribeUrl !== undefined) {
    const url = new URL(letter.listUnsubscribeUrl);
    if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new Error('List-Unsubscribe takes a web address');
    const byMail = letter.listUnsubscribeMailto;
    if (byMail !== undefined && !/^[a-z0-9+.-]+@[a-z0-9.-]+$/.test(byMail))
      throw new Error('that is no mailbox of ours');
    headers['List-Unsubscribe'] = `<${url.href}>` + (byMail === undefined ? '' : `, <mailto:${byMail}>`);
    headers['List-Unsubscribe-Post'] = 'List-Unsubscribe=One-Click';
  }
  if (letter.listId !== undefined) {
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(letter.listId)) throw new Error(`"${letter.listId}" cannot begin a List-ID`);
    headers['List-ID'] = `<${letter.listId}.${domainOf(letter.from.address)}>`;
  }
  for (const [name, value] of Object.entries(letter.headers ?? {})) {
    if (!HEADER_NAME.test(name) || OWN_HEADERS.test(name)) throw new Error(`a letter cannot set the header ${name}`);
    headers[name] = oneLine(value);
  }
  return headers;
}

/** What follows the last @ of an address, in lower case. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** Text for a header: line breaks and other controls become spaces. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ').trim();
}
