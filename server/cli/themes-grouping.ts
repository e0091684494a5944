import { type Embedder } from '../domain/themes/embedder.ts';
import { ThemeIndex } from '../domain/themes/theme-index.ts';
import { type Thresholds } from '../domain/themes/thresholds.ts';
import { type RequestFile } from './themes-input.ts';

/** Texts embedded between two looks at the bar. */
const BATCH = 256;

/** What is told while a long file is grouped: the share done, 0 to 1. */
export type Progress = (step: string, share: number) => void;

/** All requests of a file grouped, with the index that knows more about each. Items carry their row number as id. */
export async function groupRequests(
  { requests }: RequestFile,
  embedder: Embedder,
  thresholds: Thresholds,
  progress: Progress,
): Promise<ThemeIndex> {
  let opened = 0;
  const newId = () => `group-${(opened += 1)}`;
  const index = new ThemeIndex({ dims: embedder.dims, sparse: embedder.sparse, thresholds, newId });
  const batchFrom = (from: number) => requests.slice(from, from + BATCH);
  const embed = (from: number) => embedder.embed(batchFrom(from).map((request) => request.text));
  let ahead = requests.length > 0 ? embed(0) : null;
  for (let from = 0; ahead; from += BATCH) {
    const vectors = await ahead;
    // The next ones are made in another thread while these are grouped.
    ahead = from + BATCH < requests.length ? embed(from + BATCH) : null;
    index.add(batchFrom(from).map(({ text }, at) => ({ id: String(from + at), text, vector: vectors[at]! })));
    progress('Grouping', Math.min(1, (from + BATCH) / requests.length));
  }
  progress('Second thoughts', 0);
  index.refine();
  progress('Second thoughts', 1);
  return index;
}
