import type { FollowUp } from '../../contract/followup.ts';
import { column, type Column } from '../../platform/tables/table.ts';

/** The list as a file. */
export const followUpColumns: readonly Column<FollowUp>[] = [
  column('answerId', ({ id }) => id),
  column('month', ({ month }) => month),
  column('contactId', ({ contactId }) => contactId),
  column('name', ({ name }) => name),
  column('email', ({ draft }) => draft?.to),
  column('account', ({ account }) => account),
  column('language', ({ locale }) => locale),
  column('metric', ({ metric }) => metric),
  column('score', ({ score }) => score),
  column('previousScore', ({ previousScore }) => previousScore),
  column('changedTo', ({ changedTo }) => changedTo),
  column('reason', ({ reason }) => reason),
  column('late', ({ late }) => late),
  column('comment', ({ comments }) => comments.join('\n')),
  column('answeredAt', ({ answeredAt }) => new Date(answeredAt)),
  column('dueAt', ({ dueAt }) => new Date(dueAt)),
  column('overdue', ({ overdue }) => overdue),
  column('owner', ({ owner }) => owner?.name),
  column('state', ({ state }) => state),
  column('outcome', ({ outcome }) => outcome),
  column('doneAt', ({ doneAt }) => doneAt && new Date(doneAt)),
  column('doneBy', ({ doneBy }) => doneBy),
  column('notes', ({ notes }) => notes.map(({ text }) => text).join('\n')),
];
