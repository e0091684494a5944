/** Whether an open report follows incoming answers. */
export const live = {
  follows: 'New answers appear here by themselves.',
  justNow: 'Updated just now',
  at: 'Updated {moment}',
} as const;
