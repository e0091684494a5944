import type { Changed } from '../../../../server/contract/change.ts';
import type { Destination, RequestRow, RequestView } from '../../../../server/contract/request.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { say } from '../../lib/words.svelte.ts';

/** What one can say about requests, however many. `name`: what the theme they go to is called; null for a new one. */
export type Deed =
  | { readonly kind: 'accept' | 'dismiss' | 'restore' }
  | { readonly kind: 'move'; readonly to: Destination; readonly name: string | null };

type Row = Pick<RequestRow, 'id' | 'rev' | 'state' | 'waiting' | 'placedBy' | 'theme'>;

/** Whether there is anything in a deed for a request as it is. */
export function fits({ kind }: Deed, { state, waiting }: Row): boolean {
  if (kind === 'accept') return waiting === 'unsure' || waiting === 'unseen';
  if (kind === 'restore') return state !== 'open';
  return kind === 'dismiss' ? state === 'open' : state !== 'withdrawn';
}

/** Whether a request that it was done to is no longer in the list of this view. */
export function leavesView({ kind }: Deed, view: RequestView): boolean {
  if (view === 'open') return kind === 'dismiss';
  return view === 'inbox' || view === 'unseen' || kind === 'restore' || kind === 'move';
}

/** One call and one change, whatever the number. Throws what the server refused. */
export function sendDeed(deed: Deed, rows: readonly Row[]): Promise<Changed> {
  const items = rows.map(({ id, rev }) => ({ id, rev }));
  switch (deed.kind) {
    case 'accept':
      return call(routes.requests.acceptMany, { body: { items } });
    case 'dismiss':
      return call(routes.requests.dismissMany, { body: { items } });
    case 'restore':
      return call(routes.requests.restoreMany, { body: { items } });
    case 'move':
      return call(routes.requests.moveMany, { body: { items, to: deed.to } });
  }
}

/** What was done, for the toast. */
export function doneText(deed: Deed, rows: readonly Row[]): string {
  const count = rows.length;
  if (deed.kind === 'dismiss') return say('requests.doneDismissed', { count });
  if (deed.kind === 'restore') return say('requests.doneRestored', { count });
  if (deed.kind === 'move')
    return deed.name === null
      ? say('requests.doneNew', { count })
      : say('requests.doneMoved', { count, theme: deed.name });
  const unsure = rows.filter(({ waiting }) => waiting === 'unsure').length;
  if (unsure === 0) return say('requests.doneConfirmed', { count });
  const accepted = say('requests.doneAccepted', { count: unsure });
  return unsure === count ? accepted : `${accepted} ${say('requests.doneConfirmed', { count: count - unsure })}`;
}

/** What saying yes would do to a selection, before it is done. */
export function acceptPreview(rows: readonly Row[]): string {
  const count = (is: RequestRow['waiting']) => rows.filter(({ waiting }) => waiting === is).length;
  const [unseen, unsure, unplaced, grouping] = [count('unseen'), count('unsure'), count('unplaced'), count('grouping')];
  const settled = rows.length - unseen - unsure - unplaced - grouping;
  return [
    unseen > 0 && say('requests.willConfirm', { count: unseen }),
    unsure > 0 && say('requests.willAccept', { count: unsure }),
    grouping > 0 && say('requests.willWait', { count: grouping }),
    unplaced > 0 && say('requests.needTheme', { count: unplaced }),
    settled > 0 && say('requests.areSettled', { count: settled }),
  ]
    .filter(Boolean)
    .join(' ');
}
