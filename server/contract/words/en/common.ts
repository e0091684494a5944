export const common = {
  product: 'Rumo',
  cancel: 'Cancel',
  save: 'Save',
  undo: 'Undo',
  close: 'Close',
  search: 'Search',
  none: 'None',
} as const;
