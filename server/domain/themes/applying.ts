import { type Actor } from './changes.ts';
import { type Grouping, type NewRequest, type StoredTheme, type Theme } from './grouping.ts';

/** Where a request stands now. */
export interface StandingRequest {
  readonly id: string;
  readonly theme: string;
  readonly placedBy: Actor;
  /** Its words and their vector, when the grouping does not know it yet. */
  readonly words?: Pick<NewRequest, 'text' | 'vector'>;
}

/** Documents as they are now, of all that may have changed since the grouping was last like its database. */
export interface GroupingFacts {
  readonly themes?: readonly StoredTheme[];
  /** Ids of themes that are not kept anywhere. */
  readonly lostThemes?: readonly string[];
  readonly requests?: readonly StandingRequest[];
  /** Ids of requests that stand in no theme any more; they need not be known. */
  readonly goneRequests?: readonly string[];
  /** Pairs of themes, and whether humans keep them apart. */
  readonly pairs?: readonly { readonly themes: readonly [string, string]; readonly apart: boolean }[];
  /** All themes that changed since the last refinement; left out: `themes` say it, the others are as before. */
  readonly unsettled?: readonly string[];
}

/**
 * Makes the grouping what the documents say, as if it had been loaded from them; the same facts twice do no harm.
 * @throws RangeError when they speak of a theme or request that is neither known nor among them: the grouping may then be
 * half changed and must be loaded anew.
 */
export function applyFacts(grouping: Grouping, facts: GroupingFacts): void {
  const { themes = [], requests = [], pairs = [] } = facts;
  const unsettled = facts.unsettled ?? unsettledAfter(grouping, themes);
  for (const { id, redirectTo } of themes) if (redirectTo === null && !grouping.themes.has(id)) grouping.open(id);
  for (const request of requests) stand(grouping, request);
  for (const id of facts.goneRequests ?? []) {
    const member = grouping.members.get(id);
    if (member) grouping.leave(member);
  }
  part(grouping, pairs);
  for (const theme of themes) if (theme.redirectTo !== null) redirect(grouping, theme.id, theme.redirectTo);
  for (const id of facts.lostThemes ?? []) {
    const theme = grouping.themes.get(id);
    if (theme) grouping.discard(theme);
  }
  keepApart(grouping, pairs);
  for (const { id, human, redirectTo } of themes) if (redirectTo === null) markHuman(grouping.theme(id), human);
  grouping.dirty.clear();
  for (const id of unsettled) {
    const theme = grouping.themes.get(id);
    if (theme) grouping.dirty.add(theme);
  }
}

function unsettledAfter(grouping: Grouping, themes: readonly StoredTheme[]): string[] {
  const ids = new Set([...grouping.dirty].map(({ id }) => id));
  for (const { id, unsettled } of themes) {
    if (unsettled) ids.add(id);
    else ids.delete(id);
  }
  return [...ids];
}

function stand(grouping: Grouping, { id, theme: themeId, placedBy, words }: StandingRequest): void {
  const theme = grouping.theme(themeId);
  const known = grouping.members.get(id);
  if (!known && !words) throw new RangeError(`nobody said what request ${id} is`);
  const member = known ?? grouping.enter({ id, ...words! });
  if (member.theme === theme) member.placedBy = placedBy;
  else {
    grouping.take(member);
    grouping.put(member, theme, placedBy);
  }
}

/** By the ids that the pairs were made with: a theme that has become part of another has passed its pairs on. */
function part(grouping: Grouping, pairs: NonNullable<GroupingFacts['pairs']>): void {
  for (const { themes, apart } of pairs) {
    const [a, b] = themes.map((id) => grouping.themes.get(id));
    if (apart || !a || !b) continue;
    a.apart.delete(b);
    b.apart.delete(a);
  }
}

function keepApart(grouping: Grouping, pairs: NonNullable<GroupingFacts['pairs']>): void {
  for (const { themes, apart } of pairs) {
    if (!apart) continue;
    const [a, b] = [grouping.theme(themes[0]), grouping.theme(themes[1])];
    if (a !== b) grouping.separate(a, b);
  }
}

function redirect(grouping: Grouping, id: string, redirectTo: string): void {
  const loser = grouping.themes.get(id);
  if (loser) {
    const survivor = grouping.theme(redirectTo);
    const { human } = survivor;
    grouping.unite(survivor, loser);
    survivor.human = human;
  }
  grouping.redirects.set(id, redirectTo);
}

function markHuman(theme: Theme, touched: boolean): void {
  theme.human = touched || [...theme.members].some(({ placedBy }) => placedBy === 'human');
}
