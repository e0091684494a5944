import type { Component } from 'svelte';
import { matchPath, type ParamsOf } from '../lib/path-pattern.ts';

type PageComponent<Params> = Component<{ params: Params }> | Component<Record<string, never>> | Component;

/** A page of the staff app: where it stands and how its component is fetched. */
export interface PageEntry {
  readonly path: string;
  readonly load: () => Promise<Component<{ params: Record<string, string> }>>;
  /** `open` pages need no sign-in and stand without the frame. */
  readonly access: 'staff' | 'open';
}

/** Declares a page. Its component may take `params`, typed by the pattern: `/themes/:id` gives `{ id: string }`. */
export function page<Pattern extends string>(
  path: Pattern,
  load: () => Promise<{ readonly default: PageComponent<ParamsOf<Pattern>> }>,
  access: PageEntry['access'] = 'staff',
): PageEntry {
  type Loaded = Component<{ params: Record<string, string> }>;
  return { path, access, load: () => load().then((module) => module.default as unknown as Loaded) };
}

/** The first page whose pattern fits `path`, with what the pattern names. */
export function findPage(
  pages: readonly PageEntry[],
  path: string,
): { readonly entry: PageEntry; readonly params: Record<string, string> } | null {
  for (const entry of pages) {
    const params = matchPath(entry.path, path);
    if (params) return { entry, params };
  }
  return null;
}
