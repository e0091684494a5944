/** Accounts, people and their import, as staff see them. */
export const audience = {
  accountTaken: 'Another account has this id, or this name and no id either.',
  contactTaken: 'Another person has this e-mail or this id.',
  keyNeeded: 'A person needs an e-mail or an external id.',
  noAddress: 'This person has no e-mail.',
  noSuchAccount: 'This account does not exist.',
  chooseColumn: 'Several columns could be “{field}”: {columns}. Choose one.',
  noKeyColumn: 'No column holds an e-mail, a person’s id, or an account’s name or id. Choose at least one.',
  importRunning: 'Another import is running. Wait until it is done.',
  importCollided: 'Someone changed customers while this ran. What is through stays; import the same file again.',
  importDied: 'Rumo stopped while this ran. What is through stays; import the same file again.',
  importFailed: 'Something failed on our side. What is through stays; import the same file again.',
} as const;
