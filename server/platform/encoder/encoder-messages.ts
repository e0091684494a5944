import type { AskedText } from '../../domain/text/read-comment.ts';

/** So few texts are of somebody who is waiting: they go before all others. */
export const URGENT_TEXTS = 2;

/** Texts for the thread that has the model: to be encoded, or comments to be read for requests. */
export type EncoderJob = { readonly job: number } & (
  { readonly texts: readonly string[] } | { readonly comments: readonly AskedText[] }
);

/**
 * What the thread answers: that it has loaded, or the numbers of each text of one job, one text behind the other, and how many there are
 * of each.
 */
export type EncoderReply =
  | { readonly ready: true }
  | { readonly job: number; readonly numbers: Float32Array; readonly lengths: readonly number[] };
