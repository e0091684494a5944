import type { DeliveryService } from '../delivery/delivery.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { LineFor } from './line-source.ts';

const DAY = 24 * 3_600_000;
/** Mails of older waves are no business of this month. */
const RECENT_DAYS = 31;

/** Mails of recent waves that nobody knows the end of, and those that were refused. */
export async function mailLines(waves: WavesService, delivery: DeliveryService, now: Date): Promise<LineFor[]> {
  const lines: LineFor[] = [];
  for (const wave of await waves.all()) {
    if (now.getTime() - wave.openedAt.getTime() > RECENT_DAYS * DAY) continue;
    const { uncertain, failed } = await delivery.counts(wave._id);
    const about = { action: 'today.lookAtMails', role: 'editor' } as const;
    const params = (count: number) => ({ count, survey: wave.surveyName });
    if (uncertain > 0) {
      lines.push({
        ...about,
        key: `uncertain:${wave._id}`,
        message: { key: 'today.uncertain', params: params(uncertain) },
        link: `/waves/${wave._id}?status=uncertain`,
        urgency: 'now',
      });
    }
    if (failed > 0) {
      lines.push({
        ...about,
        key: `failed:${wave._id}`,
        message: { key: 'today.failed', params: params(failed) },
        link: `/waves/${wave._id}?status=failed`,
        urgency: 'soon',
      });
    }
  }
  return lines;
}
