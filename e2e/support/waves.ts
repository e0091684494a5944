import { randomBytes } from 'node:crypto';
import { idFrom } from '../../server/contract/ids.ts';
import type { Wave } from '../../server/contract/wave.ts';
import { WavesStore, type StoredWave } from '../../server/features/waves/waves.store.ts';
import type { Browser, TestApp } from './app.ts';

const DAY = 24 * 3_600_000;

/** A wave that asked everyone and is open for two weeks, written through its store; what is given stands instead. */
export async function insertWave(
  rumo: TestApp,
  given: Pick<StoredWave, 'surveyId' | 'surveyVersionId' | 'period' | 'openedAt'> & Partial<StoredWave>,
): Promise<StoredWave> {
  const wave: StoredWave = {
    _id: idFrom('wave', randomBytes(13)),
    surveyKind: 'relationship',
    surveyName: 'Monthly NPS',
    status: 'open',
    who: 'everyone',
    sending: 'now',
    reminders: 0,
    closesAt: new Date(given.openedAt.getTime() + 14 * DAY),
    pause: null,
    watchedFrom: null,
    cancelledAt: null,
    rev: 1,
    ...given,
  };
  await rumo.app.get(WavesStore, { strict: false }).insert(wave);
  return wave;
}

/** Opens the wave of a period to everyone at once, by hand and as staff do; the period that is suggested when left out. */
export async function openToEveryone(owner: Browser, surveyId: string, period?: string): Promise<Wave> {
  const address = `/api/surveys/${surveyId}`;
  const opening = period ?? (await owner.get(`${address}/opening`).expect(200)).body.period;
  const reply = await owner.post(`${address}/waves`).send({ who: 'everyone', sending: 'now', period: opening });
  if (reply.status !== 201) throw new Error(`the wave was not opened: ${reply.status} ${reply.text}`);
  return reply.body as Wave;
}
