import type { CustomerRequest } from '../requests/customer-request.ts';
import type { Constraint, Theme } from './theme.ts';

export type PresentRequest = Pick<CustomerRequest, '_id' | 'themeId' | 'placedBy' | 'state'>;
export type PresentTheme = Pick<
  Theme,
  '_id' | 'redirectTo' | 'name' | 'nameBy' | 'description' | 'status' | 'public' | 'humanTouched'
>;

/** What has to be known of the present to take all steps of a change of sensitivity back. */
export interface PresentGrouping {
  /** Every theme there ever was. */
  readonly themes: ReadonlyMap<string, PresentTheme>;
  /** The requests that the steps moved, and all that stand in one of the themes that are to be given up. */
  readonly requests: ReadonlyMap<string, PresentRequest>;
  readonly constraints: ReadonlyMap<string, Constraint>;
}

/** Themes that the steps opened, each with the theme that its first request came from. */
export type Opened = ReadonlyMap<string, string>;
