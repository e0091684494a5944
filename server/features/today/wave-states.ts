import type { TodayWave } from '../../contract/today.ts';
import type { AnswersService } from '../answers/answers.service.ts';
import { responseRate } from '../../domain/waves/response-rate.ts';
import type { WaveCountsService } from '../delivery/wave-counts.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';

interface Services {
  readonly waves: WavesService;
  readonly mails: WaveCountsService;
  readonly answers: AnswersService;
}

/** The waves that take answers now; when there is none, the last one. */
export async function waveStates(services: Services): Promise<TodayWave[]> {
  const all = await services.waves.all();
  const open = all.filter((wave) => services.waves.isOpen(wave));
  return Promise.all((open.length > 0 ? open : all.slice(0, 1)).map((wave) => waveState(services, wave)));
}

/** Everyone invited waits, or their mail came to an end. */
export async function waveState({ waves, mails, answers }: Services, wave: StoredWave): Promise<TodayWave> {
  const { invited, waiting, sent, failed, uncertain, cancelled, bounced, holds } = await mails.ofWave(wave._id);
  // Whoever clicked has answered, also before the answer counts.
  const [counted, provisional] = await Promise.all([
    answers.countOf([wave._id], 'counted'),
    answers.countOf([wave._id], 'provisional'),
  ]);
  const answered = counted + provisional;
  const { surveyName, period, status, closesAt, pause } = await waves.shown(wave);
  return {
    id: wave._id,
    surveyName,
    period,
    status,
    closesAt,
    invited,
    waiting,
    sent,
    failed,
    uncertain,
    cancelled,
    holds,
    answered,
    ...responseRate({ answered, sent, uncertain, bounced }),
    pause,
  };
}
