import { themesAround, type ThemeAround } from './around-theme.ts';
import { applyFacts, type GroupingFacts } from './applying.ts';
import {
  type Dismissed,
  type Merged,
  type Moved,
  type Opened,
  type Placed,
  type Separated,
  type Suggestion,
  type ThemeChange,
  type Unmerged,
} from './changes.ts';
import {
  dismiss,
  mergeByHand,
  moveByHand,
  placeByHand,
  separateByHand,
  splitByHand,
  touch,
  undoMerge,
} from './correcting.ts';
import { Grouping, type GroupingOptions, type NewRequest, type StoredGrouping } from './grouping.ts';
import { type Doubt, lookAround, loosest, nearestNeighbour, type Neighbour } from './looking.ts';
import { nearestForEach, placeAll } from './placing.ts';
import { refine } from './refining.ts';
import { previewRegrouping, regroup, type RegroupingPreview } from './regrouping.ts';
import { type LikePair, pairsAbove } from './surveying.ts';
import { type Thresholds } from './thresholds.ts';

/** Where one request is now. */
export interface Place {
  /** The live theme; null for a dismissed request. */
  readonly theme: string | null;
  readonly placedBy: 'auto' | 'human';
  /** Cosine with the centroid of the other members; null when alone or dismissed. */
  readonly score: number | null;
}

/** A live theme. */
export interface ThemeView {
  readonly id: string;
  readonly human: boolean;
  /** Ids of its requests, in order of arrival in the theme. */
  readonly requests: readonly string[];
}

/**
 * Grouping of requests into themes, in memory: nearest centroid as they come, refinement afterwards, and corrections
 * by humans that neither ever undoes. Every operation returns what it changed, to be stored by whoever called it; a
 * merged theme's id redirects for ever. Single texts take time linear in the number of themes.
 * @throws RangeError from any operation that names an unknown theme or request; nothing has changed then.
 */
export class ThemeIndex {
  readonly #grouping: Grouping;

  constructor(options: GroupingOptions, stored?: StoredGrouping) {
    this.#grouping = new Grouping(options);
    if (stored) this.#grouping.load(stored);
  }

