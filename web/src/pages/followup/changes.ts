import type { AddNote, ChangeFollowUp, FollowUp, Outcome } from '../../../../server/contract/followup.ts';
import { routes } from '../../../../server/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { doneWithUndo } from '../../lib/undo.ts';
import { say } from '../../lib/words.svelte.ts';

type Change = Omit<ChangeFollowUp, 'rev'>;

const change = ({ id, rev }: FollowUp, changed: Change) =>
  call(routes.followup.change, { params: { id }, body: { rev, ...changed } });

export function nameOf({ name }: FollowUp): string {
  return name ?? say('followup.gone');
}

/** Changes a follow-up, says so and offers to take it back; `onchanged` loads what is shown anew. */
async function changeWithUndo(
  followUp: FollowUp,
  changed: Change,
  { text, back, onchanged }: { text: string; back: Change; onchanged: () => Promise<unknown> },
): Promise<void> {
  const after = await change(followUp, changed);
  await onchanged();
  doneWithUndo(text, async () => {
    await change(await asWeLeftIt(after), back);
    await onchanged();
  });
}

/** With the newest revision when nothing but notes has changed since; otherwise the old one, which the server refuses. */
async function asWeLeftIt(after: FollowUp): Promise<FollowUp> {
  const now = await call(routes.followup.get, { params: { id: after.id } });
  const isSame = now.owner?.id === after.owner?.id && now.outcome === after.outcome;
  return isSame ? now : after;
}

/** Says who takes care; null is nobody. */
export function give(
  followUp: FollowUp,
  owner: { id: string; name: string } | null,
  { me, onchanged }: { me: string; onchanged: () => Promise<unknown> },
): Promise<void> {
  const text =
    owner === null
      ? say('followup.givenBack')
      : owner.id === me
        ? say('followup.taken')
        : say('followup.given', { name: owner.name });
  const back = { ownerId: followUp.owner?.id ?? null };
  return changeWithUndo(followUp, { ownerId: owner?.id ?? null } as Change, { text, back, onchanged });
}

/** Ends it with what came of it. */
export function finish(followUp: FollowUp, outcome: Outcome, onchanged: () => Promise<unknown>): Promise<void> {
  const text = say('followup.doneToast', { name: nameOf(followUp) });
  return changeWithUndo(followUp, { outcome }, { text, back: { outcome: null }, onchanged });
}

export function reopen(followUp: FollowUp, onchanged: () => Promise<unknown>): Promise<void> {
  const { outcome } = followUp;
  const back = outcome && outcome !== 'withdrawn' ? { outcome } : {};
  return changeWithUndo(
    followUp,
    { outcome: null },
    { text: say('followup.reopened', { name: nameOf(followUp) }), back, onchanged },
  );
}

export async function addNote(
  { id, rev }: FollowUp,
  text: AddNote['text'],
  onchanged: () => Promise<unknown>,
): Promise<void> {
  const { notes } = await call(routes.followup.addNote, { params: { id }, body: { rev, text } });
  await onchanged();
  const number = notes.at(-1)!.number;
  doneWithUndo(say('followup.noteAdded'), async () => {
    await call(routes.followup.removeNote, { params: { id, number } });
    await onchanged();
  });
}

export async function removeNote({ id }: FollowUp, number: number, onchanged: () => Promise<unknown>): Promise<void> {
  await call(routes.followup.removeNote, { params: { id, number } });
  await onchanged();
}
