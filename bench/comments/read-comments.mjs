import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The labelled comments of one file of this folder, `held-out` only for who measures. */
export function readComments(name) {
  return readFileSync(join(import.meta.dirname, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
