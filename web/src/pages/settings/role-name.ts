import type { Role } from '../../../../server/contract/route.ts';
import type { WordKey } from '../../../../server/contract/words.ts';
import { tell } from '../../lib/words.svelte.ts';

const names: Record<Role, WordKey> = {
  owner: 'settingsPage.roleOwner',
  editor: 'settingsPage.roleEditor',
  viewer: 'settingsPage.roleViewer',
};
const powers: Record<Role, WordKey> = {
  owner: 'settingsPage.ownerMay',
  editor: 'settingsPage.editorMay',
  viewer: 'settingsPage.viewerMay',
};

/** `Editor`. */
export const roleName = (role: Role): string => tell({ key: names[role] });

/** A role to choose, with what it may do: `Editor: ask, sort, …`. */
export function roleOption<One extends Role>(role: One): { value: One; label: string } {
  return { value: role, label: `${tell({ key: names[role] })}: ${tell({ key: powers[role] })}` };
}
