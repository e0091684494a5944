import type { Id } from '../../contract/ids.ts';
import type { Fields, Patch } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { NetChange, NetPart } from './net-change.ts';
import { apartPatch } from './merge-plan.ts';
import { isTouched, pairId, type Constraint, type Theme } from './theme.ts';

export type PresentRequest = Pick<CustomerRequest, '_id' | 'themeId' | 'placedBy' | 'state'>;
export type PresentTheme = Pick<
  Theme,
  '_id' | 'redirectTo' | 'name' | 'nameBy' | 'description' | 'status' | 'public' | 'humanTouched'
>;

/** What has to be known of the present to take all steps of a change of sensitivity back. */
export interface PresentGrouping {
  /** Every theme there ever was. */
  readonly themes: ReadonlyMap<string, PresentTheme>;
  /** The requests that the steps moved, and all that stand in one of the themes that are to be given up. */
  readonly requests: ReadonlyMap<string, PresentRequest>;
  readonly constraints: ReadonlyMap<string, Constraint>;
}

export interface TakingBack {
  /** In an order in which no id dangles, however many of the first are written. */
  readonly patches: readonly Patch[];
  /** Requests and themes that stay as they are, because a person has said something of them since. */
  readonly kept: readonly string[];
}

/** Themes that the steps opened, each with the theme that its first request came from. */
export type Opened = ReadonlyMap<string, string>;

/** The themes that taking the steps back gives up: those that were opened, and those that led elsewhere before. */
export function themesToGiveUp(net: NetChange, opened: Opened): Set<string> {
  const ids = new Set(opened.keys());
  for (const { id, before } of net.of('themes')) if (typeof before?.['redirectTo'] === 'string') ids.add(id);
  return ids;
}

/**
 * What has to be written so that everything is as it was before the automatic steps of a change of sensitivity, but for
 * what people have said since: a request that a person has placed stays where it is, a theme that a person has taken up
 * stays with all its requests, what a person keeps apart stays apart, with everything that was part of it when it was said.
 * Requests that came since go along with what they stand in.
 * @param net what the steps came to. @param opened the themes that they opened; none of them was there before.
 * @param said pairs of themes that people have said since are not the same.
 */
export function planTakingBack(
  net: NetChange,
  opened: Opened,
  said: readonly (readonly [string, string])[],
  present: PresentGrouping,
): TakingBack {
  const themes = new Map(net.of('themes').map((part) => [part.id, part]));
  const requests = net.of('requests').filter(({ before }) => typeof before?.['themeId'] === 'string');
  const pairs = net.of('themeConstraints');
  const staying = themesThatStay(net, opened, pairs, present);
  const held = new Set(requests.filter(({ id }) => isHeld(present.requests.get(id), staying)).map(({ id }) => id));
  const ends = new Ends(themes, opened, staying, requests, held, present);
  const back = placements(requests, held, ends, present);
  const moved = new Map(back.map(({ id, after }) => [id, String(after!['themeId'])]));
  const [revived, closed] = themePatches(themes, opened, ends, present);
  return {
    patches: [
      ...revived,
      ...back,
      ...followers(closed, moved, ends, present),
      ...pairPatches(pairs, said, themes, requests, held, ends, present),
      ...closed,
    ],
    kept: [...held, ...staying],
  };
}

/** A person has placed it since, or it stands in a theme that stays; what is no request any more needs no place. */
function isHeld(request: PresentRequest | undefined, staying: ReadonlySet<string>): boolean {
  if (request?.state !== 'open' || request.themeId === null) return false;
  return request.placedBy === 'human' || staying.has(request.themeId);
}

function themesThatStay(
  net: NetChange,
  opened: Opened,
  pairs: readonly NetPart[],
  present: PresentGrouping,
): Set<string> {
  const carried = new Set(pairs.filter(({ after }) => after !== null).map(({ id }) => id));
  const taken = new Set<string>();
  for (const { themeId, placedBy } of present.requests.values())
    if (themeId && placedBy === 'human') taken.add(themeId);
  for (const { _id, kind, themes } of present.constraints.values())
    if (kind === 'apart' && !carried.has(_id)) for (const id of themes) taken.add(id);
  const stays = (id: string): boolean => {
    const theme = present.themes.get(id);
    return theme?.redirectTo === null && (isTouched(theme) || taken.has(id));
  };
  return new Set([...themesToGiveUp(net, opened)].filter(stays));
}

/** Where every id will lead. */
class Ends {
  private readonly redirects = new Map<string, string | null>();

