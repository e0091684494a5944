/** By wording the first two are near enough to be one theme, and so are the next two. */
export const pairedWishes = [
  'export of invoices for accounting',
  'invoices exported to a file',
  'dark mode at night',
  'dark colours for reading at night',
  'visits on a calendar',
];
