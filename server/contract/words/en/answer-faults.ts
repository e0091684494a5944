/** What is wrong with an answer, said to the person who gives it. */
export const answerFaults = {
  scoreMissing: 'Choose a number first.',
  textMissing: 'Write a sentence here before you send.',
  score: 'Choose a whole number from {min} to {max}.',
  notText: 'This question takes words.',
  textTooLong: 'This is {length} characters long; at most {limit} fit. Shorten it a little and send it again.',
  unknownQuestion: 'This survey does not ask this question.',
} as const;
