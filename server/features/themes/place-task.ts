/** The work on the grouping, done by one process at a time. */
export const PLACE = 'themes.place';
