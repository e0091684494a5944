import type { Id } from '../../contract/ids.ts';
import { endOf } from '../../domain/themes/end-of-redirects.ts';
import { pairId, themesOfPair } from '../../domain/themes/pair-id.ts';
import { patchesOf, type Changeable, type Fields, type Patch, type StoredChange } from './change-record.ts';

/** What stands in a theme or leads to it, beyond the documents of a change. */
export interface Dependants {
  readonly requests: readonly { readonly id: string; readonly byHuman: boolean }[];
  /** A human keeps it apart from another theme, or requests stand in it that came along when another became part of it. */
  readonly bound: boolean;
}

/** What has to be known of the present to take a change back. */
export interface Present {
  /** A document that the change wrote, as it is now; null when there is none. */
  document(place: Changeable, id: string): Fields | null;
  /** The live theme that an id is or was merged into. */
  live(themeId: string): string;
  dependants(themeId: string): Dependants;
}

/** Something that is no longer as a change left it, and the fields in question; no fields: whatever happened there. */
export interface Obstacle {
  readonly id: string;
  readonly fields: readonly string[] | null;
}

export type UndoPlan =
  { readonly patches: readonly Patch[] } | { readonly patches: null; readonly obstacles: readonly Obstacle[] };

/** The themes that taking a change back gives up again: their ids will lead elsewhere. */
export function themesGivenUp(change: StoredChange): string[] {
  return patchesOf(change).flatMap((patch) => {
    const back = patch.undo ?? patch.before;
    return patch.in === 'themes' && typeof back?.['redirectTo'] === 'string' ? [patch.id] : [];
  });
}

