import { Inject, Injectable } from '@nestjs/common';
import type { Changed } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import { Problem } from '../../contract/problem.ts';
import type {
  AnswerRequest,
  AnswerThemes,
  Question,
  Questions,
  QuestionsQuery,
  ThemeInQuestion,
} from '../../contract/questions.ts';
import type { RequestRow } from '../../contract/request.ts';
import type { ThemeRow } from '../../contract/theme.ts';
import { weighTogether } from '../../domain/themes/handwork.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import { orderQuestions } from '../../domain/themes/questions.ts';
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

  async list({ theme, limit }: QuestionsQuery, actor: Member): Promise<Questions> {
    const embedder = (await this.state.embedderId()) ?? '';
    const usual = usualJoin(embedder);
    const threshold = { usual, ...(await this.thresholds.get(embedder)) };
    const open = (await this.questions.open(this.clock.now(), theme)).filter((one) => one.embedder === embedder);
    const { answers, byHand } = await this.answers.standing(embedder);
    const said = weighTogether(answers, byHand);
    const candidates = open.map((question) => ({ ...question, themes: question.of }));
    const best = orderQuestions(candidates, said, usual, limit + SPARE);
    const items = await this.told(best, limit, readerOf(actor));
    return { items, total: items.length < limit ? items.length : open.length, threshold };
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
    await this.remember(question, same, changed);
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
    await this.remember(question, belongs, changed);
    return changed;
  }

  async skip(id: string): Promise<void> {
    const notBefore = new Date(this.clock.now().getTime() + SKIPPED_DAYS * DAY);
    if (!(await this.questions.postpone(id, notBefore))) throw new Problem('notFound');
  }

  private async remember(question: KeptQuestion | null, same: boolean, { changeId }: Changed): Promise<void> {
    if (question) {
      const { _id: id, score, embedder } = question;
      await this.answers.remember([
        { _id: `${changeId}|${id}`, changeId, score, same, embedder, at: this.clock.now() },
      ]);
      await this.questions.remove(id);
    }
    this.tasks.poke(LOOK);
  }

  /** The first as they can be asked: those that are settled since they were found are left out. */
  private async told(questions: readonly KeptQuestion[], limit: number, reader: ThemeReader): Promise<Question[]> {
    const themeIds = questions.flatMap(({ kind, of }) => (kind === 'themes' ? of : [of[1]])) as Id<'theme'>[];
    const requestIds = questions.flatMap(({ kind, of }) => (kind === 'request' ? [of[0]] : [])) as Id<'request'>[];
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
    const asked: Question[] = [];
    for (const { _id: id, kind, of, score } of questions.filter(isOpen).slice(0, limit)) {
      const b = await this.inQuestion(themes.get(of[1])!);
      if (kind === 'request') asked.push({ kind, id, score, request: requests.get(of[0])!, b });
      else {
        const a = await this.inQuestion(themes.get(of[0])!);
        // The name of the larger one stays unless told otherwise.
        const [first, second] = (a.theme.requests ?? 0) >= (b.theme.requests ?? 0) ? [a, b] : [b, a];
        asked.push({ kind, id, score, a: first, b: second });
      }
    }
    return asked;
  }

  private async inQuestion(theme: ThemeRow): Promise<ThemeInQuestion> {
    return { theme, quotes: await this.pages.quotesOf(theme.id) };
  }
}
