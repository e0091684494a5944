import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { searchables, type Searchable, type SearchQuestion, type SearchReply } from '../../contract/search.ts';
import { fuseRanks } from '../../domain/search/fuse.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import type { Member } from '../../platform/http/actor.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { CommentsStore } from '../requests/comments.store.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ThemePages } from '../themes/theme-pages.service.ts';
import { readerOf } from '../themes/theme-rows.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { TriageService } from '../themes/triage.service.ts';
import { MeaningsService, type Meanings } from './meanings.service.ts';

/** Looked at by each light before the lists are made one. */
const CONSIDERED = 200;
/** Below that likeness two short texts have nothing to do with each other. */
const LIKE_FROM = 0.35;

/** What the two lights found, before anything is read. */
interface Sight {
  readonly by: Meanings['by'];
  /** Requests by words, and by meaning; open ones, with their themes. */
  readonly worded: readonly { id: Id<'request'>; themeId: Id<'theme'> | null }[];
  readonly meant: readonly { id: Id<'request'>; themeId: Id<'theme'> | null; score: number }[];
  readonly wordedAnswers: readonly string[];
  readonly meantAnswers: ReadonlyMap<string, number>;
}

/** Finds themes, requests and answers by what they say, in their words or others. */
@Injectable()
export class SearchService {
  constructor(
    private readonly meanings: MeaningsService,
    private readonly requests: RequestsStore,
    private readonly comments: CommentsStore,
    private readonly answers: AnswersService,
    private readonly themes: ThemesService,
    private readonly pages: ThemePages,
    private readonly triage: TriageService,
  ) {}

  async find({ text, among = [...searchables], limit }: SearchQuestion, reader: Member): Promise<SearchReply> {
    const wanted = new Set<Searchable>(reader.role === 'viewer' ? among.filter((kind) => kind === 'themes') : among);
    const sight = await this.look(text, wanted);
    const [themes, requests, answers] = await Promise.all([
      wanted.has('themes') ? this.findThemes(text, sight, limit, reader) : [],
      wanted.has('requests') ? this.findRequests(sight, limit, reader) : [],
      wanted.has('answers') ? this.findAnswers(sight, limit) : [],
    ]);
    return { by: sight.by, themes, requests, answers };
  }

  private async look(text: string, wanted: ReadonlySet<Searchable>): Promise<Sight> {
    const words = searchWords(text);
    const asked = words.length > 0;
    const [meant, worded, comments] = await Promise.all([
      this.meanings.nearest(text, { comments: wanted.has('answers') }, CONSIDERED, LIKE_FROM),
      asked ? this.requests.having(words, CONSIDERED) : [],
      asked && wanted.has('answers') ? this.comments.having(words, CONSIDERED) : [],
    ]);
    const [standing, answerOf] = await Promise.all([
      this.requests.standing(meant.requests.map(({ id }) => id)),
      this.comments.answersOf(meant.comments.map(({ id }) => id)),
    ]);
    return {
      by: meant.by,
      worded: worded.map(({ _id, themeId }) => ({ id: _id, themeId })),
      meant: meant.requests.flatMap(({ id, score }) => {
        const themeId = standing.get(id as Id<'request'>);
        return themeId === undefined ? [] : [{ id: id as Id<'request'>, themeId, score }];
      }),
      wordedAnswers: distinct(comments.map(({ answerId }) => answerId)),
      meantAnswers: bestOf(meant.comments.flatMap(({ id, score }) => mapped(answerOf.get(id), score))),
    };
  }

  private async findThemes(
    text: string,
    { worded, meant }: Sight,
    limit: number,
    reader: Member,
  ): Promise<SearchReply['themes']> {
    const named = await this.themes.named(text, CONSIDERED);
    const nearest = bestOf(meant.flatMap(({ themeId, score }) => mapped(themeId, score)));
    const quoteOf = new Map([...meant].reverse().flatMap(({ themeId, id }) => mapped(themeId, id)));
    const having = distinct(worded.flatMap(({ themeId }) => themeId ?? []));
    const best = fuseRanks([named, [...nearest.keys()], having]).slice(0, limit);
    const rows = await this.pages.rows(
      best.map(({ id }) => id),
      readerOf(reader),
    );
    const shown = reader.role === 'viewer' ? [] : best.flatMap(({ id }) => quoteOf.get(id) ?? []);
    const quotes = await this.quotes(shown);
    const byWords = new Set([...named, ...having]);
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
    const said = await this.requests.answersOf(meant.map(({ id }) => id));
    const likeness = bestOf([...meantAnswers, ...meant.flatMap(({ id, score }) => mapped(said.get(id), score))]);
    const ranked = [...likeness].sort((a, b) => b[1] - a[1]).map(([id]) => id);
    const best = fuseRanks([wordedAnswers, ranked]).slice(0, limit);
    const byWords = new Set(wordedAnswers);
    const rows = await this.answers.rowsById(best.map(({ id }) => id));
    return rows
      .filter(({ status }) => status === 'counted')
      .map((answer) => ({ answer, byWords: byWords.has(answer.id), likeness: likeness.get(answer.id) ?? null }));
  }

  private async quotes(ids: readonly Id<'request'>[]): Promise<Map<string, string>> {
    const found = await this.requests.findAll(ids);
    return new Map(found.map(({ _id, quote }) => [_id, quote]));
  }
}

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];

const mapped = <K, V>(key: K | null | undefined, value: V): [K, V][] =>
  key === null || key === undefined ? [] : [[key, value]];

/** The best score of each, in order of appearance. */
function bestOf<K>(scores: Iterable<readonly [K, number]>): Map<K, number> {
  const best = new Map<K, number>();
  for (const [key, score] of scores) best.set(key, Math.max(score, best.get(key) ?? -Infinity));
  return best;
}
