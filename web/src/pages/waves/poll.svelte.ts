import type { Resource } from '../../lib/resource.svelte.ts';

/** Loads again every `everyMs` while `isWanted` says so and somebody can see the page. Call it while a component is set up. */
export function poll(resource: Resource<unknown>, everyMs: number, isWanted: () => boolean): void {
  const wanted = $derived(isWanted());
  $effect(() => {
    if (!wanted) return;
    const timer = setInterval(() => {
      // A slow answer is waited for: asking again would only throw it away.
      if (document.visibilityState === 'visible' && !resource.loading) void resource.reload();
    }, everyMs);
    return () => clearInterval(timer);
  });
}
