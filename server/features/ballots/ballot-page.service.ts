import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { BallotForm } from '../../contract/ballot.ts';
import { Need, needValues } from '../../contract/need.ts';
import { Problem } from '../../contract/problem.ts';
import { wordsIn } from '../../contract/words/catalogues.ts';
import { checkBallot } from '../../domain/voting/check-ballot.ts';
import { CLOCK, type Clock } from '../../platform/clock.ts';
import { Limits } from '../../platform/limits.ts';
import {
  renderBallotClosed,
  renderBallotDoor,
  renderBallotPage,
  type BallotDoorView,
  type BallotPageView,
  type BallotTheme,
} from '../../platform/templates/pages/ballot-page.ts';
import { renderUnknownLinkPage } from '../../platform/templates/pages/problem-page.ts';
import { Tokens } from '../../platform/tokens.ts';
import { AudienceService } from '../audience/audience.service.ts';
import { masked } from '../delivery/unsubscribe.service.ts';
import { GroupsService } from '../groups/groups.service.ts';
import { frameOf } from '../settings/letterhead.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { BallotLinkService, type OpenedLink, type Visitor, type VoterCookie } from './ballot-link.service.ts';
import { BallotMailsService } from './ballot-mails.service.ts';
import type { Needs, NeedValue } from './ballots.ts';
import { VotesStore } from './votes.store.ts';

/** Nobody reads a page and presses its button in less, in milliseconds of the machine's clock. */
const QUICKEST_HUMAN = 1000;
const SHOWN = 'ballot-shown';

/** A page, the status it is sent with, and what the browser shall keep. */
export interface Page {
  readonly status: 200 | 403 | 404 | 410 | 422;
  readonly html: string;
  readonly cookie?: VoterCookie;
}

