import type { RequestsService } from '../requests/requests.service.ts';
import type { LineFor } from './line-source.ts';

/** Requests that no person has looked at yet. */
export async function requestLines(requests: RequestsService): Promise<LineFor[]> {
  const count = await requests.waitingCount();
  if (count === 0) return [];
  return [
    {
      key: 'requests',
      message: { key: 'today.requests', params: { count } },
      action: 'today.sortRequests',
      link: '/requests',
      urgency: 'soon',
      role: 'editor',
    },
  ];
}
