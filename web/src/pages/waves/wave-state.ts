import type { Wave, WavePause } from '../../../../server/contract/wave.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { say } from '../../lib/words.svelte.ts';

interface WaveStateText {
  readonly key: WordKey & `wavePage.state${string}`;
  readonly tone: 'plain' | 'accent' | 'danger';
}

/** What a wave is doing at `now`, in a word. */
export function stateOf({ status, pause, closesAt }: Wave, now: string): WaveStateText {
  if (status === 'closed') return { key: 'wavePage.stateClosed', tone: 'plain' };
  if (status === 'cancelled') return { key: 'wavePage.stateCancelled', tone: 'plain' };
  if (pause) return { key: 'wavePage.statePaused', tone: pause.reason === 'person' ? 'plain' : 'danger' };
  if (status === 'planning') return { key: 'wavePage.statePlanning', tone: 'accent' };
  return closesAt <= now
    ? { key: 'wavePage.stateClosing', tone: 'plain' }
    : { key: 'wavePage.stateOpen', tone: 'accent' };
}

/** Why a wave is paused, since when, and by whom. */
export function pauseText({ reason, by, count, of }: WavePause, moment: string): string {
  if (reason === 'person') {
    return by === null ? say('wavePage.pausedBySomebody', { moment }) : say('wavePage.pausedBy', { name: by, moment });
  }
  const why = {
    bounces: say('wavePage.pausedBounces', { count: count ?? 0, of: of ?? 0 }),
    complaints: say('wavePage.pausedComplaints', { count: count ?? 0, of: of ?? 0 }),
    policy: say('wavePage.pausedPolicy', { count: count ?? 0 }),
    transport: say('wavePage.pausedTransport'),
  }[reason];
  return `${say('wavePage.pausedByRumo', { moment })} ${why}`;
}
