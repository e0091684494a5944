import type { BasisKind, Lifecycle } from '../../contract/audience.ts';
import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';

/** A customer company. */
export interface Account {
  _id: Id<'account'>;
  externalId: string | null;
  name: string;
  plan: string | null;
  /** Minor units of the deployment's currency, a month. */
  mrr: number | null;
  seats: number | null;
  sector: string | null;
  size: string | null;
  lifecycle: Lifecycle | null;
  locale: Locale | null;
  archivedAt: Date | null;
  createdAt: Date;
  rev: number;
  sample?: true;
}

/** A person at an account, or alone. */
export interface Contact {
  _id: Id<'contact'>;
  externalId: string | null;
  accountId: Id<'account'> | null;
  /** Normalised; the one key by which people are told apart when there is no external id. */
  email: string | null;
  name: string | null;
  role: string | null;
  locale: Locale | null;
  zone: string | null;
  /** A day, `2024-05-31`. */
  customerSince: string | null;
  basis: { kind: BasisKind; source: string; at: Date };
  bouncedAt: Date | null;
  /** What the mail server said then; absent in people marked before it was kept. */
  bounceReason?: string | null;
  complainedAt: Date | null;
  archivedAt: Date | null;
  createdAt: Date;
  rev: number;
  sample?: true;
}

export interface ContactWithAccount {
  contact: Contact;
  account: Account | null;
}
