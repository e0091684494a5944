import { type Suggestion } from '../domain/themes/changes.ts';
import { countTerms, keywordsOf, sumTerms } from '../domain/themes/keywords.ts';
import { labelOf } from '../domain/themes/label.ts';
import { chooseQuotes } from '../domain/themes/quotes.ts';
import { type ThemeIndex } from '../domain/themes/theme-index.ts';
import { type Language } from '../domain/text/language.ts';
import { type Progress } from './themes-grouping.ts';
import { type RequestFile, type RequestLine } from './themes-input.ts';

/** Themes named, and requests looked around, between two looks at the bar. */
const BATCH = 512;

export interface ThemeEntry {
  readonly theme: string;
  readonly label: string;
  readonly labelLang: Language;
  readonly size: number;
  /** Null when the file does not name accounts. */
  readonly accounts: number | null;
  readonly keywords: readonly string[];
  readonly quotes: readonly string[];
  readonly languages: Readonly<Partial<Record<Language, number>>>;
}

export interface ThemeItem {
  readonly id: string | number;
  readonly theme: string;
  readonly label: string;
  /** Cosine with the theme without this item; null when it is alone. */
  readonly score: number | null;
}

export interface ThemesDocument {
  readonly rumo: 'themes';
  readonly version: 1;
  readonly input: { readonly lines: number; readonly empty: number; readonly used: number };
  readonly model: { readonly id: string; readonly threshold: number };
  readonly summary: { readonly themes: number; readonly alone: number; readonly largest: number };
  readonly themes: readonly ThemeEntry[];
  readonly items: readonly ThemeItem[];
}

function describe(name: string, members: readonly { line: RequestLine; nearness: number }[], knowsAccounts: boolean) {
  const languages: Partial<Record<Language, number>> = {};
  for (const { line } of members) languages[line.language] = (languages[line.language] ?? 0) + 1;
  const common: Language = (languages.pt ?? 0) > (languages.en ?? 0) ? 'pt' : 'en';
  const voices = members.map(({ line, nearness }) => ({ text: line.text, language: line.language, nearness }));
  const label = labelOf(voices, common);
  const texts = voices.map((voice) => voice.text);
  const accounts = new Set(members.flatMap(({ line }) => (line.account === null ? [] : [line.account])));
  return {
    theme: name,
    label: label?.label ?? '',
    labelLang: label?.language ?? common,
    size: members.length,
    accounts: knowsAccounts ? accounts.size : null,
    quotes: chooseQuotes(texts).map((at) => texts[at] ?? ''),
    languages,
  };
}

const firstOf = (rows: readonly string[]): number =>
  rows.reduce((first, row) => Math.min(first, Number(row)), Infinity);

/** The document of a grouped file: themes by size (ties: first line first) called t1, t2, …, items in the file's order. */
export function themesDocument(
  file: RequestFile,
  index: ThemeIndex,
  model: { id: string; threshold: number },
  progress: Progress,
): ThemesDocument {
  const { requests } = file;
  const groups = index
    .themes()
    .filter((theme) => theme.requests.length > 0)
    .map((theme) => ({ id: theme.id, size: theme.requests.length, first: firstOf(theme.requests) }))
    .sort((a, b) => b.size - a.size || a.first - b.first);

  const membersOf = groups.map(({ id }) =>
    index.nearestTo(id).map(({ request, nearness }) => ({ line: requests[Number(request)] as RequestLine, nearness })),
  );
  const terms = membersOf.map((members) => countTerms(members.map(({ line }) => line.text)));
  const everywhere = sumTerms(terms);
  const themes = membersOf.map((members, at): ThemeEntry => {
    if (at % BATCH === 0) progress('Naming', at / membersOf.length);
    const { languages, quotes, ...rest } = describe(`t${at + 1}`, members, file.knowsAccounts);
    const keywords = keywordsOf(terms[at] ?? new Map<string, number>(), everywhere, groups.length);
    return { ...rest, keywords, quotes, languages };
  });
  if (themes.length > 0) progress('Naming', 1);
  const entryOf = new Map(groups.map(({ id }, at) => [id, themes[at]] as const));
  const items = requests.map(({ id }, row): ThemeItem => {
    const { theme, score } = index.placeOf(String(row));
    const entry = entryOf.get(theme ?? '');
    return { id, theme: entry?.theme ?? '', label: entry?.label ?? '', score };
  });
  return {
    rumo: 'themes',
    version: 1,
    input: { lines: file.lines, empty: file.empty, used: requests.length },
    model,
    summary: {
      themes: groups.length,
      alone: groups.filter((group) => group.size === 1).length,
      largest: groups[0]?.size ?? 0,
    },
    themes,
    items,
  };
}

/** The document's items, each with the theme it would have had otherwise (null when nothing is near at all). */
export function withRunnersUp(document: ThemesDocument, index: ThemeIndex, progress: Progress) {
  const names = new Map(document.items.map((item, row) => [index.placeOf(String(row)).theme ?? '', item.theme]));
  const rows = document.items.map((_, row) => String(row));
  const nearest: Suggestion[][] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    nearest.push(...index.suggestionsForEach(rows.slice(from, from + BATCH), 1, Number.MIN_VALUE));
    progress('Runners-up', Math.min(1, (from + BATCH) / rows.length));
  }
  return document.items.map((item, row) => {
    const best = nearest[row]?.[0];
    return { ...item, runnerUp: best ? { theme: names.get(best.theme) ?? '', score: best.score } : null };
  });
}
