import { sameWordsKey } from '../text/fold.ts';
import { type Centroids, type KeptVector } from './centroids.ts';
import { type Actor } from './changes.ts';
import { DenseCentroids } from './dense-centroids.ts';
import { likeness } from './likeness.ts';
import { SparseCentroids } from './sparse-centroids.ts';
import { type Thresholds } from './thresholds.ts';

/** A request as it enters: its words and their vector (length 1), which must not change any more. */
export interface NewRequest {
  readonly id: string;
  readonly text: string;
  readonly vector: Float32Array;
}

export interface GroupingOptions {
  /** Length of the vectors. */
  readonly dims: number;
  /** Whether most numbers of a vector are 0, as by spelling: a matter of room and speed alone. */
  readonly sparse?: boolean | undefined;
  readonly thresholds: Thresholds;
  /** Gives the id of a new theme; never the same twice. */
  readonly newId: () => string;
}

export interface StoredRequest extends NewRequest {
  /** Null for a dismissed request; an id that redirects is followed. */
  readonly theme: string | null;
  readonly placedBy: Actor;
}

export interface StoredTheme {
  readonly id: string;
  /** Whether a human renamed, estimated or otherwise touched it. */
  readonly human: boolean;
  readonly redirectTo: string | null;
  /** Whether it changed since the last refinement. */
  readonly unsettled?: boolean;
}

/** All that grouping needs to know, as a database would keep it; themes oldest first. */
export interface StoredGrouping {
  readonly themes: readonly StoredTheme[];
  readonly requests: readonly StoredRequest[];
  readonly apart: readonly (readonly [string, string])[];
}

export interface Member {
  readonly id: string;
  readonly key: string;
  readonly vector: KeptVector;
  theme: Theme | null;
  placedBy: Actor;
}

export interface Theme {
  readonly id: string;
  readonly slot: number;
  /** Order of opening, for ties. */
  readonly age: number;
  human: boolean;
  readonly members: Set<Member>;
  /** Themes that must never become one with this one. */
  readonly apart: Set<Theme>;
}

/** The state of grouping and the steps that keep it consistent; what to do when is decided elsewhere. */
export class Grouping {
  thresholds: Thresholds;
  readonly newId: () => string;
  readonly centroids: Centroids;
  readonly members = new Map<string, Member>();
  readonly themes = new Map<string, Theme>();
  readonly redirects = new Map<string, string>();
  /** Themes that changed since the last refinement. */
  readonly dirty = new Set<Theme>();
  readonly #bySlot: (Theme | undefined)[] = [];
  readonly #byKey = new Map<string, Set<Member>>();
  readonly #options: GroupingOptions;
  #opened = 0;

  constructor(options: GroupingOptions) {
    const { dims, sparse, thresholds, newId } = options;
    this.#options = options;
    this.thresholds = thresholds;
    this.newId = newId;
    this.centroids = sparse ? new SparseCentroids(dims) : new DenseCentroids(dims);
  }

  load({ themes, requests, apart }: StoredGrouping): void {
    for (const theme of themes) {
      if (theme.redirectTo === null) this.open(theme.id).human = theme.human;
      else this.redirects.set(theme.id, theme.redirectTo);
    }
    for (const request of requests) {
      const theme = request.theme === null ? null : this.theme(request.theme);
      const member = this.enter(request);
      member.placedBy = request.placedBy;
      if (theme) this.put(member, theme, request.placedBy);
    }
    for (const [a, b] of apart) {
      const pair = [this.theme(a), this.theme(b)] as const;
      if (pair[0] !== pair[1]) this.separate(...pair);
    }
    this.dirty.clear();
    for (const { id, redirectTo, unsettled } of themes)
      if (unsettled && redirectTo === null) this.dirty.add(this.theme(id));
  }