/** The page behind a ballot's link: looking changes nothing, every step is a form of its own. */
@Injectable()
export class BallotPageService {
  constructor(
    private readonly links: BallotLinkService,
    private readonly votes: VotesStore,
    private readonly mails: BallotMailsService,
    private readonly groups: GroupsService,
    private readonly audience: AudienceService,
    private readonly settings: SettingsService,
    private readonly limits: Limits,
    @Inject(Tokens) private readonly tokens: Tokens,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async show(visitor: Visitor): Promise<Page> {
    const opened = await this.links.behind(visitor);
    if (!opened) return this.unknown(visitor);
    if (this.isClosed(opened)) return this.closed(opened, visitor);
    return opened.place === 'session' ? this.ballot(opened, visitor, 200) : this.door(opened, visitor, 200);
  }

  async act(visitor: Visitor, form: BallotForm): Promise<Page> {
    const opened = await this.links.behind(visitor);
    if (!opened) return this.unknown(visitor);
    if (this.isClosed(opened)) return this.closed(opened, visitor);
    const hurried = this.isHurried(opened, form);
    if (hurried && form.do !== 'vote') return this.door(opened, visitor, 422, { hurried });
    if (form.do === 'open') return this.open(opened, visitor);
    if (form.do === 'freshLink') return this.sendFreshLink(opened, visitor);
    if (form.do === 'vote' && opened.place === 'session') return this.vote(opened, visitor, form, hurried);
    return this.door(opened, visitor, form.do === 'vote' ? 403 : 200);
  }

  private async open(opened: OpenedLink, visitor: Visitor): Promise<Page> {
    const cookie = opened.place === 'elsewhere' ? null : await this.links.open(opened, visitor);
    if (!cookie) return this.door({ ...opened, place: 'elsewhere' }, visitor, 403);
    return { ...(await this.ballot(opened, visitor, 200)), cookie };
  }

  /** Always to the voter's own address, whoever asks; so it tells nobody anything and can be used by nobody else. */
  private async sendFreshLink(opened: OpenedLink, visitor: Visitor): Promise<Page> {
    await this.limits.spendKey('mailLink', opened.voter._id);
    if (!(await this.mails.sendFreshLink(opened.ballot, opened.voter, this.clock.now())))
      throw new Problem('conflict', { key: 'ballotPage.notWrittenTo' });
    return this.door(opened, visitor, 200, { state: 'sent' });
  }

  private async vote(opened: OpenedLink, visitor: Visitor, form: BallotForm, hurried: boolean): Promise<Page> {
    const { ballot, voter } = opened;
    const needs = chosenIn(form, ballot.labels);
    const themes = ballot.labels.map(({ themeId }) => themeId);
    const faults = checkBallot(needs, themes, { maxCritical: ballot.maxCritical });
    if (hurried || faults.length > 0)
      return this.ballot(opened, visitor, 422, { needs, hurried, tooManyCritical: faults.length > 0 });
    if (!(await this.votes.keep(voter, needs, this.clock.now()))) return this.closed(opened, visitor);
    return this.ballot(opened, visitor, 200, { needs, saved: true });
  }

  private async door(
    opened: OpenedLink,
    visitor: Visitor,
    status: Page['status'],
    { state, hurried = false }: { state?: BallotDoorView['state']; hurried?: boolean } = {},
  ): Promise<Page> {
    const contact = await this.audience.contact(opened.voter.contactId);
    const view: BallotDoorView = {
      ...(await this.common(opened, visitor)),
      at: this.stamp(opened),
      state: state ?? (opened.place === 'elsewhere' ? 'elsewhere' : 'open'),
      hurried,
      address: contact?.email ? masked(contact.email) : '—',
      closesAt: opened.ballot.closesAt!,
    };
    return { status, html: renderBallotDoor(view, wordsIn(opened.voter.locale)) };
  }

  /** With what was just sent, or with what was saved before. */
  private async ballot(
    opened: OpenedLink,
    visitor: Visitor,
    status: Page['status'],
    sent: { needs: Needs; hurried?: boolean; tooManyCritical?: boolean; saved?: boolean } | null = null,
  ): Promise<Page> {
    const needs = sent?.needs ?? (await this.votes.find(opened.voter._id))?.needs ?? {};
    const view: BallotPageView = {
      ...(await this.common(opened, visitor)),
      at: this.stamp(opened),
      themes: themesFor(opened, needs),
      maxCritical: opened.ballot.maxCritical,
      hurried: sent?.hurried ?? false,
      tooManyCritical: sent?.tooManyCritical ?? false,
      saved: sent?.saved ?? false,
      closesAt: opened.ballot.closesAt!,
    };
    return { status, html: renderBallotPage(view, wordsIn(opened.voter.locale)) };
  }

  /** Only the browser that voted is told what was voted. */
  private async closed(opened: OpenedLink, visitor: Visitor): Promise<Page> {
    const { ballot, voter, place } = opened;
    const isTheirs = place === 'session' || place === 'own';
    const needs = (isTheirs && (await this.votes.find(voter._id))?.needs) || {};
    const view = {
      ...(await this.common(opened, visitor)),
      closedAt: ballot.closedAt ?? ballot.closesAt!,
      themes: themesFor(opened, needs),
      isTheirs,
    };
    return { status: 410, html: renderBallotClosed(view, wordsIn(voter.locale)) };
  }

  private async unknown({ locale }: Visitor): Promise<Page> {
    const settings = await this.settings.find();
    const words = wordsIn(locale ?? settings?.locale ?? 'en');
    return { status: 404, html: renderUnknownLinkPage(settings && frameOf(settings), words) };
  }

  private async common({ ballot }: OpenedLink, { token }: Visitor) {
    const group = await this.groups.get(ballot.groupId);
    return { frame: frameOf(await this.settings.get()), token, group: group.name, question: ballot.question };
  }

  private isClosed({ ballot }: OpenedLink): boolean {
    return ballot.status !== 'open' || ballot.closesAt! <= this.clock.now();
  }

  private stamp({ link }: OpenedLink): string {
    return this.tokens.sign(SHOWN, `${link._id}|${Date.now()}`);
  }

  /** A form that comes back at once, or without a stamp of this link, was not sent by a person. */
  private isHurried({ link }: OpenedLink, { at }: BallotForm): boolean {
    const [id, shownAt] = (this.tokens.verify(SHOWN, at) ?? '').split('|');
    return id !== link._id || Date.now() - Number(shownAt) < QUICKEST_HUMAN;
  }
}

/** The answers of a form; a theme without one, or with one that is not ours, is left out. */
function chosenIn(form: BallotForm, themes: readonly { themeId: string }[]): Needs {
  const chosen = themes.flatMap(({ themeId }): [string, NeedValue][] => {
    const need = Need.safeParse(form[`need.${themeId}`]);
    return need.success ? [[themeId, needValues[need.data] as NeedValue]] : [];
  });
  return Object.fromEntries(chosen);
}

/** Each voter has an order of their own, the same at every visit, so that no theme is always the first. */
function themesFor({ ballot, voter }: OpenedLink, needs: Needs): BallotTheme[] {
  const place = (themeId: string) => createHash('sha256').update(`${voter._id}:${themeId}`).digest('hex');
  return [...ballot.labels]
    .sort((a, b) => place(a.themeId).localeCompare(place(b.themeId)))
    .map(({ themeId, inLocale }) => ({
      id: themeId,
      label: inLocale[voter.locale],
      description: null,
      need: needNamed(needs[themeId]),
    }));
}

function needNamed(value: number | undefined): Need | null {
  return Need.options.find((need) => needValues[need] === value) ?? null;
}
