import { type ThemeChange } from './changes.ts';
import { type Grouping, type Member, type Theme } from './grouping.ts';
import { nearestForEach } from './placing.ts';
import { refine } from './refining.ts';

/** What of a theme would be found in one place afterwards. */
export interface Part {
  /** The theme it would be in: the same one, another one there is, or null for one that would be opened. */
  readonly theme: string | null;
  readonly requests: number;
  /** One of them. */
  readonly example: string;
}

/** What going through everything again would come to. */
export interface RegroupingPreview {
  /** Themes with requests, now and then. */
  readonly themes: { readonly now: number; readonly then: number };
  /** Requests that would be in another theme, not counting those whose theme as a whole becomes part of another. */
  readonly moving: number;
  /** Themes that would become part of another (null: of one that would be opened), those with most requests first. */
  readonly merging: readonly { readonly theme: string; readonly into: string | null; readonly requests: number }[];
  readonly mergingTotal: number;
  /** Themes whose requests would no longer stand together, those that lose most first; the largest part first. */
  readonly parting: readonly { readonly theme: string; readonly parts: readonly Part[] }[];
  readonly partingTotal: number;
}

const byId = (a: Member, b: Member): number => (a.id < b.id ? -1 : 1);

/** Takes out what no longer fits, the least fitting first: each leaving makes the rest agree more. */
function loosen(grouping: Grouping, theme: Theme): Member[] {
  const { join } = grouping.thresholds;
  const left: Member[] = [];
  const loose = [...theme.members]
    .filter(({ placedBy }) => placedBy === 'auto')
    .map((member) => ({ member, fit: grouping.fit(member) ?? 1 }))
    .filter(({ fit }) => fit < join)
    .sort((a, b) => a.fit - b.fit || byId(a.member, b.member));
  for (const { member } of loose) {
    // The last one has nothing that it might not fit, and keeps the theme.
    if ((grouping.fit(member) ?? 1) >= join) continue;
    grouping.take(member);
    left.push(member);
  }
  return left;
}

/** Where a member belongs that came from a theme: with the same words, else the nearest that is near enough, else nowhere. */
function goalOf(grouping: Grouping, member: Member, from: Theme): Theme | undefined {
  const twin = grouping.sameWords(member.key)?.theme;
  if (twin && !from.apart.has(twin)) return twin;
  return nearestForEach(grouping, [member.id], 1 + from.apart.size, grouping.thresholds.join)[0]
    ?.map(({ theme }) => grouping.theme(theme))
    .find((theme) => !from.apart.has(theme));
}

/**
 * Goes through everything again with the thresholds of the grouping, as after a person chose others: requests that were
 * placed automatically and are less near than `join` to the rest of their theme leave it and are placed anew, in the order
 * of their ids; then all themes are refined. What humans placed stays, what they keep apart stays apart, and a theme keeps
 * its last request. The same state and thresholds give the same changes, but for the ids of new themes.
 * @returns the changes in order; a theme that is opened is told before the first request moves into it.
 */
export function regroup(grouping: Grouping, passes: number): ThemeChange[] {
  const changes: ThemeChange[] = [];
  const themes = [...grouping.themes.values()].sort((a, b) => a.age - b.age);
  const leaving = themes.flatMap((from) => loosen(grouping, from).map((member) => ({ member, from })));
  for (const { member, from } of leaving.sort((a, b) => byId(a.member, b.member))) {
    const found = goalOf(grouping, member, from);
    const goal = found ?? grouping.open();
    if (!found) changes.push({ kind: 'opened', theme: goal.id });
    grouping.put(member, goal, 'auto');
    if (goal === from) continue;
    const score = grouping.fit(member);
    const way = { from: from.id, to: goal.id };
    changes.push({ kind: 'moved', request: member.id, ...way, by: 'auto', placedBy: 'auto', score });
  }
  for (const theme of grouping.themes.values()) grouping.dirty.add(theme);
  return [...changes, ...refine(grouping, passes)];
}

/**
 * What `regroup` would come to with other thresholds, found out on a copy: the grouping stays as it is.
 * @param limit how many themes are named of each kind; the totals count all.
 */
export function previewRegrouping(
  grouping: Grouping,
  thresholds: Grouping['thresholds'],
  passes: number,
  limit: number,
): RegroupingPreview {
  const then = grouping.copy();
  then.thresholds = thresholds;
  regroup(then, passes);
  const filled = [...grouping.themes.values()].filter(({ members }) => members.size > 0).sort((a, b) => a.age - b.age);
  const merging: { theme: string; into: string | null; requests: number }[] = [];
  const parting: { theme: string; parts: Part[]; lost: number }[] = [];
  let moving = 0;
  for (const theme of filled) {
    const becomes = then.theme(theme.id);
    const into = grouping.themes.has(becomes.id) ? becomes.id : null;
    if (into !== theme.id) merging.push({ theme: theme.id, into, requests: theme.members.size });
    const parts = partsOf(grouping, theme, then);
    const stay = parts.find((part) => part.theme === becomes.id)?.requests ?? 0;
    const lost = theme.members.size - stay;
    moving += lost;
    if (parts.length > 1) parting.push({ theme: theme.id, parts, lost });
  }
  return {
    themes: {
      now: filled.length,
      then: [...then.themes.values()].filter(({ members }) => members.size > 0).length,
    },
    moving,
    merging: merging.sort((a, b) => b.requests - a.requests).slice(0, limit),
    mergingTotal: merging.length,
    parting: parting
      .sort((a, b) => b.lost - a.lost)
      .slice(0, limit)
      .map(({ theme, parts }) => ({ theme, parts })),
    partingTotal: parting.length,
  };
}

/** The parts in which the requests of a theme would lie, the largest first. */
function partsOf(grouping: Grouping, { members }: Theme, then: Grouping): Part[] {
  const parts = new Map<string, { theme: string | null; requests: number; example: string }>();
  for (const { id } of members) {
    const goal = then.member(id).theme;
    if (!goal) continue;
    const part = parts.get(goal.id);
    if (part) part.requests += 1;
    else parts.set(goal.id, { theme: grouping.themes.has(goal.id) ? goal.id : null, requests: 1, example: id });
  }
  return [...parts.values()].sort((a, b) => b.requests - a.requests);
}
