export const waves = {
  openedMeanwhile: 'The wave of {period} was opened in the meantime. Load the page again.',
  pausedAlready: 'The wave is paused already.',
  notPaused: 'The wave is not paused.',
} as const;
