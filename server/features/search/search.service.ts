import { Injectable } from '@nestjs/common';
import type { AnswerRow } from '../../contract/answer.ts';
import type { Id } from '../../contract/ids.ts';
import { searchables, type Searchable, type SearchQuestion, type SearchReply } from '../../contract/search.ts';
import {
  rankAnswers,
  rankRequests,
  rankThemes,
  type Ranked,
  type RankedTheme,
  type Sight,
} from '../../domain/search/ranking.ts';
import { maskPersonal } from '../../domain/text/mask.ts';
import { searchWords } from '../../domain/text/search-words.ts';
import type { Member } from '../../platform/http/actor.ts';
import { AnswersService } from '../answers/answers.service.ts';
import { partsOfComment } from '../requests/comments.store.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore, standingOf } from '../requests/requests.store.ts';
import { readerOf, toThemeRow, type ThemeReader } from '../themes/theme-rows.ts';
import type { Theme } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { TriageService } from '../themes/triage.service.ts';
import { GroundService } from './ground.service.ts';
import { MeaningsService } from './meanings.service.ts';
import { WordingsService } from './wordings.service.ts';

/** So many found by each light are looked at before the lists are made one: many requests come to few themes. */
const requestsConsidered = (limit: number): number => Math.min(200, 60 + 10 * limit);
const answersConsidered = (limit: number): number => 10 + 3 * limit;
/** Below that likeness two short texts have nothing to do with each other. */
const LIKE_FROM = 0.35;
/** What is shown is read, and ranked anew when it is no longer what it was; whoever writes all the time gets no more than that. */
const MOST_RANKINGS = 4;

/** What is to be shown, best first. */
interface Ranking {
  readonly themes: readonly RankedTheme[];
  readonly requests: readonly Ranked[];
  readonly answers: readonly Ranked[];
}

/** The same as the database has it. */
interface Shown {
  readonly requests: ReadonlyMap<string, CustomerRequest>;
  readonly themes: ReadonlyMap<string, Theme>;
  readonly answers: readonly AnswerRow[];
}

/** Finds themes, requests and answers by what they say, in their words or others. */
@Injectable()
export class SearchService {
  constructor(
    private readonly ground: GroundService,
    private readonly meanings: MeaningsService,
    private readonly wordings: WordingsService,
    private readonly requests: RequestsStore,
    private readonly answers: AnswersService,
    private readonly themes: ThemesService,
    private readonly triage: TriageService,
  ) {}

  /** Reads what is searched, so that the first question need not wait; a reading that fails is tried again by a question. */
  prepare(): void {
    this.ground
      .now()
      .then((ground) => this.wordings.prepare(ground).then(() => this.meanings.prepare(ground)))
      .catch(() => {});
  }

  async find({ text, among = [...searchables], limit }: SearchQuestion, actor: Member): Promise<SearchReply> {
    const wanted = new Set<Searchable>(actor.role === 'viewer' ? among.filter((kind) => kind === 'themes') : among);
    const { by, sight } = await this.look(text, wanted, limit);
    let ranking = rank(sight, wanted, limit);
    let shown = await this.read(ranking);
    for (let rankings = 1; this.learn(ranking, shown, sight) && rankings < MOST_RANKINGS; rankings += 1) {
      ranking = rank(sight, wanted, limit);
      shown = await this.read(ranking);
    }
    return { by, ...(await this.reply(ranking, shown, readerOf(actor))) };
  }

  private async look(
    text: string,
    wanted: ReadonlySet<Searchable>,
    limit: number,
  ): Promise<{ by: SearchReply['by']; sight: Sight }> {
    const most = {
      requests: requestsConsidered(limit),
      comments: wanted.has('answers') ? answersConsidered(limit) : 0,
    };
    const ground = this.ground.now();
    const [meant, worded] = await Promise.all([
      this.meanings.nearest(text, most, LIKE_FROM, ground),
      ground.then((known) => this.wordings.having(text, most, known)),
    ]);
    const sight: Sight = {
      named: worded.themes,
      worded,
      meant,
      standingOf: (request) => this.wordings.standingOf(request),
      answerOf: (comment) => this.wordings.answerOf(comment),
    };
    return { by: this.wordings.isReady ? meant.by : 'warming', sight };
  }

