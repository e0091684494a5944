export const settings = {
  notSetUp: 'Rumo is not set up yet. Open the address that the terminal printed at the first start.',
  alreadySetUp: 'Rumo is already set up. Sign in instead.',
  wrongCode: 'This set-up code is not valid any more. Use the address that the terminal printed at the last start.',
  lastOwner: 'This is the last active owner. Make someone else an owner first.',
  signInFailed: 'E-mail or password is not right.',
  invitationGone: 'This invitation was used or has expired. Ask an owner for a new one.',
  alreadyStaff: 'Someone with this e-mail already has an account here.',
} as const;