/** The themes in which taking a change back puts requests, or may. */
export function themesNeeded(change: StoredChange): string[] {
  const ids = patchesOf(change).flatMap((patch) => {
    const back = patch.undo ?? patch.before;
    return [
      themeIdIn(patch.in, back),
      patch.in === 'themes' ? back?.['redirectTo'] : null,
      ...(isApart(patch.in, back) ? themesOfPair(patch.id) : []),
    ];
  });
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/** The pairs of themes that taking a change back keeps apart, by the themes that live then. */
export function pairsKeptApart(change: StoredChange, present: Pick<Present, 'live'>): string[] {
  const patches = patchesOf(change);
  const redirects = redirectsAfter(patches);
  return patches.flatMap((patch) =>
    isApart(patch.in, patch.undo ?? patch.before)
      ? [pairOf(patch.id, (id) => liveAfter(id, redirects, present) ?? id)]
      : [],
  );
}

/**
 * What has to be written to take a change back: each field it wrote, if it is still as the change left it, becomes what it
 * was. Fields that others wrote since do not matter. A request whose former theme became part of another one goes to that
 * one, and what was kept apart from it is kept apart from that one. Where a theme is given up again, requests grouped into it
 * meanwhile go along; a person's word about them is in the way.
 * @returns the patches, or everything that stands in the way.
 */
export function planUndo(change: StoredChange, present: Present): UndoPlan {
  const patches = patchesOf(change);
  const obstacles: Obstacle[] = [];
  const redirects = redirectsAfter(patches);
  const live = (id: string) => liveAfter(id, redirects, present) ?? id;
  const back = new Map<string, Patch>();
  for (const patch of patches) {
    const now = present.document(patch.in, patch.id);
    const changed = fieldsThatDiffer(now, patch.after);
    if (changed) obstacles.push({ id: patch.id, fields: changed.length > 0 ? changed : null });
    const after = rehoused(patch.in, patch.undo ?? patch.before, live);
    const own: Patch[] = isApart(patch.in, after)
      ? keptApart(patch.id, live, present)
      : [{ in: patch.in, id: patch.id, before: now && fieldsOf(now, { ...patch.after, ...after }), after }];
    for (const one of own) {
      // Two pairs may have become one: apart is what holds.
      const key = `${one.in} ${one.id}`;
      if (!back.has(key) || isApart(one.in, one.after)) back.set(key, one);
    }
  }
  const along = followers([...back.values()], present, redirects, obstacles);
  return obstacles.length > 0 ? { patches: null, obstacles } : { patches: [...back.values(), ...along] };
}

/** Two themes are kept apart again: whatever they are part of now. */
function keptApart(id: string, live: (id: string) => string, present: Present): Patch[] {
  const pair = pairOf(id, live);
  const apart = { themes: themesOfPair(pair), kind: 'apart', score: null };
  const written = (one: string): Patch => {
    const now = present.document('themeConstraints', one);
    const after = one !== pair ? null : now?.['kind'] === 'apart' ? now : apart;
    return {
      in: 'themeConstraints',
      id: one,
      before: now && fieldsOf(now, apart),
      after: after && fieldsOf(after, apart),
    };
  };
  // The pair as it was told is named even where nothing is left of it: whoever asks for it later finds this change.
  return [...new Set([id, pair])].map(written);
}

function fieldsOf(document: Fields, names: Fields): Fields {
  return Object.fromEntries(Object.keys(names).map((name) => [name, document[name] ?? null]));
}

/** The id of what both themes of a pair are part of. */
function pairOf(id: string, live: (id: string) => string): string {
  const [a, b] = themesOfPair(id);
  return pairId(live(a), live(b));
}

function isApart(place: Changeable, fields: Fields | null): boolean {
  return place === 'themeConstraints' && fields?.['kind'] === 'apart';
}

/** Where the themes lead that a change had opened or merged, once it is taken back; null for those that live again. */
type Redirects = ReadonlyMap<string, string | null>;

function redirectsAfter(patches: readonly Patch[]): Redirects {
  const redirects = new Map<string, string | null>();
  for (const patch of patches) {
    const redirectTo = patch.in === 'themes' ? (patch.undo ?? patch.before)?.['redirectTo'] : undefined;
    if (redirectTo === null || typeof redirectTo === 'string') redirects.set(patch.id, redirectTo);
  }
  return redirects;
}

/**
 * The live theme that an id will lead to; null where it would come back to a theme it has passed, as when the theme that
 * another one was opened from has become part of it.
 */
function liveAfter(id: string, redirects: Redirects, present: Pick<Present, 'live'>): string | null {
  return endOf(id, (at) => {
    if (redirects.has(at)) return redirects.get(at) ?? null;
    const live = present.live(at);
    return live === at ? null : live;
  });
}

function followers(back: readonly Patch[], present: Present, redirects: Redirects, obstacles: Obstacle[]): Patch[] {
  const along: Patch[] = [];
  for (const { in: place, id, after } of back) {
    const redirectTo = place === 'themes' ? after?.['redirectTo'] : null;
    if (typeof redirectTo !== 'string') continue;
    const { requests, bound } = present.dependants(id);
    const goal = liveAfter(redirectTo, redirects, present);
    if (bound || goal === null) obstacles.push({ id, fields: null });
    for (const request of requests) {
      if (request.byHuman) obstacles.push({ id: request.id, fields: ['themeId', 'placedBy'] });
      along.push({ in: 'requests', id: request.id, before: { themeId: id }, after: { themeId: goal } });
    }
  }
  return along;
}

function themeIdIn(place: Changeable, fields: Fields | null): string | null {
  const themeId = place === 'requests' ? fields?.['themeId'] : null;
  return typeof themeId === 'string' ? themeId : null;
}

function rehoused(place: Changeable, fields: Fields | null, live: (id: string) => string): Fields | null {
  const themeId = themeIdIn(place, fields);
  return themeId === null ? fields : { ...fields, themeId: live(themeId) };
}

/**
 * The fields of a document that are no longer as a change left them; null when all are, none when the document itself came
 * or went. Whether the grouping has looked since does not matter.
 */
function fieldsThatDiffer(now: Fields | null, left: Fields | null): string[] | null {
  if (now === null || left === null) return now === left ? null : [];
  const names = Object.keys(left).filter(
    (name) => name !== 'pending' && JSON.stringify(now[name] ?? null) !== JSON.stringify(left[name]),
  );
  return names.length > 0 ? names : null;
}

/** Whether a later change wrote what stands in the way. */
export function isInTheWay(later: Pick<StoredChange, 'after' | 'touches'>, obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ id, fields }) => {
    if (fields === null && later.touches.includes(id)) return true;
    const written = later.after.find((part) => part.id === id);
    return (
      written !== undefined && (fields === null || !written.fields || fields.some((name) => name in written.fields!))
    );
  });
}

/**
 * Which changes hold after one was taken back. Taking back an undo does what it undid again; taking that back in turn undoes
 * it again, and so on down the line.
 * @param chain the change taken back, the one it had undone, the one that one had undone, and so on.
 * @param by the change that takes it back.
 * @returns for each of the chain which change undoes it now; null when it holds.
 */
export function undoneAfter(
  chain: readonly Pick<StoredChange, '_id'>[],
  by: Id<'change'>,
): { id: Id<'change'>; undoneBy: Id<'change'> | null }[] {
  return chain.map(({ _id }, at) => ({
    id: _id,
    undoneBy: at === 0 ? by : at % 2 === 1 ? null : chain[at - 1]!._id,
  }));
}
