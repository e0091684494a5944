/** Requests and what staff do with them; `history…` says a change in one line. */
export const requests = {
  undoneAlready: 'This was undone already.',
  cannotBeUndone: 'This cannot be undone: others have been told.',
  laterChange: 'This cannot be undone any more: a later change builds on it. Undo that one first.',
  withdrawnAlready: 'The customer took these words back. Restore the request first.',
  sureAlready: 'Somebody has decided on this already.',
  dismissedAlready: 'This is not an open request any more.',
  openAlready: 'This is an open request already.',
  nothingToConfirm: 'One of these has no theme to confirm.',
  unknownAccount: 'This account does not exist.',
  otherAccount: 'This person does not belong to the account.',
} as const;
