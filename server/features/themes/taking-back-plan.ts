import type { Id } from '../../contract/ids.ts';
import type { Fields, Patch } from '../requests/change-record.ts';
import type { NetChange, NetPart } from './net-change.ts';
import { pairPatches } from './pairs-taken-back.ts';
import type { Opened, PresentGrouping, PresentRequest, PresentTheme } from './present-grouping.ts';
import { ThemeEnds } from './theme-ends.ts';
import { isTouched } from './theme.ts';

export interface TakingBack {
  /** In an order in which no id dangles, however many of the first are written. */
  readonly patches: readonly Patch[];
  /** Requests and themes that stay as they are, because a person has said something of them since. */
  readonly kept: readonly string[];
}

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
  const ends = new ThemeEnds(themes, opened, staying, requests, held, present);
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

function placements(
  requests: readonly NetPart[],
  held: ReadonlySet<string>,
  ends: ThemeEnds,
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
  ends: ThemeEnds,
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
  ends: ThemeEnds,
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
