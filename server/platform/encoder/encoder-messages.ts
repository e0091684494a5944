/** So few texts are of somebody who is waiting: they go before all others. */
export const URGENT_TEXTS = 2;

/** Texts for the thread that has the model. */
export interface EncoderJob {
  readonly job: number;
  readonly texts: readonly string[];
}

/** What the thread answers: that it has loaded, or the vectors of one job one behind the other. */
export type EncoderReply = { readonly ready: true } | { readonly job: number; readonly vectors: Float32Array };
