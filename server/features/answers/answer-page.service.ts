import { Inject, Injectable } from '@nestjs/common';
import type { AnswerForm } from '../../contract/answer.ts';
import { ANSWER_TEXT_LIMIT, type AnswerValues } from '../../contract/survey.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { statusOf, type IncomingStatus } from '../../domain/answers/status.ts';
import { checkAnswer } from '../../domain/survey/check-answer.ts';
import { questionText, scoreQuestion, withOrganisation } from '../../domain/survey/questions.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { renderAnswerPage, type AnswerPageView } from '../../platform/templates/pages/answer-page.ts';
import { renderUnknownLinkPage } from '../../platform/templates/pages/problem-page.ts';
import { frameOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AnswerWritesStore } from './answer-writes.store.ts';
import type { StoredAnswer } from './answers.ts';
import { AnswersStore } from './answers.store.ts';
import { LinkService, machineNow, type AnswerLink, type Visitor } from './link.service.ts';

/** A page and the status it is sent with. */
export interface Page {
  readonly status: 200 | 404 | 410 | 422;
  readonly html: string;
}

/** The page behind a survey mail's links: opening it saves nothing, sending it saves before the reply. */
@Injectable()
export class AnswerPageService {
  constructor(
    private readonly settings: SettingsService,
    private readonly links: LinkService,
    private readonly answers: AnswersStore,
    private readonly writes: AnswerWritesStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param chosen the last part of the address, as it came; null when there is none */
  async open(visitor: Visitor, chosen: string | null): Promise<Page> {
    const score = readChosen(chosen);
    const link =
      score === undefined ? await this.links.behind({ ...visitor, token: '' }) : await this.links.behind(visitor);
    if (!link || score === undefined) return this.unknown(visitor);
    await this.links.remember(link, visitor, score);
    const answer = await this.standing(link);
    if (this.isClosed(link)) return this.closed(link, answer);
    const preselected = typeof score === 'number' ? score : (answer?.score ?? null);
    return this.page(link, 200, await this.scoreView(link, preselected, false));
  }

  async send(visitor: Visitor, form: AnswerForm): Promise<Page> {
    const link = await this.links.behind(visitor);
    if (!link) return this.unknown(visitor);
    const { score } = form;
    if (score === null && !this.isClosed(link)) {
      const answer = await this.standing(link);
      return this.page(link, 422, await this.scoreView(link, answer?.score ?? null, true));
    }
    const scoreId = scoreQuestion(link.definition).id;
    const values: AnswerValues = { ...(score === null ? {} : { [scoreId]: score }), ...textsOf(link, form) };
    const tooLong = checkAnswer(link.definition, values).find(({ code }) => code === 'too-long');
    if (tooLong && score !== null) return this.page(link, 422, await this.wordsView(link, score, values, tooLong.path));

    const evidence = await this.links.evidence(link, form.at);
    const status = statusOf(evidence, link.closesAt.getTime(), this.clock.now().getTime());
    if (status === null || score === null) return this.closed(link, await this.standing(link));
    const kept = link.isTest ? null : await this.writes.keep(this.incoming(link, values, status, evidence));
    if (status === 'late') return this.closed(link, kept);

    const texts = kept?.values ?? values;
    const asksMore = form.step === 'score' && link.definition.questions.some(({ type }) => type === 'text');
    if (asksMore) return this.page(link, 200, await this.wordsView(link, score, texts, null));
    return this.page(link, 200, {
      step: 'thanks',
      frame: await this.frame(),
      token: link.token,
      score,
      closesAt: link.closesAt,
    });
  }

  private incoming(
    link: AnswerLink,
    values: AnswerValues,
    status: IncomingStatus,
    evidence: Awaited<ReturnType<LinkService['evidence']>>,
  ) {
    const contactId = link.contactId!;
    const question = scoreQuestion(link.definition);
    return {
      key: {
        _id: link.invitationId,
        waveId: link.wave!.id,
        surveyId: link.wave!.surveyId,
        surveyVersionId: link.surveyVersionId,
        respondent: { contactId, accountId: link.accountId },
        cluster: link.accountId ?? contactId,
        locale: link.locale,
        metric: question.metric,
        ...(link.sample ? { sample: true as const } : {}),
      },
      scoreId: question.id,
      values,
      status,
      evidence,
      answeredAt: this.clock.now(),
      at: machineNow(),
    };
  }

  /** What this person said before, as far as it may come from a person. */
  private async standing(link: AnswerLink): Promise<StoredAnswer | null> {
    const answer = link.isTest ? null : await this.answers.find(link.invitationId);
    return answer && (answer.status === 'counted' || answer.status === 'late') ? answer : null;
  }

  private isClosed(link: AnswerLink): boolean {
    return link.closesAt <= this.clock.now();
  }

  private async scoreView(link: AnswerLink, score: number | null, missing: boolean): Promise<AnswerPageView> {
    const { definition, locale, token, respondent, closesAt } = link;
    const frame = await this.frame();
    const { id, ends } = scoreQuestion(definition);
    return {
      step: 'score',
      frame,
      token,
      at: this.links.stamp(link),
      respondent,
      question: withOrganisation(questionText(definition, id, locale), frame.organisation),
      ends: { low: ends.low[locale], high: ends.high[locale] },
      score,
      closesAt,
      missing,
    };
  }

  private async wordsView(
    link: AnswerLink,
    score: number,
    values: Readonly<AnswerValues>,
    tooLong: string | null,
  ): Promise<AnswerPageView> {
    const { definition, locale, token } = link;
    const frame = await this.frame();
    const questions = definition.questions
      .filter(({ type }) => type === 'text')
      .map(({ id }) => ({
        id,
        label: withOrganisation(questionText(definition, id, locale, score), frame.organisation),
        value: String(values[id] ?? ''),
      }));
    return {
      step: 'words',
      frame,
      token,
      at: this.links.stamp(link),
      score,
      questions,
      limit: ANSWER_TEXT_LIMIT,
      tooLong,
    };
  }

  private async closed(link: AnswerLink, answer: StoredAnswer | null): Promise<Page> {
    const answered = answer?.status === 'counted' ? 'in-time' : answer?.status === 'late' ? 'late' : 'no';
    return this.page(link, answered === 'late' ? 200 : 410, {
      step: 'closed',
      frame: await this.frame(),
      closedAt: link.closesAt,
      answered,
    });
  }

  private page(link: AnswerLink, status: Page['status'], view: AnswerPageView): Page {
    return { status, html: renderAnswerPage(view, wordsIn(link.locale)) };
  }

  private async frame() {
    return frameOf(await this.settings.get());
  }

  private async unknown({ locale }: Visitor): Promise<Page> {
    const settings = await this.settings.find();
    const words = wordsIn(locale ?? settings?.locale ?? 'en');
    return { status: 404, html: renderUnknownLinkPage(settings && frameOf(settings), words) };
  }
}

/** The number of an address, `x` for the trap, null for none; undefined for what no mail of ours links to. */
function readChosen(chosen: string | null): number | 'x' | null | undefined {
  if (chosen === null || chosen === 'x') return chosen;
  return /^(?:\d|10)$/.test(chosen) ? Number(chosen) : undefined;
}

/** The comments of the second step: every question of the form, an emptied one as empty text. */
function textsOf({ definition }: AnswerLink, form: AnswerForm): AnswerValues {
  if (form.step !== 'words') return {};
  const texts: AnswerValues = {};
  for (const { id, type } of definition.questions) {
    const value = type === 'text' && Object.hasOwn(form, id) ? (form as Record<string, unknown>)[id] : undefined;
    // Forms send line ends as CRLF; a person counts each as one character.
    if (typeof value === 'string') texts[id] = value.replaceAll('\0', '').replace(/\r\n?/g, '\n').trim();
  }
  return texts;
}
