import type { Strata } from '../../../../server/contract/sampling.ts';
import type { Wave } from '../../../../server/contract/wave.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { percentText } from '../../lib/format.ts';
import { say, tell, words } from '../../lib/words.svelte.ts';
import { segmentText } from '../surveys/segment-text.ts';

const shares: Record<Strata, WordKey> = {
  plan: 'whom.chosenByPlan',
  sector: 'whom.chosenBySector',
  size: 'whom.chosenBySize',
};

/** Whom a wave set out to ask, in a sentence or three: how many, of which groups, of which people. */
export function chosenText({ who, sample, segment }: Pick<Wave, 'who' | 'sample' | 'segment'>): string {
  const sentences = [howMany(who, sample)];
  if (sample?.strata) sentences.push(tell({ key: shares[sample.strata] }));
  if (segment) sentences.push(`${say('whom.segmentNow', { list: segmentText(segment) })}.`);
  return sentences.join(' ');
}

function howMany(who: Wave['who'], sample: Wave['sample']): string {
  if (sample?.kind === 'number') return say('whom.chosenNumber', { count: sample.number });
  if (sample) return say('whom.chosenPercent', { percent: percentText(words.locale, sample.percent / 100) });
  return say(who === 'third' ? 'whom.chosenThird' : 'whom.chosenEveryone');
}
