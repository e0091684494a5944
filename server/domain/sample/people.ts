import { type Locale } from '../../contract/locale.ts';
import { type SampleContent } from '../../contract/sample.ts';
import { type Random } from '../statistics/random.ts';
import { drawOne, drawWithin } from './draw.ts';

/** A customer of the sample company. `mrr` in minor units; `customerSince` a day, YYYY-MM-DD. */
export interface SampleAccount {
  readonly externalId: string;
  readonly name: string;
  readonly locale: Locale;
  readonly plan: string;
  readonly mrr: number;
  readonly seats: number;
  readonly sector: string;
  /** How many people work there, such as 11-50. */
  readonly size: string;
  readonly lifecycle: 'customer';
  readonly customerSince: string;
}

/** Somebody at an account, which is `accounts[accountIndex]`. */
export interface SampleContact {
  readonly externalId: string;
  readonly accountIndex: number;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly role: string;
  readonly customerSince: string;
}

const DAY = 86_400_000;
/** Customers have been there for a year and a half to 6 years, so that nobody is too new for the first wave. */
const DAYS_AS_CUSTOMER = { min: 525, max: 2190 };

/** Draws the properties of every account of the content. @param locale the language of the sectors' names. */
export function drawAccounts(content: SampleContent, random: Random, now: Date, locale: Locale): SampleAccount[] {
  const { accounts, plans, sectors, sizes } = content.accounts;
  return accounts.map((account, index) => {
    const size = sizes[account.size];
    const seats = drawWithin(random, size.seats);
    const plan = drawOne(random, size.plans);
    const price = plans[plan];
    const sector = sectors[account.sector]?.[locale];
    if (!price || sector === undefined) throw new RangeError(`${account.name} has an unknown plan or sector`);
    return {
      externalId: `A${String(index + 1).padStart(3, '0')}`,
      name: account.name,
      locale: account.locale,
      plan,
      mrr: price.monthly + price.perSeat * seats,
      seats,
      sector,
      size: size.label,
      lifecycle: 'customer',
      customerSince: dayBefore(now, drawWithin(random, DAYS_AS_CUSTOMER)),
    };
  });
}

/** Draws the people of every account, account by account; names repeat seldom, addresses never. */
export function drawContacts(
  content: SampleContent,
  accounts: readonly SampleAccount[],
  random: Random,
): SampleContact[] {
  const contacts: SampleContact[] = [];
  const taken = new Set<string>();
  content.accounts.accounts.forEach(({ domain, locale, size }, accountIndex) => {
    const { first, last, roles } = content.names[locale];
    const people = drawWithin(random, content.accounts.sizes[size].contacts);
    for (let person = 0; person < people; person++) {
      const name = `${drawOne(random, first)} ${drawOne(random, last)}`;
      const email = freeAddress(name, domain, taken);
      contacts.push({
        externalId: `C${String(contacts.length + 1).padStart(4, '0')}`,
        accountIndex,
        name,
        email,
        locale,
        role: drawOne(random, roles),
        customerSince: accounts[accountIndex]?.customerSince ?? '',
      });
    }
  });
  return contacts;
}

/** `ana.souza@aurora-moveis.example`; the second Ana Souza there is `ana.souza2`. */
function freeAddress(name: string, domain: string, taken: Set<string>): string {
  const local = name
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '.');
  for (let count = 1; ; count++) {
    const email = `${local}${count === 1 ? '' : count}@${domain}`;
    if (taken.has(email)) continue;
    taken.add(email);
    return email;
  }
}

function dayBefore(now: Date, days: number): string {
  return new Date(now.getTime() - days * DAY).toISOString().slice(0, 10);
}
