import { Inject, Injectable } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type {
  AnswerRequest,
  AnswerThemes,
  AnswerWhich,
  Question,
  Questions,
  QuestionsQuery,
  ThemeInQuestion,
} from '../../contract/questions.ts';
import type { RequestRow } from '../../contract/request.ts';
import type { ThemeRow } from '../../contract/theme.ts';
import { gatherQuestions, inTurns } from '../../domain/themes/gathered-questions.ts';
import { weighTogether } from '../../domain/themes/handwork.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { orderQuestions } from '../../domain/themes/questions.ts';
import { learnThreshold } from '../../domain/themes/threshold-learning.ts';
import { usualJoin } from '../../domain/themes/thresholds.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import type { Member } from '../../platform/http/actor.ts';
import { Tasks } from '../../platform/tasks/tasks.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { ConflictsService } from '../themes/conflicts.service.ts';
import { ConstraintsStore } from '../themes/constraints.store.ts';
import { GroupingStateStore } from '../themes/grouping-state.store.ts';
import { RequestCorrections } from '../themes/request-corrections.service.ts';
import { ThemeCorrections } from '../themes/theme-corrections.service.ts';
import { ThemePages } from '../themes/theme-pages.service.ts';
import { readerOf, type ThemeReader } from '../themes/theme-rows.ts';
import { ThresholdStore } from '../themes/threshold.store.ts';
import { TriageService } from '../themes/triage.service.ts';
import { AnsweredStore } from './answered.store.ts';
import { LOOK } from './looking.service.ts';
import { QuestionsStore, type KeptQuestion } from './questions.store.ts';

const SKIPPED_DAYS = 30;
const DAY = 24 * 3_600_000;
/** So many more are read than are asked, because some are settled since they were found. */
const SPARE = 10;

/** Between the ids of pairs that are asked about together. */
const TOGETHER = ',';

/** A theme with the pairs of it and others; or, without one, a request and its theme. */
interface Wanted {
  readonly theme: string | null;
  readonly pairs: readonly KeptQuestion[];
}

