import type { Id } from '../../contract/ids.ts';
import { pairId } from '../../domain/themes/pair-id.ts';
import type { Fields, Patch } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Constraint, Theme } from './theme.ts';

interface Merge {
  readonly by: 'auto' | 'human';
  readonly losers: readonly Pick<Theme, '_id' | 'name' | 'nameBy'>[];
  readonly survivor: Pick<Theme, '_id' | 'name' | 'nameBy'>;
  /** The requests of all of them. */
  readonly requests: readonly Pick<CustomerRequest, '_id' | 'themeId' | 'placedBy'>[];
  /** All pairs that one of them stands in. */
  readonly constraints: readonly Constraint[];
}

/**
 * What it means that `losers` become part of `survivor`: their ids redirect, their requests and "not the same" pass over,
 * and after a human's word every request of all counts as placed by a human. A human name outlives an automatic one.
 * Taking an automatic merge back is a human's word: the two stay apart from then on.
 */
export function mergePatches({ by, losers, survivor, requests, constraints }: Merge): Patch[] {
  return [
    ...losers.map(({ _id }): Patch => {
      return { in: 'themes', id: _id, before: { redirectTo: null }, after: { redirectTo: survivor._id } };
    }),
    ...namePatches(losers, survivor),
    ...requests.flatMap((request) => requestPatches(request, survivor._id, by)),
    ...constraintPatches(losers, survivor._id, constraints, by),
  ];
}

function namePatches(losers: Merge['losers'], survivor: Merge['survivor']): Patch[] {
  const named = losers.find(({ nameBy }) => nameBy === 'human');
  if (!named || survivor.nameBy === 'human') return [];
  const { name, nameBy } = survivor;
  return [{ in: 'themes', id: survivor._id, before: { name, nameBy }, after: { name: named.name, nameBy: 'human' } }];
}

function requestPatches(
  { _id, themeId, placedBy }: Merge['requests'][number],
  to: Id<'theme'>,
  by: 'auto' | 'human',
): Patch[] {
  const after = { themeId: to, placedBy: by === 'human' ? by : placedBy };
  if (after.themeId === themeId && after.placedBy === placedBy) return [];
  return [{ in: 'requests', id: _id, before: { themeId, placedBy }, after }];
}

function constraintPatches(
  losers: Merge['losers'],
  survivor: Id<'theme'>,
  constraints: readonly Constraint[],
  by: 'auto' | 'human',
): Patch[] {
  const gone = new Set<string>(losers.map(({ _id }) => _id));
  const known = new Map(constraints.map((constraint) => [constraint._id, constraint]));
  const patches = new Map<string, Patch>();
  for (const { _id, themes, kind, score } of known.values()) {
    if (!themes.some((id) => gone.has(id))) continue;
    patches.set(_id, { in: 'themeConstraints', id: _id, before: { themes, kind, score }, after: null });
    const other = themes.find((id) => !gone.has(id) && id !== survivor);
    if (kind !== 'apart' || !other) continue;
    const carried = pairId(survivor, other);
    if (known.get(carried)?.kind !== 'apart')
      patches.set(carried, apartPatch(survivor, other, known.get(carried) ?? null));
  }
  if (by === 'auto')
    for (const { _id } of losers) {
      const own = pairId(_id, survivor);
      const idle: Patch = { in: 'themeConstraints', id: own, before: null, after: null };
      patches.set(own, { ...(patches.get(own) ?? idle), undo: apartFields(_id, survivor) });
    }
  return [...patches.values()];
}

function apartFields(a: Id<'theme'>, b: Id<'theme'>): Fields {
  return { themes: a < b ? [a, b] : [b, a], kind: 'apart', score: null };
}

/** Keeps two themes apart, whatever was known of the pair before. */
export function apartPatch(a: Id<'theme'>, b: Id<'theme'>, known: Constraint | null): Patch {
  const before = known && { themes: known.themes, kind: known.kind, score: known.score };
  return { in: 'themeConstraints', id: pairId(a, b), before, after: apartFields(a, b) };
}
