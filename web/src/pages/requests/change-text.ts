import type { Change } from '../../../../server/contract/change.ts';
import { themeStatuses, type ThemeStatus } from '../../../../server/contract/theme.ts';
import type { RequestNeed } from '../../../../server/contract/request.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { momentText, percentText } from '../../lib/format.ts';
import { say, words } from '../../lib/words.svelte.ts';

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
export function changeText({ kind, facts, target }: Pick<Change, 'kind' | 'facts' | 'target'>): string {
  const { from = '', to = '', count = 1, themes = 1 } = facts;
  const many = count > 1;
  switch (kind) {
    case 'added':
      return say('requests.historyAdded');
    case 'accepted':
      return many ? say('requests.historyAcceptedMany', { count }) : say('requests.historyAccepted');
    case 'confirmed':
      return many ? say('requests.historyConfirmedMany', { count }) : say('requests.historyConfirmed');
    case 'moved':
      if (many) return say('requests.historyMovedMany', { count, to });
      return from ? say('requests.historyMoved', { from, to }) : say('requests.historyMovedTo', { to });
    case 'dismissed':
      return many ? say('requests.historyDismissedMany', { count }) : say('requests.historyDismissed');
    case 'restored':
      return many ? say('requests.historyRestoredMany', { count }) : say('requests.historyRestored');
    case 'withdrawn':
      return say('requests.historyWithdrawn');
    case 'merged':
      return themes > 1
        ? say('requests.historyMergedMany', { themes, to, count })
        : say('requests.historyMerged', { from, to, count });
    case 'split':
      return say('requests.historySplit', { to, count });
    case 'separated':
      return many ? say('requests.historySeparatedMany', { count }) : say('requests.historySeparated', { from, to });
    case 'renamed':
      return many ? say('requests.historyRenamedMany', { count }) : say('requests.historyRenamed', { from, to });
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
    case 'sensitivity':
      return target.kind === 'sensitivity' ? sensitivityText(facts) : say('sensitivity.step', percents(facts));
    case 'undone':
      return say('requests.historyUndone');
  }
}

function percents({ from, to }: Change['facts']): { from: string; to: string } {
  const text = (figure = '0') => percentText(words.locale, Number(figure));
  return { from: text(from), to: text(to) };
}

/** How many themes merged and parted is known as soon as all steps are done. */
function sensitivityText(facts: Change['facts']): string {
  const { merged, parted } = facts;
  const changed = say('sensitivity.changed', percents(facts));
  if (merged === undefined || parted === undefined) return changed;
  const counts = [say('sensitivity.merged', { count: merged }), say('sensitivity.parted', { count: parted })];
  return `${changed}: ${counts.join(', ')}`;
}

/** The same, with what an undo took back, as far as that is among the other lines. */
export function changeTextAmong(change: Change, all: readonly Change[]): string {
  const undone = all.find(({ id }) => id === change.undoes);
  if (!undone) return changeText(change);
  const first = all.find(({ id }) => id === undone.undoes);
  return first
    ? say('requests.historyDidAgain', { what: changeText(first) })
    : say('requests.historyTookBack', { what: changeText(undone) });
}

/** A change in one line, with who and when: for somebody who has not seen it happen. */
export function changeLine(change: Change): string {
  const when = momentText(words.locale, change.at);
  return say('requests.line', { what: changeText(change), who: changedBy(change), when });
}

/** Who did it. */
export function changedBy({ by }: Pick<Change, 'by'>): string {
  if (by.kind === 'auto') return say('requests.byAuto');
  if (by.kind === 'customer') return say('requests.byCustomer');
  return by.name ?? say('requests.byKey');
}
