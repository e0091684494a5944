import { Inject, Injectable } from '@nestjs/common';
import type { AskedText } from '../../domain/text/read-comment.ts';
import { Embedders } from '../../platform/encoder/embedders.ts';

/** What comments mean, clause by clause, where the sentence encoder is at hand: lifting reads them by it. */
@Injectable()
export class ClauseMeanings {
  constructor(@Inject(Embedders) private readonly embedders: Pick<Embedders, 'commentReader'>) {}

  /** For each comment what `liftRequests` takes; null for all while the model is not here, so that nothing waits for it. */
  async of(comments: readonly AskedText[]): Promise<(Float32Array | null)[]> {
    const reader = comments.length > 0 ? await this.embedders.commentReader() : null;
    if (!reader) return comments.map(() => null);
    const asked = comments.map(({ text, question }) => ({ text, question }));
    // A thread that ended says so itself; words alone do meanwhile.
    return reader.readComments(asked).catch(() => comments.map(() => null));
  }
}
