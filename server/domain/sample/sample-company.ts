import { type Locale } from '../../contract/locale.ts';
import { type SampleContent } from '../../contract/sample.ts';
import { seededRandom } from '../statistics/random.ts';
import { orderComments } from './comment-order.ts';
import { drawMonths, type SampleMonth } from './months.ts';
import { drawStarMonths } from './star-months.ts';
import { drawAccounts, drawContacts, type SampleAccount, type SampleContact } from './people.ts';

/** Customers, their people, and what they answered, oldest month first. */
export interface SampleCompany {
  readonly accounts: readonly SampleAccount[];
  readonly contacts: readonly SampleContact[];
  readonly months: readonly SampleMonth[];
  /** Of a second survey, which asks for stars: fewer, and answered by the same people at other times. */
  readonly starMonths: readonly SampleMonth[];
}

export interface SampleOrder {
  readonly content: SampleContent;
  /** Any finite number; the same seed draws the same company. */
  readonly seed: number;
  /** Everything drawn lies before the month of this instant. */
  readonly now: Date;
  /** The language in which sectors are named; English when left out. */
  readonly locale?: Locale;
}

/**
 * Draws a plausible company to look around in: its customers, about five people at each, and fourteen monthly waves of an
 * NPS survey that end in the month before `now`. Plain data that nothing has stored; the same order gives the same data.
 */
export function generateSampleCompany({ content, seed, now, locale = 'en' }: SampleOrder): SampleCompany {
  const random = seededRandom(seed);
  const accounts = drawAccounts(content, random, now, locale);
  const contacts = drawContacts(content, accounts, random);
  const unused = orderComments(content.comments, random);
  const months = drawMonths(contacts, unused, random, now);
  return { accounts, contacts, months, starMonths: drawStarMonths(contacts, unused, random, now) };
}
