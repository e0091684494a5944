import type { Id } from '../../contract/ids.ts';

/** Whose history is read. */
export type Whose =
  | { readonly kind: 'person'; readonly contactId: Id<'contact'> }
  | {
      readonly kind: 'account';
      readonly accountId: Id<'account'>;
      /** Its people today; who has left is in its answers all the same. */
      readonly contactIds: readonly Id<'contact'>[];
      /** Every wave there is: the answers of an account are found by them. */
      readonly waveIds: readonly Id<'wave'>[];
    };

/** A place in a history: entries are older, or of the same moment with a smaller id. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

/** Older entries than a place; from the newest on without one. */
export interface PageWish {
  readonly before: Place | null;
  readonly limit: number;
}

export function peopleOf(whose: Whose): readonly Id<'contact'>[] {
  return whose.kind === 'person' ? [whose.contactId] : whose.contactIds;
}

/** Null for none, and for what is none of ours. */
export function placeFrom(cursor: string | undefined): Place | null {
  const [instant = '', id] = cursor?.split('|') ?? [];
  const at = new Date(instant);
  return id === undefined || Number.isNaN(at.getTime()) ? null : { at, id };
}

export function cursorOf({ at, id }: Place): string {
  return `${at.toISOString()}|${id}`;
}

/** Newest first; entries of the same moment by id, so that a page ends at one place only. */
export function newestFirst(a: Place, b: Place): number {
  return b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}
