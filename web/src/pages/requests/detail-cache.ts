import type { Id } from '../../../../server/contract/ids.ts';
import type { RequestDetail, RequestRow } from '../../../../server/contract/request.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';

/** Requests that were read, or will be read next, so that going through a list need not wait. */
export class DetailCache {
  readonly #kept = new Map<string, Promise<RequestDetail>>();

  /** @param rev as the list has it; null for a request that is in no list. */
  get(id: Id<'request'>, rev: number | null): Promise<RequestDetail> {
    if (rev === null) return read(id);
    const key = `${id} ${rev}`;
    const kept = this.#kept.get(key) ?? read(id);
    this.#kept.set(key, kept);
    kept.catch(() => this.#kept.delete(key));
    return kept;
  }

  /** Reads it before anybody asks. */
  expect(row: Pick<RequestRow, 'id' | 'rev'>): void {
    // Whoever then asks is told what went wrong.
    this.get(row.id, row.rev).catch(() => undefined);
  }

  /** Something was corrected: names and histories may be others now. */
  forget(): void {
    this.#kept.clear();
  }
}

function read(id: Id<'request'>): Promise<RequestDetail> {
  return call(routes.requests.get, { params: { id } });
}
