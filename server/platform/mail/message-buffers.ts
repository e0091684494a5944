/** Most letters fit in; larger ones get memory of their own. */
const SIZE = 48 * 1024;
const KEPT = 32;

/** Memory for letters on their way, used again and again: new memory for each would keep the garbage collector busy. */
export class MessageBuffers {
  private readonly free: Buffer[] = [];

  take(bytes: number): Buffer {
    if (bytes > SIZE) return Buffer.allocUnsafe(bytes);
    return (this.free.pop() ?? Buffer.allocUnsafeSlow(SIZE)).subarray(0, bytes);
  }

  /** Only what nobody reads any more: the mail server has answered to the whole letter. */
  give(message: Buffer): void {
    if (message.buffer.byteLength === SIZE && this.free.length < KEPT) this.free.push(Buffer.from(message.buffer));
  }
}
