import type { KeptComment } from '../requests/imported-comments.store.ts';
import type { StoredImportLine } from './request-imports.store.ts';

export type LineWithComment = StoredImportLine & { readonly comment: string | null };

/** Every line with the comment that is kept of it; both come in the order of the file, and are gone through once. */
export async function* withComments(
  lines: AsyncIterable<StoredImportLine>,
  comments: AsyncIterable<KeptComment>,
): AsyncGenerator<LineWithComment> {
  const rest = comments[Symbol.asyncIterator]();
  let next = await rest.next();
  for await (const line of lines) {
    while (!next.done && next.value.line < line.line) next = await rest.next();
    const own = !next.done && next.value.line === line.line ? next.value.comment : undefined;
    yield { ...line, comment: own ?? null };
  }
  await rest.return?.();
}
