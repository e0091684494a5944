import { z } from 'zod';

/** A page of a list is asked for by what to search and after which row to go on. */
export const PageQuery = z.strictObject({
  search: z.string().trim().max(200).optional(),
  after: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export type PageQuery = z.infer<typeof PageQuery>;

/** A page of `items`: how many there are in all, and the cursor of the next page (null on the last). */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), total: z.number().int(), next: z.string().nullable() });
}

/** An instant in UTC, as JSON carries it. */
export const Instant = z.iso.datetime();
