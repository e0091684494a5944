import type { LeftOutReason } from '../../../../server/contract/group.ts';
import type { ReleaseStatus } from '../../../../server/contract/release.ts';
import type { WordKey } from '../../../../server/contract/words.ts';

export const releaseStatusWords = {
  draft: 'releases.draft',
  publishing: 'releases.publishing',
  published: 'releases.publishedState',
} as const satisfies Record<ReleaseStatus, WordKey>;

export const leftOutWords = {
  archived: 'releases.archived',
  no_address: 'releases.no_address',
  bounced: 'releases.bounced',
  complained: 'releases.complained',
  unsubscribed: 'releases.unsubscribed',
  account_inactive: 'releases.account_inactive',
} as const satisfies Record<LeftOutReason, WordKey>;
