/** Why a theme cannot change its status like that. */
export const themeMoves = {
  sameStatus: 'The theme has this status already.',
  onlyRelease: 'A theme is shipped by a release: add it to one and publish the release.',
  reopenFirst: 'This theme is finished. Reopen it first, then move it on.',
  declinedInRelease: 'A declined theme cannot be shipped. Reopen it first.',
  alreadyShipped: 'This theme was shipped already. Reopen it first if it is to be shipped again.',
};
