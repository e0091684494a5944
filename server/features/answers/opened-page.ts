import type { OpenedPage } from '../../contract/answer.ts';
import { looksLikeToken } from '../../platform/tokens.ts';

/**
 * What the page's script sends, read as `OpenedPage` reads it: the same outcome for a tenth of the work. Undefined for all that
 * does not have just the form that the script gives it; that is left to the schema, which may take it or tell what is wrong.
 */
export function readOpenedPage(sent: unknown): OpenedPage | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined;
  const { kind, score, nonce, visibleMs } = sent as Record<string, unknown>;
  if (kind !== 'gesture' && kind !== 'auto' && kind !== 'program') return undefined;
  if (!isWhole(score, 10) || !isWhole(visibleMs, 86_400_000)) return undefined;
  if (typeof nonce !== 'string' || nonce.length > 200) return undefined;
  // These four and nothing else.
  return Object.keys(sent).length === 4 ? { kind, score, nonce, visibleMs } : undefined;
}

function isWhole(value: unknown, largest: number): value is number {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= largest;
}

/** The part of the address and the body of what the page's script sends to a link of ours. */
export function readOpened(token: string, sent: unknown): { params: { token: string }; body: OpenedPage } | undefined {
  const body = looksLikeToken(token) ? readOpenedPage(sent) : undefined;
  return body && { params: { token }, body };
}
