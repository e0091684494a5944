import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { Problem } from '../../contract/problem.ts';
import type { RequestCounts, RequestDetail, RequestPage, RequestQuery, RequestRow } from '../../contract/request.ts';
import { addDays } from '../../domain/calendar/local-day.ts';
import { instantAt } from '../../domain/calendar/local-time.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { closenessOf } from '../../domain/themes/closeness.ts';
import { thresholdsFor } from '../../domain/themes/thresholds.ts';
import { AnswersService } from '../answers/answers.service.ts';
import type { Account, Contact } from '../audience/audience.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { ChangesService } from '../requests/changes.service.ts';
import {
  waitingOf,
  type AnswerSource,
  type CustomerRequest,
  type ImportedSource,
} from '../requests/customer-request.ts';
import { ImportedCommentsStore } from '../requests/imported-comments.store.ts';
import { RequestsStore, type RequestFilter } from '../requests/requests.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { toRef, type Theme } from './theme.ts';
import { ThemesService } from './themes.service.ts';
import { ThresholdStore } from './threshold.store.ts';

interface Around {
  accounts: Map<Id<'account'>, Account>;
  contacts: Map<Id<'contact'>, Contact>;
  themes: Map<string, Theme>;
}

/** Requests as staff read them: with people, accounts and themes by name; in no language themes have the name they are kept by. */
@Injectable()
export class TriageService {
  constructor(
    private readonly requests: RequestsStore,
    private readonly changes: ChangesService,
    private readonly themes: ThemesService,
    private readonly audience: AudienceService,
    private readonly answers: AnswersService,
    private readonly settings: SettingsService,
    private readonly thresholds: ThresholdStore,
    private readonly imported: ImportedCommentsStore,
  ) {}

