interface Page<Row> {
  readonly items: readonly Row[];
  /** What to ask with for the next page; null after the last. */
  readonly next: string | null;
}

/** Every row of a paged list, a page in memory at a time. */
export async function* rowsOfPages<Row>(ask: (after?: string) => Promise<Page<Row>>): AsyncGenerator<Row> {
  for (let after: string | undefined; ;) {
    const { items, next } = await ask(after);
    yield* items;
    if (next === null) return;
    after = next;
  }
}
