import type { FollowupService } from '../followup/followup.service.ts';
import type { LineFor } from './line-source.ts';

/** Customers that somebody should get back to. */
export async function followUpLines(followUps: FollowupService): Promise<LineFor[]> {
  const { open: count, overdue } = await followUps.counts();
  if (count === 0) return [];
  return [
    {
      key: 'follow-up',
      message:
        overdue > 0
          ? { key: 'today.followUpsOverdue', params: { count, overdue } }
          : { key: 'today.followUps', params: { count } },
      action: 'today.getBack',
      link: '/follow-up',
      urgency: overdue > 0 ? 'now' : 'soon',
      role: 'editor',
    },
  ];
}