  async page({ after, limit, ...query }: RequestQuery, locale: Locale | null): Promise<RequestPage> {
    const [at, id] = after?.split('|') ?? [];
    const cursor = at && id && !Number.isNaN(Date.parse(at)) ? { at: new Date(at), id } : undefined;
    const wanted = await this.wanted(query);
    const { items: found, total } = await this.requests.page(wanted, { after: cursor, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const next = found.length > limit && last ? `${last.at.toISOString()}|${last._id}` : null;
    return { items: await this.rows(items, locale), total, next };
  }

  counts(): Promise<RequestCounts> {
    return this.requests.counts();
  }

  /** Which requests are asked for; the id of a merged theme means the one it became, days are those of the organisation. */
  async wanted(query: Omit<RequestQuery, 'after' | 'limit'>): Promise<RequestFilter> {
    const { zone } = await this.settings.get();
    const { view, waiting, theme, account, language, score, from, to, search } = query;
    return {
      view,
      waiting,
      account,
      language,
      score,
      search,
      theme: theme && (await this.themes.resolve(theme)),
      from: from ? startOf(from, zone) : undefined,
      before: to ? startOf(addDays(to, 1), zone) : undefined,
    };
  }

  /** @param known themes that were read already, by the ids that lead to them */
  async rows(
    requests: readonly CustomerRequest[],
    locale: Locale | null = null,
    known: ReadonlyMap<string, Theme> = new Map(),
  ): Promise<RequestRow[]> {
    const around = await this.around(requests, known);
    return requests.map((request) => toRow(request, around, locale));
  }

  /** In the order of the ids; those that are gone are left out. */
  async rowsById(ids: readonly Id<'request'>[], locale: Locale | null = null): Promise<RequestRow[]> {
    const found = new Map((await this.requests.findAll(ids)).map((request) => [request._id, request]));
    return this.rows(
      ids.flatMap((id) => found.get(id) ?? []),
      locale,
    );
  }

  async detail(id: Id<'request'>, locale: Locale | null): Promise<RequestDetail> {
    const request = await this.requests.find(id);
    if (!request) throw new Problem('notFound');
    const suggested = await this.themes.resolveAll(request.suggestions.map(({ themeId }) => themeId));
    const around = await this.around([request]);
    const embedder = request.embedder ?? '';
    const thresholds = thresholdsFor(embedder, await this.thresholds.join(embedder));
    const known = new Set<string>(request.themeId ? [request.themeId] : []);
    const suggestions = request.suggestions.flatMap(({ themeId, score }) => {
      const theme = suggested.get(themeId);
      // Two suggestions may have become one theme since.
      if (!theme || known.has(theme._id)) return [];
      known.add(theme._id);
      return [{ theme: toRef(theme, locale), score, closeness: closenessOf(score, thresholds) }];
    });
    const account = request.accountId ? around.accounts.get(request.accountId) : undefined;
    const comment = await this.commentOf(request);
    const score = request.placedBy === 'auto' ? request.score : null;
    return {
      ...toRow(request, around, locale),
      ...comment,
      mrr: account?.mrr ?? null,
      score,
      closeness: score === null ? null : closenessOf(score, thresholds),
      nearestQuote: request.placedBy === 'auto' && request.nearestQuote ? maskPersonal(request.nearestQuote) : null,
      suggestions,
      history: await this.changes.history(id),
    };
  }

  /** The words before and after the quote, as long as they still stand around it. */
  private async commentOf({ source, contactId, quote }: CustomerRequest): Promise<InComment> {
    if (source.kind === 'answer' && contactId) return this.inAnswer(source, contactId, quote);
    return source.kind === 'imported' ? this.inFile(source, quote) : { comment: null };
  }

  /** In the person's own answer nothing is covered. */
  private async inAnswer(source: AnswerSource, contactId: Id<'contact'>, quote: string): Promise<InComment> {
    const answer = (await this.answers.rowsOfContact(contactId)).items.find(({ id }) => id === source.answerId);
    const said = answer?.comments.find(({ questionId }) => questionId === source.questionId);
    if (!said || said.text.slice(source.from, source.to) !== quote) return { comment: null };
    return within(said.text, source, said.question);
  }

  /** Of a comment that came as a file no more is known than its covered words. */
  private async inFile({ piece, importId }: ImportedSource, quote: string): Promise<InComment> {
    const kept = piece ? await this.imported.find(piece.comment) : null;
    if (!piece || kept?.comment === undefined) return { comment: null };
    const inside = within(kept.comment, piece, null);
    // The line may have been taken back and brought in again, saying something else.
    return kept.importId === importId || inside.quote === maskPersonal(quote) ? inside : { comment: null };
  }

  private async around(
    requests: readonly CustomerRequest[],
    known: ReadonlyMap<string, Theme> = new Map(),
  ): Promise<Around> {
    const themeIds = new Set(requests.flatMap(({ themeId }) => themeId ?? []));
    const [accounts, contacts, themes] = await Promise.all([
      this.audience.accountsByIds(requests.flatMap(({ accountId }) => (accountId ? [accountId] : []))),
      this.audience.contactsByIds(requests.flatMap(({ contactId }) => (contactId ? [contactId] : []))),
      this.themes.resolveAll([...themeIds].filter((id) => !known.has(id))),
    ]);
    return { accounts, contacts, themes: new Map([...known, ...themes]) };
  }
}

/** The quote as it stands in its comment, and the words around it. */
type InComment = { comment: null } | Pick<RequestDetail, 'quote' | 'comment'>;

function within(text: string, { from, to }: { from: number; to: number }, question: string | null) {
  return { quote: text.slice(from, to), comment: { question, before: text.slice(0, from), after: text.slice(to) } };
}

function startOf(day: string, zone: string): Date {
  return instantAt(day, '00:00', zone).at;
}

function toRow(request: CustomerRequest, { accounts, contacts, themes }: Around, locale: Locale | null): RequestRow {
  const account = request.accountId ? accounts.get(request.accountId) : undefined;
  const contact = request.contactId ? contacts.get(request.contactId) : undefined;
  const theme = request.themeId ? themes.get(request.themeId) : undefined;
  return {
    id: request._id,
    quote: maskPersonal(request.quote),
    source: request.source.kind,
    account: account ? { id: account._id, name: account.name } : null,
    contact: contact ? { id: contact._id, name: contact.name ?? contact.email ?? contact._id } : null,
    answerScore: request.answerScore,
    answerMetric: request.answerScore === null ? null : (request.answerMetric ?? 'nps'),
    need: request.need,
    language: request.language,
    theme: theme ? toRef(theme, locale) : null,
    placedBy: request.placedBy,
    state: request.state,
    waiting: waitingOf(request),
    confidence: request.sure ? null : (request.confidence ?? null),
    textChanged: request.textChanged,
    at: request.at.toISOString(),
    rev: request.rev,
  };
}
