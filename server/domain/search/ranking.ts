import { fuseRanks } from './fuse.ts';
import type { Standing } from './standings.ts';

/** A thing that means something like what was asked. */
export interface Like {
  readonly id: string;
  /** Cosine. */
  readonly score: number;
}

/** What the two lights found of what is asked: words and meaning. */
export interface Sight {
  /** Themes of which the name has the words, best first. */
  readonly named: readonly string[];
  /** Requests and comments that have the words, best first. */
  readonly worded: { readonly requests: readonly string[]; readonly comments: readonly string[] };
  /** Requests and comments that mean something like it, nearest first. */
  readonly meant: { readonly requests: readonly Like[]; readonly comments: readonly Like[] };
  /** Where an open request stands; undefined for one that is gone or judged. */
  readonly standingOf: (request: string) => Standing | undefined;
  /** The answer of a comment; undefined for one that is gone. */
  readonly answerOf: (comment: string) => string | undefined;
}

/** Something found, and why: it has the words, or says something like it, or both. */
export interface Ranked {
  readonly id: string;
  readonly byWords: boolean;
  readonly likeness: number | null;
}

export interface RankedTheme extends Ranked {
  /** The request of it that is nearest; null where none is near. */
  readonly nearest: string | null;
  /** A request of it that has the words; null when none has. */
  readonly worded: string | null;
}

/** Themes by their names and by the requests that stand in them, best first, `limit` at the most. */
export function rankThemes({ named, worded, meant, standingOf }: Sight, limit: number): RankedTheme[] {
  const nearest = new Map<string, Like>();
  for (const like of meant.requests) {
    const themeId = standingOf(like.id)?.themeId;
    if (themeId && !nearest.has(themeId)) nearest.set(themeId, like);
  }
  const having = new Map<string, string>();
  for (const id of likestFirst(worded.requests, scoresOf(meant.requests))) {
    const themeId = standingOf(id)?.themeId;
    if (themeId && !having.has(themeId)) having.set(themeId, id);
  }
  const names = new Set(named);
  const best = fuseRanks<string>([named, [...nearest.keys()], [...having.keys()]]).slice(0, limit);
  return best.map(({ id }) => ({
    id,
    byWords: names.has(id) || having.has(id),
    likeness: nearest.get(id)?.score ?? null,
    nearest: nearest.get(id)?.id ?? null,
    worded: having.get(id) ?? null,
  }));
}

/** Open requests, best first, `limit` at the most. */
export function rankRequests({ worded, meant, standingOf }: Sight, limit: number): Ranked[] {
  const likeness = scoresOf(meant.requests.filter(({ id }) => standingOf(id)));
  const having = likestFirst(
    worded.requests.filter((id) => standingOf(id)),
    likeness,
  );
  return ranked(having, likeness, limit);
}

/** Whole answers by their comments and by the requests lifted from them, best first, `limit` at the most. */
export function rankAnswers({ worded, meant, standingOf, answerOf }: Sight, limit: number): Ranked[] {
  const best = new Map<string, number>();
  const see = (answerId: string | null | undefined, score: number) => {
    if (answerId) best.set(answerId, Math.max(score, best.get(answerId) ?? -Infinity));
  };
  for (const { id, score } of meant.comments) see(answerOf(id), score);
  const byComment = new Map(best);
  for (const { id, score } of meant.requests) see(standingOf(id)?.answerId, score);
  const likeness = new Map([...best].sort((a, b) => b[1] - a[1]));
  const having = [...new Set(worded.comments.flatMap((id) => answerOf(id) ?? []))];
  return ranked(likestFirst(having, byComment), likeness, limit);
}

/** @param likeness nearest first */
function ranked(having: readonly string[], likeness: ReadonlyMap<string, number>, limit: number): Ranked[] {
  const words = new Set(having);
  return fuseRanks([having, [...likeness.keys()]])
    .slice(0, limit)
    .map(({ id }) => ({ id, byWords: words.has(id), likeness: likeness.get(id) ?? null }));
}

/** Those that mean what was asked before those that only have its words; else in the order in which they come. */
function likestFirst(ids: readonly string[], likeness: ReadonlyMap<string, number>): string[] {
  return [...ids].sort((a, b) => (likeness.get(b) ?? 0) - (likeness.get(a) ?? 0));
}

const scoresOf = (likes: readonly Like[]): Map<string, number> => new Map(likes.map(({ id, score }) => [id, score]));
