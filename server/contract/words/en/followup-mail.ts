/** What the follow-up writes: the beginning of a mail to a customer, and the mail that tells staff of new ones. */
export const followupMail = {
  draftSubject: 'Your answer to {organisation}',
  draft: 'Thank you for your answer of {day}. I would like to understand it better.',
  draftWithComment: 'Thank you for your answer of {day}. I would like to come back to what you wrote:',
  subject: {
    one: '{count} customer to get back to',
    other: '{count} customers to get back to',
  },
  lead: {
    one: '{count} person has answered who should hear from somebody.',
    other: '{count} people have answered who should hear from somebody.',
  },
  person: '{name}, {account}',
  nameless: 'Somebody without a name',
  score: 'Gave {score} of {top}.',
  scoreBefore: 'Gave {score} of {top}, before {previous}.',
  late: 'The answer came after the wave had closed.',
  due: 'To do by {moment}.',
  overdue: 'It was to be done by {moment}.',
  more: { one: 'And {count} more in the list.', other: 'And {count} more in the list.' },
  button: 'Open the list',
  why: 'You receive this e-mail because Rumo tells you of customers of {organisation} to get back to. You can change that in the list, under “Goal and mails”.',
} as const;
