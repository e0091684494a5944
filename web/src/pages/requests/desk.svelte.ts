import { SvelteSet } from 'svelte/reactivity';
import type { Id } from '../../../../server/contract/ids.ts';
import type { RequestRow } from '../../../../server/contract/request.ts';

type RequestId = Id<'request'>;

/** The requests of a page in their order: which of them are chosen, and which have been dealt with and are on their way out. */
export class Desk {
  /** As the server gave them last. */
  #rows = $state.raw<readonly RequestRow[]>([]);
  /** Dealt with, and no longer shown, until the server has answered and the list is loaded anew. */
  readonly #leaving = new SvelteSet<RequestId>();
  /** Of those, what the next list will have right again. */
  #answered: readonly RequestId[] = [];
  readonly #chosen = new SvelteSet<RequestId>();
  /** Where a range begins. */
  #anchor: RequestId | null = null;

  readonly rows = $derived(this.#rows.filter(({ id }) => !this.#leaving.has(id)));
  readonly chosen = $derived(this.rows.filter(({ id }) => this.#chosen.has(id)));

  /** What the server says now; what is still being sent stays out of sight. */
  show(rows: readonly RequestRow[]): void {
    this.#rows = rows;
    this.refused(this.#answered);
    this.#answered = [];
    for (const id of this.#chosen) if (!rows.some((row) => row.id === id)) this.#chosen.delete(id);
  }

  isChosen(id: RequestId): boolean {
    return this.#chosen.has(id);
  }

  toggle(id: RequestId): void {
    if (!this.#chosen.delete(id)) this.#chosen.add(id);
    this.#anchor = id;
  }

  /** Everything between the one chosen last and this one, in either direction. */
  chooseTo(id: RequestId): void {
    const [from, to] = [this.#at(this.#anchor ?? id), this.#at(id)].sort((a, b) => a - b) as [number, number];
    for (const row of this.rows.slice(Math.max(from, 0), to + 1)) this.#chosen.add(row.id);
  }

  /** All that is shown; when all are chosen already, none. */
  chooseAll(): void {
    const all = this.chosen.length === this.rows.length;
    this.clear();
    if (!all) for (const { id } of this.rows) this.#chosen.add(id);
  }

  clear(): void {
    this.#chosen.clear();
    this.#anchor = null;
  }

  /** The row `by` further on, at most the first or the last. */
  step(from: RequestId | null, by: number): RequestId | null {
    const at = this.#at(from);
    const next = at < 0 ? 0 : Math.min(Math.max(at + by, 0), this.rows.length - 1);
    return this.rows[next]?.id ?? null;
  }

  /** Takes rows out of sight; returns the one that comes to stand where the reader is. */
  leave(ids: readonly RequestId[], current: RequestId | null): RequestId | null {
    const at = Math.max(this.#at(current), 0);
    const after = this.rows.slice(at).find(({ id }) => !ids.includes(id));
    const before = this.rows.slice(0, at).findLast(({ id }) => !ids.includes(id));
    for (const id of ids) this.#leaving.add(id);
    return (after ?? before)?.id ?? null;
  }

  /** The server has done it: the next list says where they are. */
  answered(ids: readonly RequestId[]): void {
    this.#answered = [...this.#answered, ...ids];
  }

  /** The server has refused: they are where they were. */
  refused(ids: readonly RequestId[]): void {
    for (const id of ids) this.#leaving.delete(id);
  }

  #at(id: RequestId | null): number {
    return this.rows.findIndex((row) => row.id === id);
  }
}
