import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { searchables, type Searchable, type SearchQuestion, type SearchReply } from '../../contract/search.ts';
import { fuseRanks } from '../../domain/search/fuse.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import type { Member } from '../../platform/http/actor.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { RequestsStore, type FoundStanding } from '../requests/requests.store.ts';
import { ThemePages } from '../themes/theme-pages.service.ts';
import { readerOf } from '../themes/theme-rows.ts';
import { TriageService } from '../themes/triage.service.ts';
import { MeaningsService, type Meanings } from './meanings.service.ts';
import { WordingsService } from './wordings.service.ts';

/** So many found by each light are looked at before the lists are made one: some turn out to be gone, and many requests come to
 * few themes. */
const requestsConsidered = (limit: number): number => Math.min(200, 60 + 10 * limit);
const answersConsidered = (limit: number): number => 10 + 3 * limit;
/** Below that likeness two short texts have nothing to do with each other. */
const LIKE_FROM = 0.35;

/** What the two lights found: open requests with where they stand, answers, names. */
interface Sight {
  readonly by: Meanings['by'];
  readonly named: readonly string[];
  readonly worded: readonly SeenRequest[];
  readonly meant: readonly (SeenRequest & { score: number })[];
  readonly wordedAnswers: readonly string[];
  readonly meantAnswers: ReadonlyMap<string, number>;
}

type SeenRequest = FoundStanding & { readonly id: Id<'request'> };

/** Finds themes, requests and answers by what they say, in their words or others. */
@Injectable()
export class SearchService {
  constructor(
    private readonly meanings: MeaningsService,
    private readonly wordings: WordingsService,
    private readonly requests: RequestsStore,
    private readonly comments: CommentsStore,
    private readonly answers: AnswersService,
    private readonly pages: ThemePages,
    private readonly triage: TriageService,
  ) {}

  /** Reads what is searched, so that the first question need not wait; a reading that fails is tried again by a question. */
  prepare(): void {
    this.wordings
      .prepare()
      .then(() => this.meanings.prepare())
      .catch(() => {});
  }

  async find({ text, among = [...searchables], limit }: SearchQuestion, reader: Member): Promise<SearchReply> {
    const wanted = new Set<Searchable>(reader.role === 'viewer' ? among.filter((kind) => kind === 'themes') : among);
    const sight = await this.look(text, wanted, limit);
    const [themes, requests, answers] = await Promise.all([
      wanted.has('themes') ? this.findThemes(sight, limit, reader) : [],
      wanted.has('requests') ? this.findRequests(sight, limit, reader) : [],
      wanted.has('answers') ? this.findAnswers(sight, limit) : [],
    ]);
    return { by: sight.by, themes, requests, answers };
  }

  private async look(text: string, wanted: ReadonlySet<Searchable>, limit: number): Promise<Sight> {
    const most = {
      requests: requestsConsidered(limit),
      comments: wanted.has('answers') ? answersConsidered(limit) : 0,
    };
    const [meant, worded] = await Promise.all([
      this.meanings.nearest(text, most, LIKE_FROM),
      this.wordings.having(text, most),
    ]);
    const comments = distinct([...worded.comments, ...meant.comments.map(({ id }) => id)]);
    const [standing, answerOf] = await Promise.all([
      this.requests.standing(distinct([...worded.requests, ...meant.requests.map(({ id }) => id)])),
      this.comments.answersOf(comments),
    ]);
    this.wordings.forget(
      worded.requests.filter((id) => !standing.has(id)),
      worded.comments.filter((id) => !answerOf.has(id)),
    );
    const seen = (id: string): SeenRequest[] =>
      mapped(standing.get(id), id).map(([at, _id]) => ({ ...at, id: _id as Id<'request'> }));
    const likeness = new Map(meant.requests.map(({ id, score }) => [id, score]));
    const meantAnswers = bestOf(meant.comments.flatMap(({ id, score }) => mapped(answerOf.get(id), score)));
    const wordedAnswers = distinct(worded.comments.flatMap((id) => answerOf.get(id) ?? []));
    return {
      by: this.wordings.isReady ? meant.by : 'warming',
      named: worded.themes,
      worded: nearestFirst(worded.requests, likeness).flatMap(seen),
      meant: meant.requests.flatMap(({ id, score }) => seen(id).map((one) => ({ ...one, score }))),
      wordedAnswers: nearestFirst(wordedAnswers, meantAnswers),
      meantAnswers,
    };
  }