  constructor(
    themes: ReadonlyMap<string, NetPart>,
    opened: Opened,
    private readonly staying: ReadonlySet<string>,
    requests: readonly NetPart[],
    held: ReadonlySet<string>,
    private readonly present: PresentGrouping,
  ) {
    const origins = new Map<string, string[]>();
    const own = new Map<string, { held: string[]; free: number }>();
    for (const { id, before, after } of requests) {
      const [from, to] = [String(before!['themeId']), String(after?.['themeId'])];
      origins.set(to, [...(origins.get(to) ?? []), from]);
      const mine = own.get(from) ?? { held: [], free: 0 };
      const now = present.requests.get(id)?.themeId;
      if (!held.has(id)) mine.free += 1;
      else if (now) mine.held.push(now);
      own.set(from, mine);
    }
    const led: [string, string[]][] = [];
    for (const [id, { before }] of themes) {
      if (opened.has(id) || staying.has(id) || !present.themes.has(id)) continue;
      const goal = before?.['redirectTo'];
      const mine = own.get(id);
      if (typeof goal === 'string') this.redirects.set(id, goal);
      else if (goal === null && (!mine || mine.held.length === 0 || mine.free > 0)) this.redirects.set(id, null);
      else if (goal === null && mine) led.push([id, mine.held]);
    }
    for (const [id, origin] of opened)
      if (!staying.has(id) && present.themes.has(id)) led.push([id, origins.get(id) ?? [origin]]);
    // First nowhere, so that none of them leads to another of them.
    for (const [id] of led) this.redirects.set(id, id);
    for (const [id, wanted] of led) {
      const found = mostOf(wanted.map((one) => this.of(one)).filter((one) => one !== null));
      // Of a theme of which nothing tells where it came from all stays as it is.
      this.redirects.set(id, found ?? present.themes.get(id)?.redirectTo ?? null);
    }
  }

  /** The theme that an id leads to in the end; null when that is not known yet. */
  of(id: string): string | null {
    return endOf(id, (at) => this.redirectOf(at));
  }

  /** How many steps it is to where an id leads in the end. */
  depthOf(id: string): number {
    const next = this.redirectOf(id);
    return next === null ? 0 : 1 + this.depthOf(next);
  }

  redirectOf(id: string): string | null {
    const planned = this.redirects.get(id);
    return planned === undefined ? (this.present.themes.get(id)?.redirectTo ?? null) : planned;
  }

  /** Whether what is planned of a theme is anything at all. */
  isPlanned(id: string): boolean {
    return this.redirects.has(id);
  }

  stays(id: string): boolean {
    return this.staying.has(id);
  }
}

/** Where a chain ends that begins at `id`; null for one that comes back to itself. */
function endOf(id: string, nextOf: (id: string) => string | null): string | null {
  let at = id;
  for (const seen = new Set<string>(); !seen.has(at);) {
    seen.add(at);
    const next = nextOf(at);
    if (next === null) return at;
    at = next;
  }
  return null;
}