/** Asks staff what teaches the grouping most, and takes their answers as corrections. */
@Injectable()
export class QuestionsService {
  constructor(
    private readonly questions: QuestionsStore,
    private readonly answers: AnsweredStore,
    private readonly state: GroupingStateStore,
    private readonly thresholds: ThresholdStore,
    private readonly constraints: ConstraintsStore,
    private readonly store: RequestsStore,
    private readonly pages: ThemePages,
    private readonly triage: TriageService,
    private readonly themes: ThemeCorrections,
    private readonly requests: RequestCorrections,
    private readonly conflicts: ConflictsService,
    private readonly tasks: Tasks,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async list({ theme, kind, limit }: QuestionsQuery, actor: Member): Promise<Questions> {
    const embedder = (await this.state.embedderId()) ?? '';
    const usual = usualJoin(embedder);
    const threshold = { usual, ...(await this.thresholds.get(embedder)) };
    const open = (await this.questions.open(this.clock.now(), theme)).filter(
      (one) => one.embedder === embedder && (kind === undefined || one.kind === kind),
    );
    const { answers, byHand, questions, aboutThemes } = await this.answers.standing(embedder);
    const said = weighTogether(answers, byHand);
    const candidates = open.map((question) => ({ ...question, themes: question.of }));
    const pairs = candidates.filter(({ kind }) => kind === 'themes');
    const groups: Wanted[] = gatherQuestions(pairs, learnThreshold(said, usual));
    const requests = candidates.filter(({ kind }) => kind === 'request');
    const doubts = orderQuestions(requests, said, usual, limit + SPARE);
    const ofRequests = doubts.map((doubt): Wanted => ({ theme: null, pairs: [doubt] }));
    const best = inTurns(groups, ofRequests, questions, aboutThemes).slice(0, limit + SPARE);
    const items = await this.told(best, limit, readerOf(actor));
    const total = items.length < limit ? items.length : groups.length + requests.length;
    return { items, total, threshold };
  }

  /** Two themes are the same, or are not. */
  async answerThemes({ same, a, b }: AnswerThemes, actor: Member): Promise<Changed> {
    // Found before anything changes: whoever looks for questions anew does not find it again.
    const question = await this.questions.find(pairId(a.id, b.id));
    const changed = await this.conflicts.explained({ themes: [a, b] }, readerOf(actor), () =>
      same
        ? this.themes.mergeMany({ into: a, themes: [b] }, actor)
        : this.themes.separateMany({ pairs: [{ theme: a, other: b }] }, actor),
    );
    await this.remember(question ? [{ question, same }] : [], changed);
    return changed;
  }

  /** Some themes are the same as one, and others are not. */
  async answerWhich({ theme, into, same, notSame }: AnswerWhich, actor: Member): Promise<Changed> {
    const others = [into, ...same, ...notSame].filter(({ id }) => id !== theme);
    const kept = await this.questions.findAll(others.map(({ id }) => pairId(theme, id)));
    const changed = await this.conflicts.explained({ themes: [into, ...same, ...notSame] }, readerOf(actor), () =>
      same.length > 0
        ? this.themes.mergeMany({ into, themes: same, apart: notSame }, actor)
        : this.themes.separateMany({ pairs: notSame.map((other) => ({ theme: into, other })) }, actor),
    );
    const parted = new Set(notSame.map(({ id }) => pairId(theme, id)));
    await this.remember(
      kept.map((question) => ({ question, same: !parted.has(question._id) })),
      changed,
    );
    return changed;
  }

  /** A request belongs where it is, or gets a theme of its own. */
  async answerRequest({ belongs, request }: AnswerRequest, actor: Member): Promise<Changed> {
    const asked = await this.store.find(request.id);
    const themeId = asked?.state === 'open' ? asked.themeId : null;
    const question = themeId ? await this.questions.find(`${request.id}:${themeId}`) : null;
    const changed = await this.conflicts.explained({ requests: [request] }, readerOf(actor), () =>
      belongs ? this.requests.confirm([request], actor) : this.requests.move([request], { newTheme: {} }, actor),
    );
    await this.remember(question ? [{ question, same: belongs }] : [], changed);
    return changed;
  }

  async skip(id: string): Promise<void> {
    const notBefore = new Date(this.clock.now().getTime() + SKIPPED_DAYS * DAY);
    if (!(await this.questions.postpone(id.split(TOGETHER), notBefore))) throw new Problem('notFound');
  }

  /** All that one answer said counts as much as one answer. */
  private async remember(
    said: readonly { readonly question: KeptQuestion; readonly same: boolean }[],
    { changeId }: Changed,
  ): Promise<void> {
    const [weight, at] = [1 / said.length, this.clock.now()];
    await this.answers.remember(
      said.map(({ question: { _id: id, score, embedder }, same }) => {
        return { _id: `${changeId}|${id}`, changeId, score, same, weight, embedder, at };
      }),
    );
    await this.questions.remove(said.map(({ question }) => question._id));
    this.tasks.poke(LOOK);
  }

  /** The first as they can be asked: those that are settled since they were found are left out. */
  private async told(wanted: readonly Wanted[], limit: number, reader: ThemeReader): Promise<Question[]> {
    const kept = wanted.flatMap(({ pairs }) => pairs);
    const themeIds = kept.flatMap(({ kind, of }) => (kind === 'themes' ? of : [of[1]])) as Id<'theme'>[];
    const requestIds = kept.flatMap(({ kind, of }) => (kind === 'request' ? [of[0]] : [])) as Id<'request'>[];
    const themes = new Map<string, ThemeRow>(
      (await this.pages.rows([...new Set(themeIds)], reader)).map((theme) => [theme.id, theme]),
    );
    const requests = new Map<string, RequestRow>(
      (await this.triage.rowsById(requestIds, reader.locale)).map((request) => [request.id, request]),
    );
    const apart = new Set(
      (await this.constraints.ofAny(themeIds)).filter(({ kind }) => kind === 'apart').map(({ _id }) => _id),
    );
    const isOpen = ({ _id, kind, of }: KeptQuestion): boolean => {
      if (!themes.has(of[1])) return false;
      if (kind === 'themes') return themes.has(of[0]) && !apart.has(_id);
      const request = requests.get(of[0]);
      return request?.theme?.id === of[1] && request.placedBy === 'auto' && request.state === 'open';
    };
    const open = wanted
      .map(({ theme, pairs }) => ({ theme, pairs: pairs.filter(isOpen) }))
      .filter(({ pairs }) => pairs.length > 0);
    const asked: Question[] = [];
    for (const one of open.slice(0, limit)) asked.push(await this.asked(one, themes, requests));
    return asked;
  }

  private async asked(
    { theme, pairs }: Wanted,
    themes: ReadonlyMap<string, ThemeRow>,
    requests: ReadonlyMap<string, RequestRow>,
  ): Promise<Question> {
    const { _id: id, of, score } = pairs[0]!;
    if (theme === null) {
      const b = await this.inQuestion(themes.get(of[1])!);
      return { kind: 'request', id, score, request: requests.get(of[0])!, b };
    }
    const own = await this.inQuestion(themes.get(theme)!);
    const sides: ThemeInQuestion[] = [];
    for (const pair of pairs) sides.push(await this.inQuestion(themes.get(pair.of.find((one) => one !== theme)!)!));
    if (sides.length > 1) {
      const ids = pairs.map((pair) => pair._id).join(TOGETHER);
      const others = sides.map((side, at) => ({ ...side, score: pairs[at]!.score }));
      return { kind: 'which', id: ids, score, theme: own, others };
    }
    const other = sides[0]!;
    // The name of the larger one stays unless told otherwise.
    const [a, b] = (own.theme.requests ?? 0) >= (other.theme.requests ?? 0) ? [own, other] : [other, own];
    return { kind: 'themes', id, score, a, b };
  }

  private async inQuestion(theme: ThemeRow): Promise<ThemeInQuestion> {
    return { theme, quotes: await this.pages.quotesOf(theme.id) };
  }
}
