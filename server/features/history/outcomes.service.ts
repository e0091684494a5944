import { Injectable } from '@nestjs/common';
import type { RequestStep, SaidRequest, ThemeStanding } from '../../contract/history.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import { needs as needNames, needValues, type Need } from '../../contract/need.ts';
import { themeStatuses, type ThemeStatus } from '../../contract/theme.ts';
import { deliveryId } from '../../platform/outbox/delivery.ts';
import { textFor } from '../releases/release-texts.ts';
import { ReleasesService } from '../releases/releases.service.ts';
import { ChangesStore } from '../requests/changes.store.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { RequestsStore } from '../requests/requests.store.ts';
import { SettingsService } from '../settings/settings.service.ts';
import { toRef, type Theme } from '../themes/theme.ts';
import { ThemesService } from '../themes/themes.service.ts';
import { PeopleStore } from './people.store.ts';
import { VotesCastStore } from './votes-cast.store.ts';

interface Shipped {
  readonly id: Id<'release'>;
  readonly title: string;
  readonly at: Date;
}

type StepsByTheme = ReadonlyMap<string, RequestStep[]>;

/** What became of requests: who else asks, what was voted, planned, shipped, and when the person was told. */
@Injectable()
export class OutcomesService {
  constructor(
    private readonly settings: SettingsService,
    private readonly themes: ThemesService,
    private readonly requests: RequestsStore,
    private readonly changes: ChangesStore,
    private readonly releases: ReleasesService,
    private readonly people: PeopleStore,
    private readonly votes: VotesCastStore,
  ) {}

  /** In the order given. @param locale the reader's, in which themes are named */
  async of(requests: readonly CustomerRequest[], locale: Locale | null): Promise<SaidRequest[]> {
    if (requests.length === 0) return [];
    const themeIds = [...new Set(requests.flatMap(({ themeId }) => themeId ?? []))];
    const themes = await this.themes.resolveAll(themeIds);
    const tallies = new Map((await this.requests.tallies(themeIds)).map((tally) => [tally._id, tally.requests]));
    const statuses = await this.statusesOf(themeIds);
    const releases = await this.releasesWith(themeIds);
    const told = await this.told(requests, releases);
    const votes = await this.votesOn(requests);
    return requests.map((request): SaidRequest => {
      const theme = request.themeId === null ? undefined : themes.get(request.themeId);
      const { _id, quote, state, need } = request;
      const said = { id: _id, quote, state, need };
      if (!theme) return { ...said, theme: null, steps: [] };
      const others = (tallies.get(theme._id) ?? 1) - 1;
      const shipped = releases.get(theme._id) ?? [];
      const dated = [
        ...(votes.get(`${request.contactId}:${theme._id}`) ?? []),
        ...(statuses.get(theme._id) ?? []).filter((step) => !isSaidByRelease(step, shipped)),
        ...shipped.flatMap((release) => stepsOf(release, told.get(`${release.id}:${request.contactId}`))),
      ].sort((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
      return {
        ...said,
        theme: standingOf(theme, locale),
        steps: others > 0 ? [{ kind: 'grouped', at: null, others }, ...dated] : dated,
      };
    });
  }

  /** Changes of status that were not taken back. */
  private async statusesOf(themeIds: readonly Id<'theme'>[]): Promise<StepsByTheme> {
    const steps = new Map<string, RequestStep[]>();
    for (const { at, target, facts } of await this.changes.statusesOf(themeIds)) {
      const status = themeStatuses.find((one) => one === facts.to);
      if (status) push(steps, target.id, { kind: 'status', at: at.toISOString(), status });
    }
    return steps;
  }

  /** By theme of today, whatever it was called when it shipped. */
  private async releasesWith(themeIds: readonly Id<'theme'>[]): Promise<Map<string, Shipped[]>> {
    const wanted = new Set<string>(themeIds);
    const { locale } = await this.settings.get();
    const decided = await this.releases.decidedSince(new Date(0));
    const today = await this.themes.resolveAll(decided.flatMap((release) => release.themeIds));
    const found = new Map<string, Shipped[]>();
    for (const { _id, title, publishedAt, themeIds: shipped } of decided)
      for (const id of new Set(shipped.map((one) => today.get(one)?._id ?? one)))
        if (wanted.has(id) && publishedAt)
          push(found, id, { id: _id, title: textFor(title, locale, locale), at: publishedAt });
    return found;
  }

  /** By `release:contact` when its mail went out. */
  private async told(
    requests: readonly CustomerRequest[],
    releases: ReadonlyMap<string, readonly Shipped[]>,
  ): Promise<Map<string, Date>> {
    const keys = new Map<string, string>();
    for (const { themeId, contactId } of requests)
      for (const { id } of releases.get(themeId ?? '') ?? [])
        if (contactId !== null)
          keys.set(deliveryId({ kind: 'release', source: id, recipient: contactId }), `${id}:${contactId}`);
    const sent = await this.people.sentAt([...keys.keys()]);
    return new Map([...sent].map(([mailId, at]) => [keys.get(mailId)!, at]));
  }

  /** By `contact:theme` what a person said of a theme in ballots. */
  private async votesOn(requests: readonly CustomerRequest[]): Promise<StepsByTheme> {
    const ballots = await this.votes.counted();
    const contactIds = [...new Set(requests.flatMap(({ contactId }) => contactId ?? []))];
    const cast = await this.votes.ofPeople(contactIds, [...ballots.keys()]);
    const today = await this.themes.resolveAll(cast.flatMap(({ needs }) => Object.keys(needs)));
    const steps = new Map<string, RequestStep[]>();
    for (const { ballotId, contactId, needs, at } of cast)
      for (const [themeId, value] of Object.entries(needs)) {
        const step = { kind: 'voted', at: at.toISOString(), ballotId, need: needOf(value) } as const;
        push(steps, `${contactId}:${today.get(themeId)?._id ?? themeId}`, step);
      }
    return steps;
  }
}

export function standingOf(theme: Theme, locale: Locale | null): ThemeStanding {
  return { ...toRef(theme, locale), status: theme.status };
}

/** The name of a need that a vote keeps as a number. */
export function needOf(value: number): Need {
  return needNames.find((need) => needValues[need] === value) ?? 'not-needed';
}

const coming: readonly ThemeStatus[] = ['planned', 'doing'];

/** How many requests stand in themes that are coming, or have shipped. */
export function tallyOf(requests: readonly CustomerRequest[], themes: ReadonlyMap<string, Theme>) {
  const statuses = requests.map(({ themeId }) => (themeId === null ? undefined : themes.get(themeId)?.status));
  return {
    total: requests.length,
    coming: statuses.filter((status) => status !== undefined && coming.includes(status)).length,
    shipped: statuses.filter((status) => status === 'shipped').length,
  };
}

/** A release says more than the status that it set. */
function isSaidByRelease(step: RequestStep, releases: readonly Shipped[]): boolean {
  return step.kind === 'status' && step.status === 'shipped' && releases.length > 0;
}

function stepsOf({ id, title, at }: Shipped, told: Date | undefined): RequestStep[] {
  const released = { kind: 'released', at: at.toISOString(), releaseId: id, title } as const;
  return told ? [released, { kind: 'told', at: told.toISOString(), releaseId: id }] : [released];
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
