import type { TodayWave } from '../../contract/today.ts';
import type { AnswersService } from '../answers/answers.service.ts';
import type { DeliveryService } from '../delivery/delivery.service.ts';
import type { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';

interface Services {
  readonly waves: WavesService;
  readonly delivery: DeliveryService;
  readonly answers: AnswersService;
}

/** The waves that take answers now; when there is none, the last one. */
export async function waveStates(services: Services): Promise<TodayWave[]> {
  const all = await services.waves.all();
  const open = all.filter((wave) => services.waves.isOpen(wave));
  return Promise.all((open.length > 0 ? open : all.slice(0, 1)).map((wave) => waveState(services, wave)));
}

/** Everyone invited waits, or their mail came to an end. */
export async function waveState({ waves, delivery, answers }: Services, wave: StoredWave): Promise<TodayWave> {
  const { invited } = await waves.ledger(wave._id);
  const mails = await delivery.counts(wave._id, ['invite']);
  const { sent, failed, uncertain, cancelled } = mails;
  return {
    id: wave._id,
    surveyName: wave.surveyName,
    period: wave.period,
    status: wave.status,
    closesAt: wave.closesAt.toISOString(),
    invited,
    waiting: Math.max(0, invited - sent - failed - uncertain - cancelled),
    sent,
    failed,
    uncertain,
    cancelled,
    answered: await answers.countOf([wave._id], 'counted'),
  };
}
