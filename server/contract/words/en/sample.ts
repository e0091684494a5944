/** The sample company: why it cannot be loaded, and what was made up of its later stages. */
export const sample = {
  hasCustomers: 'There are customers here already. The sample company can be loaded only before the first ones.',
  alreadyThere: 'The sample company is here already, or is being loaded or removed.',
  notThere: 'There is no sample company to remove.',
  groupName: 'Customer council',
  groupDescription: 'Customers who tell us every quarter what they need most.',
  closedQuestion: 'What should we build in the next quarter?',
  openQuestion: 'Which of these would help you most this year?',
  releaseTitle: 'You asked, we built it',
  releaseNote: 'Two things that many of you asked for are in the product now. Thank you for telling us.',
} as const;
