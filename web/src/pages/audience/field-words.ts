import type { ImportField } from '../../../../server/contract/import.ts';
import type { WordKey } from '../../../../server/contract/words.ts';

/** What the fields of an import are called. */
export const fieldWords = {
  accountId: 'audiencePages.fieldAccountId',
  accountName: 'audiencePages.fieldAccountName',
  plan: 'audiencePages.fieldPlan',
  mrr: 'audiencePages.fieldMrr',
  seats: 'audiencePages.fieldSeats',
  sector: 'audiencePages.fieldSector',
  size: 'audiencePages.fieldSize',
  lifecycle: 'audiencePages.fieldLifecycle',
  contactId: 'audiencePages.fieldContactId',
  email: 'audiencePages.fieldEmail',
  name: 'audiencePages.fieldName',
  role: 'audiencePages.fieldRole',
  locale: 'audiencePages.fieldLocale',
  customerSince: 'audiencePages.fieldCustomerSince',
} as const satisfies Record<ImportField, WordKey>;
