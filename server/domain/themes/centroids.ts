import { type NearSlots } from './shortlist.ts';
import { type SparseVector } from './sparse-vector.ts';

/** A vector of length 1 (or all zeros) in the form its centroids keep; made by `Centroids.keep`, compared by `dot`. */
export type KeptVector = SparseVector | Float32Array;

/** Vectors scored together at the most. */
export const BLOCK = 64;

/**
 * Centroids of themes, one slot a theme. The cosine with a centroid is that with the sum of its members' vectors.
 * Every figure about one vector and one slot is the same to the last bit however it is asked for.
 */
export interface Centroids {
  /** Slots in use or free again; every slot number is below. */
  readonly size: number;
  /** The form in which a member's vector is kept, which may be `vector` itself. */
  keep(vector: Float32Array): KeptVector;
  /** Cosine of two vectors. */
  dot(a: KeptVector, b: KeptVector): number;
  /** Members in `slot`. */
  count(slot: number): number;
  /** An empty slot. */
  open(): number;
  /** Gives `slot` back; it must have no members. */
  close(slot: number): void;
  add(slot: number, vector: KeptVector): void;
  remove(slot: number, vector: KeptVector): void;
  /** Cosine of `vector` with the centroid of `slot`; 0 for an empty slot or vector. */
  cosine(vector: KeptVector, slot: number): number;
  /** Cosine of a member with the centroid of the other members; 0 when it is alone. */
  cosineWithout(vector: KeptVector, slot: number): number;
  /**
   * How much the members of `slot` agree: the length of the mean of their vectors. 1 when they are all the same (or
   * only one), near 0 when they have nothing in common; 0 for an empty slot.
   */
  coherence(slot: number): number;
  /** The centroid of `slot`, at length 1. */
  centroid(slot: number): KeptVector;
  /** Cosines of at most `BLOCK` vectors with some slots, vector by vector: as `cosine` one by one, but faster. */
  cosines(vectors: readonly KeptVector[], slots: readonly number[]): Float64Array;
  /**
   * For each of at most `BLOCK` vectors the slots with members whose cosine is at least `floor`: the `keep` nearest and
   * all equal to the last of them.
   * @param from the lowest slot of interest.
   */
  near(vectors: readonly KeptVector[], floor: number, keep: number, from?: number): NearSlots[];
}
