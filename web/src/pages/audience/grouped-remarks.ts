import type { ImportRemark } from '../../../../server/contract/import.ts';

export interface GroupedRemark {
  readonly column: string | null;
  readonly message: string;
  readonly lines: readonly number[];
}

/** The same remark on many rows once, with its lines; in the order in which remarks first occur. */
export function groupRemarks(remarks: readonly ImportRemark[]): GroupedRemark[] {
  const groups = new Map<string, { column: string | null; message: string; lines: number[] }>();
  for (const { line, column, message } of remarks) {
    const key = JSON.stringify([column, message]);
    const group = groups.get(key);
    if (group) group.lines.push(line);
    else groups.set(key, { column, message, lines: [line] });
  }
  return [...groups.values()];
}
