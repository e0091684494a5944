import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linkTo, router } from './router.svelte.ts';

let stop: () => void;
beforeEach(() => {
  globalThis.scrollTo = () => {};
  history.replaceState(null, '', '/app/report?month=2026-11');
  stop = router.start();
});
afterEach(() => {
  stop();
  document.body.replaceChildren();
});

/** Puts a link on the page and clicks it; true when the router took it over. */
function click(attributes: Record<string, string>, init: MouseEventInit = {}): boolean {
  const link = document.createElement('a');
  for (const [name, value] of Object.entries(attributes)) link.setAttribute(name, value);
  link.append(document.createElement('span'));
  document.body.append(link);
  // jsdom cannot navigate; what the router leaves alone is stopped here.
  const stopped = (event: Event) => event.preventDefault();
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, button: 0, ...init });
  const before = location.href;
  window.addEventListener('click', stopped, { once: true });
  link.firstElementChild?.dispatchEvent(event);
  return location.href !== before;
}

describe('router', () => {
  it('reads path and query from the address', () => {
    expect(router.path).toBe('/report');
    expect(router.query.get('month')).toBe('2026-11');
  });

  it('writes links', () => {
    expect(linkTo('/')).toBe('/app/');
    expect(linkTo('/themes/:id', { id: 'thm_x' }, { view: 'quotes', none: null })).toBe(
      '/app/themes/thm_x?view=quotes',
    );
  });

  it('follows a click on a link of the app', () => {
    const arrivals = router.arrivals;
    expect(click({ href: '/app/themes/thm_x' })).toBe(true);
    expect(router.path).toBe('/themes/thm_x');
    expect(router.arrivals).toBe(arrivals + 1);
  });

  it('leaves everything else to the browser', () => {
    expect(click({ href: '/roadmap' })).toBe(false);
    expect(click({ href: 'https://example.org/app/report' })).toBe(false);
    expect(click({ href: '/app/x', target: '_blank' })).toBe(false);
    expect(click({ href: '/app/x.csv', download: '' })).toBe(false);
    expect(click({ href: '/app/x' }, { ctrlKey: true })).toBe(false);
    expect(click({ href: '#content' })).toBe(false);
  });

  it('changes the query in place, without an arrival', () => {
    const { length } = history;
    const arrivals = router.arrivals;
    router.setQuery({ segment: 'pro' });
    expect(location.search).toBe('?month=2026-11&segment=pro');
    router.setQuery({ month: null });
    expect(router.query.toString()).toBe('segment=pro');
    expect(history.length).toBe(length);
    expect(router.arrivals).toBe(arrivals);
  });

  it('goes back', async () => {
    router.go('/app/roadmap');
    expect(router.path).toBe('/roadmap');
    const back = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    history.back();
    await back;
    expect(router.path).toBe('/report');
  });

  it('reads a one-time code and forgets it', () => {
    router.go('/app/join#s%C3%B3');
    expect(router.fragment).toBe('só');
    router.forgetFragment();
    expect(location.hash).toBe('');
    expect(router.fragment).toBe('');
  });
});
