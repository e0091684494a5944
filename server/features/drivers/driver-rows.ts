import type { Driver as DriverRow } from '../../contract/drivers.ts';
import type { ThemeRef } from '../../contract/theme.ts';
import type { Driver } from '../../domain/drivers/drivers.ts';
import type { HiddenReason } from '../../domain/nps/hidden-cells.ts';
import { sayHidden } from '../reports/say-hidden.ts';
import type { Theme } from '../themes/theme.ts';

/** A theme of the table as its reader may see it. Of hidden ones the number of mentions is told only where it tells nobody. */
export function toDriver(
  driver: Driver,
  theme: ThemeRef & Pick<Theme, 'status'>,
  hidden: HiddenReason | null,
): DriverRow {
  const { state, mentions, accounts, npsWith, npsWithout, pull, gap, pAdjusted } = driver;
  const row = { theme };
  if (hidden !== null) {
    const figures = { npsWith: null, npsWithout: null, pull: null, gap: null, p: null };
    const reason = state === 'few' ? null : sayHidden(hidden, mentions);
    return {
      ...row,
      state: state === 'few' ? 'few' : 'hidden',
      mentions: null,
      accounts: null,
      ...figures,
      hidden: reason,
    };
  }
  return {
    ...row,
    state,
    mentions,
    accounts,
    npsWith,
    npsWithout,
    pull,
    gap: gap && { difference: gap.difference, low: gap.low, high: gap.high },
    p: pAdjusted,
    hidden: null,
  };
}
