import type { Id } from '../../server/contract/ids.ts';
import type { Theme } from '../../server/features/themes/theme.ts';

/** A theme that nobody touched, as the database would hold it. */
export function themeCalled(name: string): Theme {
  return {
    _id: `thm_${name}` as Id<'theme'>,
    number: 1,
    name,
    nameBy: 'auto',
    labels: {},
    description: '',
    redirectTo: null,
    status: 'open',
    public: false,
    humanTouched: false,
    createdAt: new Date(0),
    rev: 1,
  };
}
