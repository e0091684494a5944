import type { Member } from '../../platform/http/actor.ts';

/** Whether somebody is shown every group, or those only in which nobody can be told apart. */
export type Sees = 'all' | 'large';

/** Owners and editors read the answers by name anyway; viewers, and keys that only read, see large groups. */
export function seesOf({ role }: Pick<Member, 'role'>): Sees {
  return role === 'viewer' ? 'large' : 'all';
}
