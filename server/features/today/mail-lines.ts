import type { PauseReason } from '../../contract/wave.ts';
import type { WordKey } from '../../contract/words.ts';
import type { WaveCountsService } from '../delivery/wave-counts.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import type { LineFor } from './line-source.ts';

const DAY = 24 * 3_600_000;
/** Mails of older waves are no business of this month. */
const RECENT_DAYS = 31;
/** A wave whose day has passed closes within a minute or two; later something keeps it open. */
const CLOSING = 10 * 60_000;

const pauseWords: Readonly<Record<PauseReason, WordKey>> = {
  person: 'today.pausedByPerson',
  bounces: 'today.pausedByBounces',
  complaints: 'today.pausedByComplaints',
  policy: 'today.pausedByPolicy',
  transport: 'today.pausedByTransport',
};

/** Recent waves that stand still or do not add up, and their mails that nobody knows the end of or that were refused. */
export async function mailLines(waves: WavesService, mails: WaveCountsService, now: Date): Promise<LineFor[]> {
  const lines: LineFor[] = [];
  for (const wave of await waves.all()) {
    const isRecent = now.getTime() - wave.openedAt.getTime() <= RECENT_DAYS * DAY;
    if (!isRecent && wave.status === 'closed') continue;
    const { uncertain, failed, holds } = await mails.ofWave(wave._id);
    lines.push(...pauseLine(wave), ...sumLine(wave, holds, now));
    const about = { action: 'today.lookAtMails', role: 'editor' } as const;
    const params = (count: number) => ({ count, survey: wave.surveyName });
    if (uncertain > 0 && isRecent) {
      lines.push({
        ...about,
        key: `uncertain:${wave._id}`,
        message: { key: 'today.uncertain', params: params(uncertain) },
        link: `/waves/${wave._id}?status=uncertain`,
        urgency: 'now',
      });
    }
    if (failed > 0 && isRecent) {
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

/** A wave that stands still: urgent when Rumo stopped it, a reminder when a person did. */
function pauseLine({ _id, surveyName, pause }: StoredWave): LineFor[] {
  if (!pause) return [];
  const { reason, count, of } = pause;
  return [
    {
      key: `paused:${_id}`,
      message: { key: pauseWords[reason], params: { survey: surveyName, count: count ?? 0, of: of ?? 0 } },
      action: 'today.lookAtPause',
      link: `/waves/${_id}`,
      urgency: reason === 'person' ? 'soon' : 'now',
      role: 'editor',
    },
  ];
}

/** A wave of which somebody is missing, or that should be closed and is not. */
function sumLine({ _id, surveyName, status, closesAt }: StoredWave, holds: boolean, now: Date): LineFor[] {
  const isLate = status === 'open' && now.getTime() - closesAt.getTime() > CLOSING;
  if (holds && !isLate) return [];
  return [
    {
      key: `sum:${_id}`,
      message: { key: holds ? 'today.notClosed' : 'today.doesNotAddUp', params: { survey: surveyName } },
      action: 'today.lookAtMails',
      link: `/waves/${_id}`,
      urgency: 'now',
      role: 'editor',
    },
  ];
}
