import { Inject, Injectable } from '@nestjs/common';
import { clausesIn } from '../../domain/text/lift.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';

/** The words of an answer, and what they answer. */
export interface AskedText {
  readonly text: string;
  readonly question: 'wish' | 'why';
}

/** What the clauses of comments mean, where the sentence encoder is at hand: lifting reads them by it. */
@Injectable()
export class ClauseMeanings {
  constructor(@Inject(Embedders) private readonly embedders: Pick<Embedders, 'partsEncoder'>) {}

  /** For each comment what `liftRequests` takes; null for all while the model is not here, so that nothing waits for it. */
  async of(comments: readonly AskedText[]): Promise<(Float32Array | null)[]> {
    const encoder = comments.length > 0 ? await this.embedders.partsEncoder() : null;
    if (!encoder) return comments.map(() => null);
    const inParts = comments.map(({ text, question }) => ({
      text,
      parts: clausesIn(text, question).map(({ from, to }) => ({ from, to })),
    }));
    // A thread that ended says so itself; words alone do meanwhile.
    return encoder.encodeParts(inParts).catch(() => comments.map(() => null));
  }
}
