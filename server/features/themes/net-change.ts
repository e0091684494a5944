import type { Changeable, Fields, StoredChange } from '../requests/change-record.ts';
import { patchesOf } from '../requests/change-record.ts';

/** What became of one document in the course of many changes: the fields they wrote, before the first and after the last. */
export interface NetPart {
  readonly in: Changeable;
  readonly id: string;
  /** Null: there was no such document. */
  readonly before: Fields | null;
  /** Null: there is no such document any more. */
  readonly after: Fields | null;
}

/** Many changes as if they were one: what they came to, told as they come, the oldest first. */
export class NetChange {
  private readonly parts = new Map<
    string,
    { in: Changeable; id: string; before: Fields | null; after: Fields | null }
  >();

  add(change: Pick<StoredChange, 'before' | 'after'>): void {
    for (const { in: place, id, before, after } of patchesOf(change)) {
      // It says only what an undo of its own would write.
      if (before === null && after === null) continue;
      const key = `${place} ${id}`;
      const known = this.parts.get(key);
      if (!known) {
        this.parts.set(key, { in: place, id, before, after });
        continue;
      }
      // Fields that no change before this one wrote were until then what this one found.
      if (known.before !== null && known.after !== null && before !== null)
        known.before = { ...before, ...known.before };
      known.after = after === null ? null : { ...known.after, ...after };
    }
  }

  /** Without what is as it was at the start. */
  of(place: Changeable): NetPart[] {
    return [...this.parts.values()].filter((part) => part.in === place && !isSame(part.before, part.after));
  }
}

function isSame(before: Fields | null, after: Fields | null): boolean {
  if (before === null || after === null) return before === after;
  return Object.keys(after).every(
    (name) => JSON.stringify(before[name] ?? null) === JSON.stringify(after[name] ?? null),
  );
}
