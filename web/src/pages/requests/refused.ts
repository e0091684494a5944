import type { RequestRow } from '../../../../server/contract/request.ts';
import { ApiProblem } from '../../lib/api.ts';
import type { Deed } from './deeds.ts';

/** A deed that the server refused. */
export interface Refused {
  readonly cause: unknown;
  readonly deed: Deed;
  readonly rows: readonly RequestRow[];
}

/** Whether nobody but the grouping was faster: what a person wants of a request then does not depend on what it found. */
export function isOnlyGrouping({ cause, deed }: Refused): boolean {
  const conflict = cause instanceof ApiProblem ? cause.details?.conflict : undefined;
  if (!conflict || deed.kind === 'accept' || conflict.gone.length > 0 || conflict.requests.length === 0) return false;
  return conflict.requests.every(({ now, last }) => now.state === 'open' && (last === null || last.by.kind === 'auto'));
}

/** The requests of a refused deed as they are now; none when nothing was told about them. */
export function seenNow({ cause, rows }: Refused): RequestRow[] {
  const conflict = cause instanceof ApiProblem ? cause.details?.conflict : undefined;
  if (!conflict) return [];
  const now = new Map(conflict.requests.map((changed) => [changed.now.id, changed.now]));
  const gone = new Set<string>(conflict.gone);
  return rows.filter(({ id }) => !gone.has(id)).map((row) => now.get(row.id) ?? row);
}
