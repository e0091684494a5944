import type { ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';
import type { WordKey } from '../../contract/words.ts';
import type { Fields, Patch, PlannedChange } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { Refusal } from './refusal.ts';
import type { Theme } from './theme.ts';

type Requests = readonly CustomerRequest[];
/** The themes of some requests, by id. */
type ThemesById = ReadonlyMap<string, Pick<Theme, '_id' | 'name'>>;

/** Where requests go, and what has to be written for a theme that was opened for them. */
export interface Goal {
  readonly theme: Pick<Theme, '_id' | 'name'>;
  readonly patches: readonly Patch[];
}

/**
 * Yes: unsure ones are requests, to be grouped at once; themes found for others look right. What a person has settled
 * already stays as it is.
 */
export function acceptPlan(requests: Requests): PlannedChange {
  refuse(requests, ({ state }) => state !== 'open', 'requests.dismissedAlready');
  const unsure = requests.filter(({ sure }) => !sure);
  const placed = requests.filter(({ sure, placedBy }) => sure && placedBy === 'auto');
  refuse(placed, ({ themeId }) => themeId === null, 'requests.nothingToConfirm');
  if (unsure.length + placed.length === 0) throw new Refusal({ key: 'requests.sureAlready' }, requests.map(idOf));
  const patches = [
    ...unsure.map((request) => {
      const { placedBy } = request;
      // The grouping may have given it a theme by the time this is taken back.
      const undo = { ...placementOf(request), sure: false, placedBy, pending: false };
      return { ...change(request, { sure: true, placedBy, pending: true }), undo };
    }),
    ...placed.map((request) => change(request, { themeId: request.themeId, placedBy: 'human' })),
  ];
  return about([...unsure, ...placed], unsure.length > 0 ? 'accepted' : 'confirmed', {}, patches);
}

/** Their themes look right: from now on they count as placed by a person. */
export function confirmPlan(requests: Requests): PlannedChange {
  refuse(requests, ({ state, themeId }) => state !== 'open' || themeId === null, 'requests.nothingToConfirm');
  const patches = requests.map((request) => change(request, { themeId: request.themeId, placedBy: 'human' }));
  return about(requests, 'confirmed', {}, patches);
}

/** They are no requests: they belong to no theme. */
export function dismissPlan(requests: Requests, themes: ThemesById): PlannedChange {
  refuse(requests, ({ state }) => state !== 'open', 'requests.dismissedAlready');
  const out = { state: 'not-a-request', themeId: null, placedBy: 'human', pending: false };
  const patches = requests.map((request) => change(request, out));
  return about(requests, 'dismissed', cameFrom(requests, themes), patches);
}

/** They are requests after all, to be grouped at once. */
export function restorePlan(requests: Requests): PlannedChange {
  refuse(requests, ({ state }) => state === 'open', 'requests.openAlready');
  const patches = requests.map((request) => {
    const { state, placedBy, sure } = request;
    const undo = { ...placementOf(request), state, placedBy, sure, pending: false };
    return { ...change(request, { state: 'open', placedBy: 'auto', sure: true, pending: true }), undo };
  });
  return about(requests, 'restored', {}, patches);
}

/** They belong to this theme: a person's word, whatever the grouping thinks. Dismissed ones are requests again. */
export function movePlan(requests: Requests, goal: Goal, themes: ThemesById): PlannedChange {
  refuse(requests, ({ state }) => state === 'withdrawn', 'requests.withdrawnAlready');
  const { _id, name } = goal.theme;
  const placed = { themeId: _id, placedBy: 'human', sure: true, state: 'open', pending: false };
  const kind = requests.every(({ themeId }) => themeId === _id) ? 'confirmed' : 'moved';
  const patches = [...goal.patches, ...requests.map((request) => change(request, placed))];
  return about(requests, kind, { ...cameFrom(requests, themes), to: name }, patches, [_id]);
}

/** They go into a theme of their own, which is never joined with the one they came from again. */
export function splitPlan(
  leaving: Requests,
  from: Theme,
  fresh: Pick<Theme, '_id' | 'name'>,
  apart: Patch,
): PlannedChange {
  return {
    kind: 'split',
    target: { kind: 'theme', id: from._id },
    touches: [fresh._id],
    facts: { from: from.name, to: fresh.name, count: leaving.length },
    patches: [
      openingOf(fresh._id, from._id),
      ...leaving.map((request) => change(request, { themeId: fresh._id, placedBy: 'human' })),
      apart,
    ],
    ...(from.sample ? { sample: true as const } : {}),
  };
}

/** A theme opened out of another: taking that back makes its id lead to where it came from. */
export function openingOf(id: Id<'theme'>, origin: Id<'theme'>): Patch {
  return { in: 'themes', id, before: { redirectTo: null }, after: { redirectTo: null }, undo: { redirectTo: origin } };
}

/** The same for a theme out of nowhere that a person named: taking that back leaves it without a word of theirs, unseen. */
export function namingOf(id: Id<'theme'>): Patch {
  return { in: 'themes', id, before: { nameBy: 'human' }, after: { nameBy: 'human' }, undo: { nameBy: 'auto' } };
}

/** Where most of some requests stand; else the theme the first of them resembles; null when nothing is like it. */
export function originOf(requests: Requests): Id<'theme'> | null {
  const counts = new Map<Id<'theme'>, number>();
  for (const { themeId } of requests) if (themeId) counts.set(themeId, (counts.get(themeId) ?? 0) + 1);
  const [first] = [...counts].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? requests.flatMap(({ suggestions }) => suggestions)[0]?.themeId ?? null;
}

function about(
  requests: Requests,
  kind: ChangeKind,
  facts: PlannedChange['facts'],
  patches: readonly Patch[],
  more: readonly Id<'theme'>[] = [],
): PlannedChange {
  const themes = requests.flatMap(({ themeId }) => (themeId ? [themeId] : []));
  return {
    kind,
    target: { kind: 'request', id: requests[0]!._id },
    touches: [...new Set<string>([...requests.map(idOf), ...themes, ...more])],
    facts: requests.length === 1 ? facts : { ...facts, count: requests.length },
    patches,
    ...(requests.every(({ sample }) => sample) ? { sample: true as const } : {}),
  };
}

/** The theme they all stood in. */
function cameFrom(requests: Requests, themes: ThemesById): { from?: string } {
  const [first, ...others] = new Set(requests.map(({ themeId }) => themeId));
  const theme = first && others.length === 0 ? themes.get(first) : undefined;
  return theme ? { from: theme.name } : {};
}

/** What the grouping writes when it places a request. */
function placementOf({ themeId, score, suggestions, nearestQuote, embedder }: CustomerRequest): Fields {
  return { themeId, score, suggestions, nearestQuote, embedder };
}

function change(request: CustomerRequest, after: Fields): Patch {
  const now: Fields = { ...request };
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, now[name] ?? null]));
  return { in: 'requests', id: request._id, before, after };
}

function refuse(requests: Requests, isWrong: (request: CustomerRequest) => boolean, key: WordKey): void {
  const wrong = requests.filter(isWrong);
  if (wrong.length > 0) throw new Refusal({ key }, wrong.map(idOf));
}

const idOf = ({ _id }: CustomerRequest) => _id;
