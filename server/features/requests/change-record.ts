import type { ChangeActorKind, ChangeFacts, ChangeKind } from '../../contract/change.ts';
import type { Id } from '../../contract/ids.ts';

/** Collections whose documents can be changed and changed back. */
export const changeable = ['requests', 'themes', 'themeConstraints', 'estimates', 'groupingThresholds'] as const;
export type Changeable = (typeof changeable)[number];

/** Fields of a document; only plain values, compared as they are. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * One document's part in a change: the fields it wrote, before and after. Null means that there was, or is, no document.
 * Undoing writes `before`, or `undo` where going back is not the same as never having gone.
 */
export interface Patch {
  readonly in: Changeable;
  readonly id: string;
  readonly before: Fields | null;
  readonly after: Fields | null;
  readonly undo?: Fields;
}

export interface ChangeActor {
  readonly kind: ChangeActorKind;
  readonly id: string | null;
  readonly name: string | null;
}

export const automatic: ChangeActor = { kind: 'auto', id: null, name: null };
export const customer: ChangeActor = { kind: 'customer', id: null, name: null };

export type ChangeTargetKind = 'request' | 'theme' | 'sensitivity';

/** What shall happen, and how it will be told. */
export interface PlannedChange {
  readonly kind: ChangeKind;
  readonly target: { readonly kind: ChangeTargetKind; readonly id: string };
  /** Further requests and themes in whose history it stands. */
  readonly touches?: readonly string[];
  readonly facts: Omit<ChangeFacts, 'quote'>;
  readonly patches: readonly Patch[];
  /** It cannot be taken back: mails have gone out, for example. */
  readonly final?: true;
  /** Its themes were like that before: nothing is to be thought over for its sake. */
  readonly settled?: true;
  readonly sample?: true;
}

export interface StoredChange {
  _id: Id<'change'>;
  /** Changes of the same instant come one after the other. */
  order: number;
  at: Date;
  by: ChangeActor;
  kind: ChangeKind;
  target: { kind: ChangeTargetKind; id: string };
  touches: string[];
  facts: Omit<ChangeFacts, 'quote'>;
  before: { in: Changeable; id: string; fields: Fields | null; undo?: Fields }[];
  after: { in: Changeable; id: string; fields: Fields | null }[];
  undoes: Id<'change'> | null;
  undoneBy: Id<'change'> | null;
  final: boolean;
  sample?: true;
}

/** The documents' parts in a change that was kept. */
export function patchesOf({ before, after }: Pick<StoredChange, 'before' | 'after'>): Patch[] {
  return before.map(({ in: collection, id, fields, undo }, at) => ({
    in: collection,
    id,
    before: fields,
    after: after[at]?.fields ?? null,
    ...(undo ? { undo } : {}),
  }));
}

/** The themes whose members or names a change may have changed. */
export function themesIn(patches: readonly Patch[]): Set<string> {
  const ids = new Set<string>();
  for (const { in: collection, id, before, after, undo } of patches) {
    if (collection === 'themes') ids.add(id);
    if (collection !== 'requests') continue;
    for (const fields of [before, after, undo]) {
      const themeId = fields?.['themeId'];
      if (typeof themeId === 'string') ids.add(themeId);
    }
  }
  return ids;
}