function mostOf(ids: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

function placements(
  requests: readonly NetPart[],
  held: ReadonlySet<string>,
  ends: Ends,
  present: PresentGrouping,
): Patch[] {
  return requests.flatMap(({ id, before }): Patch[] => {
    const now = present.requests.get(id);
    if (now?.state !== 'open' || now.themeId === null || held.has(id)) return [];
    const themeId = ends.of(String(before!['themeId']));
    if (themeId === null || themeId === now.themeId) return [];
    const { placedBy } = now;
    return [
      {
        in: 'requests',
        id,
        before: { themeId: now.themeId, placedBy },
        after: { themeId: themeId as Id<'theme'>, placedBy },
      },
    ];
  });
}

/** Themes that live again and names that are given back; and those that are given up, for when nothing stands in them. */
function themePatches(
  parts: ReadonlyMap<string, NetPart>,
  opened: Opened,
  ends: Ends,
  present: PresentGrouping,
): [Patch[], Patch[]] {
  const first: Patch[] = [];
  const last: Patch[] = [];
  for (const id of new Set([...parts.keys(), ...opened.keys()])) {
    const now = present.themes.get(id);
    if (!now) continue;
    const name = nameBefore(parts.get(id), now);
    const redirectTo = ends.redirectOf(id);
    if (name) first.push({ in: 'themes', id, ...name });
    if (!ends.isPlanned(id) || redirectTo === now.redirectTo) continue;
    const patch: Patch = { in: 'themes', id, before: { redirectTo: now.redirectTo }, after: { redirectTo } };
    if (redirectTo === null) first.push(patch);
    else last.push(patch);
  }
  // What others lead to goes before them: then no chain ever comes back to where it began.
  return [first, last.sort((a, b) => ends.depthOf(a.id) - ends.depthOf(b.id))];
}

/** A name that came along with a theme goes back with it, unless it has been changed since. */
function nameBefore(part: NetPart | undefined, now: PresentTheme): { before: Fields; after: Fields } | null {
  const { before, after } = part ?? {};
  if (!before || !after || before['name'] === undefined) return null;
  if (now.name !== after['name'] || now.nameBy !== after['nameBy']) return null;
  const { name, nameBy } = before;
  return name === now.name && nameBy === now.nameBy
    ? null
    : { before: { name: now.name, nameBy: now.nameBy }, after: { name, nameBy } };
}

/** What has come since into a theme that is given up goes where its id will lead. */
function followers(
  closed: readonly Patch[],
  moved: ReadonlyMap<string, string>,
  ends: Ends,
  present: PresentGrouping,
): Patch[] {
  const gone = new Set(closed.filter(({ before }) => before?.['redirectTo'] === null).map(({ id }) => id));
  return [...present.requests.values()].flatMap(({ _id, themeId, placedBy }): Patch[] => {
    if (themeId === null || !gone.has(themeId) || moved.has(_id)) return [];
    const to = ends.of(themeId);
    return to === null || to === themeId
      ? []
      : [{ in: 'requests', id: _id, before: { themeId, placedBy }, after: { themeId: to as Id<'theme'>, placedBy } }];
  });
}

function pairPatches(
  parts: readonly NetPart[],
  said: readonly (readonly [string, string])[],
  themes: ReadonlyMap<string, NetPart>,
  requests: readonly NetPart[],
  held: ReadonlySet<string>,
  ends: Ends,
  present: PresentGrouping,
): Patch[] {
  const patches = new Map<string, Patch>();
  // Where something stays that came from elsewhere, what was kept apart from there stays apart from here.
  const mixed = new Set(requests.flatMap(({ id }) => (held.has(id) ? [present.requests.get(id)?.themeId ?? ''] : [])));
  const saidOf = new Set(said.map(([a, b]) => pairId(a, b)));
  for (const { id, before, after } of parts) {
    const now = present.constraints.get(id) ?? null;
    const pair = id.split(':') as [Id<'theme'>, Id<'theme'>];
    if (before === null) {
      if (now?.kind !== after?.['kind'] || now === null) continue;
      const lives = pair.every((one) => ends.of(one) === one);
      if (lives && (saidOf.has(id) || pair.some((one) => mixed.has(one) || ends.stays(one)))) continue;
      patches.set(id, { in: 'themeConstraints', id, before: fieldsOf(now), after: null });
    } else if (now === null) {
      if (pair.every((one) => ends.of(one) === one))
        patches.set(id, { in: 'themeConstraints', id, before: null, after: before });
    } else if (now.kind !== before['kind']) {
      const isSaid = now.kind === 'apart' && (saidOf.has(id) || pair.some((one) => mixed.has(one)));
      if (!isSaid) patches.set(id, { in: 'themeConstraints', id, before: fieldsOf(now), after: before });
    }
  }
  for (const [a, b] of said)
    for (const one of partsOf(a, themes, ends))
      for (const other of partsOf(b, themes, ends)) {
        const id = pairId(one, other);
        if (one === other || patches.get(id)?.after?.['kind'] === 'apart') continue;
        const now = present.constraints.get(id) ?? null;
        if (now?.kind === 'apart') patches.delete(id);
        else patches.set(id, apartPatch(one as Id<'theme'>, other as Id<'theme'>, now));
      }
  return [...patches.values()];
}

/** A theme, where it will be, and those that the steps had made part of it and that live again. */
function partsOf(theme: string, themes: ReadonlyMap<string, NetPart>, ends: Ends): string[] {
  const nextOf = (id: string): string | null => {
    const next = themes.get(id)?.after?.['redirectTo'];
    return typeof next === 'string' ? next : null;
  };
  const leftIn = (id: string): string => endOf(id, nextOf) ?? id;
  const whole = leftIn(theme);
  const again = [...themes.keys()].filter((id) => leftIn(id) === whole && ends.of(id) === id);
  const own = ends.of(theme);
  return [...new Set([...(own === null ? [] : [own]), ...again])];
}

function fieldsOf({ themes, kind, score }: Constraint): Fields {
  return { themes, kind, score };
}
