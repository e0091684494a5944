/** Who answered a survey and who stayed silent. */
export const response = {
  title: 'Who answered',
  nobodyAsked: 'Nobody was asked in this month.',
  rate: '{percent}% of {count} people asked have answered.',
  alike: '{percent}% of {count} people asked have answered; no kind of customer much more than another.',
  unequalPlan:
    '{percent}% of {count} people asked have answered, and the plans very unequally: read the score with care.',
  unequalSector:
    '{percent}% of {count} people asked have answered, and the sectors very unequally: read the score with care.',
  unequalSize:
    '{percent}% of {count} people asked have answered, and the sizes very unequally: read the score with care.',
  unequalRole:
    '{percent}% of {count} people asked have answered, and the roles very unequally: read the score with care.',
  unequalLocale:
    '{percent}% of {count} people asked have answered, and the languages very unequally: read the score with care.',
  unequalTenure:
    '{percent}% of {count} people asked have answered, new and old customers very unequally: read the score with care.',
  unequalLastScore:
    '{percent}% of {count} people asked have answered, the formerly happy and unhappy very unequally: read the score with care.',
  by: 'By',
  value: 'Group',
  asked: 'Asked',
  answered: 'Answered',
  share: 'Response rate',
  picture: 'Response rate with its 95% interval, 0 to 100%',
  plan: 'Plan',
  sector: 'Sector',
  size: 'Size',
  role: 'Role',
  locale: 'Language',
  tenure: 'Customer for',
  underSixMonths: 'Less than 6 months',
  upToTwoYears: '6 to 24 months',
  overTwoYears: 'More than 2 years',
  lastScore: 'Last score',
  promoter: 'Promoter before',
  passive: 'Passive before',
  detractor: 'Detractor before',
  noneBefore: 'No answer in six months',
  unknown: 'Not known',
  others: 'Others, few people each',
  hidden: 'Hidden: too few people',
  indicator: 'R-indicator {value}: 1 means that all groups answer alike. Below 0.80, the silent may think differently.',
  largestBias: {
    one: 'At most {count} point of the score can come from this.',
    other: 'At most {count} points of the score can come from this.',
  },
  arrival: 'Early and late',
  early: 'Before the reminder',
  late: 'After the reminder',
  arrivalLower: 'Who needed a reminder scores lower, by {low} to {high} points. The silent may score lower still.',
  arrivalHigher: 'Who needed a reminder scores higher, by {low} to {high} points.',
  arrivalNoRealDifference: 'Who needed a reminder scores about the same.',
  arrivalCantTellYet: 'Whether who needed a reminder scores differently cannot be told yet.',
  arrivalTooFewAnswers: 'Too few answers on one side to compare them.',
  weighted: 'Weighted to all customers',
  asItIs: 'As answered',
  weightedHow: 'If {properties} had among the answers the shares they have among all customers.',
  between: 'between {low} and {high}',
  answersOf: { one: '{count} answer', other: '{count} answers' },
  silence:
    'If everyone who stayed silent were a detractor, the score of all would be {low}; if a promoter, {high}. No method narrows this without assumptions.',
} as const;
