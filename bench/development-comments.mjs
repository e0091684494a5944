// The labelled comments that may be looked at: the other half is held out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export function commentsOfDevelopment() {
  return readFileSync(join(import.meta.dirname, 'comments/dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}
