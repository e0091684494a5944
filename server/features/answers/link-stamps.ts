import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type { Id } from '../../contract/ids.ts';
import { locales, type Locale } from '../../contract/locale.ts';
import { Tokens } from '../../platform/tokens.ts';

/** The link that a page is shown for. */
export interface ShownLink {
  readonly token: string;
  /** `wave:contact`, or another name of a link that stands for nobody. */
  readonly invitationId: string;
  readonly accountId: Id<'account'> | null;
  readonly locale: Locale;
  /** Whether the page may say whose link it is, so that nobody need look it up when the page comes back. */
  readonly isLasting: boolean;
}

/** What a page of ours carries, read again. */
export interface PageStamp {
  readonly invitationId: string;
  /** Milliseconds of the machine's clock; null when the stamp does not say. */
  readonly shownAt: number | null;
  /** Names this showing of the page. */
  readonly nonce: string | null;
  /** Whose the link is by which the stamp came; null when that must be looked up. */
  readonly owner: Pick<ShownLink, 'accountId' | 'locale'> | null;
}

/**
 * What a page carries to say when and for whose link it was shown. We sign it together with the link's token, so that it is
 * good beside that token only; whose an invitation is never changes, so a page that comes back has proved it already.
 */
@Injectable()
export class LinkStamps {
  /** No two processes have the same name, so no two showings have. */
  private readonly process = randomBytes(12).toString('base64url');
  private showings = 0;

  constructor(@Inject(Tokens) private readonly tokens: Tokens) {}

  /** @param shownAt milliseconds of the machine's clock */
  sign({ token, invitationId, accountId, locale, isLasting }: ShownLink, shownAt: number): string {
    this.showings += 1;
    const shown = `${invitationId}|${shownAt}|${this.process}-${this.showings.toString(36)}`;
    return this.tokens.sign(purposeOf(token), isLasting ? `${shown}|${locale}|${accountId ?? ''}` : shown);
  }

  /** Null for what was not signed by us, or for another link. */
  read(token: string, stamp: string): PageStamp | null {
    const value = this.tokens.verify(purposeOf(token), stamp);
    if (value === null) return this.readUnbound(stamp);
    const [invitationId, shownAt, nonce, tag, accountId] = value.split('|');
    const locale = locales.find((one) => one === tag);
    const owner =
      locale !== undefined && accountId !== undefined
        ? { locale, accountId: accountId === '' ? null : (accountId as Id<'account'>) }
        : null;
    return { invitationId: invitationId!, shownAt: Number(shownAt), nonce: nonce!, owner };
  }

  /** Pages from before stamps were signed with the token: they name a link and prove nothing about the token. */
  private readUnbound(stamp: string): PageStamp | null {
    const value = this.tokens.verify('page', stamp);
    if (value === null) return null;
    const [invitationId, shownAt, nonce] = value.split('|');
    return {
      invitationId: invitationId!,
      shownAt: shownAt === undefined ? null : Number(shownAt),
      nonce: nonce ?? null,
      owner: null,
    };
  }
}

function purposeOf(token: string): string {
  return `page-of|${token}`;
}
