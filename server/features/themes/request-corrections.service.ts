import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { AddRequest, ConfirmRequests, Destination } from '../../contract/request.ts';
import { foldText } from '../../domain/text/fold.ts';
import { guessLanguage } from '../../domain/text/language.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { Fields, Patch, PlannedChange, StoredChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { newTheme, PLACE } from './placing.service.ts';
import { languageOf, type Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';

/** Where a request goes, and what has to be written for a theme opened for it. */
interface Goal {
  readonly theme: Pick<Theme, '_id' | 'name'>;
  readonly patches: readonly Patch[];
}

/** What people say about single requests; automation never takes it back. */
@Injectable()
export class RequestCorrections {
  constructor(
    private readonly changes: ChangesService,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly audience: AudienceService,
    private readonly settings: SettingsService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async move(id: Id<'request'>, rev: number, to: Destination, actor: Member): Promise<Changed> {
    return this.commit(actor, async (session) => {
      const request = await this.seen(id, rev, session);
      if (request.state === 'withdrawn') throw new Problem('conflict', { key: 'requests.withdrawnAlready' });
      const from = request.themeId ? await this.themes.find(request.themeId, session) : null;
      const goal = await this.goal(to, request, session);
      const placed = { themeId: goal.theme._id, placedBy: 'human', sure: true, state: 'open', pending: false };
      return {
        ...about(request, from?._id, goal.theme._id),
        kind: request.themeId === goal.theme._id ? 'confirmed' : 'moved',
        facts: { ...(from ? { from: from.name } : {}), to: goal.theme.name },
        patches: [...goal.patches, change(request, placed)],
      };
    });
  }

  async accept(id: Id<'request'>, rev: number, actor: Member): Promise<Changed> {
    return this.commit(actor, async (session) => {
      const request = await this.seen(id, rev, session);
      if (request.state !== 'open' || request.sure) throw new Problem('conflict', { key: 'requests.sureAlready' });
      const { placedBy } = request;
      const taken = { sure: true, placedBy, pending: true };
      // The grouping may have given it a theme by the time this is taken back.
      const undo = { sure: false, placedBy, themeId: null, pending: false };
      return { ...about(request), kind: 'accepted', facts: {}, patches: [{ ...change(request, taken), undo }] };
    });
  }

  async dismiss(id: Id<'request'>, rev: number, actor: Member): Promise<Changed> {
    return this.commit(actor, async (session) => {
      const request = await this.seen(id, rev, session);
      if (request.state !== 'open') throw new Problem('conflict', { key: 'requests.dismissedAlready' });
      const from = request.themeId ? await this.themes.find(request.themeId, session) : null;
      return {
        ...about(request, from?._id),
        kind: 'dismissed',
        facts: from ? { from: from.name } : {},
        patches: [change(request, { state: 'not-a-request', themeId: null, placedBy: 'human', pending: false })],
      };
    });
  }

  async restore(id: Id<'request'>, rev: number, actor: Member): Promise<Changed> {
    return this.commit(actor, async (session) => {
      const request = await this.seen(id, rev, session);
      if (request.state === 'open') throw new Problem('conflict', { key: 'requests.openAlready' });
      const { state, placedBy, sure } = request;
      const open = { state: 'open', placedBy: 'auto', sure: true, pending: true };
      const undo = { state, placedBy, sure, themeId: null, pending: false };
      return { ...about(request), kind: 'restored', facts: {}, patches: [{ ...change(request, open), undo }] };
    });
  }

  /** Their themes look right: they count as placed by a human. All or none. */
  async confirm({ items }: ConfirmRequests, actor: Member): Promise<Changed> {
    return this.commit(actor, async (session) => {
      const found = await this.requests.findAll(
        items.map(({ id }) => id),
        session,
      );
      const byId = new Map(found.map((request) => [request._id, request]));
      const requests = items.map(({ id, rev }) => {
        const request = byId.get(id);
        if (!request) throw new Problem('notFound');
        if (request.rev !== rev) throw new Problem('stale');
        if (request.state !== 'open' || !request.themeId)
          throw new Problem('conflict', { key: 'requests.nothingToConfirm' });
        return request;
      });
      const themeIds = requests.flatMap(({ themeId }) => (themeId ? [themeId] : []));
      const [first] = requests;
      return {
        kind: 'confirmed',
        target: { kind: 'request', id: first!._id },
        touches: [...requests.map(({ _id }) => _id), ...themeIds],
        facts: { count: requests.length },
        patches: requests.map((request) => change(request, { themeId: request.themeId, placedBy: 'human' })),
        ...(requests.every(({ sample }) => sample) ? { sample: true as const } : {}),
      };
    });
  }

  /** A request that a customer told someone of staff. */
  async add(wish: AddRequest, actor: Member): Promise<Changed & { requestId: Id<'request'> }> {
    const request = await this.typed(wish, actor);
    const changed = await this.commit(actor, async (session) => {
      const goal = wish.to ? await this.goal(wish.to, request, session) : null;
      const placed = goal
        ? { themeId: goal.theme._id, placedBy: 'human' as const, pending: false }
        : { themeId: null, placedBy: 'auto' as const, pending: true };
      await this.requests.insert([{ ...request, ...placed }], session);
      const { placedBy } = placed;
      const now = { state: 'open', placedBy, ...(goal ? { themeId: goal.theme._id } : {}) };
      return {
        ...about(request, goal?.theme._id),
        kind: 'added',
        facts: goal ? { to: goal.theme.name } : {},
        patches: [
          ...(goal?.patches ?? []),
          {
            in: 'requests',
            id: request._id,
            before: now,
            after: now,
            undo: { state: 'withdrawn', placedBy: 'auto', themeId: null, pending: false },
          },
        ],
      };
    });
    return { ...changed, requestId: request._id };
  }

  /** Takes a change back, whatever it was about. */
  async undo(id: Id<'change'>, actor: Member): Promise<Changed> {
    const undone = await this.changes.undo(id, actor);
    this.tasks.poke(PLACE);
    return { changeId: undone._id, themeId: undone.target.kind === 'theme' ? (undone.target.id as Id<'theme'>) : null };
  }

  private async typed({ text, accountId, contactId, need }: AddRequest, actor: Member): Promise<CustomerRequest> {
    const account = await this.audience.account(accountId);
    if (!account) throw fault('accountId', 'requests.unknownAccount');
    const contact = contactId ? await this.audience.contact(contactId) : null;
    if (contactId && contact?.accountId !== accountId) throw fault('contactId', 'requests.otherAccount');
    const { locale } = await this.settings.get();
    return {
      _id: newId('request'),
      source: { kind: 'typed', staffId: actor.id },
      accountId,
      contactId: contactId ?? null,
      quote: text,
      searchKey: foldText(text),
      language: guessLanguage(text) ?? languageOf(contact?.locale ?? account.locale ?? locale),
      need: need ?? null,
      state: 'open',
      sure: true,
      textChanged: false,
      themeId: null,
      placedBy: 'auto',
      pending: true,
      score: null,
      embedder: null,
      suggestions: [],
      nearestQuote: null,
      answerScore: null,
      at: this.clock.now(),
      rev: 1,
    };
  }

  private async goal(to: Destination, request: CustomerRequest, session: ClientSession): Promise<Goal> {
    if ('themeId' in to) {
      const theme = await this.themes.resolve(to.themeId, session);
      if (!theme) throw new Problem('notFound');
      return { theme, patches: [] };
    }
    const theme = newTheme(newId('theme'), [request], this.clock.now(), to.newTheme.name);
    await this.themes.insert([theme], session);
    return { theme, patches: request.themeId ? [openingOf(theme._id, request.themeId)] : [] };
  }

  private async seen(id: Id<'request'>, rev: number, session: ClientSession): Promise<CustomerRequest> {
    const request = await this.requests.find(id, session);
    if (!request) throw new Problem('notFound');
    if (request.rev !== rev) throw new Problem('stale');
    return request;
  }

  private async commit(actor: Member, plan: (session: ClientSession) => Promise<PlannedChange>): Promise<Changed> {
    const done: StoredChange = await this.changes.commit(actorOf(actor), plan);
    this.tasks.poke(PLACE);
    const last = done.after.find((patch) => patch.in === 'requests')?.fields?.['themeId'];
    return { changeId: done._id, themeId: typeof last === 'string' ? (last as Id<'theme'>) : null };
  }
}

function about({ _id, sample }: CustomerRequest, ...themes: (Id<'theme'> | undefined)[]) {
  return {
    target: { kind: 'request' as const, id: _id },
    touches: themes.filter((id) => id !== undefined),
    ...(sample ? { sample: true as const } : {}),
  };
}

function change(request: CustomerRequest, after: Fields): Patch {
  const now: Fields = { ...request };
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, now[name] ?? null]));
  return { in: 'requests', id: request._id, before, after };
}

/** A theme opened out of another: taking that back makes its id lead to where it came from. */
export function openingOf(id: Id<'theme'>, origin: Id<'theme'>): Patch {
  return { in: 'themes', id, before: { redirectTo: null }, after: { redirectTo: null }, undo: { redirectTo: origin } };
}

function fault(path: string, key: 'requests.unknownAccount' | 'requests.otherAccount'): Problem {
  return new Problem('invalid', { key }, [{ path, code: 'unknown', message: key }]);
}
