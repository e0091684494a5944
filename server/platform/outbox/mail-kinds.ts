import type { Courier, Prepared } from './courier.ts';
import type { Delivery, DeliveryKind } from './delivery.ts';

/** What a feature knows about one kind of mail: whether it is still wanted, and how it reads. */
export type MailKind = Courier;

/** The kinds of mail there are; each feature registers its own when it starts. */
export class MailKinds implements Courier {
  private readonly kinds = new Map<string, MailKind>();

  /** With a source only its mails are this writer's; those of other sources are whose the kind is. */
  register(kind: DeliveryKind, writer: MailKind, source?: string): void {
    const key = keyOf(kind, source);
    if (this.kinds.has(key)) throw new Error(`mails of kind ${key} are registered twice`);
    this.kinds.set(key, writer);
  }

  async prepare(deliveries: readonly Delivery[], now: Date): Promise<ReadonlyMap<string, Prepared>> {
    const prepared = new Map<string, Prepared>();
    for (const [key, some] of Map.groupBy(deliveries, (delivery) => this.writerKeyOf(delivery))) {
      const writer = this.kinds.get(key);
      if (!writer) throw new Error(`no feature writes mails of kind ${key}`);
      for (const [id, letter] of await writer.prepare(some, now)) prepared.set(id, letter);
    }
    return prepared;
  }

  private writerKeyOf({ kind, source }: Delivery): string {
    const key = keyOf(kind, source);
    return this.kinds.has(key) ? key : kind;
  }
}

function keyOf(kind: DeliveryKind, source: string | undefined): string {
  return source === undefined ? kind : `${kind}:${source}`;
}
