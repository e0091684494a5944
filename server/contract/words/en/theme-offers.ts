/** What may belong to a theme and stands elsewhere. */
export const themeOffers = {
  title: 'Could also belong here',
  lead: 'The themes and single requests most like this one. Tick what means the same.',
  none: 'Nothing else is like this theme.',
  alone: 'a single request',
  inTheme: { one: '{theme} · {count} request', other: '{theme} · {count} requests' },
  alike: '{score} alike, {closeness}',
  choose: 'Take in “{quote}”',
  takeIn: { one: 'Take in {count}', other: 'Take in {count}' },
  takeInOnly: {
    one: 'Take in {count}, the others are not the same',
    other: 'Take in {count}, the others are not the same',
  },
  noneOfThese: { one: 'It is not the same', other: 'None of these {count} is the same' },
  doneTaken: { one: 'Taken in: {count}.', other: 'Taken in: {count}.' },
  doneApart: { one: 'Kept apart, and not offered again.', other: '{count} kept apart, and not offered again.' },
  more: 'Show more',
  keyTick: 'tick what belongs here',
  keyTakeIn: 'take in what is ticked',
  keyNotSame: 'the others are not the same',
  keyUndo: 'undo',
} as const;
