/** So few texts are of somebody who is waiting: they go before all others. */
export const URGENT_TEXTS = 2;

/** A text and the parts of it whose vectors are wanted: UTF-16 offsets in order, `to` exclusive. */
export interface TextInParts {
  readonly text: string;
  readonly parts: readonly { readonly from: number; readonly to: number }[];
}

/** Texts for the thread that has the model: as they are, or each in its parts. */
export type EncoderJob = { readonly job: number } & (
  { readonly texts: readonly string[] } | { readonly inParts: readonly TextInParts[] }
);

/**
 * What the thread answers: that it has loaded, or the vectors of one job one behind the other; those of a text in
 * parts are of its parts and of the whole.
 */
export type EncoderReply = { readonly ready: true } | { readonly job: number; readonly vectors: Float32Array };
