/** Where a walk through the pieces begins. */
export const ROOT = 0;
/** No piece begins like this. */
export const NOWHERE = -1;

const FIRST_SLOTS = 1 << 16;

/**
 * Pieces by their bytes, in flat arrays: 130,000 pieces take some 10 MB and a tenth of a second, where a map of strings
 * takes many times both. Each edge of the trie is a slot of a hash table with linear probing, at most half full.
 */
export class PieceTrie {
  /** 1 + parent × 256 + byte; 0 is an empty slot. */
  private edges = new Uint32Array(FIRST_SLOTS);
  private children = new Int32Array(FIRST_SLOTS);
  /** 1 + the piece that ends at a node; 0: none does. */
  private endings = new Int32Array(FIRST_SLOTS / 2);
  private nodes = 1;

  /** Adds a piece that is the bytes from `start` to `end`; nothing for an empty one. Of equal pieces the last counts. */
  add(bytes: Uint8Array, start: number, end: number, piece: number): void {
    if (start === end) return;
    let node = ROOT;
    for (let at = start; at < end; at += 1) node = this.stepOrGrow(node, bytes[at] as number);
    this.endings[node] = piece + 1;
  }

  /** The node that `byte` leads to from `node`; `NOWHERE` when no piece goes on like this. */
  step(node: number, byte: number): number {
    const slot = this.slotOf(node * 256 + byte + 1);
    return this.edges[slot] === 0 ? NOWHERE : (this.children[slot] as number);
  }

  /** The piece that ends at `node`; -1 when none does. */
  pieceAt(node: number): number {
    return (this.endings[node] as number) - 1;
  }

  private stepOrGrow(node: number, byte: number): number {
    const next = this.step(node, byte);
    if (next !== NOWHERE) return next;
    if (this.nodes * 2 >= this.edges.length) this.grow();
    const edge = node * 256 + byte + 1;
    const slot = this.slotOf(edge);
    this.edges[slot] = edge;
    this.children[slot] = this.nodes;
    this.nodes += 1;
    return this.nodes - 1;
  }

  private grow(): void {
    const { edges, children, endings } = this;
    this.edges = new Uint32Array(edges.length * 2);
    this.children = new Int32Array(edges.length * 2);
    edges.forEach((edge, old) => {
      if (edge === 0) return;
      const slot = this.slotOf(edge);
      this.edges[slot] = edge;
      this.children[slot] = children[old] as number;
    });
    this.endings = new Int32Array(edges.length);
    this.endings.set(endings);
  }

  /** The slot of an edge, or the empty one where it would stand (multiplicative hashing, Knuth). */
  private slotOf(edge: number): number {
    const mask = this.edges.length - 1;
    const mixed = Math.imul(edge, 0x9e3779b1);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.edges[slot] !== 0 && this.edges[slot] !== edge) slot = (slot + 1) & mask;
    return slot;
  }
}
