/** Themes and what staff do with them. */
export const themes = {
  mergeIntoItself: 'A theme cannot be merged into itself.',
  splitLeavesNothing: 'Leave at least one request behind; to rename a theme, rename it.',
  separateFromItself: 'These two are one theme already.',
  separateAlready: 'These two are kept apart already.',
  sameStatus: 'The theme has this status already.',
} as const;
