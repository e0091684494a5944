/** One sign that a person wants a theme: their own words, or a vote for it. */
export interface Wish<Contact extends string = string, Theme extends string = string> {
  /** Null when nobody knows who it was; such a wish tells nobody. */
  readonly contactId: Contact | null;
  readonly themeId: Theme;
  /** The person's own words; null for a vote. */
  readonly quote: string | null;
  readonly at: Date;
  /** 0 for a vote that says "not needed": whoever needs it not, did not ask. */
  readonly need: number | null;
}

/** One person to tell of a release. */
export interface Told<Contact extends string = string, Theme extends string = string> {
  readonly contactId: Contact;
  /** What the person wanted of it, in the order of the release. */
  readonly themeIds: readonly Theme[];
  /** Their own newest words and what they were about; null for people who only voted. */
  readonly quote: { readonly text: string; readonly themeId: Theme; readonly at: Date } | null;
}

/**
 * Whom a release is told to: everyone who asked for one of its themes or voted for it, each person once, with their own
 * newest words before a bare vote. A person who voted "not needed" and did not ask is not told.
 * @param themes ids of the release, in its order; wishes for other themes are ignored. @param wishes in any order.
 * @returns people in the order of their ids.
 */
export function whomToTell<Contact extends string, Theme extends string>(
  themes: readonly Theme[],
  wishes: readonly Wish<Contact, Theme>[],
): Told<Contact, Theme>[] {
  const shipped = new Set(themes);
  const people = new Map<Contact, Wish<Contact, Theme>[]>();
  for (const wish of wishes) {
    if (wish.contactId === null || wish.need === 0 || !shipped.has(wish.themeId)) continue;
    const held = people.get(wish.contactId);
    if (held) held.push(wish);
    else people.set(wish.contactId, [wish]);
  }
  return [...people]
    .map(([contactId, own]) => {
      const wanted = new Set(own.map(({ themeId }) => themeId));
      return { contactId, themeIds: themes.filter((theme) => wanted.has(theme)), quote: newestQuote(own) };
    })
    .sort((a, b) => (a.contactId < b.contactId ? -1 : 1));
}

function newestQuote<Contact extends string, Theme extends string>(own: readonly Wish<Contact, Theme>[]) {
  let newest: Told<Contact, Theme>['quote'] = null;
  for (const { quote, themeId, at } of own) {
    if (quote === null || quote.trim() === '') continue;
    // Two of one moment: the first in the alphabet, so that the order of the list does not matter.
    const later = newest === null ? 1 : at.getTime() - newest.at.getTime() || (quote < newest.text ? 1 : -1);
    if (later > 0) newest = { text: quote, themeId, at };
  }
  return newest;
}
