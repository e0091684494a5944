import {
  type Actor,
  type Dismissed,
  type Merged,
  type Moved,
  type Placed,
  type Separated,
  type ThemeChange,
  type Unmerged,
} from './changes.ts';
import { type Grouping, type Member, type NewRequest, type Theme } from './grouping.ts';

const ids = (members: Iterable<Member>): string[] => [...members].map((member) => member.id);

function pin(member: Member): void {
  member.placedBy = 'human';
}

/** A request that a human puts into a theme as it comes in. */
export function placeByHand(grouping: Grouping, request: NewRequest, themeId: string): Placed {
  const theme = grouping.theme(themeId);
  const member = grouping.enter(request);
  grouping.put(member, theme, 'human');
  const score = grouping.fit(member);
  return { kind: 'placed', request: member.id, theme: theme.id, opened: false, by: 'human', score, suggestions: [] };
}

/** Moves a request to a theme, or confirms the one it has; a dismissed one comes back. */
export function moveByHand(grouping: Grouping, requestId: string, themeId: string): Moved {
  const member = grouping.member(requestId);
  const to = grouping.theme(themeId);
  const { placedBy } = member;
  const from = grouping.take(member);
  grouping.put(member, to, 'human');
  const score = grouping.fit(member);
  return { kind: 'moved', request: member.id, from: from?.id ?? null, to: to.id, by: 'human', placedBy, score };
}

/** Makes two themes one: `loserId` redirects to `survivorId`, and every member counts as placed by a human. */
export function mergeByHand(grouping: Grouping, loserId: string, survivorId: string): Merged {
  const loser = grouping.theme(loserId);
  const survivor = grouping.theme(survivorId);
  if (loser === survivor) throw new RangeError('a theme cannot be merged into itself');
  const score = grouping.likeness(loser, survivor);
  const requests = ids(loser.members);
  const wereAuto = ids([...survivor.members, ...loser.members].filter((member) => member.placedBy === 'auto'));
  const humans = { loserHuman: loser.human, survivorHuman: survivor.human };
  survivor.apart.delete(loser);
  loser.apart.delete(survivor);
  const carried = grouping.unite(survivor, loser).map((theme) => theme.id);
  survivor.human = true;
  survivor.members.forEach(pin);
  return {
    kind: 'merged',
    survivor: survivor.id,
    loser: loser.id,
    by: 'human',
    score,
    requests,
    wereAuto,
    carried,
    ...humans,
  };
}

/**
 * Undoes a merge, automatic or human: the loser lives again under its own id with those of its members that are still
 * in the survivor, and the two are apart from now on.
 */
export function undoMerge(grouping: Grouping, merged: Merged): Unmerged {
  const survivor = grouping.theme(merged.survivor);
  const loser = grouping.open(merged.loser);
  loser.human = true;
  const pinned = new Set(merged.by === 'human' ? merged.wereAuto : []);
  const back = merged.requests
    .map((id) => grouping.members.get(id))
    .filter((member): member is Member => member !== undefined && member.theme === survivor);
  for (const member of back) {
    grouping.take(member);
    grouping.put(member, loser, member.placedBy);
  }
  const nowAuto = [...survivor.members, ...loser.members].filter((member) => pinned.has(member.id));
  for (const member of nowAuto) member.placedBy = 'auto';
  survivor.human = true;
  for (const id of merged.carried) {
    const other = grouping.theme(id);
    if (other !== loser && other !== survivor) grouping.separate(loser, other);
  }
  grouping.separate(survivor, loser);
  return { kind: 'unmerged', survivor: survivor.id, loser: loser.id, requests: ids(back), nowAuto: ids(nowAuto) };
}

/**
 * Puts requests into a theme of their own, apart from where they came from.
 * @throws RangeError when none is given or nothing would stay behind.
 */
export function splitByHand(grouping: Grouping, requestIds: readonly string[]): ThemeChange[] {
  const members = [...new Set(requestIds)].map((id) => grouping.member(id));
  if (members.length === 0) throw new RangeError('a split needs requests');
  const sources = new Set(members.map((member) => member.theme).filter((theme): theme is Theme => theme !== null));
  for (const source of sources) {
    const leaving = members.filter((member) => member.theme === source).length;
    if (leaving === source.members.size) throw new RangeError('a split must leave something behind');
  }
  const fresh = grouping.open();
  const changes: ThemeChange[] = [{ kind: 'opened', theme: fresh.id }];
  for (const member of members) changes.push(moveByHand(grouping, member.id, fresh.id));
  for (const source of sources)
    changes.push(separateByHand(grouping, source.id, fresh.id, true), touch(grouping, source.id));
  return changes;
}

/** Says that two themes are not the same, or takes that back. */
export function separateByHand(grouping: Grouping, aId: string, bId: string, apart: boolean): Separated {
  const a = grouping.theme(aId);
  const b = grouping.theme(bId);
  if (apart) grouping.separate(a, b);
  else {
    a.apart.delete(b);
    b.apart.delete(a);
  }
  return { kind: 'separated', themes: [a.id, b.id], apart };
}

/** Not a request: it leaves its theme, and only a human brings it back. */
export function dismiss(grouping: Grouping, requestId: string): Dismissed {
  const member = grouping.member(requestId);
  const placedBy: Actor = member.placedBy;
  const from = grouping.take(member);
  member.placedBy = 'human';
  return { kind: 'dismissed', request: member.id, from: from?.id ?? null, placedBy };
}

/** Renaming, estimating and the like make a theme a human's: it survives automatic merges. */
export function touch(grouping: Grouping, themeId: string): ThemeChange {
  const theme = grouping.theme(themeId);
  theme.human = true;
  return { kind: 'touched', theme: theme.id };
}
