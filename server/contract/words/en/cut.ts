/** What answers are told apart by, and why some are not shown. */
export const cut = {
  plan: 'Plan',
  sector: 'Sector',
  size: 'Size',
  revenue: 'Revenue',
  locale: 'Language',
  role: 'Role',
  tenure: 'Customer for',
  notKnown: 'Not known',
  revenueLow: 'Lower third',
  revenueMiddle: 'Middle third',
  revenueHigh: 'Upper third',
  tenureNew: 'Less than 6 months',
  tenureSettled: '6 to 24 months',
  tenureOld: 'More than 24 months',
  hiddenSmall: 'Hidden: fewer than 5 answers or 3 accounts',
  hiddenAlike: {
    one: '{count} answer, result hidden',
    other: '{count} answers, result hidden',
  },
  hiddenBeside: 'Hidden, so that a smaller group or month stays hidden',
} as const;
