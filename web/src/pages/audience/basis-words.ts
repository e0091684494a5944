import type { BasisKind } from '../../../../server/contract/audience.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { say } from '../../lib/words.svelte.ts';

/** The grounds on which someone may be asked, in words. */
export const basisWords = {
  'legitimate-interest': 'audiencePages.basisInterest',
  consent: 'audiencePages.basisConsent',
  contract: 'audiencePages.basisContract',
} as const satisfies Record<BasisKind, WordKey>;

/** Where a person came from; other sources are shown as they are. */
export function sourceText(source: string): string {
  if (source === 'import') return say('audiencePages.sourceImport');
  return source === 'staff' ? say('audiencePages.sourceStaff') : source;
}