  /** Another one in the same state, which goes its own way from here on; the vectors are shared. */
  copy(): Grouping {
    const copy = new Grouping({ ...this.#options, thresholds: this.thresholds });
    for (const { id, key, vector, placedBy } of this.members.values()) copy.#admit(id, key, vector).placedBy = placedBy;
    for (const { id, human, members } of [...this.themes.values()].sort((a, b) => a.age - b.age)) {
      const theme = copy.open(id);
      for (const member of members) copy.put(copy.member(member.id), theme, member.placedBy);
      theme.human = human;
    }
    for (const [id, to] of this.redirects) copy.redirects.set(id, to);
    for (const theme of this.themes.values())
      for (const other of theme.apart) copy.separate(copy.theme(theme.id), copy.theme(other.id));
    copy.dirty.clear();
    for (const { id } of this.dirty) copy.dirty.add(copy.theme(id));
    return copy;
  }

  /** The live theme that `id` is or redirects to. @throws RangeError for an id that never was. */
  theme(id: string): Theme {
    const theme = this.known(id);
    if (!theme) throw new RangeError(`unknown theme ${id}`);
    return theme;
  }

  /** The same, and nothing for an id that never was. */
  known(id: string): Theme | undefined {
    let live = id;
    for (let next = this.redirects.get(live); next !== undefined; next = this.redirects.get(live)) live = next;
    return this.themes.get(live);
  }

  /** @throws RangeError for an id that never came in. */
  member(id: string): Member {
    const member = this.members.get(id);
    if (!member) throw new RangeError(`unknown request ${id}`);
    return member;
  }

  /** The theme in `slot`, when it has members. */
  inSlot(slot: number): Theme | undefined {
    return this.centroids.count(slot) > 0 ? this.#bySlot[slot] : undefined;
  }

  /** A member with the same words that has a theme: one placed by a human if there is one, else the first that came. */
  sameWords(key: string): Member | undefined {
    if (key === '') return undefined;
    let first: Member | undefined;
    for (const member of this.#byKey.get(key) ?? []) {
      if (!member.theme) continue;
      if (member.placedBy === 'human') return member;
      first ??= member;
    }
    return first;
  }

  /** @throws RangeError for an id that is already there. */
  enter({ id, text, vector }: NewRequest): Member {
    if (this.members.has(id)) throw new RangeError(`request ${id} is already grouped`);
    return this.#admit(id, sameWordsKey(text), this.centroids.keep(vector));
  }

  #admit(id: string, key: string, vector: KeptVector): Member {
    const member: Member = { id, key, vector, theme: null, placedBy: 'auto' };
    this.members.set(id, member);
    const twins = this.#byKey.get(member.key);
    if (twins) twins.add(member);
    else this.#byKey.set(member.key, new Set([member]));
    return member;
  }

  leave(member: Member): void {
    this.take(member);
    this.members.delete(member.id);
    const twins = this.#byKey.get(member.key);
    twins?.delete(member);
    if (twins?.size === 0) this.#byKey.delete(member.key);
  }

  /** A theme without members. @throws RangeError for an id in use. */
  open(id: string = this.newId()): Theme {
    if (this.themes.has(id)) throw new RangeError(`theme ${id} already lives`);
    this.redirects.delete(id);
    const slot = this.centroids.open();
    const theme: Theme = { id, slot, age: this.#opened++, human: false, members: new Set(), apart: new Set() };
    this.themes.set(id, theme);
    this.#bySlot[slot] = theme;
    return theme;
  }

  put(member: Member, theme: Theme, by: Actor): void {
    member.theme = theme;
    member.placedBy = by;
    theme.members.add(member);
    if (by === 'human') theme.human = true;
    this.centroids.add(theme.slot, member.vector);
    this.dirty.add(theme);
  }

  take(member: Member): Theme | null {
    const { theme } = member;
    if (!theme) return null;
    theme.members.delete(member);
    member.theme = null;
    this.centroids.remove(theme.slot, member.vector);
    this.dirty.add(theme);
    return theme;
  }

  separate(a: Theme, b: Theme): void {
    if (a === b) throw new RangeError('a theme cannot be apart from itself');
    a.apart.add(b);
    b.apart.add(a);
  }

  /** Members, promises and the id of `loser` pass to `survivor`. Returns the themes whose "not the same" passed over. */
  unite(survivor: Theme, loser: Theme): Theme[] {
    for (const member of [...loser.members]) {
      this.take(member);
      this.put(member, survivor, member.placedBy);
    }
    survivor.human ||= loser.human;
    const carried: Theme[] = [];
    for (const other of loser.apart) {
      other.apart.delete(loser);
      if (other === survivor || survivor.apart.has(other)) continue;
      carried.push(other);
      this.separate(survivor, other);
    }
    this.themes.delete(loser.id);
    this.redirects.set(loser.id, survivor.id);
    this.dirty.delete(loser);
    this.#bySlot[loser.slot] = undefined;
    this.centroids.close(loser.slot);
    return carried;
  }

  /** Forgets a theme that led nowhere: no id redirects to or from it. Its members have none then. */
  discard(theme: Theme): void {
    for (const member of [...theme.members]) this.take(member);
    for (const other of theme.apart) other.apart.delete(theme);
    this.themes.delete(theme.id);
    this.dirty.delete(theme);
    this.#bySlot[theme.slot] = undefined;
    this.centroids.close(theme.slot);
  }

  /** How alike two themes are (see `likeness`); null when one has no members. */
  likeness(a: Theme, b: Theme): number | null {
    if (a.members.size === 0 || b.members.size === 0) return null;
    return this.likenessOf(a, b, this.centroids.cosine(this.centroids.centroid(a.slot), b.slot));
  }

  /** The same where the cosine of their centroids is known. */
  likenessOf(a: Theme, b: Theme, cosine: number): number {
    return likeness(cosine, this.centroids.coherence(a.slot), this.centroids.coherence(b.slot));
  }

  /** Cosine of a member with the rest of its theme; null when it is alone or has none. */
  fit(member: Member): number | null {
    if (!member.theme || member.theme.members.size < 2) return null;
    return this.centroids.cosineWithout(member.vector, member.theme.slot);
  }
}
