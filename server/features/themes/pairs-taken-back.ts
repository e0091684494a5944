import type { Id } from '../../contract/ids.ts';
import { endOf } from '../../domain/themes/end-of-redirects.ts';
import { pairId, themesOfPair } from '../../domain/themes/pair-id.ts';
import type { Fields, Patch } from '../requests/change-record.ts';
import { apartPatch } from './merge-plan.ts';
import type { NetPart } from './net-change.ts';
import type { PresentGrouping } from './present-grouping.ts';
import type { ThemeEnds } from './theme-ends.ts';
import type { Constraint } from './theme.ts';

/**
 * Pairs of themes are kept apart, or asked about, as they were before the steps; what people have said since stays said, of
 * everything that was part of a theme when they said it.
 */
export function pairPatches(
  parts: readonly NetPart[],
  said: readonly (readonly [string, string])[],
  themes: ReadonlyMap<string, NetPart>,
  requests: readonly NetPart[],
  held: ReadonlySet<string>,
  ends: ThemeEnds,
  present: PresentGrouping,
): Patch[] {
  const patches = new Map<string, Patch>();
  // Where something stays that came from elsewhere, what was kept apart from there stays apart from here.
  const mixed = new Set(requests.flatMap(({ id }) => (held.has(id) ? [present.requests.get(id)?.themeId ?? ''] : [])));
  const saidOf = new Set(said.map(([a, b]) => pairId(a, b)));
  for (const { id, before, after } of parts) {
    const now = present.constraints.get(id) ?? null;
    const pair = themesOfPair(id);
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
function partsOf(theme: string, themes: ReadonlyMap<string, NetPart>, ends: ThemeEnds): string[] {
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
