import type { Id } from '../../contract/ids.ts';
import { LONGEST_WINDOW, monthsBetween } from '../../domain/answers/kept-sums.ts';
import type { StoredWave } from '../waves/waves.store.ts';

/** Which waves of a survey lie in the same window as another, before and after it. */
export class Months {
  private readonly waves: ReadonlyMap<string, StoredWave>;
  private readonly found = new Map<string, Id<'wave'>[]>();

  constructor(waves: readonly StoredWave[]) {
    this.waves = new Map(waves.map((wave) => [wave._id, wave]));
  }

  between(earlier: Id<'wave'>, later: Id<'wave'>): number {
    return monthsBetween(monthOf(this.wave(earlier)), monthOf(this.wave(later)));
  }

  surveyOf(waveId: Id<'wave'>): Id<'survey'> {
    return this.wave(waveId).surveyId;
  }

  after(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(`after ${waveId}`, wave, (other) => other.openedAt > wave.openedAt);
  }

  before(waveId: Id<'wave'>): Id<'wave'>[] {
    const wave = this.wave(waveId);
    return this.near(`before ${waveId}`, wave, (other) => other.openedAt < wave.openedAt);
  }

  private near(question: string, wave: StoredWave, isWanted: (other: StoredWave) => boolean): Id<'wave'>[] {
    let ids = this.found.get(question);
    if (!ids) {
      ids = [...this.waves.values()]
        .filter((other) => other.surveyId === wave.surveyId && other._id !== wave._id && isWanted(other))
        .filter((other) => Math.abs(monthsBetween(monthOf(wave), monthOf(other))) < LONGEST_WINDOW)
        .map(({ _id }) => _id);
      this.found.set(question, ids);
    }
    return ids;
  }

  private wave(id: string): StoredWave {
    const wave = this.waves.get(id);
    if (!wave) throw new Error(`there is no wave ${id}`);
    return wave;
  }
}

/** The month that a wave's answers belong to. */
export function monthOf({ period }: Pick<StoredWave, 'period'>): string {
  return period.slice(0, 7);
}
