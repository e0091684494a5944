import type { Id } from '../../contract/ids.ts';
import type { Locale } from '../../contract/locale.ts';
import type { ThemeRef, ThemeStatus } from '../../contract/theme.ts';
import type { Language } from '../../domain/text/language.ts';

/** Requests that mean the same. */
export interface Theme {
  _id: Id<'theme'>;
  /** Short, for people: #12. Never given twice. */
  number: number;
  name: string;
  /** A name given by a human stays. */
  nameBy: 'auto' | 'human';
  /** The name in each language in which someone asked. */
  labels: Partial<Record<Language, string>>;
  /** What sets it apart beyond its name, as it is written. */
  keywords?: string[];
  /** Written by a language model from so many quotes when there were so many requests; without text a person removed it. */
  summary?: { text: string | null; model: string; quotes: number; requests: number; at: Date };
  description: string;
  /** The theme it became part of; it is never deleted. */
  redirectTo: Id<'theme'> | null;
  status: ThemeStatus;
  public: boolean;
  /** Whether a later stage took it up (an estimate, a ballot): it survives automatic merges. */
  humanTouched: boolean;
  createdAt: Date;
  rev: number;
  /** When it was last written what it is called, by the database's clock; searching reads it again then. */
  namedAt?: Date;
  /** Its name is to be thought over. */
  stale?: boolean;
  /** It is being named just now. */
  naming?: boolean;
  /** Its name was made by rules of before: a new one need not be like it. */
  afresh?: boolean;
  /** It changed since the last refinement. */
  unsettled?: boolean;
  sample?: true;
}

/** Two themes that must never become one (`apart`); older ones may look the same (`near`), which no longer says anything. */
export interface Constraint {
  /** Both ids in order. */
  _id: string;
  themes: [Id<'theme'>, Id<'theme'>];
  kind: 'apart' | 'near';
  score: number | null;
}

/** Whether a human's word stands in a theme itself, whoever placed its requests. */
export function isTouched({
  nameBy,
  description,
  status,
  public: shown,
  humanTouched,
}: Pick<Theme, 'nameBy' | 'description' | 'status' | 'public' | 'humanTouched'>): boolean {
  return humanTouched || nameBy === 'human' || description !== '' || status !== 'open' || shown;
}

export function languageOf(locale: Locale): Language {
  return locale === 'en' ? 'en' : 'pt';
}

/** The names of a theme. */
export type ThemeNames = Pick<Theme, 'name' | 'nameBy' | 'labels'>;

/**
 * What to call a theme in a reader's language: a human's name always, else the words of those who asked in it. A program,
 * which has no language (null), reads the main name.
 */
export function labelFor({ name, nameBy, labels }: ThemeNames, locale: Locale | null): string {
  return nameBy === 'human' || locale === null ? name : (labels[languageOf(locale)] ?? name);
}

/** A theme as its reader calls it. */
export function toRef(theme: ThemeNames & Pick<Theme, '_id' | 'number'>, locale: Locale | null): ThemeRef {
  return { id: theme._id, number: theme.number, name: labelFor(theme, locale) };
}
