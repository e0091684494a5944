/** A part of the driver that its types do not tell of: a list that goes over the wire already laid out. */
declare module 'mongodb/lib/cmap/commands.js' {
  export class DocumentSequence {
    constructor(field: string);
    /** @param bytes one document in BSON, or several one after the other */
    push(document: unknown, bytes: Uint8Array): number;
  }
}
