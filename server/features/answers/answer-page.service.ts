import { Inject, Injectable } from '@nestjs/common';
import type { AnswerForm, OpenedPage } from '../../contract/answer.ts';
import { acceptedLocale } from '../../contract/locale.ts';
import type { Settings } from '../../contract/settings.ts';
import type { AnswerValues } from '../../contract/survey.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { weighEvidence, type SeenHand } from '../../domain/answers/evidence.ts';
import { checkAnswer } from '../../domain/survey/check-answer.ts';
import { scoreQuestion } from '../../domain/survey/questions.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { scriptedPagePolicy } from '../../platform/http/content-policy.ts';
import type { PlainPage } from '../../platform/http/quick-lane.ts';
import { renderAnswerPage, type AnswerPageView } from '../../platform/templates/pages/answer-page.ts';
import { renderUnknownLinkPage } from '../../platform/templates/pages/problem-page.ts';
import { frameOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { AnswerIntake, type Arrival } from './answer-intake.service.ts';
import { scoreView, wordsView, type PageOf } from './answer-views.ts';
import type { StoredAnswer } from './answers.ts';
import { AnswersStore } from './answers.store.ts';
import { LinkService, type AnswerLink, type Visitor } from './link.service.ts';
import { MachineTime } from './machine-time.ts';
import { OneClickService } from './one-click.service.ts';
import { SavedPages, type Saved } from './saved-pages.ts';

/** A page and the status it is sent with. */
export interface Page extends PlainPage {
  readonly status: 200 | 404 | 410 | 422;
  readonly policy: string;
}

/** The page behind a survey mail's links: opening it saves nothing, what it sends is saved before the reply. */
@Injectable()
export class AnswerPageService {
  constructor(
    private readonly settings: SettingsService,
    private readonly links: LinkService,
    private readonly oneClick: OneClickService,
    private readonly answers: AnswersStore,
    private readonly intake: AnswerIntake,
    private readonly savedPages: SavedPages,
    private readonly time: MachineTime,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param chosen the last part of the address, as it came; null when there is none */
  async open(visitor: Visitor, chosen: string | null): Promise<Page> {
    const score = readChosen(chosen);
    const link =
      score === undefined ? await this.links.behind({ ...visitor, token: '' }) : await this.links.behind(visitor);
    if (!link || score === undefined || isOffScale(link, score)) return this.unknown(visitor);
    await this.links.remember(link, visitor, score);
    const answer = await this.standing(link);
    if (this.isClosed(link)) return this.closed(link, answer);
    const place = await this.place(link);
    const respondent = await link.respondent();
    if (typeof score !== 'number')
      return page(link, 200, scoreView(place, { respondent, score: answer?.score ?? null, mode: null }));
    // What counts already is changed by hand only.
    const isChange = answer?.status === 'counted' && answer.score !== score;
    const mode = isChange ? 'tap' : await this.oneClick.mode(link, visitor);
    return page(link, 200, scoreView(place, { respondent, score, mode }));
  }

  /** A form that came back, by a button. */
  async send(visitor: Visitor, form: AnswerForm): Promise<Page> {
    const link = this.links.proven(visitor, form.at) ?? (await this.links.behind(visitor, form.at));
    if (!link) return this.unknown(visitor);
    const score = isOffScale(link, form.score) ? null : form.score;
    if (score === null && !this.isClosed(link)) {
      const answer = await this.standing(link);
      const respondent = await link.respondent();
      const given = { respondent, score: answer?.score ?? null, missing: true, mode: null };
      return page(link, 422, scoreView(await this.place(link), given));
    }
    const scoreId = scoreQuestion(link.definition).id;
    const values: AnswerValues = { ...(score === null ? {} : { [scoreId]: score }), ...textsOf(link, form) };
    const tooLong = checkAnswer(link.definition, values).find(({ code }) => code === 'too-long');
    if (tooLong && score !== null)
      return page(link, 422, wordsView(await this.place(link), { score, values, tooLong: tooLong.path, saved: null }));

    // Without a number nothing comes in but to a wave that is closed, and of that nothing is kept.
    if (score === null) return this.closed(link, await this.standing(link));
    const { status, kept } = await this.intake.take(this.byHand(link, visitor, values, form.by));
    if (status === null) return this.closed(link, await this.standing(link));
    if (status === 'late') return this.closed(link, kept);
    return this.saved(link, { score, values: kept?.values ?? values, saved: null, asksMore: form.step === 'score' });
  }

  /** What the page's script sent. Where it is not saved, the page comes back as it was, with its button. */
  async opened(visitor: Visitor, post: OpenedPage): Promise<Page> {
    const link = this.links.proven(visitor, post.nonce) ?? (await this.links.behind(visitor, post.nonce));
    if (!link) return this.unknown(visitor);
    const { score, kind, visibleMs } = post;
    if (isOffScale(link, score)) {
      const respondent = await link.respondent();
      const given = { respondent, score: null, missing: true, mode: null };
      return page(link, 422, scoreView(await this.place(link), given));
    }
    const values = { [scoreQuestion(link.definition).id]: score };
    const { status, kept } = await this.intake.take(
      kind === 'auto'
        ? await this.byItself(link, visitor, values, visibleMs)
        : this.byHand(link, visitor, values, kind === 'gesture' ? 'hand' : 'program'),
    );
    if (status === null || status === 'late') return this.closed(link, kept ?? (await this.standing(link)));
    const stands = kept ? kept.score === score && isTold(kept) : status !== 'suspect';
    if (!stands) {
      const respondent = await link.respondent();
      return page(link, 200, scoreView(await this.place(link), { respondent, score, mode: 'tap' }));
    }
    const saved = (kept?.status ?? status) === 'provisional' ? 'provisional' : 'counted';
    return this.saved(link, { score, values: kept?.values ?? values, saved, asksMore: true });
  }

  /** What somebody, or something, sent by a button. */
  private byHand(link: AnswerLink, visitor: Visitor, values: AnswerValues, by: SeenHand): Arrival {
    const now = this.time.now().getTime();
    const shownAt = link.stamp?.shownAt ?? null;
    return { link, visitor, values, since: now, judge: (visits) => weighEvidence(visits, shownAt, now, by) };
  }

  /** What a page sent by itself. */
  private async byItself(
    link: AnswerLink,
    visitor: Visitor,
    values: AnswerValues,
    visibleMs: number,
  ): Promise<Arrival> {
    const now = this.time.now().getTime();
    const judge = await this.oneClick.judging(link, visibleMs, now);
    return { link, visitor, values, since: link.stamp?.shownAt ?? now, judge };
  }

  private async saved(link: AnswerLink, what: Saved): Promise<Page> {
    const settings = this.settings.known();
    const place = settings ? this.placeIn(settings, link) : await this.place(link);
    const { html, bytes } = this.savedPages.of(place, what);
    return { status: 200, html, bytes, policy: scriptedPagePolicy };
  }

  /** What this person said before, as far as it may come from a person. */
  private async standing(link: AnswerLink): Promise<StoredAnswer | null> {
    const answer = link.isTest ? null : await this.answers.find(link.invitationId);
    return answer && (isTold(answer) || answer.status === 'late') ? answer : null;
  }

  private isClosed(link: AnswerLink): boolean {
    return link.closesAt <= this.clock.now();
  }

  private async closed(link: AnswerLink, answer: StoredAnswer | null): Promise<Page> {
    const answered = answer && isTold(answer) ? 'in-time' : answer?.status === 'late' ? 'late' : 'no';
    return page(link, answered === 'late' ? 200 : 410, {
      step: 'closed',
      frame: frameOf(await this.settings.recent()),
      closedAt: link.closesAt,
      answered,
    });
  }

  private async place(link: AnswerLink): Promise<PageOf> {
    return this.placeIn(await this.settings.recent(), link);
  }

  private placeIn(settings: Settings, link: AnswerLink): PageOf {
    return { link, frame: frameOf(settings), at: this.links.stamp(link) };
  }

  private async unknown({ languages }: Visitor): Promise<Page> {
    const settings = await this.settings.find();
    const words = wordsIn(acceptedLocale(languages) ?? settings?.locale ?? 'en');
    return pageOf(404, renderUnknownLinkPage(settings && frameOf(settings), words));
  }
}

function page(link: AnswerLink, status: Page['status'], view: AnswerPageView): Page {
  return pageOf(status, renderAnswerPage(view, wordsIn(link.locale)));
}

function pageOf(status: Page['status'], html: string): Page {
  return { status, html, policy: scriptedPagePolicy };
}

/** Shown to whoever opens the link again: it counts, or will unless something speaks against it. */
function isTold({ status }: StoredAnswer): boolean {
  return status === 'counted' || status === 'provisional';
}

/** The number of an address, `x` for the trap, null for none; undefined for what no mail of ours links to. */
function readChosen(chosen: string | null): number | 'x' | null | undefined {
  if (chosen === null || chosen === 'x') return chosen;
  return /^(?:\d|10)$/.test(chosen) ? Number(chosen) : undefined;
}

/** Whether a number is none that the survey of the link takes: one of 0 to 10 is no stars. */
function isOffScale({ definition }: AnswerLink, score: number | 'x' | null): boolean {
  const { min, max } = scoreQuestion(definition);
  return typeof score === 'number' && (score < min || score > max);
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
