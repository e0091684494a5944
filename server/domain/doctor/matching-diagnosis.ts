import type { Finding, Matching } from '../../contract/doctor.ts';
import { fault, fine } from './finding.ts';

export interface MatchingFacts extends Matching {
  /** What is wrong and what mends it, as the machine says it; null when nothing is. */
  readonly reason: string | null;
}

/**
 * Whether requests find each other by meaning. Without it everything goes on by wording, so that is advice; a service
 * that was in use and is away is a problem, because new requests wait for it.
 */
export function diagnoseMatching({ by, model, from, trouble, reason }: MatchingFacts): Finding {
  const text = reason ?? '';
  if (model === 'off') return fine('work', 'matchingChosen');
  if (model === 'fetching') return fine('work', 'matchingFetching');
  if (from === 'service') {
    if (model === 'ready') return fine('work', 'matchingService');
    return fault('work', by === 'meaning' ? 'problem' : 'advice', by === 'meaning' ? 'serviceAway' : 'serviceNever', {
      text,
    });
  }
  if (model === 'ready') return fine('work', 'matchingFine');
  if (trouble === 'damaged' || trouble === 'crashed') return fault('work', 'problem', 'modelFailed', { text });
  if (trouble === 'fetch') return fault('work', 'advice', 'modelUnfetched', { text });
  if (trouble === 'offline') return fault('work', 'advice', 'modelOffline');
  return fault('work', 'advice', 'modelAbsent');
}
