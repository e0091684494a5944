import { Injectable } from '@nestjs/common';
import type { Id } from '../../contract/ids.ts';
import { frozenValues } from '../../domain/answers/frozen-values.ts';
import { monthsBetween } from '../../domain/answers/kept-sums.ts';
import type { MentioningAnswer } from '../../domain/drivers/theme-mentions.ts';
import type { FrozenValues } from '../../domain/answers/frozen-values.ts';
import { monthOf } from '../reports/wave-months.ts';
import { WavesService } from '../waves/waves.service.ts';
import type { StoredWave } from '../waves/waves.store.ts';
import { MentionsStore, type ScoredAnswer } from './mentions.store.ts';

/** Months that are looked at as one: everybody counts once in them, with the latest answer. */
export interface Span {
  readonly last: string;
  readonly length: number;
}

/** A mentioning answer with what its person and account were on the day of asking; null where it was not read. */
export interface Mentioning extends MentioningAnswer {
  readonly frozen: FrozenValues | null;
  readonly mrr: number | null;
  readonly span: Span;
}

/** Finds the answers of some months in which themes are mentioned. */
@Injectable()
export class MentioningService {
  constructor(
    private readonly store: MentionsStore,
    private readonly waves: WavesService,
  ) {}

  /**
   * The counted answers of a span that mention a theme, without those that the same person replaced by a later one in it.
   * @param waves those of the survey
   * @param isPlaced whether what people were on the day of asking is needed
   */
  async of(waves: readonly StoredWave[], span: Span, isPlaced: boolean): Promise<Mentioning[]> {
    const within = waves.filter((wave) => {
      const before = monthsBetween(monthOf(wave), span.last);
      return before >= 0 && before < span.length;
    });
    const mentioning: Mentioning[] = [];
    for (const wave of within) {
      const themes = await this.store.ofWave(wave._id);
      const later = within.filter((other) => other.openedAt > wave.openedAt).map(({ _id }) => _id);
      const answers = await this.standing(await this.store.counted([...themes.keys()]), later);
      const frozen = isPlaced ? await this.waves.frozenOf(answers.map(({ _id }) => _id)) : null;
      for (const { _id, cluster, score } of answers) {
        const decision = frozen?.get(_id);
        mentioning.push({
          id: _id,
          cluster,
          score,
          themes: [...themes.get(_id)!],
          frozen: decision ? frozenValues(decision.frozen, decision.waveOpenedAt) : null,
          mrr: decision?.frozen.account?.mrr ?? null,
          span,
        });
      }
    }
    return mentioning;
  }

  /** Those whose person has not answered in a later wave again. */
  private async standing(answers: readonly ScoredAnswer[], later: readonly Id<'wave'>[]): Promise<ScoredAnswer[]> {
    const idsOf = ({ respondent }: ScoredAnswer) => later.map((waveId) => `${waveId}:${respondent.contactId}`);
    const again = await this.store.countedAmong(answers.flatMap(idsOf));
    return answers.filter((answer) => !idsOf(answer).some((id) => again.has(id)));
  }
}
