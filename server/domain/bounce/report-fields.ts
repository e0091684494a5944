/** One block of `Name: value` lines. Names are in lower case; of a repeated name the first value stands. */
export type Fields = ReadonlyMap<string, string>;

const MOST_TEXT = 100_000;
const MOST_BLOCKS = 50;
const MOST_FIELDS = 60;
const MOST_VALUE = 2000;

/**
 * The blocks of a machine-readable report (RFC 3464 section 2, RFC 5965 section 3), such as the body of
 * `message/delivery-status`: first the message's own fields, then a block for each recipient. Folded lines are joined
 * with one space; lines that are no field are left out, so that any text gives a result (no block at all for an empty
 * one). Only the first 100,000 characters, 50 blocks, 60 fields of a block and 2,000 characters of a value are read.
 */
export function parseReportFields(text: string): Fields[] {
  const blocks: Map<string, string>[] = [];
  let block = new Map<string, string>();
  let name: string | null = null;
  for (const line of text.slice(0, MOST_TEXT).split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      if (block.size > 0) blocks.push(block);
      if (blocks.length === MOST_BLOCKS) return blocks;
      block = new Map();
      name = null;
    } else if (/^[ \t]/.test(line)) {
      if (name !== null) block.set(name, `${block.get(name)!} ${line.trim()}`.slice(0, MOST_VALUE));
    } else {
      const colon = line.indexOf(':');
      const found = colon > 0 ? line.slice(0, colon).trim().toLowerCase() : '';
      name = /^[a-z][a-z0-9-]{0,76}$/.test(found) && !block.has(found) && block.size < MOST_FIELDS ? found : null;
      if (name !== null)
        block.set(
          name,
          line
            .slice(colon + 1)
            .trim()
            .slice(0, MOST_VALUE),
        );
    }
  }
  if (block.size > 0) blocks.push(block);
  return blocks;
}

/**
 * A field's value without its comments (RFC 5322 section 3.2.2): what stands in parentheses, which may be nested, unless
 * it is quoted. An unclosed comment reaches to the end.
 */
export function withoutComments(value: string): string {
  let depth = 0;
  let isQuoted = false;
  let kept = '';
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at]!;
    if (char === '\\') {
      if (depth === 0) kept += value.slice(at, at + 2);
      at += 1;
    } else if (char === '"' && depth === 0) {
      isQuoted = !isQuoted;
      kept += char;
    } else if (char === '(' && !isQuoted) depth += 1;
    else if (char === ')' && depth > 0) depth -= 1;
    else if (depth === 0) kept += char;
  }
  return kept.trim();
}

/**
 * The address of a typed field such as `rfc822; <Ana@shop.com>`, in lower case; null when it holds none. The type is not
 * looked at: `x400` and unknown types are compared like any other text.
 */
export function addressIn(value: string | undefined): string | null {
  if (value === undefined) return null;
  const plain = withoutComments(value);
  const bare = plain.slice(plain.indexOf(';') + 1).trim();
  const address = (/<([^<>]*)>/.exec(bare)?.[1] ?? bare).trim().toLowerCase();
  return address.includes('@') ? address : null;
}
