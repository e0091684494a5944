/** The names in a pattern: `/themes/:id/quotes/:quote` has `id` and `quote`. */
export type ParamsOf<Pattern extends string> = string extends Pattern
  ? Record<string, string>
  : Pattern extends `${string}:${infer Name}/${infer Rest}`
    ? { readonly [Key in Name]: string } & ParamsOf<`/${Rest}`>
    : Pattern extends `${string}:${infer Name}`
      ? { readonly [Key in Name]: string }
      : unknown;

/** What a path holds at the places a pattern names, decoded; null when it does not fit. A slash at the end is ignored. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/').filter(Boolean);
  const given = path.split('/').filter(Boolean);
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [i, part] of wanted.entries()) {
    const value = given[i] as string;
    if (!part.startsWith(':')) {
      if (part !== value) return null;
      continue;
    }
    try {
      params[part.slice(1)] = decodeURIComponent(value);
    } catch {
      return null;
    }
  }
  return params;
}

/** Writes values into a pattern: `fillPath('/themes/:id', { id: 'thm_x' })`. */
export function fillPath<Pattern extends string>(pattern: Pattern, params: ParamsOf<Pattern>): string {
  const values = params as Readonly<Record<string, string>>;
  return pattern.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}

/** What of a query should change; null or an empty text removes a name. */
export type QueryChange = Readonly<Record<string, string | number | null | undefined>>;

/** The query `from` (with or without `?`) after `change`, without `?`; names that are not in it stay. */
export function changedQuery(from: string, change: QueryChange): string {
  const query = new URLSearchParams(from);
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === undefined || value === '') query.delete(name);
    else query.set(name, String(value));
  }
  return query.toString();
}
