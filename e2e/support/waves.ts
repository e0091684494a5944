import { randomBytes } from 'node:crypto';
import { idFrom } from '../../server/contract/ids.ts';
import { WavesStore, type StoredWave } from '../../server/features/waves/waves.store.ts';
import type { TestApp } from './app.ts';

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
