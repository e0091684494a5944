import type { WaveDetail } from '../../contract/wave.ts';
import { column, type Table } from '../../platform/tables/table.ts';
import type { WavesService } from './waves.service.ts';

const columns = [
  column<WaveDetail>('survey', ({ surveyName }) => surveyName),
  column<WaveDetail>('period', ({ period }) => period),
  column<WaveDetail>('status', ({ status }) => status),
  column<WaveDetail>('who', ({ who }) => who),
  column<WaveDetail>('openedAt', ({ openedAt }) => openedAt),
  column<WaveDetail>('closesAt', ({ closesAt }) => closesAt),
  column<WaveDetail>('invited', ({ ledger }) => ledger.invited),
  column<WaveDetail>('notInvited', ({ ledger }) => ledger.skipped.reduce((sum, { count }) => sum + count, 0)),
  column<WaveDetail>('id', ({ id }) => id),
];

/** Waves, the newest first, of one survey or of all. */
export function wavesTable(waves: WavesService, surveyId?: string): Table<WaveDetail> {
  return { name: 'waves', columns, rows: rows(waves, surveyId) };
}

async function* rows(waves: WavesService, surveyId?: string): AsyncGenerator<WaveDetail> {
  for (const wave of (await waves.list(surveyId)).items) yield { ...wave, ledger: await waves.ledger(wave.id) };
}
