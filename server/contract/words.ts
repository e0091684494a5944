import type { Locale } from './locale.ts';
import type { en } from './words/en.ts';

/** A text whose wording depends on `count`; chosen by Intl.PluralRules. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}

/** The shape every other language must fill for a subject of the English catalogue: a missing key fails the type check. */
export type Translation<Subject> = {
  readonly [Key in keyof Subject]: Subject[Key] extends string ? string : Plural;
};

export type Catalogue = { readonly [Subject in keyof typeof en]: Translation<(typeof en)[Subject]> };

type Subjects = typeof en;
/** `subject.key` of every text there is. */
export type WordKey = {
  [Subject in keyof Subjects & string]: `${Subject}.${keyof Subjects[Subject] & string}`;
}[keyof Subjects & string];

type Entry<Key extends WordKey> = Key extends `${infer Subject}.${infer Name}`
  ? Subject extends keyof Subjects
    ? Name extends keyof Subjects[Subject]
      ? Subjects[Subject][Name]
      : never
    : never
  : never;
type Holes<Text> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | Holes<Rest> : never;
type HolesOf<E> = E extends Plural ? Holes<E['one']> | Holes<E['other']> | 'count' : Holes<E>;

/** The parameters a text asks for; numbers are written in the reader's way. */
export type WordParams<Key extends WordKey> = {
  readonly [Hole in HolesOf<Entry<Key>>]: Hole extends 'count' ? number : string | number;
};

type Rest<Key extends WordKey> = [HolesOf<Entry<Key>>] extends [never] ? [] : [params: WordParams<Key>];

/** A text not yet spoken: what the domain returns instead of a sentence. */
export interface Message {
  readonly key: WordKey;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One reader's language: texts, numbers, dates. */
export interface Words {
  readonly locale: Locale;
  say<Key extends WordKey>(key: Key, ...params: Rest<Key>): string;
  /** Speaks a message whose key was chosen elsewhere. */
  tell(message: Message): string;
  number(value: number, options?: Intl.NumberFormatOptions): string;
  date(instant: Date | string, options?: Intl.DateTimeFormatOptions): string;
  list(items: readonly string[]): string;
}

/** Binds a catalogue to its language. Holes without a parameter stay visible (`{name}`), so that a test can see them. */
export function wordsFrom(catalogue: Catalogue, locale: Locale): Words {
  const plurals = new Intl.PluralRules(locale);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const number = (value: number, options?: Intl.NumberFormatOptions) =>
    (options ? new Intl.NumberFormat(locale, options) : numbers).format(value);

  // Making one takes a hundred times as long as using it.
  const dates = new Map<string, Intl.DateTimeFormat>();
  const dateFormat = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, known);
    return known;
  };

  const tell = ({ key, params = {} }: Message): string => {
    const [subject, name] = key.split('.') as [keyof Catalogue, string];
    const entry = (catalogue[subject] as unknown as Record<string, string | Plural>)[name];
    if (entry === undefined) return key;
    const count = Number(params['count'] ?? 0);
    // Grammars count nought with one in Brazil ("0 pedido"); people write "0 pedidos" there as elsewhere.
    const isOne = count !== 0 && plurals.select(count) === 'one';
    const text = typeof entry === 'string' ? entry : isOne ? entry.one : entry.other;
    return text.replace(/(“?)\{(\w+)\}(”?)/g, (hole, opening: string, parameter: string, closing: string) => {
      const value = params[parameter];
      if (value === undefined) return hole;
      if (typeof value === 'number') return opening + number(value) + closing;
      // A name may be a quotation itself; one pair of marks is enough.
      const isQuoted = opening !== '' && closing !== '' && /^“[^“”]*”$/u.test(value);
      return isQuoted ? value : opening + value + closing;
    });
  };

  return {
    locale,
    tell,
    say: (key, ...[params]) => tell({ key, params: (params as Record<string, string | number> | undefined) ?? {} }),
    number,
    date: (instant, options = { dateStyle: 'long' }) => dateFormat(options).format(new Date(instant)),
    list: (items) => lists.format(items),
  };
}
