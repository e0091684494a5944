import type { Courier, Prepared } from './courier.ts';
import type { Delivery, DeliveryKind } from './delivery.ts';

/** What a feature knows about one kind of mail: whether it is still wanted, and how it reads. */
export type MailKind = Courier;

/** The kinds of mail there are; each feature registers its own when it starts. */
export class MailKinds implements Courier {
  private readonly kinds = new Map<DeliveryKind, MailKind>();

  register(kind: DeliveryKind, writer: MailKind): void {
    if (this.kinds.has(kind)) throw new Error(`mails of kind ${kind} are registered twice`);
    this.kinds.set(kind, writer);
  }

  async prepare(deliveries: readonly Delivery[], now: Date): Promise<ReadonlyMap<string, Prepared>> {
    const prepared = new Map<string, Prepared>();
    for (const [kind, some] of Map.groupBy(deliveries, (delivery) => delivery.kind)) {
      const writer = this.kinds.get(kind);
      if (!writer) throw new Error(`no feature writes mails of kind ${kind}`);
      for (const [id, letter] of await writer.prepare(some, now)) prepared.set(id, letter);
    }
    return prepared;
  }
}
