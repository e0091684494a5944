import type { BallotsService } from '../ballots/ballots.service.ts';
import type { LineFor } from './line-source.ts';

const DAY = 24 * 3_600_000;
/** From when on a closing is news. */
const NEAR_DAYS = 3;

/** Ballots that close within days, with how many have voted. */
export async function ballotLines(ballots: BallotsService, now: Date): Promise<LineFor[]> {
  return (await ballots.openBallots()).flatMap(({ id, question, closesAt, voted, invited }): LineFor[] => {
    if (closesAt === null) return [];
    const days = Math.max(1, Math.ceil((Date.parse(closesAt) - now.getTime()) / DAY));
    if (days > NEAR_DAYS) return [];
    return [
      {
        key: `ballot:${id}`,
        message: { key: 'today.ballotCloses', params: { count: days, question, voted, invited } },
        action: 'today.lookAtBallot',
        link: `/ballots/${id}`,
        urgency: 'later',
        role: 'viewer',
      },
    ];
  });
}
