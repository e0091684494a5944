import type { TodayWave } from '../../contract/today.ts';
import type { DeliveryService } from '../delivery/delivery.service.ts';
import type { WavesService } from '../waves/waves.service.ts';

/** The waves that take answers now; when there is none, the last one. */
export async function waveStates(waves: WavesService, delivery: DeliveryService): Promise<TodayWave[]> {
  const all = await waves.all();
  const open = all.filter((wave) => waves.isOpen(wave));
  return Promise.all(
    (open.length > 0 ? open : all.slice(0, 1)).map(async (wave) => {
      const { invited } = await waves.ledger(wave._id);
      const mails = await delivery.counts(wave._id, ['invite']);
      const settled = mails.sent + mails.failed + mails.uncertain + mails.cancelled;
      return {
        id: wave._id,
        surveyName: wave.surveyName,
        period: wave.period,
        status: wave.status,
        closesAt: wave.closesAt.toISOString(),
        invited,
        waiting: Math.max(0, invited - settled),
        sent: mails.sent,
        failed: mails.failed,
        uncertain: mails.uncertain,
        answered: null,
      };
    }),
  );
}
