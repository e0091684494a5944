/** The properties of an answer that were written down when its person was asked; revenue stands beside them. */
export const frozenProperties = ['plan', 'sector', 'size', 'locale', 'role', 'tenure'] as const;
export type FrozenProperty = (typeof frozenProperties)[number];

/** A value of every property; an empty text stands for "not known". */
export type FrozenValues = Readonly<Record<FrozenProperty, string>>;

/** How long someone has been a customer, from the shortest on. */
export const tenures = ['under-6-months', '6-to-24-months', 'over-24-months'] as const;
export type Tenure = (typeof tenures)[number];

/** What a decision wrote down. Older decisions do not know the role and since when a person is a customer. */
export interface FrozenFacts {
  readonly account: {
    readonly plan: string | null;
    readonly sector: string | null;
    readonly size: string | null;
  } | null;
  readonly contact: {
    readonly locale: string;
    readonly role?: string | null;
    /** A day, `2024-05-31`. */
    readonly customerSince?: string | null;
  };
}

/** The values nobody told, as of an answer without a decision. */
export const unknownValues: FrozenValues = { plan: '', sector: '', size: '', locale: '', role: '', tenure: '' };

/**
 * The values by which an answer is told apart, as they were on the day of asking.
 * @param openedAt when the wave opened, which is what the time as a customer is counted to
 */
export function frozenValues({ account, contact }: FrozenFacts, openedAt: Date): FrozenValues {
  return {
    plan: account?.plan ?? '',
    sector: account?.sector ?? '',
    size: account?.size ?? '',
    locale: contact.locale,
    role: contact.role ?? '',
    tenure: tenureOf(contact.customerSince ?? null, openedAt.toISOString().slice(0, 10)) ?? '',
  };
}

/**
 * How long someone who is a customer since one day has been one on another, in whole months: fewer than 6, 6 to 23, 24 or
 * more. A day that lies ahead counts as fewer than 6; null where the first day is not known.
 */
export function tenureOf(since: string | null, on: string): Tenure | null {
  if (since === null) return null;
  const part = (day: string, from: number, to: number) => Number(day.slice(from, to));
  const months = 12 * (part(on, 0, 4) - part(since, 0, 4)) + part(on, 5, 7) - part(since, 5, 7);
  const whole = part(on, 8, 10) < part(since, 8, 10) ? months - 1 : months;
  return whole < 6 ? 'under-6-months' : whole < 24 ? '6-to-24-months' : 'over-24-months';
}
