import type { InputTable } from './input.ts';

/** Columns by which an export of Rumo is known; other files may have a column called "status" of their own. */
const OURS = ['answered_at', 'period', 'status'];

/** Leaves out what an export of Rumo carries along but no figure counts: suspect, late, withdrawn, not yet decided. */
export function countedAnswers(table: InputTable): InputTable {
  const status = table.header.indexOf('status');
  if (!OURS.every((name) => table.header.includes(name))) return table;
  const rows = table.rows.filter(({ cells }) => cells[status] === 'counted');
  const left = table.rows.length - rows.length;
  if (left === 0) return table;
  const notice =
    left === 1 ? '1 answer does not count and was left out.' : `${left} answers do not count and were left out.`;
  return { ...table, rows, notices: [...table.notices, notice] };
}
