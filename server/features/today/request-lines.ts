import type { RequestsService } from '../requests/requests.service.ts';
import type { LineFor } from './line-source.ts';

/** Requests that need the decision of a person; those that merely have an unconfirmed theme hold up nobody. */
export async function requestLines(requests: RequestsService): Promise<LineFor[]> {
  const count = await requests.toDecideCount();
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
