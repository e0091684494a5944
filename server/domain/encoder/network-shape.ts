/** Numbers of the vector of a text. */
export const TEXT_DIMS = 512;
/** Numbers a piece in the table of pieces. */
export const PIECE_DIMS = 512;

/** Windows of 2, 3 and 5 pieces look at a text side by side; `left` pieces of a window lie before its own. */
export const WINDOWS = [
  { size: 2, left: 0 },
  { size: 3, left: 1 },
  { size: 5, left: 2 },
] as const;
export const WIDEST = 5;
/** Places of all windows together. */
export const PLACES = 10;
/** Numbers a piece within one window size, and within all of them. */
export const BRANCH = 256;
export const BRANCHES = WINDOWS.length * BRANCH;
/** What is known of a piece in the end: its own numbers and those of each window size. */
export const FEATURES = PIECE_DIMS + BRANCHES;
export const HIDDEN = 320;

/** Pieces worked on together: enough to pass over the weights rarely, few enough to stay in a core's cache. */
export const PIECES_TOGETHER = 384;
/** A text has at least three pieces: begin, one, end. */
export const TEXTS_TOGETHER = PIECES_TOGETHER / 3;

const BRANCH_WEIGHTS = 2 * WINDOWS.reduce((sum, { size }) => sum + (size * BRANCH + 1) * BRANCH, 0);
const DENSE_WEIGHTS = HIDDEN * (4 * TEXT_DIMS + HIDDEN) + TEXT_DIMS * TEXT_DIMS;

/** Numbers that the matrices and rows of the layers take. */
export const WEIGHT_NUMBERS =
  (PIECE_DIMS + 3) * BRANCHES + BRANCH_WEIGHTS + (TEXT_DIMS + 2) * FEATURES + TEXT_DIMS + DENSE_WEIGHTS;
/** Numbers of the room that the layers work in: by piece, then by text. */
export const WORK_NUMBERS =
  PIECES_TOGETHER * (PIECE_DIMS + BRANCHES + FEATURES + (PLACES + WIDEST + 2) * BRANCH) +
  TEXTS_TOGETHER * (FEATURES + 4 * TEXT_DIMS);
/** Blocks of both, rounded up. */
export const BLOCKS = 48;
