/** One sentence for each kind of problem: what happened and what to do. */
export const problems = {
  unparseable: 'The request could not be read. Check that it is valid JSON.',
  invalid: 'Some fields need a correction.',
  unauthenticated: 'Sign in first.',
  forbidden: 'Your role does not allow this. Ask an owner.',
  notFound: 'There is nothing here. It may have been removed, or the address is not complete.',
  stale: 'Someone changed this while you were working on it. Load it again and repeat your change.',
  conflict: 'This does not fit what is already there.',
  closed: 'This is closed and can no longer be changed.',
  tooMany: 'Too many attempts. Wait {seconds} seconds and try again.',
  tooLarge: 'This is larger than Rumo accepts.',
  unavailable: 'Rumo cannot save right now. Nothing was lost; try again in a moment.',
  unexpected: 'Something failed on our side. The number {reference} is in the log.',
} as const;
