/** Titles of the page that a person meets when a page without sign-in cannot be shown. */
export const pageProblems = {
  unknownLinkTitle: 'This link does not open anything',
  unknownLinkBody: 'It may be incomplete: some e-mail programs cut long links. Nothing that you told us is lost.',
  unknownLinkNext: 'Go back to the e-mail and open the link again.',
  notFound: 'There is nothing here',
  closed: 'This is closed',
  tooMany: 'One moment, please',
  unavailable: 'We cannot save right now',
  unexpected: 'Something failed on our side',
  refused: 'This did not work',
  goBack: 'Go back one page and try again. Nothing that you sent before is lost.',
} as const;