  private async read({ themes, requests, answers }: Ranking): Promise<Shown> {
    const shown = requests.map(({ id }) => id);
    const around = shown.flatMap((id) => this.wordings.standingOf(id)?.themeId ?? []);
    const [found, live, rows] = await Promise.all([
      this.requests.findAll(distinct([...shown, ...themes.flatMap(behind)]) as Id<'request'>[]),
      this.themes.resolveAll(distinct([...themes.map(({ id }) => id), ...around])),
      this.answers.rowsById(answers.map(({ id }) => id)),
    ]);
    return { requests: new Map(found.map((request) => [request._id, request])), themes: live, answers: rows };
  }

  /** Takes in what is no longer as it was when it was ranked; whether there was any. */
  private learn(ranking: Ranking, shown: Shown, sight: Sight): boolean {
    return [this.learnOfRequests(ranking, shown), this.learnOfComments(ranking, shown, sight)].some(Boolean);
  }

  private learnOfRequests({ themes, requests }: Ranking, shown: Shown): boolean {
    const ids = [...requests.map(({ id }) => id), ...themes.flatMap(behind)];
    const changed = distinct(ids).filter((id) => this.wordings.standingOf(id)?.rev !== shown.requests.get(id)?.rev);
    for (const id of changed) {
      const request = shown.requests.get(id);
      const known = this.wordings.standingOf(id);
      // What another question has read since is later.
      if (known && !(request && request.rev < known.rev))
        this.wordings.correct(id, request ? standingOf(request) : null);
    }
    return changed.length > 0;
  }

  private learnOfComments({ answers }: Ranking, shown: Shown, { worded, meant }: Sight): boolean {
    const ranked = new Set(answers.map(({ id }) => id));
    const rows = new Map(shown.answers.map((row) => [row.id as string, row]));
    const gone = distinct([...worded.comments, ...meant.comments.map(({ id }) => id)]).filter((comment) => {
      const { answerId, questionId } = partsOfComment(comment);
      if (!ranked.has(answerId) || this.wordings.answerOf(comment) === undefined) return false;
      const row = rows.get(answerId);
      return (
        row?.status !== 'counted' || !row.comments.some((said) => said.questionId === questionId && hasWords(said))
      );
    });
    for (const comment of gone) this.wordings.forget(comment);
    return gone.length > 0;
  }

  private async reply(ranking: Ranking, shown: Shown, reader: ThemeReader): Promise<Omit<SearchReply, 'by'>> {
    const requests = ranking.requests.flatMap(({ id }) => shown.requests.get(id) ?? []);
    const requestRows = new Map(
      (await this.triage.rows(requests, reader.locale, shown.themes)).map((row) => [row.id as string, row]),
    );
    const answerRows = new Map(shown.answers.map((row) => [row.id as string, row]));
    return {
      themes: ranking.themes.flatMap(({ id, byWords, likeness, nearest }) => {
        const theme = shown.themes.get(id);
        if (theme?._id !== id) return [];
        const request = reader.role === 'viewer' ? undefined : shown.requests.get(nearest ?? '');
        const quote = request ? maskPersonal(request.quote) : null;
        return [{ theme: toThemeRow(theme, this.wordings.countsOf(id), null, reader), byWords, likeness, quote }];
      }),
      requests: ranking.requests.flatMap(({ id, byWords, likeness }) => {
        const request = requestRows.get(id);
        return request ? [{ request, byWords, likeness }] : [];
      }),
      answers: ranking.answers.flatMap(({ id, byWords, likeness }) => {
        const answer = answerRows.get(id);
        return answer?.status === 'counted' ? [{ answer, byWords, likeness }] : [];
      }),
    };
  }
}

const rank = (sight: Sight, wanted: ReadonlySet<Searchable>, limit: number): Ranking => ({
  themes: wanted.has('themes') ? rankThemes(sight, limit) : [],
  requests: wanted.has('requests') ? rankRequests(sight, limit) : [],
  answers: wanted.has('answers') ? rankAnswers(sight, limit) : [],
});

/** The requests for which a theme is found. */
const behind = ({ nearest, worded }: RankedTheme): string[] => [nearest, worded].filter((id) => id !== null);

/** As `CommentsStore.keep` asks of a comment. */
const hasWords = ({ text }: AnswerRow['comments'][number]): boolean => searchWords(maskPersonal(text)).length > 0;

const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
