import { Inject, Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongodb';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type { AddRequest, Destination, RequestSeen } from '../../contract/request.ts';
import { guessLanguage } from '../../domain/text/language.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { newId } from '../../platform/ids.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { AudienceService } from '../audience/audience.service.ts';
import type { PlannedChange, StoredChange } from '../requests/change-record.ts';
import { actorOf, ChangesService } from '../requests/changes.service.ts';
import { newRequest, type CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { newTheme, PLACE } from './placing.service.ts';
import { checkAtOnce } from './refusal.ts';
import {
  acceptPlan,
  confirmPlan,
  dismissPlan,
  movePlan,
  namingOf,
  openingOf,
  originOf,
  restorePlan,
  type Goal,
} from './request-plans.ts';
import { TakingBackService } from './taking-back.service.ts';
import { languageOf, type Theme } from './theme.ts';
import { ThemesStore } from './themes.store.ts';

/** What people say about requests, one or up to fifty at a time; automation never takes it back. */
@Injectable()
export class RequestCorrections {
  constructor(
    private readonly changes: ChangesService,
    private readonly requests: RequestsStore,
    private readonly themes: ThemesStore,
    private readonly audience: AudienceService,
    private readonly settings: SettingsService,
    private readonly takingBack: TakingBackService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  accept(items: readonly RequestSeen[], actor: Member): Promise<Changed> {
    return this.correct(items, actor, (requests) => acceptPlan(requests));
  }

  confirm(items: readonly RequestSeen[], actor: Member): Promise<Changed> {
    return this.correct(items, actor, (requests) => confirmPlan(requests));
  }

  dismiss(items: readonly RequestSeen[], actor: Member): Promise<Changed> {
    return this.correct(items, actor, async (requests, session) =>
      dismissPlan(requests, await this.themesOf(requests, session)),
    );
  }

  restore(items: readonly RequestSeen[], actor: Member): Promise<Changed> {
    return this.correct(items, actor, (requests) => restorePlan(requests));
  }

  move(items: readonly RequestSeen[], to: Destination, actor: Member): Promise<Changed> {
    return this.correct(items, actor, async (requests, session) =>
      movePlan(requests, await this.goal(to, requests, session), await this.themesOf(requests, session)),
    );
  }

  /** A request that a customer told someone of staff. */
  async add(wish: AddRequest, actor: Member): Promise<Changed & { requestId: Id<'request'> }> {
    const request = await this.typed(wish, actor);
    const changed = await this.commit(actor, async (session) => {
      const goal = wish.to ? await this.goal(wish.to, [request], session) : null;
      const placed = goal
        ? { themeId: goal.theme._id, placedBy: 'human' as const, pending: false }
        : { themeId: null, placedBy: 'auto' as const, pending: true };
      await this.requests.insert([{ ...request, ...placed }], session);
      const { placedBy } = placed;
      const now = { state: 'open', placedBy, ...(goal ? { themeId: goal.theme._id } : {}) };
      return {
        kind: 'added',
        target: { kind: 'request', id: request._id },
        touches: goal ? [goal.theme._id] : [],
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

  /** Takes a change back, whatever it was about; `rest`: see `TakingBackService.begin`. */
  async undo(id: Id<'change'>, actor: Member, rest = false): Promise<Changed> {
    if (await this.takingBack.isSensitivity(id)) return this.takingBack.begin(id, rest, actor);
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
    return newRequest({
      _id: newId('request'),
      source: { kind: 'typed', staffId: actor.id },
      accountId,
      contactId: contactId ?? null,
      quote: text,
      language: guessLanguage(text) ?? languageOf(contact?.locale ?? account.locale ?? locale),
      need: need ?? null,
      at: this.clock.now(),
    });
  }

  private async goal(to: Destination, requests: readonly CustomerRequest[], session: ClientSession): Promise<Goal> {
    if ('themeId' in to) {
      const theme = await this.themes.resolve(to.themeId, session);
      if (!theme) throw new Problem('notFound');
      return { theme, patches: [] };
    }
    const theme = newTheme(newId('theme'), requests, this.clock.now(), to.newTheme.name);
    await this.themes.insert([theme], session);
    const origin = originOf(requests);
    const live = origin && (await this.themes.resolve(origin, session));
    if (live) return { theme, patches: [openingOf(theme._id, live._id)] };
    return { theme, patches: to.newTheme.name === undefined ? [] : [namingOf(theme._id)] };
  }

  private async themesOf(requests: readonly CustomerRequest[], session: ClientSession): Promise<Map<string, Theme>> {
    const ids = requests.flatMap(({ themeId }) => (themeId ? [themeId] : []));
    return new Map((await this.themes.findAll(ids, session)).map((theme) => [theme._id, theme]));
  }

  /** All or none, in one change. @throws Problem stale when one is no longer as it was seen. */
  private correct(
    items: readonly RequestSeen[],
    actor: Member,
    plan: (requests: CustomerRequest[], session: ClientSession) => PlannedChange | Promise<PlannedChange>,
  ): Promise<Changed> {
    checkAtOnce(items.map(({ id }) => id));
    return this.commit(actor, async (session) => plan(await requestsAsSeen(items, this.requests, session), session));
  }

  private async commit(actor: Member, plan: (session: ClientSession) => Promise<PlannedChange>): Promise<Changed> {
    const done: StoredChange = await this.changes.commit(actorOf(actor), plan);
    this.tasks.poke(PLACE);
    const last = done.after.find((patch) => patch.in === 'requests')?.fields?.['themeId'];
    return { changeId: done._id, themeId: typeof last === 'string' ? (last as Id<'theme'>) : null };
  }
}

/**
 * Some requests in the order in which they were named.
 * @throws Problem stale when one has changed since it was seen or is gone; notFound when the only one never was.
 */
export async function requestsAsSeen(
  items: readonly RequestSeen[],
  store: RequestsStore,
  session: ClientSession,
): Promise<CustomerRequest[]> {
  const ids = items.map(({ id }) => id);
  const found = new Map((await store.findAll(ids, session)).map((request) => [request._id, request]));
  if (found.size === 0) throw new Problem('notFound');
  return items.map(({ id, rev }) => {
    const request = found.get(id);
    if (request?.rev !== rev) throw new Problem('stale');
    return request;
  });
}

function fault(path: string, key: 'requests.unknownAccount' | 'requests.otherAccount'): Problem {
  return new Problem('invalid', { key }, [{ path, code: 'unknown', message: key }]);
}
