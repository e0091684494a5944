/** Whether vectors of this embedder say how a text is spelt, not what it means. */
export function comparesWording(embedderId: string): boolean {
  return embedderId.startsWith('lexical-');
}

/** Turns texts into directions: texts of like meaning lie close together. */
export interface Embedder {
  /** Name and version, kept with every vector: vectors of different ids are never compared. */
  readonly id: string;
  /** Length of each vector. */
  readonly dims: number;
  /** Whether most numbers of a vector are 0: grouping then takes less room and time. */
  readonly sparse?: boolean;
  /** One vector of length 1 for each text, in order; all zeros for a text that says nothing. */
  embed(texts: readonly string[]): Promise<Float32Array[]>;
}
