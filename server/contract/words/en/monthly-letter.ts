/** The monthly letter to staff: the mail, and the page that says the same. */
export const monthlyLetter = {
  subject: '{organisation}: {month} at a glance',
  title: 'Letter of {month}',
  titleSoFar: '{month} so far',
  nobodyAsked: 'Nobody was asked in {month}.',
  noScore: 'What was asked in {month} gives no score.',
  surveySays: '{survey}: {sentence}',
  basisMonth: '{month}: {answers} from {accounts}.',
  basisQuarter: 'Three months up to {month}: {answers} from {accounts}; in {month} alone {monthAnswers}.',
  answers: { one: '{count} answer', other: '{count} answers' },
  accounts: { one: '{count} account', other: '{count} accounts' },
  stillOpen: 'The wave is open until {date}: the figures can still change.',

  changed: 'What changed',
  segmentLower: '{value} ({property}): lower than the rest',
  segmentHigher: '{value} ({property}): higher than the rest',
  segmentRest: 'by about {points} points, between {low} and {high}; {answers} from {accounts}',
  alarm: 'The moving average is outside its limits',
  alarmRest: 'it stands at {value}; chance alone seldom leaves {low} to {high}; {answers} in the month',
  calm: 'No change was proven this month.',
  response: 'Response rate {rate}',
  responseRest: '{answered} of {reached} people reached',
  responseBefore: '{answered} of {reached} people reached; the month before {before} of {reachedBefore}',

  satisfaction: 'Satisfaction',
  satisfied: '{share} are satisfied (between {low} and {high})',
  inQuarter: '{answers} from {accounts} in three months',
  inMonth: '{answers} from {accounts} in the month',

  requests: 'What customers ask for most',
  request: '{rank}. {theme}',
  requestAccounts: '{accounts}; rank {low} to {high}',
  requestSure: '{accounts}; clearly rank {low}',
  requestFew: 'fewer than three accounts; rank {low} to {high}',
  entered: 'New among the first five: {themes}',

  shipped: 'What shipped',
  told: { one: '{count} customer told', other: '{count} customers told' },
  toldNobody: 'nobody was told',

  call: 'Whom to call',
  waiting: { one: '{count} person waits for a call.', other: '{count} people wait for a call.' },
  overdue: { one: '{count} is past the goal.', other: '{count} are past the goal.' },

  more: 'and {count} more',

  next: 'What comes next',
  opens: '{survey} opens on {date}',
  opened: '{survey} is open',
  openedRest: 'since {from}, until {until}',

  ruler: 'NPS from −100 to 100',
  trend: 'NPS of each month, and where it probably lies (95%)',
  funnel: 'From invitation to comment',
  invited: 'Invited',
  delivered: 'Delivered',
  answered: 'Answered',
  commented: 'With a comment',

  read: 'Read the whole letter',
  why: 'You receive this e-mail because the monthly letter of {organisation} is switched on for you in Rumo. You can switch it off there under “My account”.',
  foot: '{organisation} · {month}',
} as const;
