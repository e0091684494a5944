import { countTerms, keywordsOf, sumTerms } from '../domain/themes/keywords.ts';
import { type Embedder } from '../domain/themes/embedder.ts';
import { labelOf } from '../domain/themes/label.ts';
import { chooseQuotes } from '../domain/themes/quotes.ts';
import { ThemeIndex } from '../domain/themes/theme-index.ts';
import { type Thresholds } from '../domain/themes/thresholds.ts';
import { type Language } from '../domain/text/language.ts';
import { type RequestFile, type RequestLine } from './themes-input.ts';

/** Texts embedded between two looks at the bar. */
const BATCH = 256;

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

/** What is told while a long file is grouped: the share done, 0 to 1. */
export type Progress = (step: string, share: number) => void;

/** All requests of a file grouped, with the index that knows more about each. Items carry their row number as id. */
export async function groupRequests(
  { requests }: RequestFile,
  embedder: Embedder,
  thresholds: Thresholds,
  progress: Progress,
): Promise<ThemeIndex> {
  let opened = 0;
  const newId = () => `group-${(opened += 1)}`;
  const index = new ThemeIndex({ dims: embedder.dims, thresholds, newId });
  for (let from = 0; from < requests.length; from += BATCH) {
    const batch = requests.slice(from, from + BATCH);
    const vectors = await embedder.embed(batch.map((request) => request.text));
    index.add(
      batch.map(({ text }, at) => ({
        id: String(from + at),
        text,
        vector: vectors[at] ?? new Float32Array(embedder.dims),
      })),
    );
    progress('Grouping', Math.min(1, (from + BATCH) / requests.length));
  }
  progress('Second thoughts', 0);
  index.refine();
  progress('Second thoughts', 1);
  return index;
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

/** The document of a grouped file: themes by size (ties: first line first) called t1, t2, …, items in the file's order. */
export function themesDocument(
  file: RequestFile,
  index: ThemeIndex,
  model: { id: string; threshold: number },
): ThemesDocument {
  const { requests } = file;
  const groups = index
    .themes()
    .filter((theme) => theme.requests.length > 0)
    .map((theme) => ({ id: theme.id, size: theme.requests.length, first: Math.min(...theme.requests.map(Number)) }))
    .sort((a, b) => b.size - a.size || a.first - b.first);

  const membersOf = groups.map(({ id }) =>
    index.nearestTo(id).map(({ request, nearness }) => ({ line: requests[Number(request)] as RequestLine, nearness })),
  );
  const terms = membersOf.map((members) => countTerms(members.map(({ line }) => line.text)));
  const everywhere = sumTerms(terms);
  const themes = membersOf.map((members, at): ThemeEntry => {
    const { languages, quotes, ...rest } = describe(`t${at + 1}`, members, file.knowsAccounts);
    const keywords = keywordsOf(terms[at] ?? new Map<string, number>(), everywhere, groups.length);
    return { ...rest, keywords, quotes, languages };
  });
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
export function withRunnersUp(document: ThemesDocument, index: ThemeIndex) {
  const names = new Map(document.items.map((item, row) => [index.placeOf(String(row)).theme ?? '', item.theme]));
  const nearest = index.suggestionsForEach(
    document.items.map((_, row) => String(row)),
    1,
    Number.MIN_VALUE,
  );
  return document.items.map((item, row) => {
    const best = nearest[row]?.[0];
    return { ...item, runnerUp: best ? { theme: names.get(best.theme) ?? '', score: best.score } : null };
  });
}
