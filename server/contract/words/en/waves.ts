export const waves = {
  openedMeanwhile: 'The wave of {period} was opened in the meantime. Load the page again.',
} as const;