  /** Places new requests, in order; the same result whether they come at once or one by one. */
  add(requests: readonly NewRequest[]): Placed[] {
    return placeAll(this.#grouping, requests);
  }

  /** Merges and moves what the last arrivals made clear; looks only around themes that changed. Two passes are enough. */
  refine(passes = 2): ThemeChange[] {
    return refine(this.#grouping, passes);
  }

  /** Adds a request that a human places. */
  addTo(theme: string, request: NewRequest): Placed {
    return placeByHand(this.#grouping, request, theme);
  }

  /** A human moves a request, confirms its place, or brings a dismissed one back. */
  move(request: string, theme: string): Moved {
    return moveByHand(this.#grouping, request, theme);
  }

  /** A human says that two themes are one; the id of `loser` redirects to `survivor`. */
  merge(loser: string, survivor: string): Merged {
    return mergeByHand(this.#grouping, loser, survivor);
  }

  /** A human takes a merge back; the two themes stay apart. */
  undoMerge(merged: Merged): Unmerged {
    return undoMerge(this.#grouping, merged);
  }

  /** A human puts requests into a new theme, apart from the old one; the first change tells its id. */
  split(requests: readonly string[]): ThemeChange[] {
    return splitByHand(this.#grouping, requests);
  }

  /** A human says that two themes are not the same. */
  notTheSame(a: string, b: string): Separated {
    return separateByHand(this.#grouping, a, b, true);
  }

  /** A human takes `notTheSame` back. */
  mayBeTheSame(a: string, b: string): Separated {
    return separateByHand(this.#grouping, a, b, false);
  }

  /** A human says that this is not a request. */
  dismiss(request: string): Dismissed {
    return dismiss(this.#grouping, request);
  }

  /** A human renamed or estimated the theme, so that it survives automatic merges. */
  touch(theme: string): ThemeChange {
    return touch(this.#grouping, theme);
  }

  /** A human opens a theme that has no requests yet. */
  open(): Opened {
    const theme = this.#grouping.open();
    theme.human = true;
    return { kind: 'opened', theme: theme.id };
  }

  /** Forgets a request (erased or withdrawn); its theme stays, even empty. */
  remove(request: string): void {
    this.#grouping.leave(this.#grouping.member(request));
  }

  /** Whether the request was added and not removed. */
  has(request: string): boolean {
    return this.#grouping.members.has(request);
  }

  /** The live theme that an id is or redirects to. */
  resolve(theme: string): string {
    return this.#grouping.theme(theme).id;
  }

  /** Brings it up to what others wrote: documents as they are now. See `applyFacts`. */
  apply(facts: GroupingFacts): void {
    applyFacts(this.#grouping, facts);
  }

  /** From now on other thresholds hold; what is grouped stays as it is. */
  useThresholds(thresholds: Thresholds): void {
    this.#grouping.thresholds = thresholds;
  }

  /** From now on every theme counts as changed since the last refinement, as after a change of thresholds. */
  unsettle(): void {
    for (const theme of this.#grouping.themes.values()) this.#grouping.dirty.add(theme);
  }

  /** Goes through everything again with the thresholds that hold now; see `regroup`. */
  regroup(passes = 2): ThemeChange[] {
    return regroup(this.#grouping, passes);
  }

  /** What `regroup` would come to with other thresholds; nothing changes. */
  previewRegrouping(thresholds: Thresholds, passes: number, limit: number): RegroupingPreview {
    return previewRegrouping(this.#grouping, thresholds, passes, limit);
  }

  /**
   * The pairs of themes most like each other, from a cosine of `floor` up, best first, `limit` at the most; none that
   * humans keep apart. Takes time with the square of the number of themes, unless only pairs with `among` are wanted.
   */
  pairsAbove(floor: number, limit: number, among?: readonly string[]): LikePair[] {
    return pairsAbove(this.#grouping, floor, limit, among);
  }

  /** What may belong to a theme: the themes most like it, each with the request nearest to it; see `themesAround`. */
  themesAround(theme: string, floor: number, limit: number, among: number): ThemeAround[] {
    return themesAround(this.#grouping, theme, floor, limit, among);
  }

  /** Of each theme the request that fits it least, of those that a person might take out of it; see `loosest`. */
  loosest(ceiling: number, limit: number): Doubt[] {
    return loosest(this.#grouping, ceiling, limit);
  }

  /** How many requests a theme has. */
  sizeOf(theme: string): number {
    return this.#grouping.theme(theme).members.size;
  }

  /** Ids of the themes that changed since the last refinement, oldest first. */
  unsettled(): string[] {
    return [...this.#grouping.dirty].sort((a, b) => a.age - b.age).map(({ id }) => id);
  }

  /** How many requests there are. */
  get size(): number {
    return this.#grouping.members.size;
  }

  /** Where texts would belong that stay outside, for each the nearest themes. */
  lookAround(requests: readonly NewRequest[], length: number, floor: number): Suggestion[][] {
    return lookAround(this.#grouping, requests, length, floor);
  }

  /** The nearest other request of the same theme, of the first `among`; null when there is none. */
  nearestNeighbour(request: string, among: number): Neighbour | null {
    return nearestNeighbour(this.#grouping, request, among);
  }

  /** Where a request is. */
  placeOf(request: string): Place {
    const member = this.#grouping.member(request);
    return { theme: member.theme?.id ?? null, placedBy: member.placedBy, score: this.#grouping.fit(member) };
  }

  /** Cosine of a request with a theme, itself left out; null when there is nobody else, or one of the two is not known. */
  fitIn(request: string, theme: string): number | null {
    const member = this.#grouping.members.get(request);
    const live = this.#grouping.known(theme);
    if (!member || !live) return null;
    if (member.theme === live) return this.#grouping.fit(member);
    return live.members.size === 0 ? null : this.#grouping.centroids.cosine(member.vector, live.slot);
  }

  /** The other themes nearest to a request, best first; `floor` is the lowest cosine of interest. */
  suggestionsFor(request: string, length = 3, floor = this.#grouping.thresholds.suggest): Suggestion[] {
    return this.suggestionsForEach([request], length, floor)[0] ?? [];
  }

  /** The same for many requests, in their order; several times faster than one by one. */
  suggestionsForEach(
    requests: readonly string[],
    length = 3,
    floor = this.#grouping.thresholds.suggest,
  ): Suggestion[][] {
    return nearestForEach(this.#grouping, requests, length, floor);
  }

  /** The requests of a theme, nearest to its centre first, with their cosine to it. */
  nearestTo(theme: string): { request: string; nearness: number }[] {
    const { slot, members } = this.#grouping.theme(theme);
    return [...members]
      .map(({ id, vector }) => ({ request: id, nearness: this.#grouping.centroids.cosine(vector, slot) }))
      .sort((a, b) => b.nearness - a.nearness);
  }

  /** All live themes, oldest first; a theme may be empty. */
  themes(): ThemeView[] {
    return [...this.#grouping.themes.values()]
      .sort((a, b) => a.age - b.age)
      .map(({ id, human, members }) => ({ id, human, requests: [...members].map((member) => member.id) }));
  }

  /** Pairs that humans keep apart, as live ids. */
  apart(): [string, string][] {
    return [...this.#grouping.themes.values()].flatMap((theme) =>
      [...theme.apart].filter((other) => theme.age < other.age).map((other): [string, string] => [theme.id, other.id]),
    );
  }
}
