import { changedQuery, fillPath, type ParamsOf, type QueryChange } from './path-pattern.ts';

/** Where the server mounts the staff app. */
export const BASE = '/app';

/** The address of a page as `href`: `linkTo('/themes/:id', { id }, { view: 'quotes' })`. */
export function linkTo<Pattern extends string>(
  pattern: Pattern,
  ...[params, query]: object extends ParamsOf<Pattern>
    ? [params?: ParamsOf<Pattern>, query?: QueryChange]
    : [params: ParamsOf<Pattern>, query?: QueryChange]
): string {
  const search = changedQuery('', query ?? {});
  return BASE + fillPath(pattern, (params ?? {}) as ParamsOf<Pattern>) + (search && `?${search}`);
}

/** The address bar as state: what is shown is named there, and "back" works. */
class Router {
  #url = $state.raw(new URL(globalThis.location.href));
  /** Grows with every change of page (not of query), so that the new page can take the focus. */
  arrivals = $state(0);

  /** Path below the staff app: `/`, `/themes/thm_…`. */
  readonly path = $derived(pathBelowBase(this.#url.pathname));
  /** The query; read with `router.query.get('month')`. */
  readonly query = $derived(new URLSearchParams(this.#url.search));
  /** The fragment without `#`. One-time codes travel there, because it never reaches a server. */
  readonly fragment = $derived(decodeURIComponent(this.#url.hash.slice(1)));

  /** Goes to an address of the staff app, such as `linkTo` makes. */
  go(href: string, { replace = false } = {}): void {
    const samePage = new URL(href, this.#url).pathname === this.#url.pathname;
    history[replace ? 'replaceState' : 'pushState'](null, '', href);
    this.#read();
    if (!samePage) {
      this.arrivals += 1;
      globalThis.scrollTo?.(0, 0);
    }
  }

  /** Changes some names of the query and leaves the others; replaces the entry in the history unless told to push. */
  setQuery(change: QueryChange, { push = false } = {}): void {
    const search = changedQuery(this.#url.search, change);
    this.go(this.#url.pathname + (search && `?${search}`), { replace: !push });
  }

  /** Takes the fragment out of the address bar and the history, after a one-time code was read. */
  forgetFragment(): void {
    history.replaceState(null, '', this.#url.pathname + this.#url.search);
    this.#read();
  }

  /** Follows the address bar and the links of the page until the returned function is called. */
  start(): () => void {
    const followed = () => {
      const before = this.#url.pathname;
      this.#read();
      if (this.#url.pathname !== before) this.arrivals += 1;
    };
    const clicked = (event: MouseEvent) => {
      const href = ownLink(event);
      if (href === null) return;
      event.preventDefault();
      this.go(href);
    };
    this.#read();
    window.addEventListener('popstate', followed);
    document.addEventListener('click', clicked);
    return () => {
      window.removeEventListener('popstate', followed);
      document.removeEventListener('click', clicked);
    };
  }

  #read(): void {
    this.#url = new URL(globalThis.location.href);
  }
}

function pathBelowBase(pathname: string): string {
  const below = pathname.startsWith(`${BASE}/`) || pathname === BASE ? pathname.slice(BASE.length) : pathname;
  return below === '' ? '/' : below;
}

/** The href of a plain click on a link to the staff app; null for everything the browser should do itself. */
function ownLink(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.target || link.hasAttribute('download') || !link.hasAttribute('href')) return null;
  const url = new URL(link.href, location.href);
  if (url.origin !== location.origin || !(url.pathname === BASE || url.pathname.startsWith(`${BASE}/`))) return null;
  if (url.hash && url.pathname === location.pathname && url.search === location.search) return null;
  return url.pathname + url.search + url.hash;
}

export const router = new Router();
