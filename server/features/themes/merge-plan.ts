import type { Id } from '../../contract/ids.ts';
import type { Patch } from '../requests/change-record.ts';
import type { CustomerRequest } from '../requests/customer-request.ts';
import { pairId, type Constraint, type Theme } from './theme.ts';

interface Merge {
  readonly by: 'auto' | 'human';
  readonly loser: Theme;
  readonly survivor: Theme;
  /** The requests of both. */
  readonly requests: readonly CustomerRequest[];
  /** All pairs that one of the two stands in. */
  readonly constraints: readonly Constraint[];
}

/**
 * What it means that `loser` becomes part of `survivor`: its id redirects, its requests and "not the same" pass over,
 * and after a human's word every request of both counts as placed by a human. A human name outlives an automatic one.
 * Taking an automatic merge back is a human's word: the two stay apart from then on.
 */
export function mergePatches({ by, loser, survivor, requests, constraints }: Merge): Patch[] {
  return [
    {
      in: 'themes',
      id: loser._id,
      before: { redirectTo: null },
      after: { redirectTo: survivor._id },
    },
    ...namePatches(loser, survivor),
    ...requests.flatMap((request) => requestPatches(request, survivor._id, by)),
    ...constraintPatches(loser._id, survivor._id, constraints, by),
  ];
}

function namePatches(loser: Theme, survivor: Theme): Patch[] {
  if (loser.nameBy !== 'human' || survivor.nameBy === 'human') return [];
  const { name, nameBy } = survivor;
  return [{ in: 'themes', id: survivor._id, before: { name, nameBy }, after: { name: loser.name, nameBy: 'human' } }];
}

function requestPatches({ _id, themeId, placedBy }: CustomerRequest, to: Id<'theme'>, by: 'auto' | 'human'): Patch[] {
  const after = { themeId: to, placedBy: by === 'human' ? by : placedBy };
  if (after.themeId === themeId && after.placedBy === placedBy) return [];
  return [{ in: 'requests', id: _id, before: { themeId, placedBy }, after }];
}

function constraintPatches(
  loser: Id<'theme'>,
  survivor: Id<'theme'>,
  constraints: readonly Constraint[],
  by: 'auto' | 'human',
): Patch[] {
  const known = new Map(constraints.map((constraint) => [constraint._id, constraint]));
  const own = pairId(loser, survivor);
  const patches: Patch[] = [];
  for (const constraint of known.values()) {
    if (!constraint.themes.includes(loser)) continue;
    const { _id, themes, kind, score } = constraint;
    patches.push({ in: 'themeConstraints', id: _id, before: { themes, kind, score }, after: null, ...undoOf(_id) });
    const other = themes.find((theme) => theme !== loser);
    if (kind !== 'apart' || !other || other === survivor) continue;
    const carried = known.get(pairId(survivor, other));
    if (carried?.kind === 'apart') continue;
    patches.push(apartPatch(survivor, other, carried ?? null));
  }
  if (by === 'auto' && !known.has(own))
    patches.push({ in: 'themeConstraints', id: own, before: null, after: null, undo: apartFields(loser, survivor) });
  return patches;

  function undoOf(_id: string): Pick<Patch, 'undo'> {
    return by === 'auto' && _id === own ? { undo: apartFields(loser, survivor) } : {};
  }
}

function apartFields(a: Id<'theme'>, b: Id<'theme'>) {
  return { themes: a < b ? [a, b] : [b, a], kind: 'apart', score: null };
}

/** Keeps two themes apart, whatever was known of the pair before. */
export function apartPatch(a: Id<'theme'>, b: Id<'theme'>, known: Constraint | null): Patch {
  const before = known && { themes: known.themes, kind: known.kind, score: known.score };
  return { in: 'themeConstraints', id: pairId(a, b), before, after: apartFields(a, b) };
}
