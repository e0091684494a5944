import { foldText } from './fold.ts';

/** A stretch of a text: UTF-16 offsets, `to` exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const REPLY_HEADER =
  /^(?:(?:on|em|no dia|a|le) .{4,160} (?:wrote|escreveu|a ecrit) ?:|-{2,} ?(?:original message|mensagem original|forwarded message|mensagem encaminhada)|(?:from|de) ?: .{0,80}@)/;
const SIGNATURE_RULE = /^(?:--|__+)$/;
const DEVICE = /^(?:sent from (?:my|mail|outlook)|enviado (?:do|a partir do|pelo) (?:meu|minha|outlook|mail))/;
const CLOSING =
  /^(?:(?:best|kind|kindest|warm|many|with|all the|com os|os|um|uma) )?(?:best )?(?:regards|cheers|thanks|thank you|thx|sincerely|yours|wishes|best|greetings|atenciosamente|att|atte|cordialmente|abracos?|abs|melhores cumprimentos|cumprimentos|obrigad[oa]s?|grat[oa]|saudacoes)(?: (?:in advance|again|a lot|so much|very much|sincerely|truly|desde ja|a todos|pela atencao))*$/;
/** A signature is short: that many lines after its closing formula at the most, each with few words. */
const SIGNATURE_LINES = 5;
const SIGNATURE_WORDS = 8;
/** Mail programs wrap at 60 to 78 columns; a shorter line ended because its writer ended it. */
const WRAPPED_FROM = 50;

function isClosing(folded: string): boolean {
  return CLOSING.test(
    folded
      .replace(/[^\p{L}\s]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

/**
 * The paragraphs a person wrote in an answer: lines in order, hard-wrapped lines joined, without quoted mail,
 * signature and "sent from". None for an empty text. A span never begins or ends with white space.
 */
export function ownWords(text: string): Span[] {
  const lines: (Span & { folded: string })[] = [];
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const line = match[0];
    const inner = line.trim();
    if (inner === '') continue;
    const from = match.index + (line.length - line.trimStart().length);
    // Only the head of a line can be a header or a closing: folding a whole essay would be waste.
    const folded = foldText(inner.slice(0, 240));
    if (REPLY_HEADER.test(folded) || SIGNATURE_RULE.test(folded)) break;
    lines.push({ from, to: from + inner.length, folded });
  }
  const kept: { from: number; to: number }[] = [];
  let previous: (Span & { folded: string }) | null = null;
  for (const [index, line] of lines.entries()) {
    const { folded } = line;
    const rest = lines.slice(index + 1, index + 2 + SIGNATURE_LINES);
    if (isClosing(folded)) {
      const short = rest.every((next) => next.folded.split(' ').length <= SIGNATURE_WORDS);
      if (index > 0 && rest.length <= SIGNATURE_LINES && short) break;
      previous = null;
      continue;
    }
    if (folded.startsWith('>') || folded.startsWith('|') || DEVICE.test(folded)) {
      previous = null;
      continue;
    }
    const last = kept.at(-1);
    const wraps =
      previous !== null &&
      last !== undefined &&
      previous.to - previous.from >= WRAPPED_FROM &&
      !/[.!?:;]$/.test(previous.folded) &&
      /^\p{Ll}/u.test(text.slice(line.from, line.from + 2));
    if (wraps) last.to = line.to;
    else kept.push({ from: line.from, to: line.to });
    previous = line;
    // "… a dark mode. Regards," with the name on the next line.
    const tail = /[.!?]\s+([^.!?]{2,40})[,.!]?$/u.exec(text.slice(Math.max(line.from, line.to - 60), line.to));
    if (tail?.[1] !== undefined && isClosing(foldText(tail[1])) && rest.length <= SIGNATURE_LINES) {
      const end = kept.at(-1);
      if (end) end.to = line.to - (tail[0].length - 1);
      if (rest.every((next) => next.folded.split(' ').length <= SIGNATURE_WORDS)) break;
    }
  }
  return kept;
}
