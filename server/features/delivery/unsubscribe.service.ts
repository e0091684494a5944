import { Inject, Injectable } from '@nestjs/common';
import type { Locale } from '../../contract/locale.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Limits } from '../../platform/limits.ts';
import { renderUnknownLinkPage } from '../../platform/templates/pages/problem-page.ts';
import { renderUnsubscribePage } from '../../platform/templates/pages/unsubscribe-page.ts';
import { looksLikeToken, Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Contact } from '../audience/audience.ts';
import { frameOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { DeliveryService } from './delivery.service.ts';
import { LinksStore } from './links.store.ts';

interface Visitor {
  token: string;
  address: string;
  /** For whoever holds no valid link: the browser's own. */
  locale: Locale | null;
}

/** Opting out and back in: only by POST, at once, also for what is already queued. */
@Injectable()
export class UnsubscribeService {
  constructor(
    private readonly settings: SettingsService,
    private readonly audience: AudienceService,
    private readonly delivery: DeliveryService,
    private readonly links: LinksStore,
    private readonly limits: Limits,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async page(visitor: Visitor): Promise<string> {
    const contact = await this.contactBehind(visitor);
    if (!contact?.email) return this.unknown(visitor);
    const suppressed = (await this.audience.suppressedIn([contact.email])).has(contact.email);
    return this.render(contact, visitor.token, suppressed ? 'done' : 'ask');
  }

  async choose(visitor: Visitor, choice: 'stop' | 'resume'): Promise<string> {
    const contact = await this.contactBehind(visitor);
    if (!contact?.email) return this.unknown(visitor);
    if (choice === 'resume') {
      await this.audience.allowMail(contact);
      return this.render(contact, visitor.token, 'resumed');
    }
    await this.stop(contact);
    return this.render(contact, visitor.token, 'done');
  }

  /** Whether a token is one of ours. Its 128 bits need no slowing down; who asks by mail is limited there. */
  async isKnown(token: string): Promise<boolean> {
    return (await this.links.contactBehind(this.tokens.hash(token))) !== null;
  }

  /** Does what the page does. Nothing is answered, and a person who is not known any more has nothing to stop. */
  async byMail(token: string): Promise<void> {
    const id = await this.links.contactBehind(this.tokens.hash(token));
    const contact = id === null ? null : await this.audience.contact(id);
    if (contact) await this.stop(contact);
  }

  private async stop(contact: Contact): Promise<void> {
    if (contact.email !== null) await this.audience.suppress(contact.email, 'unsubscribed', this.clock.now());
    await this.delivery.cancel({ contactId: contact._id }, 'unsubscribed');
  }

  /** Guessing is slowed down by address; a valid link never is. */
  private async contactBehind({ token, address }: Visitor): Promise<Contact | null> {
    const id = looksLikeToken(token) ? await this.links.contactBehind(this.tokens.hash(token)) : null;
    if (id === null) await this.limits.spend('token', address);
    return id === null ? null : this.audience.contact(id);
  }

  private async render(contact: Contact, token: string, state: 'ask' | 'done' | 'resumed'): Promise<string> {
    const settings = await this.settings.get();
    const account = contact.accountId ? await this.audience.account(contact.accountId) : null;
    const words = wordsIn(this.audience.localeOf(contact, account, settings));
    return renderUnsubscribePage({ frame: frameOf(settings), token, state, address: masked(contact.email!) }, words);
  }

  private async unknown({ locale }: Visitor): Promise<string> {
    const settings = await this.settings.find();
    return renderUnknownLinkPage(settings && frameOf(settings), wordsIn(locale ?? settings?.locale ?? 'en'));
  }
}

/** `i***@example.com`: enough for the owner to know it, too little for anyone else. */
export function masked(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}***${email.slice(at)}`;
}
