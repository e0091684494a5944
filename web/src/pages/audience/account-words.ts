import type { AccountView } from '../../../../server/contract/audience.ts';
import type { WordKey } from '../../../../server/contract/words.ts';

/** What a lifecycle is called; an account of which nothing is known is a customer. */
export const lifecycleWords = {
  trial: 'audiencePages.lifecycleTrial',
  customer: 'audiencePages.lifecycleCustomer',
  churned: 'audiencePages.lifecycleChurned',
} as const satisfies Record<NonNullable<AccountView['lifecycle']>, WordKey>;
