import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { SilentComment, SilentCommentPage, SilentCommentQuery } from '../../contract/request-import.ts';
import { guessLanguage } from '../../domain/text/language.ts';
import { literalPattern } from '../../domain/text/literal-pattern.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { Span } from '../../domain/text/own-words.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { PlannedChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { newRequest, type CustomerRequest } from '../requests/customer-request.ts';
import { ImportedCommentsStore, type SilentComment as Kept } from '../requests/imported-comments.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { importedId } from './line-identity.ts';

/** The comments of imported files in which nothing was found, for whoever wants to know what was left out. */
@Injectable()
export class SilentComments {
  constructor(
    private readonly comments: ImportedCommentsStore,
    private readonly requests: RequestsStore,
    private readonly changes: ChangesService,
    private readonly audience: AudienceService,
  ) {}

  async page(importId: Id<'import'>, { after, limit }: SilentCommentQuery): Promise<SilentCommentPage> {
    const [total, found] = await Promise.all([
      this.comments.countSilent(importId),
      this.comments.silent(importId, Number(after) || 0, limit + 1),
    ]);
    const items = found.slice(0, limit);
    const next = found.length > limit ? String(items.at(-1)?.line) : null;
    return { items: await this.rows(items), total, next };
  }

  /**
   * @throws Problem notFound when no such comment is kept; invalid when the words do not stand in it; conflict when they
   * are a request already.
   */
  async find(
    importId: Id<'import'>,
    line: number,
    text: string,
    actor: Member,
  ): Promise<Changed & { requestId: Id<'request'> }> {
    let requestId: Id<'request'> | null = null;
    const done = await this.changes.commit(actorOf(actor), async (session) => {
      const comment = await this.comments.silentAt(importId, line, session);
      if (!comment) throw new Problem('notFound');
      const request = await this.requestIn(comment, text, session);
      requestId = request._id;
      await this.requests.insert([request], session);
      await this.comments.noteFound(comment._id, request._id, session);
      return added(request);
    });
    return { changeId: done._id, themeId: null, requestId: requestId! };
  }

  private async requestIn(
    { _id: key, importId, line, comment, silent }: Kept,
    text: string,
    session: ClientSession,
  ): Promise<CustomerRequest> {
    const place = placeOf(text, comment);
    if (!place) throw new Problem('invalid', { key: 'requestFile.notInComment' });
    const quote = comment.slice(place.from, place.to);
    const usual = importedId(key, quote);
    const before = await this.requests.find(usual, session);
    if (before?.state === 'open') throw new Problem('conflict', { key: 'requestFile.foundAlready' });
    return newRequest({
      // One that was taken back or judged stays what it is.
      _id: before ? newId('request') : usual,
      source: { kind: 'imported', importId, line, piece: { comment: key, ...place } },
      accountId: silent.accountId,
      contactId: silent.contactId,
      quote,
      language: guessLanguage(quote) ?? (silent.locale === 'en' ? 'en' : 'pt'),
      need: silent.need,
      at: silent.at,
    });
  }

  private async rows(comments: readonly Kept[]): Promise<SilentComment[]> {
    const [accounts, contacts, requests] = await Promise.all([
      this.audience.accountsByIds(comments.flatMap(({ silent: { accountId } }) => accountId ?? [])),
      this.audience.contactsByIds(comments.flatMap(({ silent: { contactId } }) => contactId ?? [])),
      this.requests.findAll(comments.flatMap(({ silent }) => silent.found)),
    ]);
    const standing = new Map(requests.filter(({ state }) => state === 'open').map((request) => [request._id, request]));
    return comments.map(({ line, comment, silent: { accountId, contactId, at, found } }) => {
      const account = accountId ? accounts.get(accountId) : undefined;
      const contact = contactId ? contacts.get(contactId) : undefined;
      return {
        line,
        text: comment,
        account: account ? { id: account._id, name: account.name } : null,
        contact: contact ? { id: contact._id, name: contact.name ?? contact.email ?? contact._id } : null,
        at: at.toISOString(),
        found: found.flatMap((id) => {
          const request = standing.get(id);
          return request ? [{ id, quote: maskPersonal(request.quote) }] : [];
        }),
      };
    });
  }
}

/** Where words stand in a comment, however they are spaced and broken into lines; null when they do not. */
function placeOf(words: string, comment: string): Span | null {
  const pattern = words.trim().split(/\s+/).map(literalPattern).join('\\s+');
  const found = new RegExp(pattern).exec(comment);
  return found && { from: found.index, to: found.index + found[0].length };
}

/** Taken back, it is withdrawn, as one that was typed in. */
function added({ _id, state, placedBy }: CustomerRequest): PlannedChange {
  return {
    kind: 'added',
    target: { kind: 'request', id: _id },
    facts: {},
    patches: [
      {
        in: 'requests',
        id: _id,
        before: { state, placedBy },
        after: { state, placedBy },
        undo: { state: 'withdrawn', placedBy: 'auto', themeId: null, pending: false },
      },
    ],
  };
}
