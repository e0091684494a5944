import type { RoadmapRow } from '../../../../server/contract/roadmap.ts';
import { percentText } from '../../lib/format.ts';
import { say, words } from '../../lib/words.svelte.ts';

/** What is worth doing next, and how sure that is. */
export function roadmapLead(ranked: readonly RoadmapRow[]): string {
  const [first, second] = ranked;
  if (!first) return say('roadmapPage.nothingRanked');
  if (second && second.tier !== null && second.tier === first.tier)
    return say('roadmapPage.leadsWith', { label: first.label, other: second.label });
  if (first.pFirst === null) return say('roadmapPage.leads', { label: first.label });
  return say('roadmapPage.leadsSurely', { label: first.label, chance: percentText(words.locale, first.pFirst) });
}