  private async findThemes(
    { named, worded, meant }: Sight,
    limit: number,
    reader: Member,
  ): Promise<SearchReply['themes']> {
    const nearest = bestOf(meant.flatMap(({ themeId, score }) => mapped(themeId, score)));
    const quoteOf = new Map([...meant].reverse().flatMap(({ themeId, id }) => mapped(themeId, id)));
    const having = distinct(worded.flatMap(({ themeId }) => themeId ?? []));
    const best = fuseRanks<string>([named, [...nearest.keys()], having]).slice(0, limit);
    const shown = reader.role === 'viewer' ? [] : best.flatMap(({ id }) => quoteOf.get(id as Id<'theme'>) ?? []);
    const [rows, quotes] = await Promise.all([
      this.pages.rows(
        best.map(({ id }) => id as Id<'theme'>),
        readerOf(reader),
      ),
      this.quotes(shown),
    ]);
    const byWords = new Set<string>([...named, ...having]);
    return rows.map((theme) => ({
      theme,
      byWords: byWords.has(theme.id),
      likeness: nearest.get(theme.id) ?? null,
      quote: quotes.get(quoteOf.get(theme.id) ?? '') ?? null,
    }));
  }

  private async findRequests(
    { worded, meant }: Sight,
    limit: number,
    reader: Member,
  ): Promise<SearchReply['requests']> {
    const words = worded.map(({ id }) => id);
    const likeness = new Map(meant.map(({ id, score }) => [id, score]));
    const best = fuseRanks([words, [...likeness.keys()]]).slice(0, limit);
    const byWords = new Set(words);
    const rows = await this.triage.rowsById(
      best.map(({ id }) => id),
      readerOf(reader).locale,
    );
    return rows.map((request) => ({
      request,
      byWords: byWords.has(request.id),
      likeness: likeness.get(request.id) ?? null,
    }));
  }

  private async findAnswers(
    { wordedAnswers, meantAnswers, meant }: Sight,
    limit: number,
  ): Promise<SearchReply['answers']> {
    // A comment that holds requests is found by what they mean.
    const likeness = bestOf([...meantAnswers, ...meant.flatMap(({ answerId, score }) => mapped(answerId, score))]);
    const ranked = [...likeness].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    const best = fuseRanks([wordedAnswers, ranked]).slice(0, limit);
    const byWords = new Set(wordedAnswers);
    const rows = await this.answers.rowsById(best.map(({ id }) => id));
    return rows
      .filter(({ status }) => status === 'counted')
      .map((answer) => ({ answer, byWords: byWords.has(answer.id), likeness: likeness.get(answer.id) ?? null }));
  }

  /** What some requests say, without addresses and numbers of people. */
  private async quotes(ids: readonly Id<'request'>[]): Promise<Map<string, string>> {
    const found = await this.requests.findAll(ids);
    return new Map(found.map(({ _id, quote }) => [_id, maskPersonal(quote)]));
  }
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

const mapped = <K, V>(key: K | null | undefined, value: V): [K, V][] =>
  key === null || key === undefined ? [] : [[key, value]];

/** Those that mean what was asked before those that only have its words; else in the order in which they come. */
const nearestFirst = (ids: readonly string[], likeness: ReadonlyMap<string, number>): string[] =>
  [...ids].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));

/** The best score of each, in order of appearance. */
function bestOf<K>(scores: Iterable<readonly [K, number]>): Map<K, number> {
  const best = new Map<K, number>();
  for (const [key, score] of scores) best.set(key, Math.max(score, best.get(key) ?? -Infinity));
  return best;
}
