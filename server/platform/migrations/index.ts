import { migration as staff } from './001-staff.ts';
import { migration as audience } from './002-audience.ts';
import type { Migration } from './migration.ts';

/** Every step there ever was, in order. */
export const migrations: readonly Migration[] = [staff, audience];
