import type { Change } from '../../../../server/contract/change.ts';
import { themeStatuses, type ThemeStatus } from '../../../../server/contract/theme.ts';
import type { RequestNeed } from '../../../../server/contract/request.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { say } from '../../lib/words.svelte.ts';

export const statusWords = {
  open: 'themes.statusOpen',
  planned: 'themes.statusPlanned',
  doing: 'themes.statusDoing',
  shipped: 'themes.statusShipped',
  declined: 'themes.statusDeclined',
} as const satisfies Record<ThemeStatus, WordKey>;

export const needWords = {
  nice: 'requests.needNice',
  important: 'requests.needImportant',
  critical: 'requests.needCritical',
} as const satisfies Record<RequestNeed, WordKey>;

const isStatus = (text: string): text is ThemeStatus => (themeStatuses as readonly string[]).includes(text);
const spokenStatus = (text: string) => (isStatus(text) ? say(statusWords[text]) : text);

/** A line of the history: what was done. */
export function changeText({ kind, facts, by }: Change): string {
  const { from = '', to = '', count = 1 } = facts;
  switch (kind) {
    case 'added':
      return say('requests.historyAdded');
    case 'accepted':
      return say('requests.historyAccepted');
    case 'confirmed':
      return count > 1 ? say('requests.historyConfirmedMany', { count }) : say('requests.historyConfirmed');
    case 'moved':
      return from ? say('requests.historyMoved', { from, to }) : say('requests.historyMovedTo', { to });
    case 'dismissed':
      return say('requests.historyDismissed');
    case 'restored':
      return say('requests.historyRestored');
    case 'withdrawn':
      return say(by.kind === 'customer' ? 'requests.historyWithdrawn' : 'requestFile.historyUndone');
    case 'merged':
      return say('requests.historyMerged', { from, to, count });
    case 'split':
      return say('requests.historySplit', { to, count });
    case 'separated':
      return say('requests.historySeparated', { from, to });
    case 'renamed':
      return say('requests.historyRenamed', { from, to });
    case 'described':
      return say('requests.historyDescribed');
    case 'published':
      return say('requests.historyPublished');
    case 'hidden':
      return say('requests.historyHidden');
    case 'status':
      return say('requests.historyStatus', { from: spokenStatus(from), to: spokenStatus(to) });
    case 'estimated':
      return say('requests.historyEstimated');
    case 'undone':
      return say('requests.historyUndone');
  }
}

/** Who did it. */
export function changedBy({ by }: Change): string {
  if (by.kind === 'auto') return say('requests.byAuto');
  if (by.kind === 'customer') return say('requests.byCustomer');
  return by.name ?? say('requests.byKey');
}
