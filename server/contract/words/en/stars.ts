/** Stars: how satisfied customers are, and whether a goal is reached. */
export const stars = {
  nobody: 'Nobody gave stars in this time.',
  oneAnswer: 'One answer so far: too little for a mean.',
  oneAccount: {
    one: '{mean} of 5 stars, from {count} answer of a single account.',
    other: '{mean} of 5 stars, from {count} answers of a single account.',
  },
  mean: '{mean} of 5 stars (between {low} and {high}).',
  goalMet: 'Goal above {goal}: met.',
  goalMissed: 'Goal above {goal}: missed.',
  goalOpen: 'Goal above {goal}: not yet shown.',
  goalOpenUntil: {
    one: 'Goal above {goal}: not yet shown; about {count} more answer would settle it.',
    other: 'Goal above {goal}: not yet shown; about {count} more answers would settle it.',
  },
  met: 'Met',
  missed: 'Missed',
  notYetShown: 'Not yet shown',
  of: 'Stars, {months}',
  between: 'between {low} and {high}',
  goal: 'Goal: above {goal}',
  goalHow:
    'Met means: if the mean of all customers were not above the goal, answers like these would come at most 5 times in 100.',
  satisfied: 'Satisfied: {share}',
  satisfiedHow: 'gave 4 or 5 stars',
  distribution: 'How many stars people gave',
  value: { one: '{count} star', other: '{count} stars' },
  trend: 'Month by month',
  trendHow:
    'The band holds the mean of all customers in 95 of 100 cases. Every month asks another third of the people.',
  goalLine: 'goal {goal}',
  segmentsLeftOut: 'Comparisons of plans, sectors and other groups are made for NPS only.',
  goalTitle: 'Goal',
  goalField: 'The mean of all customers is above',
  goalHint: 'Between 1 and 4.9 stars. The report says whether the answers show it.',
  goalSaved: 'The goal was saved.',
  goalSave: 'Save the goal',
} as const;
