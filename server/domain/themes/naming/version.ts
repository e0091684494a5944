/**
 * Which rules give the names. To be raised with every change by which names get better: then all names that no human gave
 * are made anew once, in the background, also of themes in which nothing has changed.
 */
export const NAMING = 3;
