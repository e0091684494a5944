/** hard: the address takes no mail. soft: it took none this time. policy: the sender was refused, not the person. */
export type RefusalKind = 'hard' | 'soft' | 'policy';

interface Code {
  class: number;
  subject: number;
  detail: number;
}

/** Bad sender's address and bad sender's system (RFC 3463 section 3.2): they stand among the codes of addresses. */
const SENDER_DETAILS = [7, 8];

const BLAMES_THE_SENDER =
  /\bsender\b.{0,40}\b(rejected|refused|denied|blocked|verif)|\b(spamhaus|spamcop|dnsbl|rbl|(black|block) ?list(ed|ing)?|reputation|spf|dkim|dmarc)\b/i;

/**
 * What a refusal says about the person, from its enhanced status code (RFC 3463) and the server's words. A code that says
 * nothing (x.0.0, or none) gives way to one in the words. x.7.x, a bad sender (x.1.7, x.1.8) and words that blame the
 * sender are policy, wherever they stand; otherwise 5.1.x, 5.2.1 and 5.4.4 are hard; everything else is soft: 4.x.x,
 * a full mailbox (5.2.2), and what nobody can tell.
 */
export function refusalKind(status: string | null, words: string): RefusalKind {
  const stated = status === null ? null : codeOf(status);
  const named = codesIn(words);
  if ([stated, ...named].some(isAboutSender) || BLAMES_THE_SENDER.test(words.replace(/\S*@\S*/g, ' '))) return 'policy';
  const code = stated && !saysNothing(stated) ? stated : (named.find((one) => !saysNothing(one)) ?? stated);
  if (!code || code.class !== 5) return 'soft';
  const isAddressGone =
    code.subject === 1 || (code.subject === 2 && code.detail === 1) || (code.subject === 4 && code.detail === 4);
  return isAddressGone ? 'hard' : 'soft';
}

/** The first enhanced status code in a text, such as `5.1.1` in `550 5.1.1 No such user` or `(#5.1.1)`; null without one. */
export function statusIn(text: string): string | null {
  const code = codesIn(text)[0];
  return code ? `${code.class}.${code.subject}.${code.detail}` : null;
}

/** Codes that stand alone: not a part of an address of the network, a version or a longer number. */
function codesIn(text: string): Code[] {
  const found = text.slice(0, 2000).matchAll(/(?<![\w.])#?([245])\.(\d{1,3})\.(\d{1,3})(?![\w.]*\d)/g);
  return [...found].map(([, first, second, third]) => ({
    class: Number(first),
    subject: Number(second),
    detail: Number(third),
  }));
}

function codeOf(status: string): Code | null {
  return codesIn(status)[0] ?? null;
}

const saysNothing = ({ subject, detail }: Code) => subject === 0 && detail === 0;

function isAboutSender(code: Code | null): boolean {
  if (code === null || code.class === 2) return false;
  return code.subject === 7 || (code.subject === 1 && SENDER_DETAILS.includes(code.detail));
}
