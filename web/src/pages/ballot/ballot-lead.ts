import type { BallotDetail } from '../../../../server/contract/ballot.ts';
import { say, words } from '../../lib/words.svelte.ts';

/** The page's answer in one sentence: how far it is, or who leads. */
export function ballotLead({ status, voted, invited, result }: BallotDetail): string {
  if (status === 'draft') return say('ballots.draftLead');
  if (status === 'open') return say('ballots.openLead', { count: voted, invited });
  if (!result) return say('ballots.counting');
  if (result.note === 'none') return say('ballots.noneLead');
  if (result.note === 'few') return say('ballots.fewLead');
  if (result.note === 'hidden') return say('ballots.hiddenLead');
  const first = result.rows.filter(({ rank }) => rank === 1).map(({ label }) => label);
  return first.length === 1
    ? say('ballots.leadsLead', { theme: first[0] ?? '' })
    : say('ballots.tiedLead', { themes: words.spoken.list(first) });
}
