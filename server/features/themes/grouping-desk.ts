import type { GroupingFacts, StandingRequest } from '../../domain/themes/applying.ts';
import type { ThemeAround } from '../../domain/themes/around-theme.ts';
import type { Placed, Suggestion, ThemeChange } from '../../domain/themes/changes.ts';
import type { NewRequest, StoredTheme } from '../../domain/themes/grouping.ts';
import type { Doubt, Neighbour } from '../../domain/themes/looking.ts';
import type { RegroupingPreview } from '../../domain/themes/regrouping.ts';
import { ThemeIndex } from '../../domain/themes/theme-index.ts';
import type { Thresholds } from '../../domain/themes/thresholds.ts';
import { newId } from '../../platform/ids.ts';

/** Requests with their words, and their vectors one after the other. */
export interface Texts {
  readonly ids: readonly string[];
  readonly texts: readonly string[];
  readonly vectors: Float32Array;
}

export interface Beginning {
  readonly dims: number;
  readonly sparse: boolean;
  readonly thresholds: Thresholds;
  /** Oldest first. */
  readonly themes: readonly StoredTheme[];
}

/** Facts as they travel: vectors of requests that may not be known yet stand beside them. */
export interface DeskFacts extends Omit<GroupingFacts, 'requests'> {
  readonly requests?: readonly Omit<StandingRequest, 'words'>[];
  readonly words?: Texts;
}

/** Why a request is where it is. */
export interface Reason {
  readonly request: string;
  readonly theme: string;
  /** Cosine with the others of its theme; null when it is alone. */
  readonly score: number | null;
  /** The nearest other themes, best first. */
  readonly suggestions: readonly Suggestion[];
  readonly nearest: Neighbour | null;
}

export interface PlacedHere extends Reason {
  readonly opened: boolean;
}

/** Two themes that may be the same, and how many requests each has. */
export interface LikeThemes {
  readonly themes: readonly [string, string];
  readonly score: number;
  readonly sizes: readonly [number, number];
}

/** What a person could say of the grouping. */
export interface InDoubt {
  readonly pairs: readonly LikeThemes[];
  readonly doubts: readonly Doubt[];
}

export interface Refined {
  readonly changes: readonly ThemeChange[];
  /** Themes that it would look at again. */
  readonly unsettled: readonly string[];
}

/** Cosine from which another theme is shown as a runner-up: low, for a person sees at a glance that it is none. */
const RUNNER_UP_FROM = 0.15;
const RUNNERS_UP = 3;
/** Usually the second or third finds nothing more: then a refinement right after it, as at a start, has nothing to do. */
const PASSES = 8;
/** How many members of a theme are looked at for the nearest quote. */
const NEIGHBOURS = 200;

/** The grouping in memory, for whoever can only send messages to it. */
export class GroupingDesk {
  private held: ThemeIndex | null = null;
  private dims = 0;

  begin({ themes, ...options }: Beginning): void {
    this.dims = options.dims;
    this.held = new ThemeIndex({ ...options, newId: () => newId('theme') }, { themes, requests: [], apart: [] });
  }

  useThresholds(thresholds: Thresholds): void {
    this.index.useThresholds(thresholds);
  }

  size(): number {
    return this.index.size;
  }

  /** Those of the requests that it has no words of. */
  unknown(requests: readonly string[]): string[] {
    return requests.filter((id) => !this.index.has(id));
  }

  apply({ requests = [], words, ...facts }: DeskFacts): void {
    const known = new Map(words ? this.unpack(words).map((request) => [request.id, request]) : []);
    const standing = requests.map((request) => {
      const said = known.get(request.id);
      return said ? { ...request, words: said } : request;
    });
    this.index.apply({ ...facts, requests: standing });
  }

  /** Nothing is said of those that have a place already. */
  place(texts: Texts): PlacedHere[] {
    const placed: Placed[] = this.index.add(this.unpack(texts).filter(({ id }) => !this.index.has(id)));
    const reasons = this.reasons(placed.map(({ request }) => request));
    return placed.map(({ opened, score }, at) => ({ ...reasons[at]!, opened, score }));
  }

  /** Where texts would belong that are no requests yet; nowhere for those that have a place already. */
  look(texts: Texts): (readonly Suggestion[])[] {
    return this.unpack(texts).map((text) =>
      this.index.has(text.id) ? [] : (this.index.lookAround([text], RUNNERS_UP, RUNNER_UP_FROM)[0] ?? []),
    );
  }

  refine(): Refined {
    const changes = this.index.refine(PASSES);
    return { changes, unsettled: this.index.unsettled() };
  }

  /** The same after everything that no longer fits has been placed anew. */
  regroup(): Refined {
    const changes = this.index.regroup(PASSES);
    return { changes, unsettled: this.index.unsettled() };
  }

  /** What `regroup` would come to with other thresholds. */
  previewRegrouping(thresholds: Thresholds, limit: number): RegroupingPreview {
    return this.index.previewRegrouping(thresholds, PASSES, limit);
  }

  /** Why requests are where they are, as things stand now; nothing of those that it does not know. */
  reasons(requests: readonly string[]): Reason[] {
    const known = requests.filter((id) => this.index.has(id));
    const suggestions = this.index.suggestionsForEach(known, RUNNERS_UP, RUNNER_UP_FROM);
    return known.flatMap((request, at) => {
      const { theme, score } = this.index.placeOf(request);
      if (theme === null) return [];
      const nearest = this.index.nearestNeighbour(request, NEIGHBOURS);
      return [{ request, theme, score, suggestions: suggestions[at] ?? [], nearest }];
    });
  }

  /** How near requests are to themes; see `ThemeIndex.fitIn`. */
  fits(pairs: readonly (readonly [request: string, theme: string])[]): (number | null)[] {
    return pairs.map(([request, theme]) => this.index.fitIn(request, theme));
  }

  /** Themes like each other without being one, from `floor` on, and requests that fit their theme by little, below `ceiling`. */
  inDoubt(floor: number, ceiling: number, limit: number): InDoubt {
    const pairs = this.index.pairsAbove(floor, limit).map(({ themes, score }): LikeThemes => {
      return { themes, score, sizes: [this.index.sizeOf(themes[0]), this.index.sizeOf(themes[1])] };
    });
    return { pairs, doubts: this.index.loosest(ceiling, limit) };
  }

  /** What may belong to a theme, with the request of each that is nearest to it. */
  around(theme: string, floor: number, limit: number): ThemeAround[] {
    return this.index.themesAround(theme, floor, limit, NEIGHBOURS);
  }

  /** All there is, for whoever compares. */
  view() {
    return { themes: this.index.themes(), apart: this.index.apart(), unsettled: this.index.unsettled() };
  }

  private get index(): ThemeIndex {
    if (!this.held) throw new Error('nothing is loaded yet');
    return this.held;
  }

  private unpack({ ids, texts, vectors }: Texts): NewRequest[] {
    return ids.map((id, at) => ({
      id,
      text: texts[at] ?? '',
      vector: vectors.subarray(at * this.dims, (at + 1) * this.dims),
    }));
  }
}
