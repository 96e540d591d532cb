/**
 * The values of a JSON text in document order, in one growing typed array: no object per value.
 * The first child of a container, if it has any, is the node that follows it.
 */
export class NodeTable {
  /** Number of nodes. */
  count = 0;
  /** `STRIDE` numbers per node; see the offsets below. */
  cells: Int32Array;

  constructor(capacity: number) {
    this.cells = new Int32Array(Math.max(capacity, 16) * STRIDE);
  }

  /** Makes room for one more node and returns its rank. */
  grow(): number {
    const node = this.count++;
    if (this.count * STRIDE > this.cells.length) {
      const larger = new Int32Array(this.cells.length * 2);
      larger.set(this.cells);
      this.cells = larger;
    }
    return node;
  }

  start(node: number): number {
    return this.cells[node * STRIDE + START] ?? 0;
  }

  end(node: number): number {
    return this.cells[node * STRIDE + END] ?? 0;
  }

  /** The node after `node` and all that it holds. */
  next(node: number): number {
    return this.cells[node * STRIDE + NEXT] ?? 0;
  }

  /** Offset of the opening quote of the key that leads to `node`; -1 for an element and for the root. */
  key(node: number): number {
    return this.cells[node * STRIDE + KEY] ?? -1;
  }

  /** Hash of the key's value; equal keys have equal hashes. */
  hash(node: number): number {
    return this.cells[node * STRIDE + HASH] ?? 0;
  }
}

export const STRIDE = 5;
export const START = 0;
export const END = 1;
export const NEXT = 2;
export const KEY = 3;
export const HASH = 4;
